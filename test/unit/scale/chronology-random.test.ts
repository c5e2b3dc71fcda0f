import { expect } from '@open-wc/testing';
import type { EventColumns } from '../../../src/model/event-list.js';
import { finish } from '../../../src/model/order.js';
import { chronologyOf } from '../../../src/scale/chronology.js';
import { type Chronology } from '../../../src/scale/marks.js';
import { chronologyOfList, spotsOf } from '../layout/plain-words.js';
import { random, randomStory } from '../random/random-stories.js';
import { finestOf, naiveBest, naiveChronology } from './naive.js';

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
