import type { ViewNodes } from '../view/nodes.js';
import type { Gestures, Zoomed } from './gestures.js';
import type { MotionController } from './motion.js';
import type { DrawnScene } from './positions.js';

/** What follows hands, and what moves cards: loaded when there is a picture, since the first one does not need them. */
export class LateParts {
  /** Resolves when they are there. */
  loaded: Promise<void> | undefined;
  readonly #zoomed: Zoomed & DrawnScene;
  readonly #nodes: ViewNodes;
  #gestures: Gestures | undefined;
  #motion: MotionController | undefined;
  #story: unknown;

  constructor(zoomed: Zoomed & DrawnScene, nodes: ViewNodes) {
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
    if (picture) this.loaded ??= this.#load();
  }

  /** To be called when the page has been zoomed by pinching. */
  readonly allow = (): void => this.#gestures?.allow();

  async #load(): Promise<void> {
    try {
      const { Gestures, MotionController } = await import('./moving.js');
      this.#gestures = new Gestures(this.#zoomed);
      this.#gestures.attach(this.#nodes.picture);
      this.#motion = new MotionController(this.#zoomed, this.#nodes);
      this.#motion.follow(this.#story);
    } catch {
      // Buttons and keys do what gestures do.
    }
  }
}
