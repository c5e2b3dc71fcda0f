import { expect } from '@open-wc/testing';
import { normalize, readers, toInit } from '../../../src/input/index.js';
import { event, faults, first, one, plain, take, titles } from './normalized.js';

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
