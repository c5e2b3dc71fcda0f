// What is taken away comes back: seeded random stories, written in a format and read again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tsvParseRows, csvParseRows } from 'd3';
import { exportFormats, exportTimeline } from '../../dist/export/index.js';
import { importTimeline } from '../../dist/import/index.js';
import { normalize, toInit } from '../../dist/input/index.js';

/** Mulberry32. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DATES = [
  '2024',
  '2024-11',
  '-0043-03-15',
  '1984~',
  '2011/..',
  '../1900',
  '198X',
  '2024-12-03T18:00Z',
  'Y-13000',
  '1939-09/1945-05',
];
const TEXTS = [
  'Plain',
  '=SUM(A1)',
  '+1',
  '-2',
  '@me',
  "'=x",
  "''+y",
  "'quoted'",
  'a "b", c; d',
  'two\nlines\n\nand more',
  '<b>x</b> & y',
  'ع النص',
  '字 – “q”',
];
const LINES = TEXTS.filter((text) => !text.includes('\n'));

function storyOf(seed) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const maybe = (fields) => (next() < 0.5 ? fields() : {});
  const anchor = () => ({ anchor: { exact: pick(LINES), prefix: 'before' } });
  const quote = () => ({
    text: pick(TEXTS),
    ...maybe(() => ({ speaker: { name: pick(LINES), role: pick(LINES), url: 'https://example.org/s' } })),
    ...maybe(() => ({ source: { name: pick(LINES), url: 'https://example.org/c' } })),
    ...maybe(() => ({ date: pick(DATES), lang: 'fr' })),
    ...maybe(anchor),
  });
  const event = (_, i) => ({
    id: `e${i}`,
    date: pick(DATES),
    title: pick(LINES),
    ...maybe(() => ({ text: pick(TEXTS) })),
    ...maybe(() => ({ group: pick(LINES), tags: ['one', 'two, with a comma'] })),
    ...maybe(() => ({ lead: true, inferred: true, url: 'https://example.org/u' })),
    ...maybe(() => ({
      image: { src: 'a.jpg', alt: pick(LINES), caption: pick(LINES), credit: pick(LINES) },
    })),
    quotes: Array.from({ length: Math.floor(next() * 3) }, quote),
    ...maybe(anchor),
  });
  return {
    ...maybe(() => ({ title: pick(LINES), lang: 'en', published: '2024-12-05' })),
    ...maybe(() => ({ source: { name: pick(LINES), url: 'https://example.org/' } })),
    ...maybe(() => ({ periods: [{ date: '1900/1950', title: pick(LINES) }] })),
    ...maybe(() => ({ groups: [{ name: pick(LINES), title: 'A group', color: 'red' }] })),
    events: Array.from({ length: 1 + Math.floor(next() * 5) }, event),
  };
}

/** As it is after normalising. */
const settled = (story) => toInit(normalize(story, { timeZone: 'UTC', locale: 'en' }).timeline);

for (const format of exportFormats) {
  test(`${format}: a story comes back as it was`, async () => {
    for (let seed = 1; seed <= 150; seed++) {
      const story = storyOf(seed);
      const written = exportTimeline(story, format);
      const { timeline } = await importTimeline(written, { name: `a.${format}` });
      assert.deepEqual(settled(timeline), settled(story), `seed ${seed}`);
    }
  });

  test(`${format}: another reader finds rows of one length, and no cell that a spreadsheet runs`, () => {
    const parse = format === 'csv' ? csvParseRows : tsvParseRows;
    for (let seed = 1; seed <= 50; seed++) {
      const rows = parse(exportTimeline(storyOf(seed), format));
      assert.deepEqual([...new Set(rows.map(({ length }) => length))].length, 1);
      const run = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d{4}/.test(cell));
      assert.deepEqual(run, []);
    }
  });
}

test('a format that there is not throws a RangeError', () => {
  assert.throws(() => exportTimeline({ events: [] }, 'pdf'), RangeError);
});
