import { expect } from '@open-wc/testing';
import { compressed } from '../../../src/scale/compressed.js';
import { chooseCuts, mayCut, RELUCTANCE } from '../../../src/scale/cuts.js';
import { chooseScale, SCALES } from '../../../src/scale/index.js';
import type { Chronology, EmptySpan } from '../../../src/scale/marks.js';
import { partOf, wishOf, type Part } from '../../../src/scale/parts.js';
import type { Room } from '../../../src/scale/scale.js';
import { chronology, chronologyOfList } from '../layout/plain-words.js';
import { randomStory } from '../random/random-stories.js';

const room = (available = 1000): Room => ({
  available,
  elastic: false,
  gap: 40,
  apart: 16,
  part: 44,
  gaps: Math.floor(available / 3 / 40),
  comfort: () => 0,
});
const DAY = 86_400_000;
const DAYS = ['2024-11-27', '2024-11-29', '2024-12-01', '2024-12-03', '2024-12-05', '2024-12-07'];
const BURST = ['1982', '2011', '2020', ...DAYS];
const MONTHLY = Array.from({ length: 24 }, (_, i) =>
  new Date(Date.UTC(2022, i, 10 + ((i * 7) % 15))).toISOString().slice(0, 10),
);
const NIGHT = ['22:10', '22:24', '22:31', '22:52', '23:15', '23:40'].map((time) => `2015-01-17T${time}`);

/** How long what is cut is, in days. */
const cutIn = (story: Chronology, available?: number): number[] =>
  chooseCuts(story, room(available)).map(({ between: [from, to] }) => Math.round((to - from) / DAY));

/** The parts between these cuts. */
function partsAround({ pauses }: Chronology, cuts: readonly EmptySpan[]): Part[] {
  const firsts = [0, ...cuts.map(({ pause }) => pause + 1)];
  const lasts = [...cuts.map(({ pause }) => pause), pauses.marks - 1];
  return firsts.map((first, i) => partOf(pauses, first, lasts[i] as number));
}

describe('chooseCuts', () => {
  it('cuts what is empty between old dates and a burst', () => {
    expect(cutIn(chronology(...BURST))).to.deep.equal([10592, 3288, 1610]);
  });

  it('cuts nothing in a story that goes on steadily, or that has one date', () => {
    expect(cutIn(chronology(...MONTHLY))).to.deep.equal([]);
    expect(cutIn(chronology('2001', '2002', '2004', '2005', '2007'))).to.deep.equal([]);
    expect(cutIn(chronology('1982'))).to.deep.equal([]);
  });

  it('makes a part of a night within years, and leaves the years after it whole', () => {
    const years = ['2015-02-03', '2016-03-08', '2017-01-20', '2018-09-11', '2019-03-29', '2021-06-15'];
    const cuts = cutIn(chronology('2009-10-02', ...NIGHT, '2015-01-18', ...years));
    expect(cuts).to.deep.equal([1933, 1]);
    expect(cutIn(chronology('2009-10-02', ...NIGHT, '2015-01-18/2021-06-15'))).to.deep.equal([1933, 1]);
  });

  it('cuts nothing that an event fills', () => {
    expect(cutIn(chronology('1982/2024-11-27', ...BURST))).to.deep.equal([]);
    expect(cutIn(chronology('1982/2011', ...BURST))).to.deep.equal([]);
    expect(cutIn(chronology('2024-11-27/2024-12-07', ...BURST))).to.deep.equal([10592, 3288, 1610]);
    expect(cutIn(chronology('1982/..', ...BURST))).to.deep.equal([10592, 3288, 1610]);
  });

  it('makes no more cuts than there is room for', () => {
    for (const gaps of [0, 1, 2, 3])
      expect(chooseCuts(chronology(...BURST), { ...room(), gaps }).length).to.be.at.most(gaps);
  });

  it('is the same set from 600 to 1 400 px', () => {
    for (const dates of [
      BURST,
      MONTHLY,
      ['2009-10-02', ...NIGHT, '2015-01-18', '2016-03-08', '2019-03-29'],
    ]) {
      const story = chronology(...dates);
      const sets = Array.from({ length: 9 }, (_, i) => String(cutIn(story, 500 + i * 100)));
      expect([...new Set(sets)].length, dates.join(' ')).to.equal(1);
    }
  });

  it('keeps to its conditions, and beats no cut at all, in random stories', () => {
    let [cut, omissions] = [0, 0];
    for (let seed = 1; seed <= 300; seed++) {
      const story = chronologyOfList(randomStory(seed, 2 + ((seed * 7) % 90)));
      const cuts = chooseCuts(story, room(400 + ((seed * 53) % 1600)));
      const parts = partsAround(story, cuts);
      const name = `seed ${String(seed)}`;
      cuts.forEach(({ pause, between: [from, to] }, i) => {
        const [before, after] = [parts[i] as Part, parts[i + 1] as Part];
        expect(story.pauses.isFilled(pause), name).to.equal(false);
        expect(mayCut(to - from, before, after), name).to.equal(true);
        cut++;
        if (to - from >= 2 * Math.max(before.left, after.left)) omissions++;
      });
      expect(cuts.length, name).to.be.at.most(room(400 + ((seed * 53) % 1600)).gaps);
      expect(
        cuts.every(({ from }, i) => from > (cuts[i - 1]?.from ?? -Infinity)),
        name,
      ).to.equal(true);
    }
    expect(omissions).to.be.above(50);
    expect(cut - omissions, 'edges of bursts').to.be.above(5);
  });
});

describe('chooseCuts, of all sets there are', () => {
  /** What a set of cuts costs, px; Infinity where one of them may not be. */
  function costOf(story: Chronology, cuts: readonly EmptySpan[], { available, gap }: Room): number {
    const parts = partsAround(story, cuts);
    const isAllowed = cuts.every(({ between: [from, to] }, i) =>
      mayCut(to - from, parts[i] as Part, parts[i + 1] as Part),
    );
    if (!isAllowed) return Infinity;
    const wishes = parts.map((part) => wishOf(part, story.pauses, available).cost);
    return wishes.reduce((sum, cost) => sum + cost, cuts.length * (gap + RELUCTANCE));
  }

  it('takes one that costs least', () => {
    const wide = room(1600);
    let several = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const story = chronologyOfList(randomStory(seed, 2 + (seed % 12)));
      const spans = story.spans.toSorted((a, b) => a.from - b.from);
      if (spans.length > 9) continue;
      const sets = Array.from({ length: 2 ** spans.length }, (_, set) =>
        spans.filter((_span, i) => set & (2 ** i)),
      );
      const least = Math.min(...sets.map((cuts) => costOf(story, cuts, wide)));
      const chosen = chooseCuts(story, wide);
      expect(costOf(story, chosen, wide), `seed ${String(seed)}`).to.be.closeTo(least, 1e-6);
      if (chosen.length > 1) several++;
    }
    expect(several).to.be.above(20);
  });
});

describe('mayCut', () => {
  const parts = (...dates: string[]): Part => {
    const { pauses } = chronology(...dates);
    return partOf(pauses, 0, pauses.marks - 1);
  };
  const one = parts('2000-01-01');
  const days = (count: number, step: number) =>
    parts(
      ...Array.from({ length: count }, (_, i) =>
        new Date(Date.UTC(2000, 0, 1 + i * step)).toISOString().slice(0, 10),
      ),
    );

  it('asks for twice the longest pause on both sides', () => {
    expect(mayCut(20 * DAY, one, days(3, 10))).to.equal(true);
    expect(mayCut(19 * DAY, one, days(3, 10))).to.equal(false);
    expect(mayCut(19 * DAY, days(3, 10), one)).to.equal(false);
  });

  it('or for the edge of a burst: four marks, a third of the cut, and an eighth on the other side', () => {
    const table: [number, number, number, boolean][] = [
      [9, 4, 72, true],
      [8, 4, 72, false],
      [9, 3, 72, false],
      [9, 4, 71, false],
    ];
    for (const [length, marks, left, may] of table) {
      const burst = marks === 4 ? days(4, 1) : days(3, 1);
      const name = `${String(length)} ${String(marks)} ${String(left)}`;
      expect(mayCut(length * DAY, burst, days(3, left)), name).to.equal(may);
      expect(mayCut(length * DAY, days(3, left), burst), name).to.equal(may);
    }
  });

  it('counts what something fills half', () => {
    const filled = parts('2000-01-01/2000-01-21');
    expect([filled.left, mayCut(20 * DAY, one, filled), mayCut(19 * DAY, one, filled)]).to.deep.equal([
      10 * DAY,
      true,
      false,
    ]);
  });
});

describe('chooseScale', () => {
  const named = (choice: (typeof SCALES)[number], story: Chronology) => {
    const { name, gaps } = chooseScale(choice, story, room());
    return `${name} ${String(gaps.length)}`;
  };

  it('knows the scales by their names', () => {
    expect(SCALES).to.have.members(['auto', 'time', 'compressed', 'even', 'log']);
  });

  it('cuts where the rule does, whether it is asked to or left to itself, else is true to scale', () => {
    for (const choice of ['auto', 'compressed'] as const)
      expect([named(choice, chronology(...BURST)), named(choice, chronology(...MONTHLY))]).to.deep.equal([
        'compressed 3',
        'time 0',
      ]);
  });

  it('never cuts the other scales', () => {
    const story = chronology(...BURST);
    for (const choice of ['time', 'even', 'log'] as const)
      expect(named(choice, story)).to.equal(`${choice} 0`);
  });
});

describe('the parts of a compressed scale', () => {
  it('fill the axis, for random stories and any cuts', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const story = chronologyOfList(randomStory(seed, 2 + (seed % 60)));
      const available = 200 + ((seed * 53) % 1600);
      const { parts, gaps, length } = compressed(story, story.spans.slice(0, seed % 6), room(available));
      const sum = [...parts, ...gaps].reduce((px, { start, end }) => px + end - start, 0);
      expect(sum, `seed ${String(seed)}`).to.be.closeTo(available, 1e-6);
      expect(length).to.be.closeTo(available, 1e-6);
      expect(parts.every(({ start, end }) => end > start)).to.equal(true);
    }
  });
});
