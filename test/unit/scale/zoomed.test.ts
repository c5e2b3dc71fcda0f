import { expect } from '@open-wc/testing';
import { chooseScale, SCALES } from '../../../src/scale/index.js';
import type { TimelineScale } from '../../../src/scale/scale.js';
import { zoomed } from '../../../src/scale/zoomed.js';
import { chronology, chronologyOfList, spotsOf } from '../layout/plain-words.js';
import { random, randomStory } from '../random/random-stories.js';
import { ROOM } from './room.js';

const DAYS = ['2024-11-27', '2024-11-29', '2024-12-01', '2024-12-03', '2024-12-04', '2024-12-05'];
const STORY = chronology('1982', '2011', '2020', ...DAYS);
const of = (name: (typeof SCALES)[number], story = STORY): TimelineScale => chooseScale(name, story, ROOM);
const near = (px: number, other: number, name: string) => expect(px, name).to.be.closeTo(other, 1e-4);

/** Seeded zooms of every scale of random stories. */
function* zooms(): Iterable<{
  name: string;
  base: TimelineScale;
  scale: TimelineScale;
  low: number;
  high: number;
  marks: readonly number[];
}> {
  for (let seed = 1; seed <= 60; seed++) {
    const next = random(seed);
    const story = chronologyOfList(randomStory(seed, 2 + (seed % 30)));
    for (const choice of SCALES) {
      const base = of(choice, story);
      const low = next() * base.length * 0.9;
      const high = low + (base.length - low) * (0.02 + 0.98 * next());
      const scale = zoomed(base, [base.invert(low), base.invert(high)]);
      yield {
        name: `seed ${String(seed)}, ${choice}`,
        base,
        scale,
        low,
        high,
        marks: spotsOf(story).map(({ at }) => at),
      };
    }
  }
}

describe('zoomed', () => {
  it('draws a stretch of any scale as long as all of it was', () => {
    for (const choice of SCALES) {
      const base = of(choice);
      const [from, to] = [base.invert(300), base.invert(800)];
      const scale = zoomed(base, [from, to]);
      expect([scale.name, scale.length], choice).to.deep.equal([base.name, base.length]);
      near(scale.at(from), 0, choice);
      near(scale.at(to), base.length, choice);
    }
  });

  it('moves every place alike: px by px, whatever time does between them', () => {
    for (const { name, base, scale, low, high, marks } of zooms()) {
      const factor = base.length / (high - low);
      // The ends of the window are rounded to what a number of ms can hold.
      expect(scale.zoom.factor / factor, name).to.be.closeTo(1, 1e-3);
      for (const ms of marks) {
        expect(Math.abs(scale.at(ms) - (base.at(ms) - low) * factor), name).to.be.below(0.01 * factor);
        expect(scale.at(ms), name).to.be.closeTo(
          scale.zoom.origin + scale.zoom.factor * base.at(ms),
          1e-6 * factor,
        );
      }
    }
  });

  it('leads back from px to time, inside and beyond the window', () => {
    for (const { name, base, scale, low } of zooms()) {
      for (const along of [0, 0.3, 0.77, 1].map((share) => share * scale.length))
        expect(scale.at(scale.invert(along)), name).to.be.closeTo(along, 1e-3 * scale.zoom.factor);
      expect(scale.invert(-low * scale.zoom.factor - 50), name).to.be.closeTo(base.invert(0), 1);
    }
  });

  it('covers the window with parts and gaps, in order, none beyond it but gaps that an edge cuts', () => {
    for (const { name, scale } of zooms()) {
      const { parts, gaps, length } = scale;
      for (const { from, to, start, end } of parts) {
        expect(start >= 0 && end <= length && end > start && to >= from, name).to.equal(true);
        near(start, scale.at(from), name);
        near(end, scale.at(to), name);
      }
      const all = [...parts, ...gaps].sort((a, b) => a.start - b.start);
      expect(Math.max(0, all[0]?.start ?? NaN), name).to.be.closeTo(0, 1e-6);
      expect(Math.min(length, all.at(-1)?.end ?? NaN), name).to.be.closeTo(length, 1e-6);
      all.forEach(({ start }, i) => i > 0 && expect(start, name).to.be.closeTo(all[i - 1]?.end ?? NaN, 1e-6));
      expect(
        parts.map(({ start }) => start),
        name,
      ).to.deep.equal(parts.map(({ start }) => start).sort((a, b) => a - b));
    }
  });

  it('opens a cut by and by: first longer, then a part of the axis with the same time in it', () => {
    const base = of('compressed');
    const [gap] = base.gaps;
    const [from = NaN, to = NaN] = [gap?.from, gap?.to];
    const around = (wide: number) =>
      zoomed(base, [base.invert((gap?.start ?? NaN) - wide), base.invert((gap?.end ?? NaN) + wide)]);
    const half = around(230);
    expect(half.gaps.map((each) => each.from)).to.include(from);
    near((half.at(to) - half.at(from)) / half.zoom.factor, 40, 'a little longer');
    const open = around(10);
    expect(open.gaps.map((each) => each.from)).to.not.include(from);
    expect(open.parts.some((part) => part.from === from && part.to === to)).to.equal(true);
    near(open.at((from + to) / 2), (open.at(from) + open.at(to)) / 2, 'even inside');
  });

  it('is the whole scale for a window without length', () => {
    const base = of('time');
    expect(
      [zoomed(base, [0, 0]), zoomed(base, [base.invert(5), base.invert(1)])].every((scale) => scale === base),
    ).to.equal(true);
  });
});
