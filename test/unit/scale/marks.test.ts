import { expect } from '@open-wc/testing';
import { chronologyOf, markOf } from '../../../src/scale/marks.js';
import { chronology, eventsOf } from '../layout/plain-words.js';

const markFor = (date: string) => {
  const [event] = eventsOf([date]);
  if (!event) throw new Error(date);
  return markOf(event.interval);
};
const iso = (ms: number | undefined): string => (ms === undefined || !Number.isFinite(ms) ? String(ms) : new Date(ms).toISOString().slice(0, 16));

describe('markOf', () => {
  it('puts a marker in the middle of the unit that its date names', () => {
    const middles: [string, string][] = [
      ['1982', '1982-07-02T12:00'], ['2024-11-27', '2024-11-27T12:00'], ['2024-11', '2024-11-16T00:00'], ['2024-11-27T18', '2024-11-27T18:30'],
      ['2024-11-27T18:40', '2024-11-27T18:40'], ['198X', '1984-12-31T12:00'], ['19XX', '1950-01-01T00:00'], ['1984~', '1984-07-02T00:00'], ['2024-11-XX', '2024-11-16T00:00'],
    ];
    for (const [date, middle] of middles) expect(iso(markFor(date).point.at), date).to.equal(middle);
  });

  it('marks an interval in the middle of its first unit, and knows the unit of its end', () => {
    const { point, last, from, to } = markFor('2011/2024-12-05');
    expect([point.at, point.from, point.to, last?.at, last?.from, last?.to, from, to].map(iso)).to.deep.equal(['2011-07-02T12:00', '2011-01-01T00:00', '2012-01-01T00:00', '2024-12-05T12:00', '2024-12-05T00:00', '2024-12-06T00:00', '2011-01-01T00:00', '2024-12-06T00:00']);
    expect([point.precision, last?.precision]).to.deep.equal(['year', 'day']);
  });

  it('gives a date of one unit no other end', () => {
    for (const date of ['1982', '2024-11-27', '2024-11-27T18', '2001-21', '1982/1982']) expect(markFor(date).last, date).to.equal(null);
  });

  it('marks a date that has one known end by that end, open as far as time goes, unknown as far as is known', () => {
    const table: [string, string, string, string][] = [
      ['2011/..', '2011-07-02T12:00', '2011-01-01T00:00', 'Infinity'], ['2011/', '2011-07-02T12:00', '2011-01-01T00:00', '2012-01-01T00:00'],
      ['../2020', '2020-07-02T00:00', '-Infinity', '2021-01-01T00:00'], ['/2020', '2020-07-02T00:00', '2020-01-01T00:00', '2021-01-01T00:00'],
    ];
    for (const [date, ...rest] of table) {
      const { point, from, to } = markFor(date);
      expect([point.at, from, to].map(iso), date).to.deep.equal(rest);
    }
  });

  it('keeps a date at the end of what a browser can hold finite', () => {
    for (const date of ['Y275759', 'Y-271820/..', '../Y275759', 'Y275759/..']) {
      const { point } = markFor(date);
      expect([point.from, point.at, point.to].every(Number.isFinite), date).to.equal(true);
    }
  });
});

describe('chronologyOf', () => {
  it('has one mark per event and one spot per place, in time order', () => {
    const { marks, spots } = chronology('2024-11-27', '1982', '2024-11-27', '1982-07-02T12:00');
    expect(marks.length).to.equal(4);
    // 1982 has its middle at noon of 2 July, half a minute before that minute's.
    expect(spots.map(({ events }) => events)).to.deep.equal([[0], [1], [2, 3]]);
    expect(spots.every(({ at }, i) => i === 0 || at > (spots[i - 1]?.at ?? Infinity))).to.equal(true);
  });

  it('puts dates together that begin with the same unit, however long they are', () => {
    expect(chronology('2024-06-15', '2024-06-15/2024-06-20', '2024-06-15T12').spots.map(({ events }) => events)).to.deep.equal([[0, 1], [2]]);
  });

  it('has a point for either end of an interval, ordered by their middles', () => {
    const { points } = chronology('1982/2011', '2000', '2020/..');
    expect(points.map(({ at }) => new Date(at).getUTCFullYear())).to.deep.equal([1982, 2000, 2011, 2020]);
  });

  it('takes nothing for nothing', () => {
    expect(chronologyOf([])).to.deep.equal({ marks: [], spots: [], points: [], from: Infinity, to: -Infinity });
  });
});
