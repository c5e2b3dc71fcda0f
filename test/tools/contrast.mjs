// npm run contrast: of each part of the element the least contrast that it has anywhere, in every scheme; fails where
// that is too low. Reads what was built last.
import { measureContrast, tooLow } from './contrast/index.mjs';
import { SCHEMES } from './situations.mjs';

const rows = await measureContrast();
const faults = tooLow(rows);

const parts = new Map();
for (const row of rows) {
  const key = `${row.kind} · ${row.name} · ${row.need}`;
  parts.set(key, [...(parts.get(key) ?? []), row]);
}

const names = SCHEMES.map(({ name }) => name);
console.log(['part · at least'.padEnd(46), ...names.map((name) => name.padStart(13))].join(''));
for (const [part, found] of [...parts].sort(([a], [b]) => a.localeCompare(b))) {
  const cells = names.map((scheme) => {
    const ratios = found.filter((each) => each.scheme === scheme).map(({ ratio }) => ratio);
    return (ratios.length ? Math.min(...ratios).toFixed(2) : '–').padStart(13);
  });
  console.log([part.padEnd(46), ...cells].join(''));
}

for (const { kind, name, ratio, need, color, under, situation, scheme } of faults)
  console.error(
    `${kind} ${name}: ${ratio.toFixed(2)} of ${need}, ${color} on ${under} (${situation}; ${scheme})`,
  );
console.log(`\n${rows.length} measured, ${faults.length} too low`);
process.exitCode = faults.length ? 1 : 0;
