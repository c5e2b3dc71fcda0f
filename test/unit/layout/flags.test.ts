import { expect } from '@open-wc/testing';
import {
  arranger,
  improve,
  SIDES,
  type Arrangement,
  type Flag,
  type FlagRules,
  type Side,
} from '../../../src/layout/flags.js';
import { random } from '../random/random-stories.js';

const RULES: FlagRules = {
  width: 1000,
  minWidth: 108,
  maxWidth: 200,
  widest: 216,
  indent: 8,
  gap: 10,
  base: 12,
  most: 48,
};
const flagOf = (x: number, size: Flag['size']): Flag => ({ x, size, shows: () => '', boxes: new Map() });
/** A flag with a text of this area: the wider, the lower. */
const flag = (x: number, height = 60, wide = 150): Flag =>
  flagOf(x, (width) =>
    width < 100
      ? null
      : { width: Math.min(width, wide), height: width < wide ? height * 1.5 : height, cut: false },
  );
const forward = (flags: readonly Flag[]): Side[] => flags.map(() => 1);

/** What no arrangement may do, in words. */
function faults(flags: readonly Flag[], { flags: placed, top }: Arrangement, rules: FlagRules): string[] {
  const found: string[] = [];
  placed.forEach((a, i) => {
    const { x } = flags[i] as Flag;
    if (a.from < 0 || a.to > rules.width) found.push(`${String(i)} is outside`);
    if (a.bottom < rules.base || a.top > top) found.push(`${String(i)} is too low or too high`);
    if (a.side > 0 ? a.from !== x : a.to !== x) found.push(`${String(i)} is not on its pole`);
    placed.forEach((b, j) => {
      if (i === j) return;
      const pole = (flags[j] as Flag).x;
      const card = a.side > 0 ? [a.from + rules.indent, a.to] : [a.from, a.to - rules.indent];
      if (pole > (card[0] ?? 0) - 0.01 && pole < (card[1] ?? 0) + 0.01 && b.top > a.bottom)
        found.push(`pole ${String(j)} crosses card ${String(i)}`);
      if (j > i && a.from < b.to && b.from < a.to && a.bottom < b.top && b.bottom < a.top)
        found.push(`cards ${String(i)} and ${String(j)} overlap`);
    });
  });
  return found;
}

describe('arrange', () => {
  it('puts flags with room between them as low as may be', () => {
    const flags = [flag(0), flag(300), flag(600)];
    expect(
      arranger(flags, RULES)(forward(flags))?.flags.map(({ bottom, top, from }) => [from, bottom, top]),
    ).to.deep.equal([
      [0, 12, 72],
      [300, 12, 72],
      [600, 12, 72],
    ]);
  });

  it('lets a card fly above the poles that it would cross', () => {
    const flags = [flag(0), flag(50)];
    const placed = arranger(flags, RULES)(forward(flags))?.flags;
    expect([placed?.[0]?.bottom, placed?.[1]?.bottom]).to.deep.equal([82, 12]);
  });

  it('keeps it beside the next pole, narrower, where that leaves it enough', () => {
    const placed = arranger([flag(0, 60, 190), flag(140)], RULES)([1, 1])?.flags;
    expect(placed?.map(({ bottom }) => bottom)).to.deep.equal([12, 12]);
    expect(placed?.[0]?.to).to.be.at.most(130);
  });

  it('is wider than usual only where a word needs it', () => {
    const long = flagOf(0, (width) => (width < 210 ? null : { width: 210, height: 60, cut: false }));
    expect(arranger([long], RULES)([1])?.flags[0]).to.deep.include({ to: 218, room: 216 });
    expect(arranger([flag(0, 60, 500)], RULES)([1])?.flags[0]?.room).to.equal(200);
  });

  it('turns back at the edge, and gives up where there is no way', () => {
    expect(arranger([flag(950)], RULES)([1])).to.equal(null);
    expect(arranger([flag(950)], RULES)([-1])?.flags[0]?.to).to.equal(950);
    expect(arranger([flagOf(0, () => null)], RULES)([1]), 'a word too wide').to.equal(null);
    expect(arranger([flag(500), flag(520)], RULES)([1, -1]), 'each above the other').to.equal(null);
  });

  it('takes nothing for nothing', () => {
    expect(arranger([], RULES)([])).to.deep.equal({ flags: [], top: 0, cost: 0 });
  });

  it('lets no card cross a card or a pole, for random flags and sides', () => {
    const next = random(17);
    let arranged = 0;
    for (let round = 0; round < 400; round++) {
      const flags = Array.from({ length: 1 + Math.floor(next() * 14) }, () => next() * 900)
        .sort((a, b) => a - b)
        .map((x) => flag(x, 20 + next() * 80, 110 + next() * 100));
      const sides = flags.map(() => SIDES[Math.floor(next() * (round % 2 ? SIDES.length : 2))] ?? 1);
      const arrangement = arranger(flags, RULES)(sides);
      if (!arrangement) continue;
      arranged++;
      expect(faults(flags, arrangement, RULES), `round ${String(round)}`).to.deep.equal([]);
    }
    expect(arranged).to.be.at.least(100);
  });
});

describe('improve', () => {
  it('turns a flag round where that makes the poles shorter', () => {
    const flags = [flag(300), flag(330)];
    const { sides, arrangement } = improve(flags, forward(flags), RULES);
    expect(sides.map(Math.sign)).to.deep.equal([-1, 1]);
    expect(arrangement?.top).to.equal(72);
  });

  it('never makes an arrangement worse, breaks no rule, and ends the same each time', () => {
    const next = random(23);
    for (let round = 0; round < 60; round++) {
      const flags = Array.from({ length: 2 + Math.floor(next() * 9) }, () => next() * 780)
        .sort((a, b) => a - b)
        .map((x) => flag(x, 20 + next() * 80, 110 + next() * 60));
      const before = arranger(flags, RULES)(forward(flags));
      const { sides, arrangement } = improve(flags, forward(flags), RULES);
      if (!before || !arrangement) continue;
      expect(arrangement.cost).to.be.at.most(before.cost);
      expect(faults(flags, arrangement, RULES), `round ${String(round)}`).to.deep.equal([]);
      expect(improve(flags, forward(flags), RULES)).to.deep.equal({ sides, arrangement });
      expect(arranger(flags, RULES)(sides)).to.deep.equal(arrangement);
    }
  });
});
