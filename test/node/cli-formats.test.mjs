// `article-timeline import` and `export`: what they write, what they tell, and how they end.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { exportFormats } from '../../dist/export/index.js';
import { file, folder, run } from '../tools/command.mjs';

const events = ({ stdout }) => JSON.parse(stdout).events.map(({ date, title }) => [date, title]);

const FILES = {
  'a.csv': 'date,title,mood\n1901,The mill burns,grave\n',
  'a.ics': [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:19010101',
    'SUMMARY:The mill burns',
    'GEO:1;2',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n'),
  'a.html': `<title>x</title><script type="application/ld+json">
    { "@type": "Event", "name": "The mill burns", "startDate": "1901", "offers": 3 }</script>`,
  'a.json':
    '{"events":[{"start_date":{"year":1901},"text":{"headline":"The mill burns"},"background":"red"}]}',
  'a.js': `data = {'events': [{start: '1901', title: 'The mill burns', color: 'red'}]};`,
};

test('takes files of each kind, from a file and from standard input, and tells what has no place', () => {
  for (const [name, text] of Object.entries(FILES)) {
    for (const result of [run(['import', file(name, text)]), run(['import'], text)]) {
      assert.equal(result.status, 0, name);
      assert.deepEqual(events(result), [[name === 'a.ics' ? '1901-01-01' : '1901', 'The mill burns']]);
      assert.match(result.stderr, /^\S+( \d)?.*: no-place: /m, name);
    }
  }
});

test('asks for the order of day and month, or is told', () => {
  const table = 'date,title\n05/12/2024,x\n';
  const asked = run(['import', '--lang', 'en-GB'], table);
  assert.deepEqual([asked.status, events(asked)], [0, [['2024-12-05', 'x']]]);
  assert.match(asked.stderr, /^date: ambiguous-date: /);
  for (const [flag, date] of [
    ['--day-first', '2024-12-05'],
    ['--month-first', '2024-05-12'],
  ]) {
    const result = run(['import', flag], table);
    assert.deepEqual([result.stderr, events(result)], ['', [[date, 'x']]]);
  }
});

test('says when there is no event, no known format, or no file', () => {
  const none = run(['import'], 'date,title\nsoon,x\n');
  assert.equal(none.status, 1);
  assert.deepEqual(JSON.parse(none.stdout), { events: [] });
  assert.match(none.stderr, /^row 2\.date: invalid-date: "?.*soon.*\nno event found\n$/);
  const unknown = run(['import'], 'Dear all, hello');
  assert.deepEqual([unknown.status, unknown.stdout], [3, '']);
  assert.match(unknown.stderr, /unknown-format/);
  const missing = run(['import', join(folder, 'none.csv')]);
  assert.deepEqual([missing.status, missing.stdout], [3, '']);
});

const STORY = JSON.stringify({
  events: [{ date: '1984~', title: 'The mill burns', lead: true, quotes: [{ text: 'Nobody slept.' }] }],
});

test('writes each format, which is taken in again, and tells what it has no place for', () => {
  for (const format of exportFormats.filter((each) => each !== 'web-annotations')) {
    const written = run(['export', file('story.json', STORY), '--to', format]);
    assert.equal(written.status, 0, format);
    assert.deepEqual(events(run(['import'], written.stdout)), [['1984~', 'The mill burns']], format);
    const isTable = format === 'csv' || format === 'tsv';
    if (isTable) assert.equal(written.stderr, '');
    else assert.match(written.stderr, /^events\[0\]\.date: lost-precision: lost precision: "1984~"$/m);
    if (!isTable) assert.match(written.stderr, /^events\[0\]\.lead: no-place: /m);
  }
});

test('says which formats there are, and what is no story', () => {
  for (const args of [['export'], ['export', '--to', 'pdf']]) {
    const { status, stdout, stderr } = run(args, STORY);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /expected csv, tsv, timelinejs, icalendar, json-ld, web-annotations/);
  }
  assert.equal(run(['export', '--to', 'csv'], 'hello').status, 3);
  const none = run(['export', '--to', 'csv'], '{"events":[{"date":"soon","title":"x"}]}');
  assert.equal(none.status, 1);
  assert.match(none.stderr, /^events\[0\]\.date: invalid-date: /);
});

test('writes the anchors as annotations of the article, and says when its address is not known', () => {
  const anchored = { events: [{ date: '1901', title: 'The mill burns', anchor: { exact: 'It burned.' } }] };
  const story = JSON.stringify(anchored);
  const named = run(['export', '--to', 'web-annotations', '--article', 'https://example.org/a'], story);
  assert.deepEqual([named.status, named.stderr], [0, '']);
  const [item] = JSON.parse(named.stdout).first.items;
  assert.equal(item.target.source, 'https://example.org/a');
  const nameless = run(['export', '--to', 'web-annotations'], story);
  assert.equal(nameless.status, 1);
  assert.match(nameless.stderr, /^source\.url: no-address: no address$/m);
  assert.match(nameless.stderr, /^events\[0\]: no-place: /m);
});
