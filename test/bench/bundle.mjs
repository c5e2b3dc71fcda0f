// Makes of each contestant one script and one stylesheet, as a page would load it.
import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { repository } from '../tools/tool.mjs';

/** Below the repository, so that the server reaches it. */
const FOLDER = 'node_modules/.cache/article-timeline/bench';

/** Its file is a script that sets a global. */
const timelineJsModule = {
  name: 'timelinejs-module',
  transform: (code, id) =>
    /timelinejs\/dist\/js\/timeline\.js$/.test(id)
      ? { code: `${code}\nexport default TL;`, map: null }
      : undefined,
};

/** Packages that are not installed here are sought in another folder's node_modules. */
const elsewhere = (folder) => ({
  name: 'elsewhere',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!folder || !importer || !/^[@a-z]/.test(id)) return undefined;
    const options = { skipSelf: true };
    return (
      (await this.resolve(id, importer, options)) ??
      this.resolve(id, join(resolve(folder), 'index.js'), options)
    );
  },
});

async function bundle(name, input, packages) {
  await build({
    configFile: false,
    root: repository,
    publicDir: false,
    base: './',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [timelineJsModule, elsewhere(packages)],
    build: {
      outDir: join(FOLDER, name),
      emptyOutDir: true,
      target: 'es2022',
      minify: true,
      cssMinify: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input,
        output: {
          format: 'iife',
          entryFileNames: 'script.js',
          assetFileNames: (asset) => (asset.names[0]?.endsWith('.css') ? 'style.css' : '[name][extname]'),
        },
      },
    },
  });
}

const urlOf = (name, file) =>
  existsSync(join(repository, FOLDER, name, file)) ? `/${FOLDER}/${name}/${file}` : undefined;

const bytesOf = (url) => (url ? readFileSync(join(repository, url)) : Buffer.alloc(0));

/** The element's own file, or another build of it, copied with what stands beside it to where the server reaches it. */
function scriptOf({ name, script, element }) {
  if (!script || !element) return script;
  const folder = join(repository, FOLDER, name, 'element');
  rmSync(folder, { recursive: true, force: true });
  cpSync(dirname(resolve(element)), folder, { recursive: true });
  return urlOf(name, `element/${basename(element)}`);
}

/**
 * Resolves to what a page loads for a contestant: `before` the clock runs, the `script` (a `module`?) and the `style`
 * that are measured; and their `size`, `{ minified, gzip }` in bytes.
 */
async function filesOf(contestant, { packages }) {
  const { name, adapter } = contestant;
  await bundle(name, join(import.meta.dirname, 'adapters', adapter), packages);
  const bundled = urlOf(name, 'script.js');
  const style = urlOf(name, 'style.css');
  const own = scriptOf(contestant);
  const loaded = own ?? bundled;
  const files = [loaded, style].map(bytesOf).filter(({ length }) => length);
  const sum = (measure) => files.reduce((bytes, file) => bytes + measure(file), 0);
  const size = {
    minified: sum(({ length }) => length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
  };
  return { before: own ? bundled : undefined, script: loaded, module: Boolean(own), style, size };
}

/**
 * Bundles contestants and the pages' harness. Resolves to `{ harness, files: { name: … } }`, addresses from the
 * server's root.
 */
export async function bundleAll(contestants, options = {}) {
  const missing = contestants.find(
    ({ script, element }) => script && !element && !existsSync(join(repository, script)),
  );
  if (missing) throw new Error(`${missing.script.slice(1)} is missing: npm run build makes it`);
  await bundle('harness', join(import.meta.dirname, 'page', 'harness.mjs'));
  const files = {};
  for (const contestant of contestants) files[contestant.name] = await filesOf(contestant, options);
  return { harness: urlOf('harness', 'script.js'), files };
}

/** Where a package is installed: here, else in the folder that is named; undefined where it is not. */
const folderOf = (name, packages) =>
  [repository, ...(packages ? [resolve(packages)] : [])]
    .map((root) => join(root, 'node_modules', name))
    .find((folder) => existsSync(folder));

export const isInstalled = ({ packages: names }, packages) => names.every((name) => folderOf(name, packages));

/** Versions of the packages in a contestant, as they are installed. */
export const versionsOf = ({ packages: names }, packages) =>
  names.map(
    (name) =>
      `${name} ${JSON.parse(readFileSync(join(folderOf(name, packages), 'package.json'), 'utf8')).version}`,
  );

/** When the file of a contestant was made. */
export const madeAt = ({ script, element }) =>
  script ? statSync(element ? resolve(element) : join(repository, script)).mtime.toISOString() : undefined;
