import { TimelineRenderEvent } from '../dom-events.js';
import { instantAt, pointOf, type Corner } from '../layout/positions.js';
import type { Scene } from '../layout/scene.js';
import type { ViewNodes } from '../view/nodes.js';

/** What is drawn, and whether its axis runs from right to left. */
export interface DrawnScene {
  readonly scene: Scene | undefined;
  readonly rtl: boolean;
}

/** Where times stand in the element, for pages that draw along. */
export class PositionsController {
  #told: Scene | undefined;
  readonly #host: HTMLElement;
  readonly #drawn: DrawnScene;
  readonly #nodes: ViewNodes;

  constructor(host: HTMLElement, drawn: DrawnScene, nodes: ViewNodes) {
    this.#host = host;
    this.#nodes = nodes;
    this.#drawn = drawn;
  }

  /** Called when all is drawn and measured: tells of a picture that it has been drawn. */
  tell(): void {
    const { scene } = this.#drawn;
    if (scene === this.#told) return;
    this.#told = scene;
    if (scene) this.#host.dispatchEvent(new TimelineRenderEvent());
  }

  /** The instant at a point, px from the element's left and top edge; null where there is none. */
  timeAt(x: number, y: number): number | null {
    const { scene, rtl } = this.#drawn;
    const corner = this.#corner();
    if (!scene || !corner) return null;
    const along = x - corner.x;
    return instantAt(scene, { x: rtl ? scene.width - along : along, y: y - corner.y });
  }

  /** Where an instant, ms, stands, likewise. */
  positionOf(ms: number): Corner | null {
    const { scene, rtl } = this.#drawn;
    const corner = this.#corner();
    const point = scene && pointOf(scene, ms);
    if (!corner || !point) return null;
    return { x: corner.x + (rtl ? scene.width - point.x : point.x), y: corner.y + point.y };
  }

  /** The picture's left upper corner, px from that of the element. */
  #corner(): Corner | null {
    const picture = this.#nodes.picture?.getBoundingClientRect();
    const host = this.#host.getBoundingClientRect();
    return picture ? { x: picture.left - host.left, y: picture.top - host.top } : null;
  }
}
