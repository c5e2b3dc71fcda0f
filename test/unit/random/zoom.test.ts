import type { Scene } from '../../../src/layout/scene.js';
import { domainOf, windowOf } from '../../../src/layout/window.js';
import type { EventList } from '../../../src/model/event-list.js';
import { Pipeline } from '../../../src/pipeline.js';
import { SCALES, type ScaleChoice } from '../../../src/scale/index.js';
import type { Domain } from '../../../src/scale/zoomed.js';
import { chronologyOfList, measureAt, plainMeasure, plainWording } from '../layout/plain-words.js';
import { violations } from './invariants.js';
import { random, randomStory } from './random-stories.js';
import { expectNoViolations } from './shrink.js';

type Form = 'horizontal' | 'vertical';
const FORMS: readonly Form[] = ['horizontal', 'vertical'];
/** Stories for each form and scale, and gestures on each: together 2 000. */
const STORIES = 10;
const GESTURES = 20;
const DAY = 86_400_000;

interface Gesture {
  /** Where the pointer is, a share of the visible stretch. */
  readonly pointer: number;
  readonly factor: number;
  /** By how much of the visible stretch it is moved. */
  readonly pan: number;
}

function gestureOf(next: () => number): Gesture {
  const pans = next() < 0.4;
  return { pointer: next(), factor: pans ? 1 : 1.6 ** (next() * 3 - 1), pan: pans ? next() - 0.5 : 0 };
}

/** What a gesture makes of the visible stretch, in px of the whole axis, held to its ends as the element does. */
function moved(
  { base }: Scene,
  domain: Domain | null,
  { pointer, factor, pan }: Gesture,
  least: number,
): { domain: Domain | null; held: boolean; at: number } {
  const { low, size } = windowOf(base, domain);
  const wide = Math.min(size / factor, base.length);
  const start = low + pointer * (size - wide) + pan * size;
  const next = domainOf(base, { low: start, size: wide }, least, pointer);
  const seen = windowOf(base, next);
  // At an end, and where there is no more to see, nothing can be held under the pointer.
  return {
    domain: next,
    held: pan === 0 && Math.abs(seen.low - start) < 1e-3 && Math.abs(seen.size - wide) < 1e-3,
    at: base.invert(low + pointer * size),
  };
}

function fails(
  events: EventList,
  width: number,
  layout: Form,
  scale: ScaleChoice,
  next: () => number,
): string[] {
  const pipeline = new Pipeline();
  const chronology = chronologyOfList(events);
  const measure = next() < 0.8 ? plainMeasure : measureAt(24);
  const draw = (domain: Domain | null): Scene =>
    pipeline.picture({
      events,
      chronology,
      wording: plainWording,
      measure,
      width,
      layout,
      scale,
      openedHeight: 0,
      domain: domain ?? undefined,
    });
  let domain: Domain | null = null;
  let scene = draw(null);
  for (let i = 0; i < GESTURES; i++) {
    const gesture = gestureOf(next);
    const { domain: after, held, at } = moved(scene, domain, gesture, DAY);
    domain = after;
    scene = draw(domain);
    const drift = held ? Math.abs(scene.scale.at(at) - gesture.pointer * scene.scale.length) : 0;
    const found = [
      ...violations(scene, events, measure),
      ...(drift > 1 ? [`what was under the pointer is ${String(drift)} px away`] : []),
    ];
    if (found.length) return [`gesture ${String(i)}: ${JSON.stringify(gesture)}`, ...found];
  }
  return [];
}

describe('zooming and panning at random', () => {
  FORMS.forEach((layout, form) => {
    SCALES.forEach((scale, kind) => {
      it(`keeps what is under the pointer: ${String(STORIES * GESTURES)} gestures, ${layout}, ${scale}`, () => {
        for (let i = 0; i < STORIES; i++) {
          const seed = 100_000 + i + STORIES * (kind + SCALES.length * form);
          const next = random(seed);
          const count = 2 + Math.floor(next() ** 3 * 2000);
          const width = Math.round(280 + next() ** 1.5 * 1500);
          expectNoViolations(
            randomStory(seed, count),
            (events) => fails(events, width, layout, scale, random(-seed)),
            `seed ${String(seed)}: ${layout}, ${scale}, ${String(width)} px`,
          );
        }
      });
    });
  });
});
