import { expect } from '@open-wc/testing';
import type { EventColumns } from '../../../src/model/event-list.js';
import type { Interval } from '../../../src/model/interval.js';
import { finish } from '../../../src/model/order.js';
import { chronologyOf } from '../../../src/scale/chronology.js';
import { instantsBetween } from '../../../src/scale/marks.js';
import { chronology, eventsOf, spotsOf } from '../layout/plain-words.js';
import { naiveChronology } from './naive.js';

const [none, nothing] = [new Float64Array(0), new Uint8Array(0)];
const NOTHING: EventColumns = {
  starts: none,
  ends: none,
  startPrecisions: nothing,
  endPrecisions: nothing,
  units: nothing,
  weights: new Uint16Array(0),
};
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const eventsAtInstants = (...dates: string[]) => spotsOf(chronology(...dates)).map(({ events }) => events);

describe('chronologyOf', () => {
  it('has every event once, along the axis, those of one instant together', () => {
    const { count, instants, at } = chronology('2024-11-27', '1982', '2024-11-27', '1982-07-02T12:00');
    expect([count, instants]).to.deep.equal([4, 3]);
    // 1982 has its middle at noon of 2 July, half a minute before that minute's.
    expect(eventsAtInstants('2024-11-27', '1982', '2024-11-27', '1982-07-02T12:00')).to.deep.equal([
      [0],
      [1],
      [2, 3],
    ]);
    expect([...at]).to.deep.equal([...at].sort((a, b) => a - b));
  });

  it('puts dates together that begin with the same unit, however long they are', () => {
    expect(eventsAtInstants('2024-06-15', '2024-06-15/2024-06-20', '2024-06-15T12')).to.deep.equal([
      [0, 1],
      [2],
    ]);
  });

  const yearsOf = (...dates: string[]) =>
    chronology(...dates).spans.map(({ between }) => between.map((ms) => new Date(ms).getUTCFullYear()));

  it('has a mark for either end of what lasts, and no empty span where it does', () => {
    expect(yearsOf('1982/2011', '2000', '2020/..')).to.deep.equal([[2011, 2020]]);
    expect(yearsOf('1982/2000', '1990/2011', '2020')).to.deep.equal([[2011, 2020]]);
    const { pauses } = chronology('1982/2011', '2000', '2020');
    const pauseList = Array.from({ length: pauses.marks - 1 }, (_, i) => pauses.isFilled(i));
    expect(pauseList).to.deep.equal([true, true, false]);
    expect([0, 1, 2, 3, 4].map(pauses.before)).to.deep.equal([0, 1, 2, 2.5, 3.5]);
  });

  it('knows no end of what goes on, so that what comes later may be cut', () => {
    expect(yearsOf('1982/..', '2011', '2020')).to.deep.equal([
      [1982, 2011],
      [2011, 2020],
    ]);
  });

  const interval = (date: string) => (eventsOf([date]).at(0) as { interval: Interval }).interval;
  const { columns } = eventsOf(['1950', '1970/..', '1990']);

  it('has both ends of a period, and no empty span where it lasts', () => {
    const periods = [interval('1940/1980'), interval('1985')];
    const story = finish(chronologyOf(columns, undefined, { periods }));
    const years = story.spans.map(({ between }) => between.map((ms) => new Date(ms).getUTCFullYear()));
    expect(years).to.deep.equal([
      [1980, 1985],
      [1985, 1990],
    ]);
    expect([story.from, story.count, story.pauses.before(story.pauses.marks)]).to.deep.equal([
      Date.UTC(1940, 0),
      3,
      3,
    ]);
  });

  it('reaches until today where something still goes on', () => {
    const today = Date.UTC(2026, 10, 28, 15);
    const day = Date.UTC(2026, 10, 29);
    expect(finish(chronologyOf(columns, undefined, { today })).to).to.equal(day);
    expect(finish(chronologyOf(eventsOf(['1950', '1990']).columns, undefined, { today })).to).to.equal(
      Date.UTC(1991, 0),
    );
  });

  it('is made anew where its surroundings are other ones', () => {
    const whole = finish(chronologyOf(columns));
    const today = Date.UTC(2026, 10, 28);
    expect(finish(chronologyOf(columns, whole, { today })).to).to.be.above(whole.to);
  });

  it('counts what stands before an instant, and until it', () => {
    const { before, until } = chronology('2024-11-27', '2024-11-28', '2024-11-28', '2024-11-30');
    const places = [
      -Infinity,
      noon('2024-11-27'),
      noon('2024-11-28') - 1,
      noon('2024-11-28'),
      noon('2024-11-28') + 1,
      noon('2024-11-30'),
      Infinity,
    ];
    expect(places.map(before)).to.deep.equal([0, 0, 1, 1, 3, 3, 4]);
    expect(places.map(until)).to.deep.equal([0, 1, 1, 3, 3, 4, 4]);
  });

  it('counts instants in a range of ranks, as many as are asked for', () => {
    const story = chronology('2024-11-27', '2024-11-28', '2024-11-28', '2024-11-30');
    const counts = (
      [
        [0, 4, 9],
        [0, 4, 2],
        [1, 3, 9],
        [2, 4, 9],
        [2, 2, 9],
      ] as const
    ).map(([first, end, most]) => instantsBetween(story, first, end, most));
    expect(counts).to.deep.equal([3, 2, 1, 2, 0]);
  });

  it('keeps no more empty spans than any axis has room for, the longest', () => {
    const dates = Array.from({ length: 200 }, (_, i) => String(1000 + i * (i + 1)).padStart(4, '0')).filter(
      (year) => year.length === 4,
    );
    const { spans } = chronology(...dates);
    expect(spans).to.deep.equal(
      naiveChronology([...eventsOf(dates)].map(({ interval }) => interval)).spans.slice(0, 48),
    );
    expect(spans.length).to.equal(48);
  });

  it('takes nothing for nothing', () => {
    const { count, instants, spans, from, to, at, order, rank } = finish(chronologyOf(NOTHING));
    expect([count, instants, spans, from, to, at.length, order.length, rank.length]).to.deep.equal([
      0,
      0,
      [],
      Infinity,
      -Infinity,
      0,
      0,
      0,
    ]);
  });
});
