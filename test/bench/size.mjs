// npm run size
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cdnSizes, ceilings, esbuildSizes, released, viteSizes } from '../tools/measure.mjs';
import { repository } from '../tools/tool.mjs';

const words = (bytes) => `${(bytes / 1000).toFixed(2).padStart(6)} kB`;

/** How much more or less than in the last release. */
function growth(bytes, before) {
  if (!before) return 'new';
  const share = (100 * (bytes - before)) / before;
  return `${share < 0 ? '−' : '+'}${Math.abs(share).toFixed(1)} %`;
}

function print(title, { first, parts }, before, most = ceilings.first) {
  const line = (bytes, old, name, most) =>
    console.log(
      `  ${words(bytes)}  ${growth(bytes, old).padStart(8)}  ${name}${most ? `, at most ${most / 1000} kB` : ''}`,
    );
  console.log(title);
  line(first, before?.first, 'before the first picture', most);
  for (const [name, bytes] of Object.entries(parts))
    line(bytes, before?.parts[name], `${name}, when it is needed`, ceilings[name] ?? ceilings.part);
}

console.log(`minified, gzip; beside it the growth since ${released.version}`);
print('cdn/', cdnSizes(), released.cdn);
print('a page that imports the package, by Vite', await viteSizes(), released.vite, ceilings.firstByVite);
print(
  'a page that imports the package, by esbuild',
  await esbuildSizes(),
  released.esbuild,
  ceilings.firstByEsbuild,
);
console.log('in one file each, without a ceiling');
for (const file of ['article-timeline.all.js', 'extract.js', 'import.js', 'export.js'])
  console.log(
    `  ${words(gzipSync(readFileSync(join(repository, 'cdn', file)), { level: 9 }).length)}  cdn/${file}`,
  );
