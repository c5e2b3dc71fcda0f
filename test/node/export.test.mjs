// What is taken away comes back: seeded random stories, written in a format and read again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tsvParseRows, csvParseRows } from 'd3';
import { parseFragment } from 'parse5';
import { exportFormats, exportTimeline, toInnerHtml } from '../../dist/export/index.js';
import { importTimeline } from '../../dist/import/index.js';
import { normalize, toInit } from '../../dist/input/index.js';
import { storyOf } from '../tools/stories.mjs';

const NOW = Date.UTC(2024, 11, 5, 10);
const written = (story, format) => exportTimeline(story, format, { now: NOW });

const normalized = (story) => normalize(story, { timeZone: 'UTC', locale: 'en' });
/** As it is after normalising. */
const settled = (story) => toInit(normalized(story).timeline);

const tables = ['csv', 'tsv'];

for (const format of tables) {
  test(`${format}: a story comes back as it was`, async () => {
    for (let seed = 1; seed <= 150; seed++) {
      const story = storyOf(seed);
      const { text, diagnostics } = written(story, format);
      const { timeline } = await importTimeline(text, { name: `a.${format}` });
      assert.deepEqual(settled(timeline), settled(story), `seed ${seed}`);
      assert.deepEqual(diagnostics, normalized(story).diagnostics);
    }
  });

  test(`${format}: another reader finds rows of one length, and no cell that a spreadsheet runs`, () => {
    const parse = format === 'csv' ? csvParseRows : tsvParseRows;
    for (let seed = 1; seed <= 50; seed++) {
      const rows = parse(written(storyOf(seed), format).text);
      assert.deepEqual([...new Set(rows.map(({ length }) => length))].length, 1);
      const run = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d{4}/.test(cell));
      assert.deepEqual(run, []);
    }
  });
}

/** The paths at which two values differ, down to what is no object. */
function differences(a, b, path = '') {
  if (Object.is(a, b)) return [];
  const isInner = [a, b].every((each) => typeof each === 'object' && each !== null);
  if (!isInner) return [path];
  const at = (key) => (Array.isArray(a) ? `${path}[${key}]` : `${path && `${path}.`}${key}`);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(a[key], b[key], at(key)),
  );
}

/** By format, the fields that do not come back as they were: README.md, "Take it away". */
const documented = {
  timelinejs: [
    ...['lang', 'byline', 'notes', 'published', 'source', 'groups', 'periods', 'events.group'],
    ...['events.tags', 'events.lead', 'events.inferred', 'events.anchor'],
    ...['events.quotes.text', 'events.quotes.speaker', 'events.quotes.source', 'events.quotes.date'],
    ...['events.quotes.lang', 'events.quotes.anchor', 'events.text', 'events.image', 'events.media'],
  ],
  icalendar: [
    ...['lang', 'byline', 'notes', 'image', 'published', 'source', 'groups', 'periods'],
    ...['events.group', 'events.tags'],
    ...['events.lead', 'events.inferred', 'events.anchor', 'events.quotes', 'events.text', 'events.image'],
    'events.media',
    'events.dateText',
  ],
  'json-ld': [
    ...['groups', 'periods', 'notes', 'events.group', 'events.lead', 'events.inferred', 'events.anchor'],
    ...['events.quotes.anchor', 'events.dateText', 'events.image.srcset', 'events.image.sizes'],
    ...['events.media.captions', 'events.media.type'],
  ],
};

/** Where a field that is told to be lost is found again: a group among the tags, quotations in the text. */
const moved = {
  group: ['tags'],
  quotes: ['text'],
  groups: ['events'],
  image: ['text'],
  media: ['text', 'image'],
};

/** What is written for others, and is no story: annotations.test.mjs. */
const oneWay = ['web-annotations'];

test('every format is a table, or one whose losses are documented, or one that is no story', () => {
  assert.deepEqual([...tables, ...Object.keys(documented), ...oneWay].sort(), [...exportFormats].sort());
});

for (const [format, lost] of Object.entries(documented)) {
  test(`${format}: what does not come back is told, and documented`, async () => {
    const fields = new Set();
    for (let seed = 1; seed <= 150; seed++) {
      const story = settled(storyOf(seed));
      const { text, diagnostics } = written(story, format);
      // What is wrong with the story itself comes first.
      const told = diagnostics.slice(normalized(story).diagnostics.length).map(({ path }) => path);
      const { timeline, format: read } = await importTimeline(text);
      assert.equal(read, format);
      // Events that a format has no place for are told as a whole.
      const kept = story.events.filter((_, i) => !told.includes(`events[${i}]`));
      const back = settled(timeline);
      assert.deepEqual(
        back.events.map(({ id, date, title }) => [id, date, title]),
        kept.map(({ id, date, title }) => [id, date, title]),
        `seed ${seed}`,
      );
      const isTold = (path) =>
        told.some((each) => path.startsWith(each) || each.startsWith(`${path}[`)) ||
        told.some((each) => {
          const [, before, key] = /^(.*?)(\w*)$/.exec(each);
          return (moved[key] ?? []).some((other) => path.startsWith(before + other));
        });
      const order = story.events.flatMap((_, i) => (told.includes(`events[${i}]`) ? [] : [i]));
      const asKept = (path) => path.replace(/^events\[(\d+)\]/, (_, i) => `events[${order[i]}]`);
      for (const each of differences({ ...story, events: kept }, back)) {
        const path = asKept(each);
        assert.ok(isTold(path), `seed ${seed}: ${path} is lost in silence, told: ${told.join(' ')}`);
        fields.add(path.replace(/\[\d+\]/g, ''));
      }
    }
    const undocumented = [...fields].filter((field) => !lost.some((each) => field.startsWith(each)));
    assert.deepEqual(undocumented, []);
    const unneeded = lost.filter((each) => ![...fields].some((field) => field.startsWith(each)));
    assert.deepEqual(unneeded, []);
  });
}

test('formulas are neutralized one by one, and come back unharmed', async () => {
  const formulas = [
    ...['=1+1', '+1', '-2+3', '@SUM(A1)', '=HYPERLINK("https://example.org","x")', "=cmd|' /C calc'!A0"],
    ...["'=x", "''=x", '＝1+1'],
  ];
  const story = {
    title: '=1',
    events: formulas.map((text, i) => ({
      id: `=${i}`,
      date: '-0043-03-15',
      title: text,
      text,
      group: text,
      tags: [text],
      quotes: [{ text, speaker: text, anchor: { exact: text } }],
    })),
  };
  for (const format of tables) {
    const { text } = written(story, format);
    const parse = format === 'csv' ? csvParseRows : tsvParseRows;
    const cells = parse(text).flat();
    assert.deepEqual(
      cells.filter((cell) => /^[=+\-@＝]/.test(cell) && cell !== '-0043-03-15'),
      [],
    );
    const { timeline } = await importTimeline(text, { name: `a.${format}` });
    assert.deepEqual(settled(timeline), settled(story));
  }
});

test('a format that there is not throws a RangeError', () => {
  assert.throws(() => exportTimeline({ events: [] }, 'pdf'), RangeError);
});

test('what could not be drawn is left out and told', () => {
  const { diagnostics } = written(
    {
      events: [
        { date: 'one day', title: 'x' },
        { date: '2024', title: 'y' },
      ],
    },
    'csv',
  );
  assert.deepEqual(
    diagnostics.map(({ code, path }) => [code, path]),
    [['invalid-date', 'events[0].date']],
  );
});

test('as HTML, a list has every event with every quotation, of plain words', () => {
  const textOf = ({ nodeName, value, childNodes = [] }) =>
    nodeName === 'br' ? ' ' : (value ?? childNodes.map(textOf).join(''));
  const within = (node) => [node, ...(node.childNodes ?? []).flatMap(within)];
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  for (let seed = 1; seed <= 50; seed++) {
    const nodes = within(parseFragment(toInnerHtml(storyOf(seed))));
    const { events } = settled(storyOf(seed));
    const named = (...names) =>
      nodes
        .filter(({ nodeName }) => names.includes(nodeName))
        .map(textOf)
        .map(plain);
    assert.deepEqual(
      named('h3'),
      events.map(({ title }) => plain(title)),
    );
    const quotes = events.flatMap((event) => event.quotes ?? []);
    for (const [i, said] of named('blockquote').entries()) assert.ok(said.includes(plain(quotes[i].text)));
    assert.equal(named('blockquote').length, quotes.length);
    assert.deepEqual(named('script', 'style', '#comment'), []);
  }
});
