import { expect } from '@open-wc/testing';
import { normalize } from '../../../src/input/index.js';
import { finish } from '../../../src/model/order.js';
import { makeEntries } from './random-entries.js';

const OPTIONS = { timeZone: 'UTC', locale: 'en' };

describe('entries that come later', () => {
  const story = (entries: unknown[], ...more: unknown[]) =>
    more.reduce<ReturnType<typeof normalize>>(
      (before, each) => finish(before.append(each)),
      normalize({ events: entries }, OPTIONS),
    );

  it('make the same story as all at once', () => {
    const authors = (entries: unknown[]) =>
      entries.map((each, i) =>
        typeof each === 'object' &&
        each &&
        Object.getPrototypeOf(each) === Object.prototype &&
        !Object.getOwnPropertyDescriptor(each, 'id')?.get
          ? {
              ...Object.fromEntries(
                Object.entries(Object.getOwnPropertyDescriptors(each))
                  .filter(([, d]) => !d.get)
                  .map(([k, d]) => [k, d.value as unknown]),
              ),
              id: `own-${i}`,
            }
          : null,
      );
    const entries = authors(makeEntries(6, 6_000));
    const once = normalize({ events: entries }, OPTIONS);
    for (const cuts of [
      [0, 6_000],
      [0, 3_000, 6_000],
      [0, 5_000, 5_001, 5_002, 5_900, 6_000],
    ]) {
      const parts = cuts.slice(1).map((end, i) => entries.slice(cuts[i], end));
      const later = story(parts[0]!, ...parts.slice(1));
      expect([...later.timeline.events]).to.deep.equal([...once.timeline.events]);
      expect(later.timeline.events.columns).to.deep.equal(once.timeline.events.columns);
      expect([later.diagnostics, later.dropped]).to.deep.equal([once.diagnostics, once.dropped]);
      const { quotes, opening, latest } = later.timeline.events;
      expect([quotes, latest]).to.deep.equal([once.timeline.events.quotes, once.timeline.events.latest]);
      // The event that opened the story stays open.
      const { events: first } = normalize({ events: parts[0] }, OPTIONS).timeline;
      expect(later.timeline.events.at(opening)).to.deep.equal(first.at(first.opening));
    }
  });

  it('leave the list before them as it was, wherever they belong', () => {
    const first = normalize(
      [
        { id: 'b', date: '2001', title: 'B' },
        { id: 'd', date: '2003', title: 'D' },
      ],
      OPTIONS,
    );
    const { events } = first.timeline;
    const before = [...events.columns.starts];
    const second = finish(first.append([{ id: 'e', date: '2004', title: 'E' }]));
    const third = finish(
      second.append([
        { id: 'a', date: '2000', title: 'A' },
        { id: 'c', date: '2002', title: 'C' },
      ]),
    );
    expect([...third.timeline.events].map(({ id }) => id).join('')).to.equal('abcde');
    expect([...second.timeline.events].map(({ id }) => id).join('')).to.equal('bde');
    expect([...events].map(({ id }) => id).join('')).to.equal('bd');
    expect([...events.columns.starts]).to.deep.equal(before);
    expect([events.indexOf('d'), events.indexOf('a'), third.timeline.events.indexOf('d')]).to.deep.equal([
      1, -1, 3,
    ]);
  });

  it('go on with the numbers of the entries in what is reported', () => {
    const { diagnostics, dropped } = story(
      [{ date: '1982', title: 'x' }],
      [null, { date: 'soon', title: 'y' }],
      'no list',
      [{ date: '1990', title: 'z', url: 5 }],
    );
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'wrong-type events[1]',
      'invalid-date events[2].date',
      'wrong-type events',
      'wrong-type events[3].url',
    ]);
    expect(dropped).to.equal(2);
  });

  it('start a story where there is none, and get ids that are free', () => {
    const later = finish(
      normalize(null, OPTIONS).append([
        { date: '1982', title: 'Rain' },
        { date: '1983', title: 'Rain' },
      ]),
    );
    const again = finish(
      later.append([
        { date: '1984', title: 'Rain' },
        { date: '1985', title: 'x', id: 'rain' },
      ]),
    );
    expect([...again.timeline.events].map(({ id }) => id)).to.deep.equal([
      'rain',
      'rain-2',
      'rain-3',
      'rain-4',
    ]);
    expect(again.diagnostics.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'duplicate-id events[3].id',
    ]);
  });

  it('take time in proportion to their number', () => {
    const began = performance.now();
    let told = normalize(
      Array.from({ length: 100_000 }, (_, i) => ({
        id: `e${i}`,
        date: String(1000 + Math.floor(i / 12)),
        title: `Event ${i}`,
      })),
      OPTIONS,
    );
    const started = performance.now();
    for (let i = 0; i < 1000; i++)
      told = finish(told.append([{ id: `later ${i}`, date: '9999', title: 'x' }]));
    expect(told.timeline.events.length).to.equal(101_000);
    // Reading all of it again for each takes a thousand times as long as the first time.
    expect(performance.now() - started).to.be.below(100 * (started - began));
  });
});
