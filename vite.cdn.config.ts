// cdn/, for pages without a bundler: what tsc wrote to dist/, with its dependencies, minified.
//   article-timeline.js       for `<script type="module">`; parts/ has what it loads when it is needed
//   article-timeline.all.js   all of it in one file, for a plain `<script>`, also on a page from disk (--mode all)
//   extract.js                article-timeline/extract alone (--mode extract), further languages are in parts/;
//                             import.js and export.js likewise, each in one file
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** A part's file has its content in its name: a page never mixes those of two versions. */
const partName = ({ moduleIds }: { moduleIds: readonly string[] }): string =>
  `parts/${moduleIds.some((id) => /\/messages\/(guide\/)?\w\w\.ts$/.test(id)) ? 'words-' : ''}[name]-[hash].js`;

/** The entry of each mode, and how it is written. */
const MODES = {
  production: {
    input: 'dist/index.js',
    output: { format: 'es', entryFileNames: 'article-timeline.js', chunkFileNames: partName },
    // What parts and entry share stays in the entry: a file of its own would be a second request before the picture.
    preserveEntrySignatures: 'allow-extension',
  },
  all: {
    input: 'dist/all-languages.js',
    output: { entryFileNames: 'article-timeline.all.js', format: 'iife', codeSplitting: false },
  },
  extract: {
    input: 'dist/extract/index.js',
    output: { format: 'es', entryFileNames: 'extract.js', chunkFileNames: partName },
    preserveEntrySignatures: 'strict',
  },
  import: {
    input: 'dist/import/index.js',
    output: { format: 'es', entryFileNames: 'import.js', codeSplitting: false },
    preserveEntrySignatures: 'strict',
  },
  export: {
    input: 'dist/export/index.js',
    output: { format: 'es', entryFileNames: 'export.js', codeSplitting: false },
    preserveEntrySignatures: 'strict',
  },
} as const;

const LICENCES = ' The licences of what it contains: licenses.md';
const isOthers = (id: string): boolean => id.includes('node_modules');

export default defineConfig(({ mode }) => {
  const { input, output, ...options } = MODES[mode as keyof typeof MODES];
  const isFirst = mode === 'production';
  return {
    publicDir: false,
    build: {
      target: 'es2022',
      lib: { entry: input, formats: [output.format], name: 'articleTimeline' },
      outDir: 'cdn',
      emptyOutDir: isFirst,
      sourcemap: true,
      modulePreload: false,
      reportCompressedSize: false,
      license: isFirst && { fileName: 'licenses.md' },
      rolldownOptions: {
        ...options,
        // For format `es` Vite would keep the white space.
        output: {
          ...output,
          minify: true,
          // The same file of any mode has the same name: the words of a language are not there twice.
          postBanner: ({ moduleIds }) =>
            `/*! article-timeline ${version}, MIT.${moduleIds.some(isOthers) ? LICENCES : ''} */`,
        },
      },
    },
  };
});
