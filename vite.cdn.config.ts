// The one file for a `<script>` tag: what tsc wrote to dist/, with its dependencies, minified; and, by `--mode article`
// and `--mode extract`, the two that it loads from beside itself when a page asks for what is in them. Each has all that
// it needs. Not build.lib: for format `es` that keeps the white space.
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

const NONE = '\0none';
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What D3's zoom calls of a selection. */
const CALLED = /^(constructor|filter|call|node|each|style|property|datum|on)$/;

/** What nothing calls, and a bundler cannot know that of: other classes, and what the zoom is not told here. */
const IDLE =
  /^( *)(?:(?:EnterNode|ClassList|Local|DragEvent)\.prototype\S*|zoom\.(?!(?:filter|wheelDelta|touchable|clickDistance|scaleExtent|on) )\w+) = [^]*?^\1\};$/gm;
/** A double click selects, as a single one does. */
const DOUBLE_CLICKED = /function dblclicked\([^]*?^ {2}\}$/m;
const DOUBLE_TAPPED = /^( *)if \(g\.taps === 2\) \{$[^]*?^\1\}$/m;
/** For browsers that tell of no selection that begins. */
const UNTOLD = /else \{\s+root\.[^]*?\n {2}\}/g;
/** Made when its module is loaded, called by nothing. */
const CENTER = /bisector\(number\)\.center/;

/**
 * D3's zoom brings what it does not need here, 12 kB: transitions with the colours and clocks that they bring, of which
 * there are none to interrupt, since the element moves by itself; and all that is never called.
 */
const leanZoom: Plugin = {
  name: 'lean-zoom',
  enforce: 'pre',
  resolveId: (id, importer) =>
    /\/d3-zoom\//.test(importer ?? '') && /^d3-(transition|interpolate)$/.test(id) ? NONE : null,
  load: (id) =>
    id === NONE ? 'export const interrupt = () => {}; export const interpolateZoom = undefined;' : null,
  transform(code, id) {
    if (!/\/d3-(array|selection|drag|zoom)\//.test(id)) return null;
    const called = code.replace(/^ {2}(\S+): selection_\w+,?$/gm, (line, name: string) =>
      CALLED.test(name) ? line : '',
    );
    return {
      code: called
        .replace(IDLE, '')
        .replace(DOUBLE_CLICKED, 'function dblclicked() {}')
        .replace(DOUBLE_TAPPED, '')
        .replace(UNTOLD, '')
        .replace(CENTER, '0'),
      map: null,
    };
  },
};

/** Templates without the spaces before their lines: of those a browser shows none. */
const leanTemplates: Plugin = {
  name: 'lean-templates',
  transform: (code, id) =>
    /\/dist\/(view\/|article-timeline)/.test(id) ? { code: code.replace(/^ +/gm, ''), map: null } : null,
};

/** The style sheet without its comments and white space. */
const leanStyles: Plugin = {
  name: 'lean-styles',
  transform: (code, id) =>
    id.endsWith('/theme/styles.js')
      ? {
          code: code.replace(/css `[^`]*`/, (sheet) =>
            sheet
              .replace(/\/\*.*?\*\//g, '')
              .replace(/\s+/g, ' ')
              .replace(/ ?([{};]) ?/g, '$1')
              .replace(/([:,]) /g, '$1'),
          ),
          map: null,
        }
      : null,
};

/** The file of each mode, and what it is made of. */
const FILES: Readonly<Record<string, readonly [file: string, input: string]>> = {
  production: ['article-timeline.js', 'dist/index.js'],
  article: ['article.js', 'dist/article/index.js'],
  extract: ['extract.js', 'dist/extract/index.js'],
};

/**
 * What is loaded on demand stays outside: its file stands beside the one that asks for it. Under a name of the same length
 * until all is bundled, or Vite adds 1 kB that would preload styles.
 */
const onDemand: Plugin = {
  name: 'on-demand',
  enforce: 'pre',
  transform: (code) => ({
    code: code.replace(/\bimport\('\.\.\/(article|extract)\/index\.js'\)/g, 'DEMAND("./$1.js")'),
    map: null,
  }),
  renderChunk: (code) => ({ code: code.replaceAll('DEMAND(', 'import('), map: null }),
};

export default defineConfig(({ mode }) => {
  const [file, input] = FILES[mode] ?? ['', ''];
  const isElement = mode === 'production';
  return {
    publicDir: false,
    plugins: [leanZoom, leanTemplates, leanStyles, onDemand],
    build: {
      target: 'es2022',
      outDir: 'cdn',
      emptyOutDir: isElement,
      sourcemap: true,
      modulePreload: false,
      reportCompressedSize: false,
      license: isElement && { fileName: 'licenses.md' },
      rolldownOptions: {
        // `d3` re-exports modules that extend each other when they load; of those that are not used nothing is needed.
        treeshake: { moduleSideEffects: (id) => !id.includes('/node_modules/d3') },
        input,
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: file,
          format: 'es',
          postBanner: `/*! article-timeline ${version}, MIT.${isElement ? ' The licences of what it contains: licenses.md' : ''} */`,
        },
      },
    },
  };
});
