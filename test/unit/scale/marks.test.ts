import { expect } from '@open-wc/testing';
import { utcDay, utcHour, utcMinute, utcMonth, utcSecond, utcYear } from 'd3';
import type { EventColumns } from '../../../src/model/event-list.js';
import type { Interval } from '../../../src/model/interval.js';
import { finish } from '../../../src/model/order.js';
import { chronologyOf } from '../../../src/scale/chronology.js';
import { instantsBetween, markOf, moved, type Chronology } from '../../../src/scale/marks.js';
import { chronology, chronologyOfList, eventsOf, spotsOf } from '../layout/plain-words.js';
import { random, randomStory } from '../random/random-stories.js';
import { finestOf, naiveBest, naiveChronology } from './naive.js';

const markFor = (date: string) => {
  const [event] = eventsOf([date]);
  if (!event) throw new Error(date);
  return markOf(event.interval);
};
const iso = (ms: number | undefined): string =>
  ms === undefined || !Number.isFinite(ms) ? String(ms) : new Date(ms).toISOString().slice(0, 16);

describe('moved', () => {
  it('goes to the instants that D3\u2019s intervals go to, and to none beyond JavaScript\u2019s dates', () => {
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
    expect(moved(8.64e15, 'month', 1)).to.deep.equal(NaN);
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

describe('chronologyOf beside a plain model, for random dates of all kinds', () => {
  const SIZES = [1, 2, 3, 7, 30, 90, 300];
  const stories = Array.from({ length: 140 }, (_, i) => {
    const events = randomStory(1000 + i, SIZES[i % SIZES.length] ?? 1);
    return {
      seed: 1000 + i,
      events,
      intervals: [...events].map(({ interval }) => interval),
      story: chronologyOfList(events),
    };
  });

  it('has random dates that show all it is for', () => {
    const dates = stories.flatMap(({ events }) => [...events].map(({ date }) => date));
    for (const form of [
      /^..\/./,
      /\.\.$/,
      /^\//,
      /[^.]\/$/,
      /^-?[\dX]{4}\/[\dX]{4}$/,
      /T\d\d:\d\d:\d\d/,
      /-2[1-4]/,
      /XX/,
      /[~?%]/,
    ])
      expect(
        dates.some((date) => form.test(date)),
        String(form),
      ).to.equal(true);
    expect(
      new Set(stories.flatMap(({ intervals }) => intervals.map(({ startPrecision }) => startPrecision))).size,
    ).to.equal(9);
  });

  it('puts each event at the middle of its first unit, in stable order', () => {
    for (const { seed, intervals, story } of stories) {
      const { marks, spots, from, to } = naiveChronology(intervals);
      const name = `seed ${String(seed)}`;
      expect(spotsOf(story), name).to.deep.equal(spots);
      expect([...story.order], name).to.deep.equal(spots.flatMap(({ events }) => events));
      expect(
        [...story.rank].map((rank) => story.at[rank]),
        name,
      ).to.deep.equal(marks.map(({ point }) => point.at));
      expect(
        [...story.rank].map((rank) => story.order[rank]),
        name,
      ).to.deep.equal(intervals.map((_, i) => i));
      expect([story.count, story.instants, story.from, story.to], name).to.deep.equal([
        intervals.length,
        spots.length,
        from,
        to,
      ]);
    }
  });

  it('has the longest empty spans between the units of all ends', () => {
    for (const { seed, intervals, story } of stories)
      expect(story.spans, `seed ${String(seed)}`).to.deep.equal(
        naiveChronology(intervals).spans.slice(0, 48),
      );
  });

  it('knows every pause between its marks, which of them are filled, and the longest of any', () => {
    for (const { seed, intervals, story } of stories) {
      const { pauses } = naiveChronology(intervals);
      const name = `seed ${String(seed)}`;
      const { marks, at, isFilled, longest } = story.pauses;
      const found = pauses.map((_, i) => ({ from: at(i), to: at(i + 1), isFilled: isFilled(i) }));
      expect([marks, found], name).to.deep.equal([pauses.length + 1, pauses]);
      const next = random(seed);
      for (let round = 0; round < 4 && marks > 1; round++) {
        const first = Math.floor(next() * (marks - 1));
        const last = first + 1 + Math.floor(next() * (marks - 1 - first));
        const lengths = pauses.map(({ from, to }) => to - from);
        const most = Math.max(...lengths.slice(first, last));
        expect(longest(first, last), name).to.equal(lengths.indexOf(most, first));
      }
    }
  });

  it('answers for any range of ranks as looking at every event does', () => {
    for (const { seed, events, intervals, story } of stories) {
      const next = random(seed);
      const event = (rank: number) => story.order[rank] ?? NaN;
      const weights = [...events].map(({ lead, quotes, text }) => [
        Number(lead),
        quotes.length,
        Number(text !== undefined),
      ]);
      const asHeavy = (a: number, b: number) => {
        const [x = [], y = []] = [weights[event(a)], weights[event(b)]];
        const differ = x.findIndex((part, i) => part !== y[i]);
        return differ < 0 || (x[differ] ?? NaN) > (y[differ] ?? NaN);
      };
      for (let round = 0; round < 4; round++) {
        const first = Math.floor(next() * story.count);
        const end = first + 1 + Math.floor(next() * (story.count - first));
        const inRange = Array.from({ length: end - first }, (_, i) => event(first + i));
        const name = `seed ${String(seed)}, ranks ${String(first)} to ${String(end)}`;
        expect(event(story.foremost(first, end)), name).to.equal(Math.min(...inRange));
        expect(story.heaviest(first, end), name).to.equal(naiveBest(first, end, asHeavy));
        expect(story.finest(first, end), name).to.equal(finestOf(inRange.flatMap((i) => intervals[i] ?? [])));
      }
    }
  });
});

describe('chronologyOf what was appended', () => {
  const cut = (columns: EventColumns, end: number): EventColumns =>
    Object.fromEntries(
      Object.entries(columns).map(([name, column]: [string, Float64Array]) => [
        name,
        column.subarray(0, end),
      ]),
    ) as unknown as EventColumns;
  const facts = ({
    count,
    at,
    order,
    rank,
    from,
    to,
    spans,
    pauses,
    instants,
    heaviest,
    foremost,
    finest,
  }: Chronology) => {
    const next = random(count);
    const ranges = Array.from({ length: 20 }, () => Math.floor(next() * count)).map(
      (first) => [first, first + 1 + Math.floor(next() * (count - first))] as const,
    );
    return {
      count,
      at: [...at],
      order: [...order],
      rank: [...rank],
      from,
      to,
      spans,
      pauses: Array.from({ length: pauses.marks }, (_, i) => [
        pauses.at(i),
        pauses.before(i),
        pauses.before(i + 1),
        pauses.isFilled(i) && i < pauses.marks - 1,
      ]),
      instants,
      ranges: ranges.map((range) => [heaviest(...range), foremost(...range), finest(...range)]),
    };
  };

  it('is the same as of all at once, whether it comes later or between', () => {
    let [later, kept] = [0, 0];
    for (let seed = 1; seed < 80; seed++) {
      const { columns } = randomStory(seed, 2 + ((seed * 37) % 400));
      const size = columns.starts.length;
      const cuts = [0.5, 0.9, 0.95, 1].map((part) => Math.max(1, Math.floor(size * part)));
      let story: Chronology | undefined;
      for (const end of cuts) {
        const before = story && facts(story);
        const next: Chronology = finish(chronologyOf(cut(columns, end), story));
        if (story && next.order.buffer === story.order.buffer) later++;
        if (story) expect(facts(story), `seed ${String(seed)}, before`).to.deep.equal(before);
        if (story) kept++;
        story = next;
        expect(facts(story), `seed ${String(seed)}, ${String(end)}`).to.deep.equal(
          facts(finish(chronologyOf(cut(columns, end)))),
        );
      }
    }
    expect(kept).to.be.above(200);
    expect(later).to.be.above(10);
  });

  it('costs what is appended where that comes later', () => {
    const days = (count: number): EventColumns => {
      const starts = Float64Array.from({ length: count }, (_, i) => i * 86_400_000);
      return {
        starts,
        ends: starts.map((ms) => ms + 86_400_000),
        startPrecisions: new Uint8Array(count).fill(3),
        endPrecisions: new Uint8Array(count).fill(3),
        units: new Uint8Array(count).fill(1),
        weights: new Uint16Array(count),
      };
    };
    const all = days(200_000);
    let story = finish(chronologyOf(cut(all, 100_000)));
    let steps = 0;
    for (let end = 101_000; end <= 200_000; end += 1000) {
      const work = chronologyOf(cut(all, end), story);
      let step = work.next();
      for (; !step.done; step = work.next()) steps++;
      story = step.value;
    }
    expect(facts(story).at).to.deep.equal(facts(finish(chronologyOf(all))).at);
    // Made anew each time it takes a hundred times as many.
    expect(steps).to.be.below(800);
  });
});
