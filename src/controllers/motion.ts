import type { Card, MarkShape, Scene } from '../layout/scene.js';
import type { ViewNodes } from '../view/nodes.js';
import type { DrawnScene } from './positions.js';

/** How long a card is on its way, ms. */
const MOVE_DURATION = 180;
/** A card that stays in its row and slides so far along its marker, px, only follows it. */
const SLIDE = 24;

/** Where a card stands as seen from its marker, px. */
interface FromMarker {
  readonly x: number;
  readonly y: number;
}

/** The cards of a horizontal picture, by event. Beside a vertical axis cards stay in one column. */
function standsOf({ layout, cards, marks }: Scene): Map<number, FromMarker> {
  if (layout === 'vertical') return new Map();
  const markers = new Map(marks.map((mark): [number, MarkShape] => [mark.event, mark]));
  return new Map(
    cards.flatMap(({ event, x, y }: Card): [number, FromMarker][] => {
      const marker = markers.get(event);
      return marker ? [[event, { x: x - marker.x, y: y - marker.y }]] : [];
    }),
  );
}

/**
 * Where the arrangement of cards changes, while a reader resizes or zooms, they move to their new places, and their
 * connectors appear; at once if the reader wants no motion.
 */
export class MotionController {
  #scene: Scene | undefined;
  #story: unknown;
  #stands: ReadonlyMap<number, FromMarker> = new Map();
  readonly #drawn: DrawnScene;
  readonly #nodes: ViewNodes;

  constructor(drawn: DrawnScene, nodes: ViewNodes) {
    this.#drawn = drawn;
    this.#nodes = nodes;
  }

  /**
   * Called when all is drawn.
   * @param story what is the same as long as events have the same numbers
   */
  follow(story: unknown): void {
    const { scene } = this.#drawn;
    if (scene === this.#scene && story === this.#story) return;
    const before = story === this.#story ? this.#stands : new Map<number, FromMarker>();
    const stands = scene ? standsOf(scene) : new Map<number, FromMarker>();
    [this.#scene, this.#story, this.#stands] = [scene, story, stands];
    const moved = new Map<number, FromMarker>();
    for (const [event, { x, y }] of stands) {
      const last = before.get(event);
      if (last && (Math.abs(last.y - y) > 1 || Math.abs(last.x - x) > SLIDE))
        moved.set(event, { x: last.x - x, y: last.y - y });
    }
    if (moved.size && !matchMedia('(prefers-reduced-motion: reduce)').matches) this.#move(moved);
  }

  #move(moved: ReadonlyMap<number, FromMarker>): void {
    const timing = { duration: MOVE_DURATION, easing: 'ease-out' };
    for (const [event, { x, y }] of moved) {
      const way = this.#drawn.rtl ? -x : x;
      const from = { transform: `translate(${way.toFixed(1)}px, ${y.toFixed(1)}px)` };
      this.#nodes.cardOf(event)?.animate([from, { transform: 'none' }], timing);
    }
    for (const line of this.#nodes.connectors) line.animate([{ opacity: 0 }, { opacity: 1 }], timing);
  }
}
