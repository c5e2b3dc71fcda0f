import type { ViewNodes } from '../view/nodes.js';
import type { Brush, Brushed } from './brush.js';
import type { Gestures, Zoomed } from './gestures.js';
import type { MotionController } from './motion.js';
import type { DrawnScene } from './positions.js';

/** What zooms by hand. */
const ZOOMING = ['wheel', 'touchstart', 'touchmove'] as const;

/** What follows hands, and what moves cards: loaded when there is a picture, since the first one does not need them. */
export class LateParts {
  /** Resolves when they are there. */
  loaded: Promise<void> | undefined;
  brush: Brush | undefined;
  readonly #zoomed: Zoomed & Brushed & DrawnScene;
  readonly #nodes: ViewNodes;
  #gestures: Gestures | undefined;
  #motion: MotionController | undefined;
  #story: unknown;
  /** Zooming that nothing follows yet. */
  readonly #early: (WheelEvent | TouchEvent)[] = [];

  constructor(zoomed: Zoomed & Brushed & DrawnScene, nodes: ViewNodes) {
    this.#zoomed = zoomed;
    this.#nodes = nodes;
  }

  /** Called when all is drawn; see {@link MotionController.follow}. */
  follow(story: unknown): void {
    this.#story = story;
    this.#motion?.follow(story);
  }

  /** Called after each rendering: gestures on the picture, from now on. */
  attach(): void {
    const { picture } = this.#nodes;
    this.#gestures?.attach(picture);
    if (picture) this.loaded ??= this.#load(picture);
  }

  /** To be called when the page has been zoomed by pinching. */
  readonly allow = (): void => this.#gestures?.allow();

  /** Keeps a zooming wheel or pinch from the page until there is what follows it. */
  readonly #keep = (event: WheelEvent | TouchEvent): void => {
    const isZoom = 'touches' in event ? event.touches.length > 1 : event.ctrlKey || event.metaKey;
    if (!isZoom || !this.#zoomed.possible || !event.cancelable) return;
    event.preventDefault();
    this.#early.push(event);
  };

  async #load(picture: HTMLElement): Promise<void> {
    for (const type of ZOOMING) picture.addEventListener(type, this.#keep, { passive: false });
    try {
      const { Brush, Gestures, MotionController } = await import('./moving.js');
      this.brush = new Brush(this.#zoomed);
      this.#gestures = new Gestures(this.#zoomed);
      this.#gestures.attach(this.#nodes.picture);
      this.#motion = new MotionController(this.#zoomed, this.#nodes);
      this.#motion.follow(this.#story);
    } catch {
      // Buttons and keys do what gestures do.
    }
    for (const type of ZOOMING) picture.removeEventListener(type, this.#keep);
    for (const event of this.#early) this.#nodes.picture?.dispatchEvent(again(event));
  }
}

/** The same once more: an event is not dispatched twice. */
function again(event: WheelEvent | TouchEvent): Event {
  const { constructor: Made, type } = event as { constructor: unknown; type: string };
  return new (Made as new (type: string, init: object) => Event)(type, event);
}
