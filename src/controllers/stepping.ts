import type { ReactiveController } from 'lit';
import type { Stage, StageHost, StageParts } from '../stage/stage.js';

export interface SteppingHost extends StageHost {
  story: boolean;
}

export interface SteppingParts extends StageParts {
  readonly print: { readonly printing: boolean };
}

/** Stepping through a story: what does it is loaded when the page asks for it and there is a story. */
export class SteppingController implements ReactiveController {
  #stage: Stage | undefined;
  #isLoading = false;
  readonly #host: SteppingHost;
  readonly #parts: SteppingParts;

  constructor(host: SteppingHost, parts: SteppingParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  /** Where a reader steps through the story, or may begin to; absent where the page wants none, and on paper. */
  get stage(): Stage | undefined {
    return this.#host.story && !this.#parts.print.printing ? this.#stage : undefined;
  }

  /** Whether a reader steps through the story now. */
  get isOpen(): boolean {
    return this.stage?.isOpen === true;
  }

  hostConnected(): void {
    this.#stage?.connect();
  }

  hostDisconnected(): void {
    this.#stage?.disconnect();
  }

  /** Called before each update. */
  use(): void {
    this.stage?.update();
  }

  hostUpdated(): void {
    this.stage?.updated();
    if (this.#isLoading || !this.#host.story || !this.#parts.selection.events?.length) return;
    this.#isLoading = true;
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { Stage } = await import('../stage/stage.js');
      this.#stage = new Stage(this.#host, this.#parts);
      this.#host.requestUpdate();
    } catch {
      // Without it, all is there as without the attribute.
    }
  }
}
