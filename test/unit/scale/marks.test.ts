import { expect } from '@open-wc/testing';
import { utcDay, utcHour, utcMinute, utcMonth, utcSecond, utcYear } from 'd3';
import { markOf, moved } from '../../../src/scale/marks.js';
import { midnight } from '../../../src/time/calendar.js';
import { eventsOf } from '../layout/plain-words.js';
import { random } from '../random/random-stories.js';

const markFor = (date: string) => {
  const [event] = eventsOf([date]);
  if (!event) throw new Error(date);
  return markOf(event.interval);
};
const iso = (ms: number | undefined): string =>
  ms === undefined || !Number.isFinite(ms) ? String(ms) : new Date(ms).toISOString().slice(0, 16);

describe('moved', () => {
  it('goes to the instants that D3\u2019s intervals go to, and on beyond JavaScript\u2019s dates', () => {
    const intervals = {
      second: utcSecond,
      minute: utcMinute,
      hour: utcHour,
      day: utcDay,
      month: utcMonth,
      year: utcYear,
    };
    const next = random(5);
    for (let i = 0; i < 600; i++) {
      const ms = Math.round((next() * 2 - 1) * 10 ** (8 + next() * 7.9));
      const count = Math.round(next() * 40) - 20;
      for (const [unit, interval] of Object.entries(intervals))
        expect(
          moved(ms, unit as keyof typeof intervals, count),
          `${String(ms)} ${String(count)} ${unit}`,
        ).to.equal(interval.offset(new Date(ms), count).getTime());
    }
    expect(moved(midnight(-4_600_000_000, 1, 1), 'year', 5e8)).to.be.closeTo(
      midnight(-4_100_000_000, 1, 1),
      1e5,
    );
    expect(moved(midnight(275_760, 1, 1), 'year', 2)).to.equal(midnight(275_762, 1, 1));
    expect(iso(moved(Date.UTC(2024, 0), 'season', -1))).to.equal('2023-10-01T00:00');
    expect(iso(moved(Date.UTC(2000, 0), 'century', -1))).to.equal('1900-01-01T00:00');
  });
});

describe('markOf', () => {
  it('puts a marker in the middle of the unit that its date names', () => {
    const middles: [string, string][] = [
      ['1982', '1982-07-02T12:00'],
      ['2024-11-27', '2024-11-27T12:00'],
      ['2024-11', '2024-11-16T00:00'],
      ['2024-11-27T18', '2024-11-27T18:30'],
      ['2024-11-27T18:40', '2024-11-27T18:40'],
      ['198X', '1984-12-31T12:00'],
      ['19XX', '1950-01-01T00:00'],
      ['1984~', '1984-07-02T00:00'],
      ['2024-11-XX', '2024-11-16T00:00'],
    ];
    for (const [date, middle] of middles) expect(iso(markFor(date).point.at), date).to.equal(middle);
  });

  it('marks an interval in the middle of its first unit, and knows the unit of its end', () => {
    const { point, last, from, to } = markFor('2011/2024-12-05');
    expect([point.at, point.from, point.to, last?.at, last?.from, last?.to, from, to].map(iso)).to.deep.equal(
      [
        '2011-07-02T12:00',
        '2011-01-01T00:00',
        '2012-01-01T00:00',
        '2024-12-05T12:00',
        '2024-12-05T00:00',
        '2024-12-06T00:00',
        '2011-01-01T00:00',
        '2024-12-06T00:00',
      ],
    );
  });

  it('gives a date of one unit no other end', () => {
    for (const date of ['1982', '2024-11-27', '2024-11-27T18', '2001-21', '1982/1982'])
      expect(markFor(date).last, date).to.equal(null);
  });

  it('marks a date that has one known end by that end, open as far as time goes, unknown as far as is known', () => {
    const table: [string, string, string, string][] = [
      ['2011/..', '2011-07-02T12:00', '2011-01-01T00:00', 'Infinity'],
      ['2011/', '2011-07-02T12:00', '2011-01-01T00:00', '2012-01-01T00:00'],
      ['../2020', '2020-07-02T00:00', '-Infinity', '2021-01-01T00:00'],
      ['/2020', '2020-07-02T00:00', '2020-01-01T00:00', '2021-01-01T00:00'],
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
