// What a page loads, minified and gzip -9, in bytes: before its first picture, and later where it needs more.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import { repository } from './tool.mjs';

const kB = 1000;

/**
 * The most that may be loaded before the first picture, and by any one file later; `extract` has English in it,
 * further languages are files of their own. The first is 85 kB since pictures of events, bars with their names, colours
 * with a legend, and years beyond JavaScript's dates are in the first picture: it was 70 kB without them.
 * It is 86 kB since the names of events say all that the picture shows.
 */
export const ceilings = {
  first: 86 * kB,
  // Bundlers make more of the same code. esbuild puts what the page and a later file share into a file of its own for
  // each set of sharers, which gzip makes less of: the more comes later, the more of them there are.
  firstByVite: 88 * kB,
  firstByEsbuild: 95 * kB,
  part: 20 * kB,
  extract: 30.5 * kB,
  // A dozen formats, with their texts, media and quotations.
  import: 22 * kB,
  de: 4 * kB,
  es: 4 * kB,
  fr: 4 * kB,
};

/** The sizes of the last release: growth is told, not forbidden. */
export const released = JSON.parse(readFileSync(join(import.meta.dirname, 'sizes.json'), 'utf8'));

const gzipped = (code) => gzipSync(code, { level: 9 }).length;

/** `table-3fA_x9Qd.js` → `table` */
const partName = (file) => basename(file, '.js').replace(/-[\w-]{8}$/, '');

/** What esbuild calls all files that several parts share is named by the folder that most of it comes from. */
function shareName(inputs) {
  const [[largest]] = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
  return /dist\/([\w-]+)\//.exec(largest)?.[1] ?? 'chunk';
}

const byName = ([a], [b]) => Number(a > b) - Number(a < b);

/**
 * Files of one build: `{ name, code, imports, isEntry }`, `imports` are the names of those that are loaded along.
 * Gives `{ first, parts }`: the bytes before the first picture, and those of each other file by its name.
 */
function summed(files) {
  const needed = new Set();
  const need = (name) => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const next of files.find((file) => file.name === name)?.imports ?? []) need(next);
  };
  for (const { name, isEntry } of files) if (isEntry) need(name);
  const parts = files.filter(({ name }) => !needed.has(name));
  return {
    first: files.filter(({ name }) => needed.has(name)).reduce((sum, { code }) => sum + gzipped(code), 0),
    // Of two files with the same name, such as the words of a language to show and to read articles with, the larger.
    parts: Object.fromEntries(
      parts
        .map(({ name, code, part = partName(name) }) => [part, gzipped(code)])
        .sort((a, b) => a[1] - b[1])
        .sort(byName),
    ),
  };
}

/** cdn/ as it is. */
export function cdnSizes() {
  const read = (...path) => readFileSync(join(repository, 'cdn', ...path));
  const parts = readdirSync(join(repository, 'cdn', 'parts')).filter((file) => file.endsWith('.js'));
  return summed([
    { name: 'article-timeline.js', code: read('article-timeline.js'), imports: [], isEntry: true },
    ...parts.map((file) => ({ name: file, code: read('parts', file), imports: [] })),
  ]);
}

/** A page that does nothing but import the package. */
function page() {
  const folder = join(repository, '.cache', 'size');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.js'), "import 'article-timeline';\n");
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="page.js"></script>\n');
  return folder;
}

/** What Vite makes of the page, without configuration. */
export async function viteSizes() {
  const { output } = await vite.build({
    configFile: false,
    root: page(),
    logLevel: 'error',
    build: { write: false },
  });
  return summed(
    output
      .filter(({ type }) => type === 'chunk')
      .map(({ fileName, code, imports, isEntry }) => ({ name: fileName, code, imports, isEntry })),
  );
}

/** What `esbuild --bundle --minify --splitting --format=esm` makes of it. */
export async function esbuildSizes() {
  const folder = page();
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: folder,
    entryPoints: ['page.js'],
    outdir: 'out',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  return summed(
    Object.entries(metafile.outputs).map(([name, { entryPoint, imports, inputs }]) => ({
      name,
      part: entryPoint ? undefined : shareName(inputs),
      code: outputFiles.find(({ path }) => path === join(folder, name)).contents,
      imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
      isEntry: entryPoint === 'page.js',
    })),
  );
}
