import { expect } from '@open-wc/testing';
import { columnsOf, liftsOf, type Standing } from '../../../src/layout/placement/columns.js';
import type { Item } from '../../../src/layout/placement/arrangement.js';
import { arrangementOf, type Limits } from '../../../src/layout/placement/search.js';
import { bestSide } from '../../../src/layout/placement/plans.js';
import type { Candidate } from '../../../src/layout/placement/candidate.js';
import { PATTERNS, type SideRoom, type Side } from '../../../src/layout/placement/side.js';
import { thinned } from '../../../src/layout/placement/thinning.js';
import { random } from '../random/random-stories.js';

const CLEAR = { card: 10, above: 8, column: 7 };
const WIDTHS = [216, 180, 150, 126, 108];
const ROOM: SideRoom = {
  length: 1000,
  height: 400,
  clear: CLEAR,
  shift: 240,
  fan: 12,
  wide: 216,
  widths: WIDTHS,
};
const EPSILON = 1e-6;

/** A card of so many characters' area: the narrower, the higher. */
const candidate = (at: number, area: number): Candidate => ({
  at,
  size: (width) => ({ width: Math.min(width, area), height: 20 * Math.ceil(area / width) }),
});

/** Seeded cards along an axis: evenly, in a burst, or many at one place. */
function candidatesFrom(seed: number): Candidate[] {
  const next = random(seed);
  const count = 1 + Math.floor(next() * 24);
  const burst = next() < 0.5;
  const at = () => (burst && next() < 0.8 ? 300 + next() * 60 : next() * ROOM.length);
  const places = Array.from({ length: count }, at).sort((a, b) => a - b);
  return places
    .map((place, i) => candidate(next() < 0.2 ? (places[i - 1] ?? place) : place, 60 + next() * 400))
    .sort((a, b) => a.at - b.at);
}

/** What a side does that none may do. */
function wrong({ cards, fan, height, plan }: Side, candidates: readonly Candidate[]): string[] {
  const found: string[] = [];
  // Beside a pole cards of one marker stand under each other, and their lines are one.
  const isPole = plan.pattern === 'pole';
  const beside = isPole ? CLEAR.column : 0;
  cards.forEach((card, i) => {
    const { at } = candidates[i] as Candidate;
    if (card.from < -EPSILON || card.from + card.width > ROOM.length + EPSILON) found.push(`${i} is outside`);
    if (fan + card.near + card.height > height + EPSILON || height > ROOM.height)
      found.push(`${i} is too high`);
    if (Math.abs(card.column - at) > ROOM.shift) found.push(`${i} is too far from its marker`);
    if (card.column < card.from - beside - EPSILON || card.column > card.from + card.width + beside + EPSILON)
      found.push(`the column of ${i} does not lead to its card`);
    if (isPole && card.column !== at) found.push(`the pole of ${i} is not at its marker`);
    cards.slice(i + 1).forEach((other, k) => {
      const j = i + 1 + k;
      const apart = other.column - card.column;
      const isShared = isPole && apart === 0;
      if (apart < CLEAR.column - EPSILON && !isShared)
        found.push(`columns of ${i} and ${j} are ${apart} apart`);
      const isBeside =
        card.from + card.width <= other.from + EPSILON || other.from + other.width <= card.from + EPSILON;
      const over =
        card.near + card.height <= other.near + EPSILON || other.near + other.height <= card.near + EPSILON;
      if (!isBeside && !over) found.push(`${i} overlaps ${j}`);
      for (const [low, high] of [
        [card, other],
        [other, card],
      ] as const)
        if (
          low.near < high.near &&
          high.column > low.from - EPSILON &&
          high.column < low.from + low.width + EPSILON
        )
          found.push(`a column of ${i} or ${j} runs through the other's card`);
    });
  });
  return found;
}

describe('columnsOf', () => {
  const standing = (at: number, row = 0, width = 100, before = 50): Standing => ({
    at,
    row,
    width,
    height: 20,
    before,
  });

  it('leaves columns at their markers where there is room', () => {
    expect([...(columnsOf([standing(100), standing(300), standing(700)], 1000, CLEAR) ?? [])]).to.deep.equal([
      100, 300, 700,
    ]);
  });

  it('moves those that are too near apart by as much each, and keeps all inside', () => {
    expect([...(columnsOf([standing(500), standing(500)], 1000, CLEAR) ?? [])]).to.deep.equal([445, 555]);
    expect([...(columnsOf([standing(0), standing(0)], 1000, CLEAR) ?? [])]).to.deep.equal([50, 160]);
  });

  it('needs a card and the space to the next for each in one row, and a column for each at an edge', () => {
    const flags = [2, 1, 0].map((row) => standing(500, row, 100, 0));
    const [a, b, c] = columnsOf(flags, 1000, CLEAR) ?? [];
    expect([(b ?? NaN) - (a ?? NaN), (c ?? NaN) - (b ?? NaN)]).to.deep.equal([7, 7]);
    expect(columnsOf([standing(0), standing(0)], 209, CLEAR)).to.equal(null);
    expect(columnsOf([standing(0), standing(0)], 210, CLEAR)).to.not.equal(null);
  });
});

describe('liftsOf', () => {
  it('drops a card of a further row to the fan where none is under it, else onto what is', () => {
    const cards = [
      { at: 0, row: 0, width: 100, height: 40, before: 0 },
      { at: 50, row: 1, width: 100, height: 20, before: 0 },
      { at: 400, row: 1, width: 100, height: 20, before: 0 },
    ];
    expect([...liftsOf(cards, Float64Array.of(0, 50, 400), CLEAR)]).to.deep.equal([0, 48, 0]);
  });
});

describe('bestSide', () => {
  it('keeps every rule, for 300 seeded sides: inside, in order, near, nothing over anything', () => {
    let shown = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const candidates = candidatesFrom(seed);
      const side = bestSide(candidates, ROOM);
      if (!side) continue;
      shown++;
      expect(wrong(side, candidates), `seed ${String(seed)}`).to.deep.equal([]);
      expect(bestSide(candidates, ROOM), `seed ${String(seed)} again`).to.deep.equal(side);
    }
    expect(shown).to.be.greaterThan(200);
  });

  it('takes one row, wide cards and no slant where there is room for that', () => {
    const side = bestSide([candidate(200, 160), candidate(500, 160), candidate(800, 160)], ROOM);
    expect(side?.cards.map(({ row, near }) => [row, near])).to.deep.equal([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(side?.cards.map(({ column }) => Math.round(column))).to.deep.equal([200, 500, 800]);
  });

  it('gives up where cards have no room', () => {
    const crowd = Array.from({ length: 24 }, () => candidate(500, 400));
    expect(bestSide(crowd, ROOM)).to.equal(null);
  });

  it('stays as it was until another costs a tenth less', () => {
    let kept = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const candidates = candidatesFrom(seed);
      const best = bestSide(candidates, ROOM);
      if (!best || candidates.length < 2) continue;
      for (const pattern of PATTERNS) {
        const plan = { pattern, rows: best.plan.rows, width: best.plan.width };
        const again = bestSide(candidates, ROOM, plan);
        if (JSON.stringify(again?.plan) === JSON.stringify(plan)) kept++;
        else expect(best.cost, `seed ${String(seed)}`).to.equal(again?.cost);
      }
    }
    expect(kept).to.be.greaterThan(60);
  });
});

describe('thinned', () => {
  it('gives up the least weight first, then where there is least room, far enough from one another', () => {
    expect(thinned([0, 100, 200], [5, 1, 3])).to.deep.equal([1, 2, 0]);
    expect(thinned([0, 100, 110, 120, 300], [1, 1, 1, 1, 1])[0]).to.equal(2);
    const [first, second] = thinned([0, 100, 110, 120, 160, 300], [1, 1, 1, 1, 1, 1]);
    expect([first, second]).to.deep.equal([2, 4]);
  });
});

describe('arrangementOf', () => {
  const LIMITS: Limits = { ...ROOM, most: 400, detailed: 250, under: 0 };
  const HEIGHTS = { title: 20, compact: 40, full: 80, icon: 80, picture: 180 };
  const item = (at: number, i: number, weight = 0): Item => ({
    key: i,
    at,
    weight,
    above: i % 2 === 0,
    size: (level, width) => ({ width: Math.min(width, 140), height: HEIGHTS[level] * (width < 140 ? 2 : 1) }),
  });
  const items = (count: number, weight?: (i: number) => number) =>
    Array.from({ length: count }, (_, i) => item((i + 0.5) * (1000 / count), i, weight?.(i)));

  it('keeps few cards above, with all that they have to say', () => {
    const { sides, up, levels } = arrangementOf(items(5), LIMITS, 'auto');
    expect([sides, up.items, [...new Set(levels.values())]]).to.deep.equal([
      'above',
      [0, 1, 2, 3, 4],
      ['full'],
    ]);
  });

  it('uses both sides where one alone would be too high, each card on its own', () => {
    const low = { ...LIMITS, most: 240 };
    expect(arrangementOf(items(36), low, 'above').levels.size).to.be.below(36);
    const { sides, up, down } = arrangementOf(items(36), low, 'auto');
    expect(sides).to.equal('both');
    expect([up.items.every((i) => i % 2 === 0), down.items.every((i) => i % 2 === 1)]).to.deep.equal([
      true,
      true,
    ]);
    expect([...up.items, ...down.items].sort((a, b) => a - b)).to.deep.equal(
      Array.from({ length: 36 }, (_, i) => i),
    );
  });

  it('stands where it is told', () => {
    expect(arrangementOf(items(6), LIMITS, 'below').up.items).to.deep.equal([]);
    expect(arrangementOf(items(6), LIMITS, 'below').down.items.length).to.equal(6);
    expect(arrangementOf(items(6), LIMITS, 'both').up.items.length).to.equal(3);
  });

  it('gives up words before cards, and the least cards first', () => {
    const crowded = arrangementOf(
      items(60, (i) => Number(i % 3 === 0)),
      { ...LIMITS, most: 200 },
      'auto',
    );
    expect(crowded.levels.size).to.be.within(20, 59);
    expect([...crowded.levels.values()]).to.not.include('full');
    for (let i = 0; i < 60; i += 3) expect(crowded.levels.has(i), String(i)).to.equal(true);
  });
});
