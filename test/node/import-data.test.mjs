// Linked data, results of queries, and the events of SIMILE: what becomes of each, and that nothing is lost in silence.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importTimeline } from '../../dist/import/index.js';
import { wikidataTime } from '../../dist/import/wikidata.js';

const told = ({ diagnostics }) => diagnostics.map(({ code, path }) => `${path}: ${code}`);
const read = (data, options) => importTimeline(JSON.stringify(data), options);

test('an event of schema.org with events in it; what has no place is told by event and field', async () => {
  const result = await read({
    '@context': 'https://schema.org',
    '@type': 'MusicEvent',
    '@id': 'https://example.org/days',
    name: { '@value': 'Harbour days', '@language': 'en' },
    startDate: '2024-12-03',
    endDate: '2024-12-05',
    description: 'Boats &amp; <b>songs</b>',
    image: [{ '@type': 'ImageObject', url: 'a.jpg', caption: 'A boat', creditText: 'Museum' }, 'b.jpg'],
    location: { '@type': 'Place', name: 'Pier 3', address: '1 Sea Road' },
    keywords: 'boats, songs',
    offers: { price: 3 },
    subEvent: [
      { '@type': 'Event', name: 'A song', startDate: '2024-12-03T18:00:00+01:00' },
      { '@type': 'Event', name: 'No day' },
      {
        '@type': 'Event',
        name: 'Not at all',
        startDate: '2024',
        eventStatus: 'https://schema.org/EventCancelled',
      },
    ],
  });
  assert.equal(result.format, 'json-ld');
  assert.deepEqual(result.timeline.events, [
    {
      date: '2024-12-03/2024-12-05',
      title: 'Harbour days',
      text: 'Boats & **songs**',
      id: 'https://example.org/days',
      tags: ['boats', 'songs', 'Pier 3'],
      url: 'https://example.org/days',
      image: { src: 'a.jpg', caption: 'A boat', credit: 'Museum', alt: '' },
    },
    { date: '2024-12-03T18:00+01:00', title: 'A song' },
  ]);
  assert.deepEqual(
    told(result).sort(),
    [
      'image: no-place',
      'location.address: no-place',
      'offers: no-place',
      'subEvent[1].name: no-place',
      'subEvent[1]: missing-date',
      'subEvent[2].name: no-place',
      'subEvent[2].startDate: no-place',
      'subEvent[2]: no-place',
      ': missing-alt',
    ].sort(),
  );
});

test('a live blog: each entry when it was published, which is not when it happened', async () => {
  const result = await read({
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    headline: 'Storm',
    inLanguage: 'en-GB',
    publisher: { '@id': '#p' },
    coverageStartTime: '2024-12-03T06:00:00Z',
    liveBlogUpdate: [
      {
        '@type': 'BlogPosting',
        headline: 'Boats stay in',
        datePublished: '2024-12-03T06:10:00Z',
        articleBody: 'All.',
      },
    ],
    isPartOf: { '@id': '#p', '@type': 'Organization', name: 'The Paper', url: 'https://example.org/' },
  });
  assert.deepEqual(result.timeline, {
    title: 'Storm',
    lang: 'en-GB',
    source: { name: 'The Paper', url: 'https://example.org/' },
    events: [{ date: '2024-12-03T06:10Z', inferred: true, title: 'Boats stay in', text: 'All.' }],
  });
  assert.deepEqual(told(result).sort(), ['coverageStartTime: no-place', 'isPartOf: no-place']);
});

test('in the scripts of a page: the article is the story, what it mentions its events, with quotations', async () => {
  const page = `<!doctype html><script>if (1 < 2) run('application/ld+json')</script>
    <script type="application/ld+json">{ "@graph": [
      { "@type": "WebSite", "name": "Elsewhere" },
      { "@type": "NewsArticle", "headline": "Flood", "datePublished": "2024-05-16T10:00:00Z", "publisher": "The Paper",
        "mentions": [
          { "@type": "Person", "name": "Ada Roth" },
          { "@type": "Event", "name": "The mill burns", "startDate": "1901", "temporalCoverage": "1901~",
            "subjectOf": [
              { "@type": "Quotation", "text": "Nobody slept.", "dateCreated": "1902", "inLanguage": "en",
                "creator": { "@type": "Person", "name": "Ada Roth", "jobTitle": "baker" },
                "citation": { "@type": "CreativeWork", "name": "Letters", "url": "https://example.org/l" } },
              { "@type": "Article", "name": "About it" } ] }] }] }</script>
    <script type="application/ld+json">{ not json }</script><p>2020</p>`;
  const result = await importTimeline(page, { name: 'flood.html' });
  assert.deepEqual(result.timeline, {
    title: 'Flood',
    published: '2024-05-16',
    source: 'The Paper',
    events: [
      {
        date: '1901~',
        title: 'The mill burns',
        quotes: [
          {
            text: 'Nobody slept.',
            speaker: { name: 'Ada Roth', role: 'baker' },
            source: { name: 'Letters', url: 'https://example.org/l' },
            date: '1902',
            lang: 'en',
          },
        ],
      },
    ],
  });
  const lost = told(result);
  assert.ok(lost.includes('script[1]: not-json'));
  for (const path of [
    '@graph[0].name',
    '@graph[1].mentions[0].name',
    '@graph[1].mentions[1].subjectOf[1].name',
  ])
    assert.ok(lost.includes(`${path}: no-place`), `${path} in ${lost.join(' ')}`);
});

test('several articles are events on their days, works of an archive are of the time that they cover', async () => {
  const article = (headline, datePublished) => ({ '@type': 'NewsArticle', headline, datePublished });
  const { timeline } = await read([article('One', '2024-01-01'), article('Two', '2024-02-01')]);
  assert.deepEqual(
    timeline.events.map(({ date, title, inferred }) => [date, title, inferred]),
    [
      ['2024-01-01', 'One', true],
      ['2024-02-01', 'Two', true],
    ],
  );
  const archive = await read({
    '@context': 'http://schema.org/',
    '@type': 'ItemList',
    name: 'An archive',
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        item: { '@type': 'CreativeWork', name: 'Map', temporalCoverage: '1939/1945' },
      },
    ],
  });
  assert.deepEqual(archive.timeline, {
    title: 'An archive',
    events: [{ date: '1939/1945', title: 'Map' }],
  });
});

test('times of Wikidata, as precise as they are known', () => {
  const expected = {
    '1969-07-20T00:00:00Z 11': '1969-07-20',
    '+00000001994-01-01T00:00:00Z 9': '1994',
    '1982-02-01T00:00:00Z 10': '1982-02',
    '1982-01-01T00:00:00Z 8': '198X',
    '1801-01-01T00:00:00Z 7': '1801/1900',
    '1900-01-01T00:00:00Z 7': '1801/1900',
    '1500-01-01T00:00:00Z 6': '1001/2000',
    // 44 BC, its decade and its century; and 1 BC, the year 0 of RDF.
    '-0043-03-15T00:00:00Z 11': '-0043-03-15',
    '-0043-01-01T00:00:00Z 8': '-0048/-0039',
    '-0043-01-01T00:00:00Z 7': '-0099/0000',
    '0000-01-01T00:00:00Z 9': '0000',
    '-13798000000-01-01T00:00:00Z 3': 'Y-13798000000~',
    '1582-10-04T00:00:00Z 14': '1582-10-04',
    'soon 11': '',
  };
  for (const [given, date] of Object.entries(expected)) {
    const [value, precision] = given.split(' ');
    assert.equal(wikidataTime(value, Number(precision)), date, given);
  }
});

const cell = (value, type = 'literal') => ({ type, value });
const entity = (id) => cell(`http://www.wikidata.org/entity/${id}`, 'uri');

test('results of a query to Wikidata: columns by their names, images twice, unknown values', async () => {
  const row = {
    item: entity('Q1'),
    itemLabel: cell('Battle of Hastings'),
    pointInTime: cell('1066-10-20T00:00:00Z'),
    precision: cell('11'),
    calendar: cell('http://www.wikidata.org/entity/Q1985786', 'uri'),
    image: cell('http://commons.wikimedia.org/wiki/Special:FilePath/A.jpg', 'uri'),
    coord: cell('Point(0 50)'),
  };
  const unknown = { item: entity('Q2'), itemLabel: cell('Never'), pointInTime: cell('t123', 'bnode') };
  const second = { ...row, image: cell('http://commons.wikimedia.org/wiki/Special:FilePath/B.jpg', 'uri') };
  const result = await read({ head: { vars: [] }, results: { bindings: [row, second, unknown] } });
  assert.equal(result.format, 'wikidata');
  assert.deepEqual(result.timeline.events, [
    {
      id: 'Q1',
      date: '1066-10-20',
      title: 'Battle of Hastings',
      url: 'https://www.wikidata.org/wiki/Q1',
      image: { src: 'https://commons.wikimedia.org/wiki/Special:FilePath/A.jpg', alt: '' },
    },
  ]);
  assert.deepEqual(told(result).sort(), [
    'row 1.coord: no-place',
    'row 1.pointInTime: lost-precision',
    'row 1: missing-alt',
    'row 2.image: no-place',
    'row 2.pointInTime: lost-precision',
    'row 3: missing-date',
  ]);
});

test('without their precision, years of Wikidata are told from days by all of them', async () => {
  const rows = (...dates) =>
    dates.map((date, i) => ({
      item: `http://www.wikidata.org/entity/Q${i}`,
      itemLabel: 'x',
      date: `${date}T00:00:00Z`,
    }));
  const years = await read(rows('1901-01-01', '1950-01-01'));
  assert.deepEqual(
    years.timeline.events.map(({ date }) => date),
    ['1901', '1950'],
  );
  const days = await read(rows('1901-01-01', '1950-03-01'));
  assert.deepEqual(
    days.timeline.events.map(({ date }) => date),
    ['1901-01-01', '1950-03-01'],
  );
  for (const result of [years, days]) assert.deepEqual(told(result), ['date: ambiguous-date']);
});

test('events of SIMILE, also as they stand in a script, which is not run', async () => {
  const script = `var timeline_data = {  // save as a global variable
    'dateTimeFormat': 'Gregorian', wikiURL: "http://example.org/",
    events: [
      { 'start': 'Fri Nov 22 1963 12:30:00 GMT-0600', title: 'It\\'s one', 'description': '<p>A ' + "dog</p>",
        link: 'https://example.org/a', image: 'a.png', color: 'red', },
      { start: '-43', end: "14", latestStart: '-40', title: "Rome", durationEvent: true },
      { start: "May 28 2006 00:00:00 GMT", end: "Jun 2006", isDuration: false, title: 'Some time' },
      { title: 'Never' },
    ] };`;
  const result = await importTimeline(script, { name: 'data.js' });
  assert.equal(result.format, 'simile');
  assert.deepEqual(result.timeline.events, [
    {
      date: '1963-11-22T12:30-06:00',
      title: "It's one",
      text: 'A dog',
      url: 'https://example.org/a',
      image: { src: 'a.png', alt: '' },
    },
    { date: '-0043~/0014', title: 'Rome' },
    { date: '2006-05-28~/2006-06~', title: 'Some time' },
  ]);
  assert.deepEqual(told(result).sort(), [
    'events[0].color: no-place',
    'events[0]: missing-alt',
    'events[1].start: lost-precision',
    'events[2].start: lost-precision',
    'events[3].title: no-place',
    'events[3]: missing-date',
    'wikiURL: no-place',
  ]);
  assert.equal((await importTimeline('x = [alert(1)]')).format, null);
});
