// The one file for a `<script>` tag: what tsc wrote to dist/, with its dependencies, minified.
// Not build.lib: for format `es` that keeps the white space.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  publicDir: false,
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
