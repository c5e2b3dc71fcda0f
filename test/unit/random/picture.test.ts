import { expect } from '@open-wc/testing';
import { eventsAt } from '../../../src/layout/places.js';
import type { Measure } from '../../../src/layout/measure.js';
import type { Scene } from '../../../src/layout/scene.js';
import type { EventList } from '../../../src/model/event-list.js';
import { Pipeline } from '../../../src/pipeline.js';
import { SCALES, type ScaleChoice } from '../../../src/scale/index.js';
import { growthOf, IN_PROPORTION } from '../growth.js';
import {
  chronologyOfList,
  eventsOf,
  measureAt,
  plainMeasure,
  plainWording,
  type EventSketch,
} from '../layout/plain-words.js';
import { violations } from './invariants.js';
import { allCards } from './order.js';
import { random, randomStory } from './random-stories.js';
import { expectNoViolations } from './shrink.js';

type Form = 'horizontal' | 'vertical';
const FORMS: readonly Form[] = ['horizontal', 'vertical'];
/** For each form and scale. */
const CASES = 75;
const MOST_EVENTS = 2000;
const [NARROWEST, WIDEST] = [280, 2560];

const draw = (
  events: EventList,
  width: number,
  layout: Form,
  scale: ScaleChoice,
  measure: Measure = plainMeasure,
): Scene =>
  new Pipeline().picture({
    events,
    chronology: chronologyOfList(events),
    wording: plainWording,
    measure,
    width,
    layout,
    scale,
    openedHeight: 0,
  });

/** Most stories are small, as stories are; some are large. */
function sizeOf(next: () => number): number {
  const kind = next();
  if (kind < 0.75) return 1 + Math.floor(next() * 25);
  if (kind < 0.96) return 1 + Math.floor(next() * 150);
  return 1 + Math.floor(next() * MOST_EVENTS);
}

function fails(
  events: EventList,
  width: number,
  layout: Form,
  scale: ScaleChoice,
  measure?: Measure,
): string[] {
  const scene = draw(events, width, layout, scale, measure);
  const again = draw(events, width, layout, scale, measure);
  return [
    ...violations(scene, events, measure ?? plainMeasure),
    ...(JSON.stringify(scene) === JSON.stringify(again) ? [] : ['the same story gave two pictures']),
  ];
}

describe('pictures of random stories', () => {
  FORMS.forEach((layout, form) => {
    SCALES.forEach((scale, at) => {
      it(`keep every rule: ${String(CASES)} stories, ${layout}, ${scale}`, () => {
        for (let i = 0; i < CASES; i++) {
          const seed = 1 + i + CASES * (at + SCALES.length * form);
          const next = random(seed);
          const count = sizeOf(next);
          const width = Math.round(NARROWEST + next() ** 1.5 * (WIDEST - NARROWEST));
          const em = [16, 16, 16, 24, 32][i % 5] ?? 16;
          expectNoViolations(
            randomStory(seed, count),
            (events) => fails(events, width, layout, scale, measureAt(em)),
            `seed ${String(seed)}: ${layout}, ${scale}, ${String(width)} px, text of ${String(em)} px`,
          );
        }
      });
    });
  });
});

const many = (count: number, sketch: (i: number) => EventSketch | string) =>
  Array.from({ length: count }, (_, i) => sketch(i));
const at = (minutes: number): string =>
  new Date(Date.UTC(2024, 0, 1) + minutes * 60_000).toISOString().slice(0, 16);

const AWKWARD: Readonly<Record<string, readonly (EventSketch | string)[]>> = {
  'one event': ['1982'],
  'one event that began before anyone knows': ['../1982-03-04'],
  'one event without an end': [{ date: '1982/..', title: 'x'.repeat(500) }],
  'two events of one date': ['1982', '1982'],
  'two seconds': ['2024-01-01T00:00:01', '2024-01-01T00:00:02'],
  'two thousand events of one date': many(2000, () => '2024-11-27'),
  'a minute apart each': many(300, at),
  'a million years': ['Y-271000', '-0043-03-15', 'Y275000'],
  'a second beside a century': ['19XX', '1950-01-01T00:00:01', '1950-01-01T00:00:02', '18XX'],
  'nested dates': ['2024', '2024-03', '2024-03-15', '2024-03-15T12', '2024-01/2024-12', '2023/2025'],
  'titles of a megabyte': many(3, (i) => ({
    date: `20${String(10 + i)}`,
    title: 'wide words '.repeat(100_000),
  })),
  'words wider than any card': many(12, (i) => ({
    date: `2024-01-${String(10 + i)}`,
    title: 'w'.repeat(80),
  })),
  'script without spaces': many(12, (i) => ({
    date: `2024-01-${String(10 + i)}`,
    title: '洪水が橋を流し、町の半分が水に沈んだと市長が述べた。',
  })),
  'six on each of twelve days': many(72, (i) => `2024-01-${String(10 + (i % 12))}`),
};

describe('pictures of awkward stories', () => {
  for (const [name, sketches] of Object.entries(AWKWARD)) {
    it(`keep every rule: ${name}`, () => {
      const events = eventsOf(sketches);
      for (const layout of FORMS) {
        for (const scale of SCALES) {
          for (const width of [NARROWEST, 600, 1280, WIDEST])
            expect(
              fails(events, width, layout, scale),
              `${layout}, ${scale}, ${String(width)} px`,
            ).to.deep.equal([]);
        }
      }
    });
  }

  it('draw in a box that is narrower than a card', () => {
    for (const layout of FORMS) {
      for (const width of [0, 1, 40, 120]) {
        const events = eventsOf(['1982', '2011', '2020-03', '2024-11-27']);
        const scene = draw(events, width, layout, 'auto');
        const seen = [
          ...scene.marks.map(({ event }) => event),
          ...scene.clusters.flatMap((cluster) => eventsAt(cluster, chronologyOfList(events))),
        ];
        expect(seen.sort(), `${layout}, ${String(width)} px`).to.deep.equal([0, 1, 2, 3]);
        expect(allCards(scene).every((card) => card.x + card.width <= width)).to.equal(true);
      }
    }
  });
});

describe('a picture', () => {
  it('takes its time by the hundreds of events, not by their square', async () => {
    for (const layout of FORMS) {
      const growth = await growthOf((count) => {
        const events = randomStory(1, count);
        return () => draw(events, layout === 'horizontal' ? 1280 : 375, layout, 'auto');
      }, 200);
      expect(growth, layout).to.be.below(IN_PROPORTION);
    }
  });
});
