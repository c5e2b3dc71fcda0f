import { expect } from '@open-wc/testing';
import { compressed } from '../../../src/scale/compressed.js';
import type { Chronology } from '../../../src/scale/marks.js';
import { chooseScale } from '../../../src/scale/index.js';
import { yearAndMonth } from '../../../src/time/calendar.js';
import { ticksFor, type TickUnit } from '../../../src/scale/ticks.js';
import { chronology, chronologyOfList } from '../layout/plain-words.js';
import { randomStory } from '../random/random-stories.js';
import { ROOM } from './room.js';

const SPACING: Readonly<Record<TickUnit, number>> = { year: 36, month: 29, day: 22, hour: 43, minute: 43 };

function ticked(story: Chronology, cuts = 0, available = 1000) {
  const scale = compressed(story, story.spans.slice(0, cuts), { ...ROOM, available });
  return { scale, ...ticksFor(scale, story, (unit) => SPACING[unit]) };
}

const year = (ms: number): number => new Date(ms).getUTCFullYear();
/** `[unit, how far from tick to tick]` */
const stepOf = (dates: string[], available: number): string => {
  const { ticks } = ticked(chronology(...dates), 0, available);
  return `${ticks[0]?.unit ?? 'none'} ${ticks
    .slice(0, 3)
    .map(({ ms }) =>
      new Date(ms)
        .toISOString()
        .replace(/^\+?0*/, '')
        .slice(0, 16),
    )
    .join(' ')}`;
};

describe('ticksFor', () => {
  it('takes the smallest step that leaves its words room', () => {
    const table: [string[], number, string][] = [
      [['1982', '2024'], 2000, 'year 1982-01-01T00:00 1983-01-01T00:00 1984-01-01T00:00'],
      [['1982', '2024'], 1000, 'year 1982-01-01T00:00 1984-01-01T00:00 1986-01-01T00:00'],
      [['1982', '2024'], 400, 'year 1985-01-01T00:00 1990-01-01T00:00 1995-01-01T00:00'],
      [['1982', '2024'], 100, 'year 2000-01-01T00:00 2020-01-01T00:00'],
      [['1700-01-01', '1990'], 300, 'year 1700-01-01T00:00 1750-01-01T00:00 1800-01-01T00:00'],
      [['2024-01', '2024-12'], 1000, 'month 2024-01-01T00:00 2024-02-01T00:00 2024-03-01T00:00'],
      [['2024-01', '2024-12'], 150, 'month 2024-01-01T00:00 2024-04-01T00:00 2024-07-01T00:00'],
      [['2024-11-27', '2024-12-05'], 1000, 'day 2024-11-27T00:00 2024-11-28T00:00 2024-11-29T00:00'],
      [['2024-11-27', '2024-12-15'], 200, 'day 2024-12-01T00:00 2024-12-08T00:00 2024-12-15T00:00'],
      [['2024-11-27T00', '2024-11-27T23'], 300, 'hour 2024-11-27T00:00 2024-11-27T06:00 2024-11-27T12:00'],
      [
        ['2024-11-27T08:10', '2024-11-27T08:50'],
        500,
        'minute 2024-11-27T08:10 2024-11-27T08:15 2024-11-27T08:20',
      ],
    ];
    for (const [dates, available, step] of table)
      expect(stepOf(dates, available), `${dates.join(' to ')} on ${String(available)} px`).to.equal(step);
  });

  it('is never finer than the dates', () => {
    expect(
      ticked(chronology('2023', '2024'), 0, 5000).ticks.map(({ unit, ms }) => `${unit} ${String(year(ms))}`),
    ).to.deep.equal(['year 2023', 'year 2024']);
    expect(
      new Set(ticked(chronology('2024-01', '2024-03'), 0, 5000).ticks.map(({ unit }) => unit)),
    ).to.deep.equal(new Set(['month']));
    expect(
      new Set(ticked(chronology('2024-11-27', '2024-11-29'), 0, 5000).ticks.map(({ unit }) => unit)),
    ).to.deep.equal(new Set(['day']));
  });

  it('is as fine as half of the dates, unless that leaves too few', () => {
    const units = (...dates: string[]) =>
      new Set(ticked(chronology(...dates), 0, 5000).ticks.map(({ unit }) => unit));
    expect(units('2024-11-27', '2024-11-29', '2024-12-03T18:00', '2024-12-05')).to.deep.equal(
      new Set(['day']),
    );
    expect(units('2024-11-27', '2024-11-29T10:00', '2024-12-03T18:00', '2024-12-05')).to.not.include('day');
    expect(units('2024-12-03', '2024-12-03T18:00', '2024-12-04', '2024-12-04')).to.not.include('day');
  });

  it('gives every part its own unit, and the days their month', () => {
    const { ticks, contexts, scale } = ticked(chronology('1982', '1984', '2024-11-27', '2024-12-05'), 1);
    const units = scale.parts.map(({ start, end }) => [
      ...new Set(ticks.filter(({ at }) => at >= start && at <= end).map(({ unit }) => unit)),
    ]);
    expect(units).to.deep.equal([['year'], ['day']]);
    expect(contexts.map(({ unit, ms }) => `${unit} ${new Date(ms).toISOString().slice(0, 7)}`)).to.deep.equal(
      ['month 2024-11', 'month 2024-12'],
    );
  });

  it('stands in the middle of years, months and days, at the stroke of hours and minutes', () => {
    const middle = (...dates: string[]) => {
      const { ticks, scale } = ticked(chronology(...dates));
      const [, tick] = ticks;
      return tick && (scale.invert(tick.at) - tick.ms) / 60_000;
    };
    expect(middle('1983', '1984', '1985')).to.be.closeTo(183 * 1440, 1);
    expect(middle('2024-11-27', '2024-11-30')).to.be.closeTo(720, 1);
    expect(middle('2024-11-27T06', '2024-11-27T12')).to.be.closeTo(0, 1);
  });

  it('starts no tick where its part does: the line does so itself', () => {
    expect(ticked(chronology('1982', '1984')).ticks.map(({ start }) => start === null)).to.deep.equal([
      true,
      false,
      false,
    ]);
  });

  it('crosses the turn of the era, and is as round before it as after', () => {
    /** 1 BC is the year 0. */
    const named = (ms: number): string => (year(ms) > 0 ? String(year(ms)) : `${String(1 - year(ms))} BC`);
    const years = (...dates: string[]) => ticked(chronology(...dates)).ticks.map(({ ms }) => named(ms));
    expect(years('-0002', '0003')).to.deep.equal(['3 BC', '2 BC', '1 BC', '1', '2', '3']);
    expect(years('-0499', '-0044').filter((_, i, all) => i < 2 || i === all.length - 1)).to.deep.equal([
      '500 BC',
      '480 BC',
      '60 BC',
    ]);
    expect(years('-0299', '0300').length).to.be.within(10, 30);
  });

  it('counts billions of years in round steps, each said once', () => {
    const story = chronology('Y-13798000000', 'Y-4600000000', 'Y-66000000', 'Y-300000', '2024');
    const { ticks } = ticked(story);
    const years = ticks.map(({ ms }) => yearAndMonth(ms).year);
    expect(years.slice(0, 3)).to.deep.equal([-13_499_999_999, -12_999_999_999, -12_499_999_999]);
    for (let available = 200; available < 1600; available += 100) {
      const stepped = ticked(story, 0, available).ticks.map(({ ms }) => ms);
      expect(stepped.length, String(available)).to.be.within(3, 45);
      expect(stepped, String(available)).to.deep.equal([...new Set(stepped)].sort((a, b) => a - b));
    }
    const log = ticksFor(chooseScale('log', story, ROOM), story, () => 40).ticks;
    expect(log.length).to.be.within(8, 20);
    const said = log.map(({ ms }) => Math.round(ms));
    expect(new Set(said).size).to.equal(said.length);
  });

  it("goes on where a browser's dates end", () => {
    for (const dates of [
      ['Y-190000', 'Y250000'],
      ['Y-271820', 'Y275759'],
    ]) {
      const { ticks } = ticked(chronology(...dates));
      expect(ticks.length, dates.join()).to.be.within(dates[0] === 'Y-190000' ? 2 : 0, 40);
      expect(ticks.every(({ at, ms }) => Number.isFinite(at) && Number.isFinite(ms))).to.equal(true);
    }
  });

  it('never crowds: ticks rise, as far apart as their words are wide, inside their part', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const story = chronologyOfList(randomStory(seed, 2 + (seed % 40)));
      const { ticks, contexts, scale } = ticked(story, seed % 4, 300 + seed * 10);
      for (const part of scale.parts) {
        const inside = ticks.filter(({ at }) => at >= part.start && at <= part.end);
        // A month is up to a tenth shorter than a twelfth of a year; so is a week that a month's end cuts.
        inside.forEach(({ at, unit }, i) => {
          const before = inside[i - 1];
          if (before)
            expect(at - before.at, `seed ${String(seed)}: ${unit}`).to.be.at.least(SPACING[unit] * 0.45);
        });
        expect(new Set(inside.map(({ unit }) => unit)).size).to.be.at.most(1);
      }
      expect(ticks.length).to.be.at.most(500);
      for (const { start, end } of contexts) expect(end, `seed ${String(seed)}`).to.be.at.least(start);
    }
  });
});
