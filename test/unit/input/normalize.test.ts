import { expect } from '@open-wc/testing';
import { normalize, readers, toInit } from '../../../src/input/index.js';
import type { DatedEvent, Timeline } from '../../../src/model/event.js';

const OPTIONS = { timeZone: 'UTC', locale: 'en' };
const event = { date: '1982', title: 'The flood' };

const take = (draft: unknown) => normalize(draft, OPTIONS);
const one = (more: object) => take({ events: [{ ...event, ...more }] });
const first = (more: object): DatedEvent => {
  const [found] = one(more).timeline.events;
  if (!found) throw new Error('no event');
  return found;
};
/** What was reported, as `code path`. */
const faults = (result: ReturnType<typeof normalize>) =>
  result.diagnostics.map(({ code, path }) => `${code} ${path}`);
const plain = (timeline: Timeline) => ({ ...timeline, events: [...timeline.events] });
const titles = (result: ReturnType<typeof normalize>) =>
  [...result.timeline.events].map(({ title }) => title);
const nested = (key: string, value: unknown) => one({ quotes: [{ text: 'So be it.', [key]: value }] });

describe('normalize', () => {
  it('gives an event all that the model promises, and no keys without a value', () => {
    expect(Object.keys(first({})).sort()).to.deep.equal([
      'date',
      'id',
      'inferred',
      'interval',
      'lead',
      'quotes',
      'tags',
      'title',
    ]);
    expect(first({})).to.deep.include({
      id: 'the-flood',
      date: '1982',
      tags: [],
      quotes: [],
      lead: false,
      inferred: false,
    });
  });

  it('gives nothing and reports nothing for a source whose reader has said why', () => {
    expect([plain(take(null).timeline), take(null).diagnostics, take(null).dropped]).to.deep.equal([
      { events: [] },
      [],
      0,
    ]);
  });

  it('keeps every field of a complete story', () => {
    const story = {
      title: 'River',
      lang: 'en',
      published: '2024-12-05',
      source: { name: 'Gazette', url: 'https://example.org/' },
      events: [
        {
          ...event,
          id: 'a',
          text: 'It rose.\n\nIt fell.',
          group: 'Water',
          tags: ['river'],
          lead: true,
          url: '/flood',
          inferred: true,
          image: { src: 'a.jpg', alt: 'Water', caption: 'Quay', credit: 'Archive' },
          anchor: { exact: ' rose ', prefix: 'it', suffix: '.' },
          quotes: [
            {
              text: 'We swam.',
              date: '1982-06',
              lang: 'en-GB',
              source: { name: 'radio' },
              anchor: { exact: 'swam' },
              speaker: { name: 'B', role: 'nurse', organization: 'Clinic', url: 'mailto:b@example.org' },
            },
          ],
        },
      ],
    };
    const result = take(story);
    expect(result.diagnostics).to.deep.equal([]);
    expect(toInit(result.timeline)).to.deep.equal(story);
    expect(result.timeline.events.at(0).quotes[0]?.interval?.startPrecision).to.equal('month');
  });

  it('normalises what it wrote to the same again', () => {
    const draft = {
      events: [
        { date: '1984~' },
        { ...event, id: 'x' },
        { ...event, id: 'x' },
        { date: '2011/..', text: 'word '.repeat(60) },
        {
          date: '2024-12-03T18:00:00Z',
          title: ' a  b ',
          quotes: [{ text: 'q', speaker: 'S', source: { url: 'https://www.example.org/x' } }],
        },
      ],
    };
    const options = { timeZone: 'Asia/Beirut', locale: 'en' };
    const once = normalize(draft, options);
    const again = normalize(toInit(once.timeline), options);
    expect(plain(again.timeline)).to.deep.equal(plain(once.timeline));
    expect(again.diagnostics).to.deep.equal([]);
    expect([...once.timeline.events].map(({ id }) => id)).to.deep.equal([
      'x',
      'x-2',
      'word-word-word-word-word-word-word-word-word-wor',
      'a-b',
    ]);
  });

  it('writes out what shares nothing with the timeline', () => {
    const { timeline } = one({ tags: ['a'], quotes: [{ text: 'q', speaker: 'S' }] });
    const init = toInit(timeline);
    Object.assign(init.events[0]?.quotes?.[0]?.speaker ?? {}, { name: 'T' });
    init.events[0]?.tags?.push('b');
    expect(timeline.events.at(0).quotes[0]?.speaker?.name).to.equal('S');
    expect(timeline.events.at(0).tags).to.deep.equal(['a']);
  });

  it('leaves the data it reads as they are, frozen or not', () => {
    const draft = Object.freeze({
      events: Object.freeze([
        Object.freeze({ date: '2020', title: 'b' }),
        Object.freeze({ date: '2010', title: 'a' }),
      ]),
    });
    expect(titles(take(draft))).to.deep.equal(['a', 'b']);
    expect(draft.events[0]?.title).to.equal('b');
  });
});

describe('dates in normalize', () => {
  it('shows an instant on the wall clock of the zone, and names the zone', () => {
    const { timeline } = normalize(
      { events: [{ ...event, date: '2024-12-03T23:00:00Z' }] },
      { timeZone: 'Asia/Beirut', locale: 'en' },
    );
    expect(timeline.events.at(0).interval.start).to.equal(Date.UTC(2024, 11, 4, 1));
    expect(timeline.events.at(0).zone).to.equal('GMT+2');
  });

  it('leaves days and wall-clock times where they are, whatever the zone', () => {
    const { timeline } = normalize(
      { events: [{ ...event, date: '2024-12-03T18:00:00' }] },
      { timeZone: 'Asia/Tokyo', locale: 'en' },
    );
    expect(timeline.events.at(0).interval.start).to.equal(Date.UTC(2024, 11, 3, 18));
    expect(timeline.events.at(0)).not.to.have.property('zone');
  });

  it('sorts by start, then end, then the order of the author', () => {
    const dates = ['2020', '2020-01', '2011/..', '2011', '2020-01', '1982'];
    const { timeline } = take({ events: dates.map((date, index) => ({ date, title: `${index}` })) });
    expect([...timeline.events].map(({ title }) => title).join('')).to.equal('532140');
  });

  it('puts a date without a known start where it ends', () => {
    const dates = ['2021', '2019', '../2019', '/2019', '2020/', '2020'];
    const { timeline } = take({ events: dates.map((date) => ({ date, title: date })) });
    expect([...timeline.events].map(({ title }) => title)).to.deep.equal([
      '2019',
      '../2019',
      '/2019',
      '2020',
      '2020/',
      '2021',
    ]);
  });

  it('keeps the time order at every size, as sorting by hand does', () => {
    const years = Array.from({ length: 500 }, (_, index) => 1000 + ((index * 7919) % 1009));
    const { timeline } = take({ events: years.map((year) => ({ date: `${year}`, title: 'x' })) });
    expect([...timeline.events].map(({ date }) => Number(date))).to.deep.equal(
      [...years].sort((a, b) => a - b),
    );
  });
});

describe('faults in normalize', () => {
  const dated = (date: unknown) => faults(take({ events: [event, { title: 'x', date }] }));

  it('names the code and the path of each unusable date, and draws the other event', () => {
    expect(dated(undefined)).to.deep.equal(['missing-date events[1].date']);
    expect(dated('  ')).to.deep.equal(['missing-date events[1].date']);
    expect(dated(1982)).to.deep.equal(['wrong-type events[1].date']);
    expect(dated('5 December 2024')).to.deep.equal(['invalid-date events[1].date']);
    expect(dated('2024-02-30')).to.deep.equal(['invalid-date events[1].date']);
    expect(dated('../..')).to.deep.equal(['unknown-date events[1].date']);
    expect(dated('/')).to.deep.equal(['unknown-date events[1].date']);
    expect(dated('Y-17E7')).to.deep.equal(['undrawable-date events[1].date']);
    expect(dated('2024/2011')).to.deep.equal(['end-before-start events[1].date']);
    expect(titles(take({ events: [event, { title: 'x', date: '?' }] }))).to.deep.equal(['The flood']);
  });

  it('says so when the shift to a zone is what makes an end come before its start', () => {
    const date = '2024-12-03T18:00:00Z/2024-12-03T19:00:00';
    expect(
      faults(normalize({ events: [{ ...event, date }] }, { timeZone: 'Asia/Tokyo', locale: 'en' })),
    ).to.deep.equal(['end-before-start events[0].date', 'no-events events']);
  });

  it('keeps a quote whose date is unusable, without the date', () => {
    const result = nested('date', '2024/2011');
    expect(faults(result)).to.deep.equal(['end-before-start events[0].quotes[0].date']);
    expect(result.timeline.events.at(0).quotes).to.deep.equal([{ text: 'So be it.' }]);
  });

  it('leaves out a date of publication that is none', () => {
    const result = take({ events: [event], published: 'yesterday' });
    expect(faults(result)).to.deep.equal(['invalid-date published']);
    expect(result.timeline).not.to.have.property('published');
  });

  it('lets the first words stand in for a title, and drops only what has nothing to say', () => {
    const result = take({
      events: [
        { date: '2001' },
        { date: '2002', text: 'The river  rose.' },
        { date: '2003', quotes: [{ text: 'We swam.' }] },
        { date: '2004', text: `${'long '.repeat(40)}end` },
      ],
    });
    expect(faults(result)).to.deep.equal([0, 1, 2, 3].map((index) => `missing-title events[${index}].title`));
    expect(titles(result)).to.deep.equal(['The river rose.', 'We swam.', `${'long '.repeat(16).trim()}…`]);
    expect(result.timeline.events.at(0)).not.to.have.property('text');
    expect(result.timeline.events.at(2).text).to.have.lengthOf(203);
  });

  it('names the path of every value of a wrong type, and leaves only that out', () => {
    const wrong: Record<string, unknown> = {
      id: 1,
      text: true,
      group: [],
      url: 5,
      lead: 'yes',
      inferred: 1,
      tags: 'a',
      image: 'a.jpg',
      anchor: 'b',
      quotes: {},
    };
    for (const [key, value] of Object.entries(wrong)) {
      const result = one({ [key]: value });
      expect(faults(result), key).to.deep.equal([`wrong-type events[0].${key}`]);
      expect(result.timeline.events.at(0), key).to.deep.equal(first({}));
    }
    expect(faults(one({ tags: ['a', 2, null, {}] }))).to.deep.equal(
      [1, 2, 3].map((index) => `wrong-type events[0].tags[${index}]`),
    );
    expect(faults(one({ image: { src: 3, alt: '' } }))).to.deep.equal(['wrong-type events[0].image.src']);
    expect(faults(one({ image: { alt: '' } }))).to.deep.equal(['wrong-type events[0].image.src']);
    expect(faults(one({ anchor: { prefix: 'x' } }))).to.deep.equal(['wrong-type events[0].anchor.exact']);
    expect(faults(one({ quotes: [null, 'x', { text: '' }] }))).to.deep.equal([
      'wrong-type events[0].quotes[0]',
      'wrong-type events[0].quotes[1]',
      'wrong-type events[0].quotes[2].text',
    ]);
    expect(faults(nested('speaker', 7))).to.deep.equal(['wrong-type events[0].quotes[0].speaker']);
    expect(faults(nested('speaker', { name: 'A', role: 7 }))).to.deep.equal([
      'wrong-type events[0].quotes[0].speaker.role',
    ]);
    expect(faults(nested('source', [1]))).to.deep.equal(['wrong-type events[0].quotes[0].source']);
    expect(faults(nested('source', {}))).to.deep.equal(['wrong-type events[0].quotes[0].source.name']);
    expect(faults(nested('lang', 'en_US'))).to.deep.equal(['wrong-type events[0].quotes[0].lang']);
    expect(faults(take({ events: [event], lang: 'no language', title: 3 }))).to.deep.equal([
      'wrong-type title',
      'wrong-type lang',
    ]);
  });

  it('says in a message which code it is and what the value begins with', () => {
    const messages = (draft: unknown) => take(draft).diagnostics.map(({ message }) => message);
    expect(
      messages({ events: [event, { title: 'x', date: '5 December 2024' }, { ...event, url: 5 }] }),
    ).to.deep.equal(['invalid date: "5 December 2024"', 'wrong type: number']);
  });

  it('reports entries that are no events, and draws the others', () => {
    const result = take({ events: [null, event, 'x', 3, [event], undefined] });
    expect(faults(result)).to.deep.equal([0, 2, 3, 4, 5].map((index) => `wrong-type events[${index}]`));
    expect(titles(result)).to.deep.equal(['The flood']);
  });

  it('says what is wrong with data that are no timeline', () => {
    expect(faults(take('x'))).to.deep.equal(['not-a-timeline ']);
    expect(faults(take({}))).to.deep.equal(['not-a-timeline ']);
    expect(faults(take({ events: 'x' }))).to.deep.equal(['wrong-type events']);
    expect(faults(take({ events: [] }))).to.deep.equal(['no-events events']);
  });

  it('shows an image without alt as a decoration, and says so', () => {
    const result = one({ image: { src: 'a.jpg' } });
    expect(faults(result)).to.deep.equal(['missing-alt events[0].image.alt']);
    expect(result.timeline.events.at(0).image).to.deep.equal({ src: 'a.jpg', alt: '' });
    expect(faults(one({ image: { src: 'a.jpg', alt: '' } }))).to.deep.equal([]);
  });

  it('signs a quote with what is known of its speaker', () => {
    const result = nested('speaker', { organization: 'Clinic', role: 'nurse' });
    expect(faults(result)).to.deep.equal([]);
    expect(result.timeline.events.at(0).quotes[0]?.speaker).to.deep.include({
      name: 'Clinic',
      role: 'nurse',
    });
    expect(nested('speaker', { role: 'nurse' }).timeline.events.at(0).quotes[0]?.speaker?.name).to.equal(
      'nurse',
    );
    expect(faults(nested('speaker', { url: '/a' }))).to.deep.equal([
      'wrong-type events[0].quotes[0].speaker.name',
    ]);
  });

  it('names a source by its host when it has only a link', () => {
    expect(
      nested('source', { url: 'https://www.example.org/a?b' }).timeline.events.at(0).quotes[0]?.source,
    ).to.deep.equal({ name: 'example.org', url: 'https://www.example.org/a?b' });
  });
});

describe('ids in normalize', () => {
  const ids = (...events: object[]) =>
    take({ events: events.map((more, index) => ({ date: `${2000 + index}`, title: 'Rain!', ...more })) });

  it('gives a later event with the same id another, and says so', () => {
    const result = ids({ id: 'a' }, { id: 'a' }, { id: ' a ' });
    expect([...result.timeline.events].map(({ id }) => id)).to.deep.equal(['a', 'a-2', 'a-3']);
    expect(faults(result)).to.deep.equal(['duplicate-id events[1].id', 'duplicate-id events[2].id']);
  });

  it('makes ids from titles in any script, silently, and never takes one that the author gave', () => {
    const result = ids({}, {}, { id: 'rain' }, { title: 'سقوط حماة' }, { title: '…' });
    expect([...result.timeline.events].map(({ id }) => id)).to.deep.equal([
      'rain-2',
      'rain-3',
      'rain',
      'سقوط-حماة',
      'event',
    ]);
    expect(result.diagnostics).to.deep.equal([]);
  });

  it('does not take an id given later for a duplicate', () => {
    const result = ids({ id: 'a' }, { id: 'a' }, { id: 'a-2' });
    expect([...result.timeline.events].map(({ id }) => id)).to.deep.equal(['a', 'a-3', 'a-2']);
    expect(result.diagnostics).to.have.lengthOf(1);
  });

  it('takes the names of prototypes for ordinary ids', () => {
    const result = ids({ id: '__proto__' }, { id: 'constructor' }, { id: 'toString' });
    expect([...result.timeline.events].map(({ id }) => id)).to.deep.equal([
      '__proto__',
      'constructor',
      'toString',
    ]);
    expect(result.diagnostics).to.deep.equal([]);
  });
});

describe('the table of readers', () => {
  it('gives for each form a draft that normalize takes', () => {
    const root = document.createElement('div');
    root.innerHTML = '<ol><li><time datetime="1982"></time><strong>The flood</strong></ol>';
    const drafts = [
      readers.value([event]),
      readers.value({ events: [event] }),
      readers.json(JSON.stringify([event])),
      readers.html(root),
    ];
    for (const { draft, diagnostics } of drafts) {
      expect(diagnostics).to.deep.equal([]);
      expect(titles(take(draft))).to.deep.equal(['The flood']);
    }
  });
});
