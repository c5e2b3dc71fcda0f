import { expect } from '@open-wc/testing';
import { compressed } from '../../../src/scale/compressed.js';
import { even } from '../../../src/scale/even.js';
import type { Chronology } from '../../../src/scale/marks.js';
import type { TimelineScale } from '../../../src/scale/scale.js';
import { chronology, chronologyOfList, spotsOf } from '../layout/plain-words.js';
import { randomStory } from '../random/random-stories.js';
import { naiveChronology } from './naive.js';
import { ROOM } from './room.js';

const BURST = ['1982', '2011', '2020', '2024-11-27', '2024-11-29', '2024-12-05'];

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const spansOf = (...dates: string[]) =>
  chronology(...dates).spans.map(({ from, to }) => `${day(from)} ${day(to)}`);
const cutTimes = (story: Chronology, cuts: number, room = ROOM) =>
  compressed(story, story.spans.slice(0, cuts), room);
const lists = Array.from({ length: 120 }, (_, i) => randomStory(i + 1, 2 + (i % 30)));
const stories = lists.map(chronologyOfList);

describe('the empty spans of a chronology', () => {
  it('runs from the end of one date to the start of the next, the longest first', () => {
    expect(spansOf(...BURST)).to.deep.equal([
      '1983-01-01 2011-01-01',
      '2012-01-01 2020-01-01',
      '2021-01-01 2024-11-27',
      '2024-11-30 2024-12-05',
      '2024-11-28 2024-11-29',
    ]);
  });

  it('knows the marks on either side', () => {
    const [first] = chronology('1982', '2011').spans;
    expect(first?.between.map(day)).to.deep.equal(['1982-07-02', '2011-07-02']);
  });

  it('finds none between dates that touch, or in one date', () => {
    expect(spansOf('2024-11-27', '2024-11-28')).to.deep.equal([]);
    expect(spansOf('1982')).to.deep.equal([]);
  });

  it('finds none inside of what lasts', () => {
    expect(spansOf('2011/2024')).to.deep.equal([]);
  });

  it('leaves a quarter beside the mark of a coarse date that reaches past a fine one', () => {
    const ends = (...dates: string[]) =>
      chronology(...dates).spans.map(({ from, to, between: [a, b] }) =>
        [(from - a) / (b - a), (b - to) / (b - a)].map((share) => Math.round(share * 100)),
      );
    expect(ends('2024', '2024-11-27')).to.deep.equal([[25, 0]]);
    expect(ends('2024', '2024-02-01')).to.deep.equal([[0, 25]]);
  });

  it('gives no two that overlap, none that has a mark inside, and longer before shorter', () => {
    stories.forEach(({ spans }, story) => {
      const { points } = naiveChronology([...(lists[story] ?? [])].map(({ interval }) => interval));
      const along = spans.toSorted((a, b) => a.from - b.from);
      expect(along.every(({ from, to }, i) => to > from && from >= (along[i - 1]?.to ?? -Infinity))).to.equal(
        true,
      );
      expect(
        spans.every(
          ({ from, to }, i) => i === 0 || to - from <= (spans[i - 1]?.to ?? 0) - (spans[i - 1]?.from ?? 0),
        ),
      ).to.equal(true);
      for (const { from, to } of spans) expect(points.some(({ at }) => at > from && at < to)).to.equal(false);
    });
  });
});

/** That time runs forward, evenly inside each part and each gap, and back again. */
function expectMonotone(scale: TimelineScale): void {
  const stretches = [...scale.parts, ...scale.gaps].sort((a, b) => a.start - b.start);
  for (const [i, { from, to, start, end }] of stretches.entries()) {
    const before = stretches[i - 1];
    if (before) expect([from, start]).to.deep.equal([before.to, before.end]);
    for (const share of [0, 0.25, 0.5, 1]) {
      expect(scale.at(from + (to - from) * share)).to.be.closeTo(start + (end - start) * share, 1e-6);
      expect(scale.invert(start + (end - start) * share) - from, 'back again').to.be.closeTo(
        (to - from) * share,
        Math.max(1, (to - from) * 1e-9),
      );
    }
  }
}

describe('compressed', () => {
  it('is proportional time without a cut', () => {
    const scale = cutTimes(chronology(...BURST), 0);
    expect([scale.name, scale.parts.length, scale.gaps.length, scale.length]).to.deep.equal([
      'time',
      1,
      0,
      1000,
    ]);
    expect(scale.at(Date.UTC(1982, 0, 1))).to.equal(0);
    expect(scale.at(Date.UTC(2024, 11, 6))).to.equal(1000);
  });

  it('has a gap of fixed length for each cut, between one part more, over the whole length', () => {
    const scale = cutTimes(chronology(...BURST), 3);
    expect([scale.name, scale.parts.length, scale.gaps.length]).to.deep.equal(['compressed', 4, 3]);
    expect(scale.gaps.map(({ start, end }) => Math.round((end - start) * 1e6) / 1e6)).to.deep.equal([
      40, 40, 40,
    ]);
    expect(scale.length).to.be.closeTo(1000, 1e-6);
    expect(scale.gaps.map(({ between }) => between.map((ms) => new Date(ms).getUTCFullYear()))).to.deep.equal(
      [
        [1982, 2011],
        [2011, 2020],
        [2020, 2024],
      ],
    );
  });

  it('gives a part the length at which its marks stand 8 px apart, one of a single mark less', () => {
    const story = chronology(...BURST);
    const lengths = cutTimes(story, 3, { ...ROOM, elastic: true, available: 5000 }).parts.map(
      ({ start, end }) => end - start,
    );
    expect(lengths).to.deep.equal([24, 24, 24, 44]);
    const scale = cutTimes(story, 1, { ...ROOM, elastic: true, available: 5000 });
    const [a, b, c] = spotsOf(story).map(({ at }) => scale.at(at));
    expect([a, b, c].every((px) => px !== undefined)).to.equal(true);
    expect((c ?? NaN) - (b ?? NaN)).to.be.at.least(7.5);
  });

  it('shares what is left by the number of events', () => {
    const scale = cutTimes(chronology(...BURST), 3);
    const left = (1000 - 3 * 40 - 3 * 24 - 44) / 6;
    const lengths = scale.parts.map(({ start, end }) => end - start);
    [24 + left, 24 + left, 24 + left, 44 + 3 * left].forEach((length, i) => {
      expect(lengths[i]).to.be.closeTo(length, 1e-6);
    });
  });

  it('scales down what parts would like beyond their least, where it is too short for them', () => {
    const dense = Array.from({ length: 12 }, (_, i) => `2024-11-${String(5 + i * 2)}`).map((date) =>
      date.replace(/-(\d)$/, '-0$1'),
    );
    const story = chronology('1982', '2011', ...dense, '2024-11-28');
    const lengths = cutTimes(story, 2, { ...ROOM, available: 200 }).parts.map(
      ({ start, end }) => end - start,
    );
    expect(lengths[0]).to.be.closeTo(24, 1e-6);
    expect(lengths[1]).to.be.closeTo(24, 1e-6);
    expect(lengths[2]).to.be.closeTo(200 - 2 * 40 - 48, 1e-6);
    const short = cutTimes(story, 2, { ...ROOM, available: 110 });
    expect(short.length).to.be.closeTo(110, 1e-6);
    expect(short.parts.every(({ start, end }) => end > start)).to.equal(true);
  });

  it('leaves an elastic axis as short as its parts would like it', () => {
    const scale = cutTimes(chronology(...BURST), 3, {
      ...ROOM,
      available: 5000,
      elastic: true,
      comfort: () => 100,
    });
    expect(scale.length).to.be.within(4 * 100 + 3 * 40, 1000);
  });

  it('runs evenly inside each part and gap, and back again', () => {
    for (const story of stories) for (const cuts of [0, 1, 8]) expectMonotone(cutTimes(story, cuts));
  });

  it('holds what lies beyond at the ends', () => {
    const scale = cutTimes(chronology(...BURST), 2);
    expect([scale.at(-Infinity), scale.at(Infinity), scale.at(0)]).to.deep.equal([0, scale.length, 0]);
  });
});

describe('even', () => {
  it('gives every date one step, whatever the time between them', () => {
    const story = chronology(...BURST, '2024-12-05');
    const scale = even(story, { ...ROOM, available: 600 });
    expect(scale.name).to.equal('even');
    expect(spotsOf(story).map(({ at }) => Math.round(scale.at(at)))).to.deep.equal([
      50, 150, 250, 350, 450, 550,
    ]);
    expect([scale.parts.length, scale.gaps.length]).to.deep.equal([1, 0]);
  });

  it('is as long as its cards would like where the axis may grow, and no longer than that', () => {
    const story = chronology(...BURST);
    expect(even(story, { ...ROOM, elastic: true, available: 5000, comfort: () => 700 }).length).to.equal(700);
    expect(even(story, { ...ROOM, elastic: true, available: 500, comfort: () => 700 }).length).to.equal(500);
    expect(even(story, { ...ROOM, elastic: true, available: 5000 }).length).to.equal(6 * 16);
  });

  it('runs forward and back again', () => {
    for (const story of stories) {
      const scale = even(story, ROOM);
      const spots = spotsOf(story);
      const places = spots.map(({ at }) => scale.at(at));
      expect(
        places.every((px, i) => px >= 0 && px <= scale.length && (i === 0 || px > (places[i - 1] ?? NaN))),
      ).to.equal(true);
      spots.forEach(({ at }, i) => {
        const span = (spots.at(-1)?.at ?? 0) - (spots[0]?.at ?? 0);
        expect(Math.abs(scale.invert(places[i] ?? NaN) - at)).to.be.at.most(Math.max(1, span * 1e-9));
      });
    }
  });
});
