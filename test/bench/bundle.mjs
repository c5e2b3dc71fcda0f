// Makes of each contestant one script and one stylesheet, as a page would load it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { repository } from '../tools/tool.mjs';

/** Below the repository, so that the server reaches it. */
const FOLDER = 'node_modules/.cache/article-timeline/bench';

/** Its file is a script that sets a global. */
const timelineJsModule = {
  name: 'timelinejs-module',
  transform: (code, id) => (/timelinejs\/dist\/js\/timeline\.js$/.test(id) ? { code: `${code}\nexport default TL;`, map: null } : undefined),
};

async function bundle(name, input) {
  await build({
    configFile: false,
    root: repository,
    publicDir: false,
    base: './',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [timelineJsModule],
    build: {
      outDir: join(FOLDER, name),
      emptyOutDir: true,
      target: 'es2022',
      minify: true,
      cssMinify: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input, output: { format: 'iife', entryFileNames: 'script.js', assetFileNames: (asset) => (asset.names[0]?.endsWith('.css') ? 'style.css' : '[name][extname]') } },
    },
  });
}

const urlOf = (name, file) => (existsSync(join(repository, FOLDER, name, file)) ? `/${FOLDER}/${name}/${file}` : undefined);

const bytesOf = (url) => (url ? readFileSync(join(repository, url)) : Buffer.alloc(0));

/**
 * Resolves to what a page loads for a contestant: `before` the clock runs, the `script` (a `module`?) and the `style`
 * that are measured; and their `size`, `{ minified, gzip }` in bytes.
 */
async function filesOf({ name, adapter, script: own }) {
  await bundle(name, join(import.meta.dirname, 'adapters', adapter));
  const bundled = urlOf(name, 'script.js');
  const style = urlOf(name, 'style.css');
  const loaded = own ?? bundled;
  const files = [loaded, style].map(bytesOf).filter(({ length }) => length);
  const sum = (measure) => files.reduce((bytes, file) => bytes + measure(file), 0);
  const size = { minified: sum(({ length }) => length), gzip: sum((file) => gzipSync(file, { level: 9 }).length) };
  return { before: own ? bundled : undefined, script: loaded, module: Boolean(own), style, size };
}

/** Bundles contestants and the pages' harness. Resolves to `{ harness, files: { name: … } }`, addresses from the server's root. */
export async function bundleAll(contestants) {
  const missing = contestants.find(({ script }) => script && !existsSync(join(repository, script)));
  if (missing) throw new Error(`${missing.script.slice(1)} is missing: npm run build makes it`);
  await bundle('harness', join(import.meta.dirname, 'page', 'harness.mjs'));
  const files = {};
  for (const contestant of contestants) files[contestant.name] = await filesOf(contestant);
  return { harness: urlOf('harness', 'script.js'), files };
}

/** Versions of the packages in a contestant, as they are installed. */
export const versionsOf = ({ packages }) =>
  packages.map((name) => `${name} ${JSON.parse(readFileSync(join(repository, 'node_modules', name, 'package.json'), 'utf8')).version}`);

/** When the file of a contestant was made. */
export const madeAt = ({ script }) => (script ? statSync(join(repository, script)).mtime.toISOString() : undefined);
