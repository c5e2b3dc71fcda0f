// The two sizes that the package promises: minified and gzip -9, in bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { repository } from './tool.mjs';

const kB = 1000;

/** The most that each may weigh. */
export const budget = { cdn: 50 * kB, own: 18 * kB };

const gzipped = (code) => gzipSync(code, { level: 9 }).length;

/** The CDN file as it is: the element, Lit and D3. */
export const cdnSize = () => gzipped(readFileSync(join(repository, 'cdn', 'article-timeline.js')));

/** dist/index.js with all of our modules, and without any dependency. */
export async function ownSize() {
  const { output } = await build({
    configFile: false,
    root: repository,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'dist/index.js', external: /^[^./]/, preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  return gzipped(output[0].code);
}
