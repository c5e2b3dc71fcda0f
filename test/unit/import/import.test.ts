import { expect } from '@open-wc/testing';
import { importTimeline } from '../../../src/import/index.js';

const lines = (...each: readonly string[]): string => each.join('\r\n');

/** A file of each format with one thing that has no place, and what comes of it. */
const FILES: Readonly<
  Record<string, { readonly text: string; readonly dates: string[]; readonly lost: string }>
> = {
  timelinejs: {
    text: JSON.stringify({
      title: { text: { headline: 'Days' } },
      eras: [{ start_date: { year: 1900 }, end_date: { year: 1950 }, text: { headline: 'An era' } }],
      events: [
        {
          start_date: { year: '-44' },
          text: {
            headline: 'The Ides',
            text: '<p>He fell.</p><blockquote>Enough!<cite>Casca</cite></blockquote>',
          },
          media: { url: 'rome.jpg', caption: '<b>A bust</b>' },
          display_date: 'c. 44 BC',
          background: { color: '#333' },
        },
      ],
    }),
    dates: ['-0043~'],
    lost: 'events[0].background',
  },
  'timelinejs-1': {
    text: JSON.stringify({
      timeline: {
        headline: 'Old',
        date: [{ startDate: '1963,8,28', headline: 'A march', slug: 'march' }],
        era: [{ startDate: '1960', endDate: '1969', headline: 'Sixties' }],
      },
    }),
    dates: ['1963-08-28'],
    lost: 'timeline.date[0].slug',
  },
  vis: {
    text: JSON.stringify({
      groups: [{ id: 1, content: 'Weather' }],
      items: [
        { id: 7, content: 'Rain', start: '2024-12-05', group: 1, className: 'wet' },
        { id: 8, content: 'Winter', start: Date.UTC(2024, 11, 1), type: 'background' },
      ],
    }),
    dates: ['2024-12-05'],
    lost: 'items[0].className',
  },
  icalendar: {
    text: lines(
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Harbour',
      'BEGIN:VEVENT',
      'UID:a',
      'DTSTART;TZID=Europe/Rome:20241227T180000',
      'DURATION:PT1H',
      'RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20250201',
      'EXDATE;TZID=Europe/Rome:20250131T180000',
      'RDATE;TZID=Europe/Rome:20250701T180000',
      'SUMMARY:Storm\\, rain',
      'CATEGORIES:weather,sea',
      'GEO:1;2',
      'END:VEVENT',
      'END:VCALENDAR',
    ),
    dates: ['2024-12-27T18:00+01:00/2024-12-27T19:00+01:00', '2025-07-01T18:00+02:00/2025-07-01T19:00+02:00'],
    lost: 'VEVENT[0].GEO',
  },
  simile: {
    text: `data = { // in a script
      'events': [{ start: 'Nov 22 1963 12:30:00 GMT-0600', ls: '1964', title: 'It\\'s ' + "1", color: 'red', },
                 { start: '1880', end: '1885', isDuration: false, title: 'Some time' }] };`,
    dates: ['1963-11-22T12:30-06:00', '1880~/1885~'],
    lost: 'events[0].color',
  },
  wikidata: {
    text: JSON.stringify({
      results: {
        bindings: [
          {
            item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' },
            itemLabel: { type: 'literal', value: 'A century' },
            date: { type: 'literal', value: '1801-01-01T00:00:00Z' },
            precision: { type: 'literal', value: '7' },
            coord: { type: 'literal', value: 'Point(0 50)' },
          },
          {
            item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q2' },
            date: { type: 'literal', value: '-0043-01-01T00:00:00Z' },
            precision: { type: 'literal', value: '8' },
          },
        ],
      },
    }),
    dates: ['1801/1900', '-0048/-0039'],
    lost: 'row 1.coord',
  },
  'json-ld': {
    text: `<!doctype html><script type="application/ld+json">{ "@graph": [
      { "@type": "NewsArticle", "headline": "Flood", "datePublished": "2024-05-16", "publisher": { "@id": "#p" },
        "mentions": [
          { "@type": "Event", "name": "The mill burns", "startDate": "1901", "offers": 3, "image": { "url": "a.jpg" },
            "subjectOf": { "@type": "Quotation", "text": "Nobody slept.", "creator": { "name": "Ada Roth" } },
            "subEvent": { "@type": "Event", "name": "It falls", "startDate": "1902" } },
          { "@type": "Quotation", "text": "Never.", "dateCreated": "1903", "citation": "https://example.org/" },
          { "@type": "CreativeWork", "name": "Map", "temporalCoverage": "1939/1945" },
          { "@type": "LiveBlogPosting", "liveBlogUpdate": [{ "headline": "Now", "datePublished": "1904" }] }] },
      { "@id": "#p", "@type": "Organization", "name": "The Paper" }] }</script>`,
    dates: ['1901', '1902', '1903', '1939/1945', '1904'],
    lost: '@graph[0].mentions[0].offers',
  },
  table: {
    text: 'date,title,who,quote,mood\n3 March 2021,The bridge fell,Jane Miller,We ran.,grave\n',
    dates: ['2021-03-03'],
    lost: 'row 2.mood',
  },
};

describe('importTimeline', () => {
  for (const [name, { text, dates, lost }] of Object.entries(FILES)) {
    it(`reads ${name} in a browser, too, and tells what has no place`, async () => {
      const { timeline, format, diagnostics } = await importTimeline(text);
      expect(format).to.equal(name);
      expect(timeline.events.map(({ date }) => date)).to.deep.equal(dates);
      expect(diagnostics.map(({ path }) => path)).to.include(lost);
    });
  }

  it('makes of texts neither nodes nor calls', async () => {
    const before = document.querySelectorAll('*').length;
    const attack = '<img src=x onerror="globalThis.hasRun = true"><script>globalThis.hasRun = true</script>';
    await importTimeline(
      JSON.stringify({ events: [{ start_date: { year: 1 }, text: { headline: attack } }] }),
    );
    await importTimeline(`data = {events: [{start: (globalThis.hasRun = true), title: 'x'}]}`);
    expect(document.querySelectorAll('*').length).to.equal(before);
    expect('hasRun' in globalThis).to.equal(false);
  });
});
