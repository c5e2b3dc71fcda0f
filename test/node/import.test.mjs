// Timelines of other programs, as a newsroom has them: what becomes of each, and that nothing is lost in silence.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importTimeline } from '../../dist/import/index.js';

const told = ({ diagnostics }) => diagnostics.map(({ code, path }) => `${path}: ${code}`);

test('a story of TimelineJS; what has no place is told by event and field', async () => {
  const slide = {
    start_date: { year: '-44', month: '3', day: '15' },
    text: {
      headline: 'The <i>Ides</i>',
      text: '<p>He fell &amp; died.</p><blockquote>Enough!<cite>Casca</cite></blockquote>',
    },
    media: {
      url: 'rome.jpg',
      alt: 'A bust',
      credit: '<a href="https://example.org/m">Museum</a>',
      thumbnail: 't.jpg',
    },
    background: { color: '#333' },
    unique_id: 'ides',
    group: 'Rome',
    later_field: 1,
  };
  const era = { start_date: { year: 1900 }, end_date: { year: 1950 }, text: { headline: 'An era' } };
  const result = await importTimeline(
    JSON.stringify({
      title: { text: { headline: 'Days' } },
      events: [slide, { text: { headline: 'When?' } }],
      eras: [era],
    }),
  );
  assert.equal(result.format, 'timelinejs');
  assert.deepEqual(result.timeline, {
    title: 'Days',
    periods: [{ date: '1900/1950', title: 'An era' }],
    events: [
      {
        id: 'ides',
        date: '-0043-03-15',
        title: 'The Ides',
        text: 'He fell & died.',
        group: 'Rome',
        quotes: [{ text: 'Enough!', speaker: 'Casca' }],
        image: { src: 'rome.jpg', credit: '[Museum](https://example.org/m)', alt: 'A bust' },
      },
    ],
  });
  assert.deepEqual(told(result).sort(), [
    'events[0].background: no-place',
    'events[0].later_field: no-place',
    'events[0].media.thumbnail: no-place',
    'events[0].text.headline: lost-markup',
    'events[1].text: no-place',
    'events[1]: missing-date',
  ]);
});

test('a slide that only has a film goes by its host', async () => {
  const media = { url: 'https://www.youtube.com/watch?v=x' };
  const { timeline } = await importTimeline(
    JSON.stringify({ events: [{ start_date: { year: 1900 }, media }] }),
  );
  assert.deepEqual(timeline.events, [
    { date: '1900', media: { src: media.url, title: 'youtube.com' }, title: 'youtube.com' },
  ]);
});

test('the old form of TimelineJS', async () => {
  const date = [
    {
      startDate: '1963,8,28',
      endDate: '1963,8,29',
      headline: 'A march',
      text: 'They walked.',
      tag: 'Streets',
    },
  ];
  const { format, timeline } = await importTimeline(
    JSON.stringify({ timeline: { headline: 'Old', type: 'default', date } }),
  );
  assert.equal(format, 'timelinejs-1');
  assert.deepEqual(timeline, {
    title: 'Old',
    events: [{ date: '1963-08-28/1963-08-29', title: 'A march', text: 'They walked.', group: 'Streets' }],
  });
});

test('items and groups of vis-timeline', async () => {
  const items = [
    { id: 7, content: '<b>Rain</b>', start: '2024-12-05', end: '2024-12-07', group: 1, className: 'wet' },
    { id: 8, content: 'Winter', start: Date.UTC(2024, 11, 1), type: 'background' },
    { id: 9, content: 'Never' },
  ];
  const result = await importTimeline(JSON.stringify({ items, groups: [{ id: 1, content: 'Weather' }] }));
  assert.equal(result.format, 'vis');
  assert.deepEqual(result.timeline, {
    periods: [{ date: '2024-12-01', title: 'Winter' }],
    events: [{ id: '7', date: '2024-12-05/2024-12-07', title: 'Rain', group: 'Weather' }],
  });
  assert.ok(told(result).includes('items[0].className: no-place'));
  assert.ok(told(result).includes('items[2]: missing-date'));
});

test('the sheet of TimelineJS, by its headers', async () => {
  const csv = [
    '\ufeffHeadline,Year,Month,Day,Time,End Year,Text,Media,Alt Text,Type,Group,Background',
    'The year,2020,,,,,,,,title,,',
    'A time,"1,815",6,18,3:30 PM,,<b>Rain</b>,https://example.org/a.png,A field,,War,#fff',
    'An era,1800,,,,1850,,,,era,,',
  ].join('\r\n');
  const result = await importTimeline(csv);
  assert.equal(result.format, 'timelinejs-sheet');
  assert.deepEqual(result.timeline, {
    periods: [{ date: '1800/1850', title: 'An era' }],
    title: 'The year',
    events: [
      {
        date: '1815-06-18T15:30',
        title: 'A time',
        text: '**Rain**',
        group: 'War',
        image: { src: 'https://example.org/a.png', alt: 'A field' },
      },
    ],
  });
  assert.deepEqual(told(result), ['row 2.Year: no-place', 'row 3.Background: no-place']);
});

test('a table by the names of its columns: dates as people write them, quotations, semicolons', async () => {
  const csv = [
    'When;Title;Who;Quote;speaker2;quote2;Mood',
    '3 March 2021;The bridge fell;Jane Miller;We ran.;Omar Haddad;So did we.;grave',
    'c. 1450;Printing;;;;;',
    '1939–45;The war;;;;;',
    '44 BC;The Ides;;;;;',
    'one day;Nothing;;;;;',
  ].join('\n');
  const result = await importTimeline(csv, { name: 'x.csv' });
  assert.deepEqual(
    result.timeline.events.map(({ date }) => date),
    ['2021-03-03', '1450~', '1939/1945', '-0043'],
  );
  assert.deepEqual(result.timeline.events[0].quotes, [
    { text: 'We ran.', speaker: 'Jane Miller' },
    { text: 'So did we.', speaker: 'Omar Haddad' },
  ]);
  assert.deepEqual(told(result).sort(), ['row 2.Mood: no-place', 'row 6.When: invalid-date']);
});

test('day or month first: the whole column decides, else it is asked', async () => {
  const dates = async (cells, options) => {
    const result = await importTimeline(
      `Date,Title\n${cells.map((cell) => `${cell},x`).join('\n')}`,
      options,
    );
    return [...result.timeline.events.map(({ date }) => date), ...told(result)];
  };
  assert.deepEqual(await dates(['05/12/2024', '25/12/2024']), ['2024-12-05', '2024-12-25']);
  assert.deepEqual(await dates(['05/12/2024', '12/25/2024']), ['2024-05-12', '2024-12-25']);
  assert.deepEqual(await dates(['05/12/2024'], { lang: 'en-GB' }), ['2024-12-05', 'Date: ambiguous-date']);
  assert.deepEqual(await dates(['05/12/2024'], { lang: 'en-US' }), ['2024-05-12', 'Date: ambiguous-date']);
  assert.deepEqual(await dates(['05/12/2024'], { dayFirst: true }), ['2024-12-05']);
  assert.deepEqual(await dates(['05/12/2024 3:30 pm'], { dayFirst: false }), ['2024-05-12T15:30']);
});

test('for editors dates stay in their words where these mean the same, and rows without a date are kept', async () => {
  const cells = ['c. 1450', '31/12/1999', '5/6/2000', 'some day', '1618–48'];
  const table = `Date,Title\n${cells.map((cell) => `${cell},x`).join('\n')}`;
  const result = await importTimeline(table, { asWritten: true });
  assert.deepEqual(
    result.timeline.events.map(({ date }) => date),
    ['c. 1450', '31/12/1999', '5/6/2000', 'some day', '1618–48'],
  );
  assert.deepEqual(told(result), ['row 5.Date: invalid-date']);
  assert.equal((await importTimeline(table)).timeline.events.length, 4);
});

test('ragged rows and quotation marks that do not close are told, and every cell is kept', async () => {
  const ragged = await importTimeline(
    'date,title\n2020,One,more\n2021\n2022,"Two"x\n2023,"Three\n2024,Four',
    { name: 'a.csv' },
  );
  assert.deepEqual(
    ragged.timeline.events.map(({ date, title }) => [date, title]),
    [
      ['2020', 'One'],
      ['2021', ''],
      ['2022', 'Twox'],
      ['2023', '"Three'],
      ['2024', 'Four'],
    ],
  );
  assert.deepEqual(told(ragged), [
    'row 4: malformed-table',
    'row 5: malformed-table',
    'row 2: malformed-table',
    'row 2.column 3: no-place',
    'row 3: malformed-table',
  ]);
});

const MEGABYTE = 2 ** 20;
const many = (size, text) => text.repeat(size / text.length);
const sheet = (html) => `Year,Headline,Text\n2020,a,${html}`;
const numbered = (size, make) => Array.from({ length: size / 100 }, (_, i) => make(i));

/** Files of so many characters, as somebody makes them who means harm. */
const hostile = {
  quotes: (size) => many(size, '"'),
  commas: (size) => many(size, ','),
  'empty lines': (size) => many(size, '\n'),
  'ten thousand columns': (size) =>
    many(size, `date,title${',x'.repeat(10_000)}\n2020,a${',y'.repeat(10_000)}\n`),
  'open quotes': (size) => `date,title\n${many(size, '2020,"a\n')}`,
  formulas: (size) => `date,title\n${many(size, '2020,=1+1\n')}`,
  'odd dates': (size) => `date,title\n${numbered(size, (i) => `${i} of what,x`).join('\n')}`,
  tags: (size) => sheet(many(size, '<b ')),
  scripts: (size) => sheet(many(size, '<script>alert(1)</script>')),
  'open blockquotes': (size) => sheet(many(size, '<blockquote>')),
  'a blockquote that does not close': (size) => sheet(`${many(size, '<blockquote>')}</blockquote`),
  'open signatures': (size) => sheet(`<blockquote>${many(size, '<cite>')}</blockquote>`),
  references: (size) => sheet(many(size, '&')),
  brackets: (size) => many(size, '['),
  'lists in lists': (size) =>
    `{"events":[{"start_date":{"year":1},"x":${many(size / 2, '[')}${many(size / 2, ']')}}]}`,
  'data in data': (size) => `{"@graph":${many(size / 2, '[{"@graph":')}1${many(size / 5, '}]')}}`,
  'open scripts': (size) => many(size, '<script type="application/ld+json">'),
  'texts in parts': (size) => `data = {'events':[{start:'1',title:${many(size, "'x'+")}'y'}]}`,
  apostrophes: (size) => `{${many(size, "'")}`,
  comments: (size) => `{${many(size, '/*')}`,
  'a column for each row': (size) =>
    JSON.stringify(numbered(size, (i) => ({ item: `http://www.wikidata.org/entity/Q${i}`, [`c${i}`]: 'x' }))),
  'words for dates': (size) =>
    JSON.stringify({ '@graph': numbered(size, (i) => ({ '@type': 'Event', startDate: `day ${i}` })) }),
  'folded lines': (size) => `BEGIN:VCALENDAR\n${many(size, 'X:y\n z\n')}`,
  'open parameters': (size) => `BEGIN:VCALENDAR\n${many(size, 'X;Y="z')}`,
};

/** How long the processor works on it, ms: other work on the machine does not count. */
async function costOf(text) {
  const before = process.cpuUsage();
  const { timeline } = await importTimeline(text, { name: /^[{[<Bd]/.test(text) ? '' : 'a.csv' });
  assert.ok(Array.isArray(timeline.events));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (const [name, make] of Object.entries(hostile)) {
  test(`a hostile file (${name}) throws nothing, and costs time in proportion to its length`, async () => {
    await costOf(make(MEGABYTE / 64));
    const cost = await costOf(make(MEGABYTE / 8));
    const more = await costOf(make(MEGABYTE / 2));
    // Four times would be right, sixteen times is a square.
    assert.ok(more < 10 * cost + 100, `${cost} ms, then ${more} ms`);
  });
}

test('a text in no known format says so', async () => {
  assert.deepEqual(told(await importTimeline('Dear all, hello')), [': unknown-format']);
});
