import { expect } from '@open-wc/testing';
import { autoLayout, layouts } from '../../../src/layout/index.js';
import { memo, Pipeline, type PictureInput } from '../../../src/pipeline.js';
import { drawn } from '../random/invariants.js';
import { allCards } from '../random/order.js';
import {
  chronologyOfList,
  eventsOf,
  measureAt,
  plainMeasure,
  plainWording,
  layoutInput,
  textsOf,
  type EventSketch,
} from './plain-words.js';

const DAYS = ['2024-11-27', '2024-11-29', '2024-12-01', '2024-12-03', '2024-12-05', '2024-12-07'];
const BURST = ['1982', '2011', '2020', ...DAYS];
const inputFor = (
  sketches: readonly (string | EventSketch)[],
  more: Partial<PictureInput> = {},
  events = eventsOf(sketches),
): PictureInput => ({
  events,
  chronology: chronologyOfList(events),
  wording: plainWording,
  measure: plainMeasure,
  width: 1280,
  layout: 'horizontal',
  scale: 'auto',
  openedHeight: 0,
  ...more,
});
const draw = (sketches: readonly (string | EventSketch)[], more: Partial<PictureInput> = {}) =>
  new Pipeline().picture(inputFor(sketches, more));

describe('memo', () => {
  it('makes again only what has other arguments', () => {
    let made = 0;
    const sum = memo((a: number, b: number) => (made++, a + b));
    expect([sum(1, 2), sum(1, 2), sum(1, 3), sum(1, NaN), sum(1, NaN)]).to.deep.equal([3, 3, 4, NaN, NaN]);
    expect(made).to.equal(3);
  });
});

describe('Pipeline', () => {
  it('gives the same picture for the same input, and another for another width', () => {
    const pipeline = new Pipeline();
    const input = inputFor(BURST);
    const first = pipeline.picture(input);
    expect(pipeline.picture({ ...input })).to.equal(first);
    expect(pipeline.picture({ ...input, width: 800 })).to.not.equal(first);
    expect(drawn(pipeline.picture(input))).to.deep.equal(drawn(first));
  });

  it('names the event whose date reaches furthest', () => {
    const latest = (...dates: string[]) => {
      const events = eventsOf(dates);
      return events.at(events.latest).date;
    };
    expect(latest('1982', '2011/2030', '2024')).to.equal('2011/2030');
    expect(latest('2024-11-27', '2024')).to.equal('2024');
    expect(latest('2020/..', '2021')).to.equal('2021');
  });

  it('draws all of a small story with date, title and lead quotation', () => {
    for (const layout of ['horizontal', 'vertical'] as const) {
      const scene = draw(
        BURST.map((date) => ({ date, quotes: [{ text: 'We saw it rise' }] })),
        { layout, width: layout === 'vertical' ? 375 : 1600 },
      );
      expect(
        scene.cards.map((card) => {
          const { date, title, quote } = textsOf(card);
          return [card.level, date?.length, title?.length, quote !== undefined];
        }),
      ).to.deep.equal(BURST.map(() => ['full', 1, 1, true]));
      expect([scene.clusters.length, scene.axis.breaks.length > 0, scene.layout]).to.deep.equal([
        0,
        true,
        layout,
      ]);
    }
  });

  it('draws the whole width of a horizontal axis: cards at its ends stand inside of it', () => {
    const { marks, cards, width, axis } = draw(BURST);
    const [first, last] = [axis.pieces[0]?.[0] ?? NaN, axis.pieces.at(-1)?.[1] ?? NaN];
    expect([first, width - last].map(Math.round)).to.deep.equal([14, 14]);
    expect(width - (marks.at(-1)?.x ?? NaN)).to.be.below(plainMeasure.sizes.cardMinWidth);
    expect(cards.every((card) => card.x >= 0 && card.x + card.width <= width)).to.equal(true);
  });

  it('shows the opened event of a vertical picture short: its pane says the rest', () => {
    const sketches = BURST.map((date) => ({ date, quotes: [{ text: 'We saw it rise' }] }));
    const { cards } = draw(sketches, { layout: 'vertical', width: 375, opened: 2, openedHeight: 100 });
    expect(cards.map(({ level }) => level)).to.deep.equal(
      sketches.map((_, i) => (i === 2 ? 'compact' : 'full')),
    );
  });

  it('piles up markers of one date beside a vertical axis; on a horizontal one they share a dot', () => {
    const dates = ['2024-11-27', '2024-11-27', '2024-11-27', '2024-12-05'];
    const { marks, axis, cards, connectors } = draw(dates);
    expect(new Set(marks.slice(0, 3).map(({ x }) => x)).size).to.equal(1);
    expect(marks.slice(0, 3).map(({ y }) => axis.across - y)).to.deep.equal([0, 0, 0]);
    expect([cards.length, connectors.length]).to.deep.equal([4, 4]);
    const upright = draw(dates, { layout: 'vertical', width: 375 });
    // Beside a vertical axis each has a card of its own, and a line to it.
    expect(upright.marks.slice(0, 3).map(({ x }) => x - upright.axis.across)).to.deep.equal([0, 0, 0]);
  });

  it('draws few cards of a great many events, the weightiest, and all events', () => {
    const day = (i: number) => new Date(Date.UTC(2000, 0, 1 + i * 3)).toISOString().slice(0, 10);
    const sketches = Array.from({ length: 1200 }, (_, i) => ({ date: day(i), lead: i === 700 }));
    for (const layout of ['horizontal', 'vertical'] as const) {
      const scene = draw(sketches, { layout, width: layout === 'vertical' ? 375 : 1280 });
      const { rank } = chronologyOfList(eventsOf(sketches));
      const spoken = scene.clusters.find(
        ({ first, end }) => first <= (rank[700] ?? NaN) && (rank[700] ?? NaN) < end,
      );
      expect(allCards(scene).length).to.be.within(1, 100);
      expect(
        scene.cards.some(({ event }) => event === 700) || (spoken?.main === 700 && spoken.card !== undefined),
        layout,
      ).to.equal(true);
      expect(scene.marks.length + scene.clusters.reduce((sum, { count }) => sum + count, 0)).to.equal(1200);
    }
  });

  it('tells a layout what room its axis has', () => {
    for (const layout of ['horizontal', 'vertical'] as const) {
      const { events, measure } = inputFor(BURST);
      const { room } = layouts[layout](layoutInput(events, 800));
      expect([
        room.elastic,
        room.available > 0,
        room.gaps > 0,
        room.apart >= measure.sizes.markerSize + 8,
      ]).to.deep.equal([layout === 'vertical', true, true, true]);
    }
  });
});

describe('autoLayout', () => {
  it('takes the longer side, and large text for a narrow container', () => {
    const table: [number, number, string][] = [
      [1280, 16, 'horizontal'],
      [600, 16, 'horizontal'],
      [599, 16, 'vertical'],
      [600, 32, 'vertical'],
      [1280, 32, 'horizontal'],
      [280, 16, 'vertical'],
      [280, 32, 'list'],
      [100, 16, 'list'],
    ];
    for (const [width, em, layout] of table)
      expect(autoLayout(width, measureAt(em)), `${String(width)} px, text of ${String(em)} px`).to.equal(
        layout,
      );
  });
});
