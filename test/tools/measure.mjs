// The two sizes that the package promises: minified and gzip -9, in bytes.
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, loadConfigFromFile } from 'vite';
import { repository } from './tool.mjs';

const kB = 1000;

/** The most that each is meant to weigh. */
export const budget = { cdn: 60 * kB, own: 18 * kB, extract: 12 * kB };

/** What has not come down to its budget yet: until it does, the tests hold it to what it has reached. */
export const reached = { ...budget, own: 49.97 * kB };

const gzipped = (code) => gzipSync(code, { level: 9 }).length;

/** The CDN file as it is: the element, Lit and D3. */
export const cdnSize = () => gzipped(readFileSync(join(repository, 'cdn', 'article-timeline.js')));

/** The CDN file once more, without its dependencies. */
async function bundleOwn() {
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(repository, 'vite.cdn.config.ts'),
    repository,
    'error',
  );
  const { output } = await build({
    ...config,
    configFile: false,
    root: repository,
    logLevel: 'error',
    build: {
      ...config.build,
      write: false,
      license: false,
      sourcemap: false,
      rolldownOptions: { ...config.build.rolldownOptions, external: /^[^./]/ },
    },
  });
  return output[0];
}

/** dist/index.js with all of our modules, and without any dependency. */
export const ownSize = async () => gzipped((await bundleOwn()).code);

/**
 * How much of our own part each folder of src/ makes, as [folder, part of 1], the largest first; before
 * minification.
 */
export async function ownShares() {
  const { modules } = await bundleOwn();
  const lengths = new Map();
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const [folder] = relative(join(repository, 'dist'), id).split(sep);
    lengths.set(folder, (lengths.get(folder) ?? 0) + renderedLength);
  }
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return [...lengths].map(([folder, length]) => [folder, length / total]).sort(([, a], [, b]) => b - a);
}
