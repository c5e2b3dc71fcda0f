import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as MediaPart from '../media/index.js';
import { onServer } from './server.js';

/** What shows media: loaded when an event opens that has some, and there at once from then on. */
let loadedPart: typeof MediaPart | undefined;

export class MediaController implements ReactiveController {
  #loading: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whoever asks for it has it loaded, and is drawn again. Without it, links lead to all media. */
  get view(): typeof MediaPart | undefined {
    if (!loadedPart && !onServer) this.#loading ??= this.#load();
    return loadedPart;
  }

  async #load(): Promise<void> {
    try {
      loadedPart = await import('../media/index.js');
      this.#host.requestUpdate();
    } catch {
      // The links are there.
    }
  }

  /** Frames begin anew where they come back to a page. */
  hostDisconnected(): void {
    if (!loadedPart) return;
    for (const box of this.#host.shadowRoot?.querySelectorAll('.player') ?? []) loadedPart.resetPlayer(box);
  }
}
