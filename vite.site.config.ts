// `npm run build:site`: the demo, the page for frames and the review page, as a static folder, site/, that any server
// can hold, also in a folder of its own.
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { elementFile } from './vite.element.js';

const demo = join(import.meta.dirname, 'demo');
const files = readdirSync(demo, { recursive: true, encoding: 'utf8' });
/** What pages ask for by its name while they run: stories and what they show. */
const ASKED_FOR = /^(?!public|scripts).*\.(json|txt|svg|png|wav|webm|vtt)$/;

export default defineConfig({
  root: demo,
  base: './',
  build: {
    target: 'es2022',
    outDir: join(import.meta.dirname, 'site'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // Nothing as `data:` in the pages: a strict policy forbids it.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: files.filter((name) => name.endsWith('.html')).map((name) => join(demo, name)),
    },
  },
  plugins: [
    elementFile(),
    {
      name: 'stories',
      writeBundle({ dir = '' }) {
        for (const name of files.filter((each) => ASKED_FOR.test(each)))
          cpSync(join(demo, name), join(dir, name));
      },
    },
  ],
});
