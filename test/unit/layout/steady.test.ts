import { expect } from '@open-wc/testing';
import type { Card, Scene } from '../../../src/layout/scene.js';
import type { EventList } from '../../../src/model/event-list.js';
import { Pipeline } from '../../../src/pipeline.js';
import { drawn } from '../random/invariants.js';
import { allCards } from '../random/order.js';
import { randomStory } from '../random/random-stories.js';
import { chronologyOfList, plainMeasure, plainWording } from './plain-words.js';

type Form = 'horizontal' | 'vertical';
const FORMS: readonly Form[] = ['horizontal', 'vertical'];
const WIDTHS: Readonly<Record<Form, number>> = { horizontal: 1280, vertical: 375 };

/** A reader's view of a story: `look` draws a window of the whole axis, px of it. */
function reader(events: EventList, layout: Form) {
  const pipeline = new Pipeline();
  const chronology = chronologyOfList(events);
  const draw = (domain?: readonly [number, number]): Scene =>
    pipeline.picture({
      events,
      chronology,
      wording: plainWording,
      measure: plainMeasure,
      width: WIDTHS[layout],
      layout,
      scale: 'auto',
      openedHeight: 0,
      domain,
    });
  const whole = draw();
  return {
    whole,
    draw,
    look: (low: number, high: number) => draw([whole.scale.invert(low), whole.scale.invert(high)]),
  };
}

const STORIES = Array.from({ length: 12 }, (_, i) => randomStory(500 + i, 20 + i * 40));
const along = ({ layout }: Scene, { x, y }: { readonly x: number; readonly y: number }) =>
  layout === 'horizontal' ? x : y;

/** The cards of places that are well inside of a picture, by event. */
function inside(scene: Scene, margin: number): Map<number, Card> {
  const ends = scene.layout === 'horizontal' ? scene.width : scene.height;
  const from = new Map([
    ...scene.marks.map((mark) => [mark.event, mark] as const),
    ...scene.clusters.map((cluster) => [cluster.main, cluster] as const),
  ]);
  const isInside = ({ event }: Card) => {
    const place = from.get(event);
    return place !== undefined && along(scene, place) > margin && along(scene, place) < ends - margin;
  };
  return new Map(
    allCards(scene)
      .filter(isInside)
      .map((card) => [card.event, card]),
  );
}

describe('a picture while its reader zooms and pans', () => {
  it('is as wide and as high as that of the whole story, or a line of words higher, its axis where it was', () => {
    for (const layout of FORMS) {
      for (const events of STORIES) {
        const { whole, look } = reader(events, layout);
        const { length } = whole.scale;
        const shapes = [
          [0.2, 0.7],
          [0.5, 0.52],
          [0, 0.3],
        ].map(([low = 0, high = 0]) => look(low * length, high * length));
        for (const scene of shapes)
          expect([scene.width, scene.axis.across]).to.deep.equal([whole.width, whole.axis.across]);
        expect(new Set(shapes.map(({ height }) => height)).size, layout).to.equal(1);
        expect((shapes[0]?.height ?? NaN) - whole.height).to.be.within(0, plainMeasure.lineHeight.tick * 2);
      }
    }
  });

  it('moves its cards with it: a pan by a hair changes no card that is well in sight', () => {
    let [kept, changed] = [0, 0];
    for (const layout of FORMS) {
      for (const events of STORIES) {
        const { whole, look } = reader(events, layout);
        const { length } = whole.scale;
        look(0.3 * length, 0.5 * length);
        // The frame after a jump may still give cards more detail.
        let before = look(0.3 * length + 0.1, 0.5 * length + 0.1);
        for (let step = 2; step <= 12; step++) {
          const after = look(0.3 * length + step / 10, 0.5 * length + step / 10);
          const cards = inside(after, 250);
          for (const [event, card] of inside(before, 250)) {
            const same = cards.get(event);
            if (same && same.level === card.level && same.align === card.align) kept++;
            else changed++;
          }
          before = after;
        }
      }
    }
    expect(kept).to.be.greaterThan(500);
    expect(changed / (kept + changed), `${String(kept)} kept, ${String(changed)} changed`).to.be.below(0.002);
  });

  it('comes to rest: the same window seen again and again is the same picture', () => {
    for (const layout of FORMS) {
      STORIES.forEach((events, story) => {
        const { whole, look } = reader(events, layout);
        const window = [0.3 * whole.scale.length, 0.45 * whole.scale.length] as const;
        const found = (scene: Scene) =>
          allCards(scene)
            .map(({ event, level, align }) => `${String(event)} ${level} ${align}`)
            .sort();
        const seen = Array.from({ length: 12 }, () => {
          look(window[0] + 0.01, window[1] + 0.01);
          return found(look(...window));
        });
        expect(seen.at(-1), `${layout}, story ${String(story)}`).to.deep.equal(seen.at(-2));
      });
    }
  });

  it('is that of the whole story again when all is in sight, whatever was seen before', () => {
    for (const layout of FORMS) {
      for (const events of STORIES.slice(0, 4)) {
        const { whole, look, draw } = reader(events, layout);
        for (const low of [0.1, 0.4, 0.2]) look(low * whole.scale.length, (low + 0.2) * whole.scale.length);
        expect(drawn(draw())).to.deep.equal(drawn(whole));
      }
    }
  });

  it('splits a cluster that is zoomed into', () => {
    let split = 0;
    for (const layout of FORMS) {
      for (const events of STORIES) {
        const { whole, look } = reader(events, layout);
        const { at } = chronologyOfList(events);
        const ends = whole.clusters.map(
          ({ first, end }) => [whole.scale.at(at[first] ?? NaN), whole.scale.at(at[end - 1] ?? NaN)] as const,
        );
        for (const [from, to] of ends.filter(([a, b]) => b - a > 4).slice(0, 5)) {
          const near = look(from - 1, to + 1);
          expect(near.marks.length + near.clusters.length, layout).to.be.greaterThan(1);
          split++;
        }
      }
    }
    expect(split).to.be.greaterThan(50);
  });
});
