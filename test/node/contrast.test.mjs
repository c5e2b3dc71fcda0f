// What readers see has the contrast that WCAG 2.2 asks for, computed from what is painted: text 4.5 : 1, large text and
// whatever else tells something 3 : 1. `npm run contrast` looks at more stories.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { measureContrast, tooLow } from '../tools/contrast/index.mjs';
import { SCHEMES, SITUATIONS } from '../tools/situations.mjs';

const situationsOf = (...names) => SITUATIONS.filter(({ name }) => names.includes(name));
const worded = (rows) =>
  rows.map(
    ({ kind, name, ratio, situation, scheme }) =>
      `${kind} ${name} ${ratio.toFixed(2)}: ${situation}, ${scheme}`,
  );
const light = SCHEMES.slice(0, 1);

test('nothing is too faint, in light, dark, more contrast and forced colours', async () => {
  const situations = situationsOf(
    'story',
    'lanes and colours',
    'spans',
    'periods',
    'crowd, search',
    'diagnostics',
  );
  const rows = await measureContrast({ situations });
  assert.deepEqual(worded(tooLow(rows)), []);
  const measured = new Set(rows.map(({ kind, name }) => `${kind} ${name}`));
  for (const part of [
    'text card-title, current',
    'text search-field, placeholder',
    'text cluster',
    'border control',
    'border cluster',
    'border marker',
    'border span',
    'border period-title',
    'line connector',
    'line axis',
    'line tick',
    'line gap',
    'line bar',
    'line lane-line',
    'line overview',
    'focus card',
    'focus search-field',
  ])
    assert.ok(measured.has(part), `${part} was not measured`);
  assert.deepEqual(new Set(rows.map(({ scheme }) => scheme)), new Set(SCHEMES.map(({ name }) => name)));
});

test('who asks for more contrast gets more', async () => {
  const [plain, more] = await Promise.all(
    [SCHEMES[0], SCHEMES[1]].map((scheme) =>
      measureContrast({ situations: situationsOf('story'), schemes: [scheme] }),
    ),
  );
  const ratio = (rows, part) => rows.find(({ kind, name }) => `${kind} ${name}` === part).ratio;
  for (const part of ['line connector', 'border control', 'text card-date', 'line tick'])
    assert.ok(ratio(more, part) > ratio(plain, part) + 1, part);
});

for (const [token, color, parts] of [
  ['line', 'color-mix(in srgb, currentColor 28%, transparent)', ['border control', 'line connector']],
  ['muted', '#999', ['text card-date', 'text tick-label']],
  ['marker', '#bbb', ['border marker']],
  ['focus', '#ccc', ['focus card', 'focus control']],
])
  test(`a weaker ${token} is seen`, async () => {
    const style = `--article-timeline-${token}: ${color}`;
    const rows = tooLow(await measureContrast({ situations: situationsOf('story'), schemes: light, style }));
    const names = rows.map(({ kind, name }) => `${kind} ${name}`);
    for (const part of parts) assert.ok(names.includes(part), `${part} in ${names.join(', ')}`);
  });

test('what is computed is what is painted', async () => {
  let picture;
  const look = async (page) => (picture = PNG.sync.read(await page.screenshot()));
  for (const scheme of SCHEMES.slice(0, 1).concat(SCHEMES.slice(3, 4))) {
    const rows = await measureContrast({ situations: situationsOf('spans'), schemes: [scheme], look });
    const markers = rows.filter(({ kind, name }) => kind === 'border' && /^marker(, current)?$/.test(name));
    assert.equal(markers.length, 2);
    for (const { x, y, color, name } of markers) {
      const at = (Math.floor(y) * picture.width + Math.floor(x)) * 4;
      const painted = [...picture.data.subarray(at, at + 3)];
      const computed = color.match(/\w\w/g).map((each) => parseInt(each, 16));
      assert.ok(
        painted.every((each, i) => Math.abs(each - computed[i]) <= 2),
        `${name}: ${painted} is painted, ${computed} computed`,
      );
    }
  }
});
