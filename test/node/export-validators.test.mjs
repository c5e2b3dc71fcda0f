// Other people's parsers accept what is written, and find in it what was meant.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { exportTimeline } from '../../dist/export/index.js';
import { normalize, toInit } from '../../dist/input/index.js';
import { storyOf } from '../tools/stories.mjs';

const NOW = Date.UTC(2024, 11, 5, 10);
const written = (story, format) => exportTimeline(story, format, { now: NOW }).text;
const seeds = Array.from({ length: 100 }, (_, i) => i + 1);
const calendarOf = (story) => new ICAL.Component(ICAL.parse(written(story, 'icalendar')));

/** The entries of a calendar with the events of a story in their order. */
function entriesOf(story) {
  const entries = calendarOf(story).getAllSubcomponents('vevent');
  const { events } = toInit(normalize(story, { timeZone: 'UTC', locale: 'en' }).timeline);
  return entries.map((component) => {
    const id = component.getFirstPropertyValue('uid').replace(/@[^@]*$/, '');
    return [new ICAL.Event(component), events.find((event) => event.id === id)];
  });
}

test('a calendar: lines of at most 75 octets that end with CRLF, none within a character', () => {
  for (const seed of seeds) {
    const text = written(storyOf(seed), 'icalendar');
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    for (const line of text.slice(0, -2).split('\r\n')) {
      assert.doesNotMatch(line, /[\r\n]/);
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.equal(line.isWellFormed(), true);
    }
  }
});

test('a calendar: ical.js finds the titles, texts, tags, addresses and identifiers', () => {
  for (const seed of seeds) {
    const story = storyOf(seed);
    // It does not know the property, and so not that it is a text.
    const name = calendarOf(story).getFirstPropertyValue('name');
    assert.equal(name && ICAL.design.icalendar.value.text.fromICAL(name), story.title ?? null);
    const identifiers = new Set();
    for (const [entry, event] of entriesOf(story)) {
      assert.equal(entry.summary, event.title);
      if (event.text) assert.ok(entry.description.startsWith(event.text));
      for (const { text } of event.quotes ?? []) assert.ok(entry.description.includes(`“${text}”`));
      assert.equal(entry.component.getFirstPropertyValue('url'), event.url ?? null);
      const tags = entry.component.getFirstProperty('categories')?.getValues() ?? [];
      for (const tag of event.tags ?? []) assert.ok(tags.includes(tag));
      assert.equal(entry.component.getFirstPropertyValue('dtstamp').toString(), '2024-12-05T10:00:00Z');
      identifiers.add(entry.uid);
    }
    assert.equal(identifiers.size, entriesOf(story).length);
  }
});

test('a calendar: days, spans of days with the day after them as their end, and times of day', () => {
  const spans = {
    '2024-12-05': ['2024-12-05', '2024-12-06'],
    '2024-12-31': ['2024-12-31', '2025-01-01'],
    '2024-02-28/2024-03-01': ['2024-02-28', '2024-03-02'],
    '2024-02': ['2024-02-01', '2024-03-01'],
    '198X': ['1980-01-01', '1990-01-01'],
    '1984~': ['1984-01-01', '1985-01-01'],
    '2024-12-03T18:00': ['2024-12-03T18:00:00', '2024-12-03T18:00:00'],
    '2024-12-03T18:00+05:30': ['2024-12-03T12:30:00Z', '2024-12-03T12:30:00Z'],
    '2024-12-03T18:00/2024-12-03T20:30': ['2024-12-03T18:00:00', '2024-12-03T20:30:00'],
    '2024-12-03T18:00/2024-12-05': ['2024-12-03', '2024-12-06'],
    '2011/..': ['2011-01-01', '2011-01-02'],
    '../1900': ['1900-01-01', '1900-01-02'],
  };
  for (const [date, expected] of Object.entries(spans)) {
    const [[entry]] = entriesOf({ events: [{ date, title: 'x', id: 'x' }] });
    assert.deepEqual([entry.startDate.toString(), entry.endDate.toString()], expected, date);
  }
  for (const date of ['-0043-03-15', '0000', 'Y12000'])
    assert.deepEqual(entriesOf({ events: [{ date, title: 'x', id: 'x' }] }), [], date);
});

/** What schema.org's own context does with names that have no rule of their own. */
const documentLoader = (documentUrl) => {
  assert.equal(documentUrl, 'https://schema.org');
  return { documentUrl, document: { '@context': { '@vocab': 'http://schema.org/' } } };
};

test('JSON-LD: jsonld expands it without dropping anything', async () => {
  const SCHEMA = 'http://schema.org/';
  for (const seed of seeds) {
    const story = storyOf(seed);
    const text = written(story, 'json-ld');
    assert.doesNotMatch(text, /</);
    const [work] = await jsonld.expand(JSON.parse(text), { documentLoader, safe: true });
    const items = work[`${SCHEMA}mainEntity`][0][`${SCHEMA}itemListElement`].map(
      (each) => each[`${SCHEMA}item`][0],
    );
    const { events } = toInit(normalize(story, { timeZone: 'UTC', locale: 'en' }).timeline);
    assert.equal(items.length, events.length);
    for (const [i, item] of items.entries()) {
      const event = events[i];
      assert.deepEqual(item['@type'], [`${SCHEMA}Event`]);
      assert.equal(item[`${SCHEMA}name`][0]['@value'], event.title);
      // Beside what was said there may be media.
      const said = (item[`${SCHEMA}subjectOf`] ?? [])
        .filter((each) => each['@type'].includes(`${SCHEMA}Quotation`))
        .map((each) => each[`${SCHEMA}text`][0]['@value']);
      assert.deepEqual(
        said,
        (event.quotes ?? []).map(({ text: words }) => words),
      );
      const start = item[`${SCHEMA}startDate`]?.[0]['@value'];
      const [edtf] = item['http://purl.org/dc/terms/date'] ?? [];
      if (edtf) assert.equal(edtf['@type'], 'http://id.loc.gov/datatypes/edtf/EDTF');
      assert.ok(edtf?.['@value'] === event.date || start === event.date.split('/')[0], event.date);
      if (start) assert.match(start, /^-?\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d)?)?Z?)?)?)?$/);
    }
  }
});
