import { expect } from '@open-wc/testing';
import { toHtml, toInnerHtml } from '../../../src/export/html.js';
import { date as dateKind, dateText } from '../../../src/input/dates.js';
import { event, head, quote } from '../../../src/input/fields.js';
import { readHtml } from '../../../src/input/html.js';
import { normalize, toInit } from '../../../src/input/index.js';
import type { EventInit, TimelineInit } from '../../../src/model/event.js';
import {
  color,
  flag,
  ignored,
  language,
  lineOrEmpty,
  link,
  prose,
  type FieldKind,
} from '../../../src/input/kinds.js';
import { makerOf } from '../input/by-table.js';
import { random } from '../random/random-stories.js';

const tidy = (draft: unknown): TimelineInit =>
  toInit(normalize(draft, { timeZone: 'UTC', locale: 'en' }).timeline);

/** Reads it as a page would: bytes in UTF-8, the HTML parser, the element. */
function readBack(html: string): TimelineInit {
  const bytes = new TextDecoder().decode(new TextEncoder().encode(html));
  const page = new DOMParser().parseFromString(bytes, 'text/html');
  expect(page.querySelectorAll('article-timeline')).to.have.lengthOf(1);
  return tidy(readHtml(page.querySelector('article-timeline')!).draft);
}

const PLAIN = [
  'The flood',
  'It rose.',
  'Ada Conti',
  'river',
  'We waited long enough',
  'the Orle bridge',
  'Água',
  '洪水',
  'فيضان',
];
const HOSTILE = [
  '</p>',
  '</li></ol>',
  '</article-timeline>',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '<b>',
  '&amp;',
  '&lt',
  '&',
  '"',
  "'",
  '“',
  '”',
  '«',
  '»',
  '‘',
  '’',
  '„',
  '‹',
  '\ud83d',
  '\udc00',
  '😀',
  '\u0000',
  '\u000b',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u00a0',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\n \u00a0\n',
  '\r',
  '\r\n',
  '\f',
  '–',
  ': ',
  '- ',
  '; ',
  '=',
  '`',
  '<li data-date="1982">',
];
const DATES = [
  '1984',
  '2024-12',
  '2024-11-27',
  '2024-12-03T18',
  '2024-12-03T18:00',
  '2024-12-03T18:00:30',
  '2024-12-05T15:30Z',
  '2024-12-05T15:30+03:00',
  '2024-11-27/2024-12-05',
  '2011/..',
  '../2020',
  '/2020',
  '1984~',
  '1984?-06',
  '156X',
  '2024-11-XX',
  '2001-21',
  '-0043',
  'Y-20000',
  '1984~/1990',
  'soon',
  '2024-02-30',
];
const LANGUAGES = ['en', 'ar', 'fr', 'zh-Hant', 'en_US', ''];

/** Drafts with all that the HTML form has a place for; of their words some are as if somebody meant harm. */
function draftMaker(seed: number): () => TimelineInit {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const words = (): string =>
    Array.from({ length: 1 + Math.floor(next() * 5) }, () => pick(next() < 0.5 ? PLAIN : HOSTILE)).join('') +
    pick(PLAIN);
  const date = () => pick(DATES);
  /** The kinds that hold other things than words. */
  const values = new Map<FieldKind<unknown>['read'], () => unknown>([
    [dateKind.read, date],
    [dateText.read, date],
    [prose.read, () => words() + pick(['', '\n', '\n\n', '\n\n\n']) + words()],
    [lineOrEmpty.read, () => pick(['', words()])],
    [flag.read, () => next() < 0.8],
    [language.read, () => pick(LANGUAGES)],
    [color.read, () => pick(['teal', '#123', 'x"'])],
    [
      link.read,
      () =>
        pick(['https://example.org/?a=1&b="2"', '/a', 'mailto:a@b', 'javascript:alert(1)', '" onclick="x']),
    ],
    [ignored.read, () => undefined],
  ]);
  const recordOf = makerOf({
    next,
    share: ({ missing }) => (missing ? 1 : 0.5),
    names: 0.3,
    items: [1, 2],
    text: ({ read }) => (values.get(read) ?? words)(),
  });
  return () => ({
    ...recordOf(new Map([...head.rows].filter(([key]) => key !== 'events'))),
    events: Array.from({ length: 1 + Math.floor(next() * 4) }, () =>
      recordOf(event.rows),
    ) as unknown as EventInit[],
  });
}

describe('toHtml', () => {
  it('writes every field so that it is read again', () => {
    const story: Required<TimelineInit> = {
      title: 'The bridge',
      byline: 'By [Ada](/ada) – and *others*',
      image: { src: 'arno.jpg', alt: 'A bridge', caption: 'The *old* one', credit: 'Archive' },
      text: 'What *happened*.\n\nAnd <why>.',
      notes: 'Dates by [the city](/city).\n\n“So it is”',
      source: { name: 'Gazette', url: 'https://example.org/?a=1&b=2' },
      lang: 'en',
      published: '2024-12-05',
      periods: [{ date: '2011/..', title: '– : years of <repair>' }],
      groups: [{ name: 'Traffic', title: 'On the road', color: '#8a3b12' }],
      events: [
        {
          id: 'closed',
          date: '2024-12-03T08:00',
          title: 'It is closed',
          text: 'Cracks were *found*.\nMany.\n\nNobody [crosses](/a_\\(b\\)), **says** he.',
          group: 'Traffic',
          tags: ['bridge', 'cracks'],
          lead: true,
          inferred: true,
          url: 'https://example.org/closed',
          image: { src: 'bridge.jpg', alt: 'A barrier', caption: 'At *dawn*', credit: '[Archive](/archive)' },
          anchor: { exact: 'closed', prefix: 'was ', suffix: ' on' },
          quotes: [
            {
              text: '“Nobody” crosses,\n\nhe said',
              speaker: { name: 'Bo', role: 'engineer', organization: 'City', url: '/bo' },
              source: { name: 'radio', url: '/radio' },
              date: '2024-12-03',
              lang: 'fr',
              anchor: { exact: 'Nobody' },
            },
            { text: '"So"', source: { name: 'leaflet' } },
            { text: 'Yes', source: { name: 'X' }, url: 'https://x.com/a/status/1?b="1"&c' },
          ],
        },
        { id: 'opens', date: '2025~', dateText: '“Soon”, – <he> says', title: 'It opens' },
      ],
    };
    expect(tidy(story)).to.deep.equal(story);
    expect(readBack(toHtml(story))).to.deep.equal(story);
  });

  it('keeps apart what a program has found and what a person has confirmed', () => {
    const html = toHtml({
      events: [
        { date: '1982', title: 'A', inferred: true },
        { date: '1983', title: 'B', inferred: false },
        { date: '1984', title: 'C' },
      ],
    });
    expect(html.match(/data-inferred/g)).to.have.lengthOf(1);
    expect(readBack(html).events.map(({ inferred }) => inferred)).to.deep.equal([true, undefined, undefined]);
  });

  it('has dates in words and for programs, and the whole of those that HTML has no form for', () => {
    const items = (date: string, lang?: string) =>
      toHtml({ ...(lang && { lang }), events: [{ date, title: 'A' }] })
        .split('\n')
        .slice(2, 4)
        .map((text) => text.trim());
    expect(items('2024-11-27', 'es')).to.deep.equal([
      '<li>',
      '<time datetime="2024-11-27">27 de noviembre de 2024</time>',
    ]);
    expect(items('2011/..')).to.deep.equal([
      '<li data-date="2011/..">',
      '<time datetime="2011">since 2011</time>',
    ]);
    expect(items('-0043')).to.deep.equal(['<li data-date="-0043">', '<time>44 BC</time>']);
  });

  it('puts marks around a quotation that are not in it, so that its own are left', () => {
    const texts = [
      'a',
      '“a”',
      '“a” „b“',
      '"a"',
      '«a» ‘b’',
      '“a',
      'a”',
      '“„”«»‘‚‹「 a "',
      '"“„”«»‘‚‹ a "',
      '– a',
    ];
    const story = { events: [{ date: '1982', title: 'A', quotes: texts.map((text) => ({ text })) }] };
    expect(readBack(toHtml(story)).events[0]?.quotes?.map(({ text }) => text)).to.deep.equal(texts);
  });

  it('is read as the same story, whatever it is made of', () => {
    const make = draftMaker(20241205);
    const seen = new Set<string>();
    for (let round = 0; round < 1500; round++) {
      const story = make();
      // A comma in a tag ends it in this form.
      const commaless = {
        ...story,
        events: story.events.map((event) => ({
          ...event,
          ...(event.tags && { tags: event.tags.map((tag) => tag.replaceAll(',', '')) }),
        })),
      };
      const expected = tidy(commaless);
      if (expected.events.length === 0) continue;
      for (const event of expected.events)
        for (const key of [
          ...Object.keys(event),
          ...(event.quotes ?? []).flatMap((quote) => Object.keys(quote).map((name) => `quote ${name}`)),
        ])
          seen.add(key);
      expect(readBack(toHtml(commaless)), JSON.stringify(story)).to.deep.equal(expected);
    }
    const fields = [...event.rows, ...[...quote.rows].map(([key, row]) => [`quote ${key}`, row] as const)];
    expect([...seen].sort()).to.deep.equal(
      fields
        .filter(([, { kind }]) => kind !== ignored)
        .map(([key]) => key)
        .sort(),
    );
  });
});

describe('toInnerHtml', () => {
  const inElement = (story: TimelineInit) =>
    readBack(`<article-timeline lang="en">${toInnerHtml(story)}</article-timeline>`);

  it('is what stands in the element: the story again, but for what the element itself says', () => {
    const make = draftMaker(20241129);
    for (let round = 0; round < 200; round++) {
      const { lang, published, source, ...story } = make();
      const expected = tidy({ ...story, lang: 'en' });
      const tags = expected.events.some((event) => event.tags?.some((tag) => tag.includes(',')));
      if (expected.events.length === 0 || tags) continue;
      const given = { ...story, lang, published, source } as TimelineInit;
      expect(inElement(given), JSON.stringify(given)).to.deep.equal(expected);
    }
  });
});
