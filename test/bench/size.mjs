// npm run size
import { budget, cdnSize, ownShares, ownSize } from '../tools/measure.mjs';

const sizes = { cdn: cdnSize(), own: await ownSize() };
const names = { cdn: 'cdn/article-timeline.js, all included', own: 'our own part, without dependencies' };
for (const [part, bytes] of Object.entries(sizes)) {
  console.log(
    `${(bytes / 1000).toFixed(2).padStart(6)} kB of ${budget[part] / 1000} kB  ${names[part]} (minified, gzip)`,
  );
}
console.log(
  `        of it, before minification: ${(await ownShares()).map(([folder, share]) => `${folder} ${(share * 100).toFixed(0)} %`).join(', ')}`,
);
process.exitCode = Object.keys(sizes).every((part) => sizes[part] <= budget[part]) ? 0 : 1;
