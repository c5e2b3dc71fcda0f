// The one file for a `<script>` tag: what tsc wrote to dist/, with its dependencies, minified.
// Not build.lib: for format `es` that keeps the white space.
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

const NONE = '\0none';
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** What D3's zoom calls of a selection. */
const CALLED = /^(constructor|filter|call|node|each|style|property|datum|on)$/;

/**
 * D3's zoom brings what it does not need here, 12 kB: transitions with the colours and clocks that they bring, of which
 * there are none to interrupt, since the element moves by itself; and all other methods of a selection.
 */
const leanZoom: Plugin = {
  name: 'lean-zoom',
  enforce: 'pre',
  resolveId: (id, importer) => (/\/d3-zoom\//.test(importer ?? '') && /^d3-(transition|interpolate)$/.test(id) ? NONE : null),
  load: (id) => (id === NONE ? 'export const interrupt = () => {}; export const interpolateZoom = undefined;' : null),
  transform: (code, id) => (id.includes('/d3-selection/') ? { code: code.replace(/^  (\S+): selection_\w+,?$/gm, (line, name: string) => (CALLED.test(name) ? line : '')), map: null } : null),
};

export default defineConfig({
  publicDir: false,
  plugins: [leanZoom],
  build: {
    target: 'es2022',
    outDir: 'cdn',
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      // `d3` re-exports modules that extend each other when they load; of those that are not used nothing is needed.
      treeshake: { moduleSideEffects: (id) => !id.includes('/node_modules/d3') },
      input: 'dist/index.js',
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: 'article-timeline.js',
        format: 'es',
        postBanner: `/*! article-timeline ${version}, MIT. The licences of what it contains: licenses.md */`,
      },
    },
  },
});
