import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TimelineRenderEvent } from '../dom-events.js';
import { instantAt, pointOf, type Corner } from '../layout/positions.js';
import type { Scene } from '../layout/scene.js';

/** What is drawn, and whether its axis runs from right to left. */
export interface DrawnScene {
  readonly scene: Scene | undefined;
  readonly rtl: boolean;
}

/** Where times stand in the element, for pages that draw along. */
export class PositionsController implements ReactiveController {
  #told: Scene | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly isUpdatePending: boolean };
  readonly #drawn: DrawnScene;

  constructor(
    host: ReactiveControllerHost & HTMLElement & { readonly isUpdatePending: boolean },
    drawn: DrawnScene,
  ) {
    this.#host = host;
    this.#drawn = drawn;
    host.addController(this);
  }

  hostUpdated(): void {
    const { scene } = this.#drawn;
    if (this.#host.isUpdatePending || scene === this.#told) return;
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
    const picture = this.#host.shadowRoot?.querySelector('[part=picture]')?.getBoundingClientRect();
    const host = this.#host.getBoundingClientRect();
    return picture ? { x: picture.left - host.left, y: picture.top - host.top } : null;
  }
}
