import { expect } from '@open-wc/testing';
import type { Candidate } from '../../../src/layout/placement/candidate.js';
import { arrangementOf } from '../../../src/layout/placement/search.js';
import type { Item } from '../../../src/layout/placement/arrangement.js';
import { arrange, type Side, type SideRoom } from '../../../src/layout/placement/side.js';
import { poleRowsIn } from '../../../src/layout/placement/poles.js';
import { Pipeline } from '../../../src/pipeline.js';
import { chronologyOfList, eventsOf, plainMeasure, plainWording } from './plain-words.js';

const ROOM: SideRoom = {
  length: 1000,
  height: 400,
  clear: { card: 10, above: 8, column: 7 },
  shift: 240,
  fan: 12,
  wide: 200,
  widths: [200, 100],
};
const PLAN = { pattern: 'pole', rows: poleRowsIn(ROOM), width: ROOM.wide } as const;

/** A card of so many lines where it is 200 px wide, and of twice as many where it is 100. */
const candidate = (at: number, lines = 2): Candidate => ({
  at,
  size: (width) => ({ width, height: lines * 20 * (200 / width) }),
});

const arranged = (...candidates: readonly Candidate[]): Side => {
  const side = arrange(PLAN, candidates, ROOM);
  if (!side) throw new Error('no room');
  return side;
};

describe('cards beside poles', () => {
  it('stand after their markers, flush to them, and their connectors run beside them', () => {
    const [card] = arranged(candidate(300)).cards;
    expect(card).to.include({ column: 300, from: 307, width: 200, align: 'start', near: 0 });
    expect(card?.until).to.equal(12 + 40);
  });

  it('stand under each other where they have one marker, the first on top', () => {
    const { cards } = arranged(candidate(300, 1), candidate(300, 2), candidate(300, 3));
    expect(cards.map(({ near }) => near)).to.deep.equal([116, 68, 0]);
    expect(new Set(cards.map(({ column }) => column)).size).to.equal(1);
  });

  it('go without some quotations rather than stand in rows with all of them cut short', () => {
    const items = [60, 130, 200, 270, 340, 410].map((at, key): Item => ({
      key,
      at,
      weight: 1,
      above: true,
      pictured: false,
      size: (level, width) => {
        const isNarrow = width < 190;
        const said = isNarrow ? 64 : 48;
        return {
          width: Math.min(width, 190),
          height: (isNarrow ? 40 : 20) + (level === 'full' ? said : 0),
          shortened: level === 'full' && isNarrow,
        };
      },
    }));
    const { up, levels } = arrangementOf(items, { ...ROOM, most: 220, detailed: 170, under: 0 }, 'above');
    expect(up.plan.pattern).to.equal('pole');
    expect([...levels.values()].filter((level) => level === 'full').length).to.be.lessThan(6);
    expect(up.shortened).to.equal(0);
    // One of them has no quotation but a picture, and room for it.
    const pictured = items.map((item, k): Item =>
      k ? item : { ...item, pictured: true, size: (_level, width) => item.size('compact', width) },
    );
    const illustrated = arrangementOf(pictured, { ...ROOM, most: 220, detailed: 170, under: 0 }, 'above');
    expect(illustrated.up.plan.pattern).to.equal('pole');
    expect(illustrated.levels.get(0)).to.equal('picture');
  });

  it('stand before their marker, flush to it, where the axis ends', () => {
    const [card] = arranged(candidate(950)).cards;
    expect(card).to.include({ column: 950, from: 743, align: 'end' });
  });

  it('are narrow where that keeps them below others', () => {
    const { cards } = arranged(candidate(150, 1), candidate(270, 1), candidate(390, 1), candidate(510, 1));
    expect(cards.map(({ width, near }) => [width, near])).to.deep.equal([
      [100, 0],
      [100, 0],
      [100, 0],
      [200, 0],
    ]);
  });

  it('stand above all that belongs to a pole they reach over', () => {
    const { cards } = arranged(candidate(100, 2), candidate(130, 1), candidate(130, 1));
    const [high, ...low] = cards;
    const tops = low.map(({ near, height }) => near + height);
    expect(high?.near).to.be.at.least(Math.max(...tops) + ROOM.clear.above);
  });

  it('have no room where poles are too near, too many, or have too many cards', () => {
    const none = (...candidates: readonly Candidate[]) => {
      expect(arrange(PLAN, candidates, ROOM)).to.equal(null);
    };
    none(candidate(300), candidate(304));
    none(...Array.from({ length: 11 }, (_, i) => candidate(40 + i * 90, 1)));
    none(...Array.from({ length: 21 }, () => candidate(300, 1)));
  });
});

describe('a short story that ends with several events at once', () => {
  const draw = (dates: readonly string[]) => {
    const events = eventsOf(dates);
    return new Pipeline().picture({
      events,
      chronology: chronologyOfList(events),
      wording: plainWording,
      measure: plainMeasure,
      width: 1280,
      layout: 'horizontal',
      scale: 'auto',
      openedHeight: 0,
    });
  };
  const NEWS = ['2024-11-27', '2024-11-29', '2024-12-02', '2024-12-05', '2024-12-05', '2024-12-05'];

  const end = ({ scale, start }: ReturnType<typeof draw>) => start + scale.length;

  it('leaves them room after the last marker', () => {
    const scene = draw(NEWS);
    expect(end(scene)).to.be.lessThan(1280 - plainMeasure.sizes.cardMaxWidth);
    expect(scene.cards.length).to.equal(NEWS.length);
  });

  it('has none where it ends with one, or is long', () => {
    expect(end(draw(NEWS.slice(0, 4)))).to.be.greaterThan(1200);
    const days = Array.from({ length: 22 }, (_, i) => `2024-11-${String(i + 1).padStart(2, '0')}`);
    expect(end(draw([...days, ...NEWS.slice(3)]))).to.be.greaterThan(1200);
  });
});
