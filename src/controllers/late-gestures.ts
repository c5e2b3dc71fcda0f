import type { Gestures, Zoomed } from './gestures.js';

/** {@link Gestures} that are loaded when there is a picture for them: the first one does not wait for them. */
export class LateGestures {
  /** Resolves when they are there. */
  loaded: Promise<void> | undefined;
  readonly #zoomed: Zoomed;
  #gestures: Gestures | undefined;
  #node: HTMLElement | undefined;

  constructor(zoomed: Zoomed) {
    this.#zoomed = zoomed;
  }

  /** Listens on this node, the picture, from now on. */
  attach(node: HTMLElement | undefined): void {
    this.#node = node;
    this.#gestures?.attach(node);
    if (node) this.loaded ??= this.#load();
  }

  /** To be called when the page has been zoomed by pinching. */
  readonly allow = (): void => this.#gestures?.allow();

  async #load(): Promise<void> {
    try {
      const { Gestures } = await import('./gestures.js');
      this.#gestures = new Gestures(this.#zoomed);
      this.#gestures.attach(this.#node);
    } catch {
      // Buttons and keys do the same.
    }
  }
}
