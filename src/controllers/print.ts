import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is 170 mm wide finds room on every usual paper, CSS px. */
const PAPER = 640;

/** Whether the page is being printed: what is only on paper is made only then. */
export class PrintController implements ReactiveController {
  printing = false;
  #query: MediaQueryList | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the picture is printed, too, where the author wants that. */
  hasPicture(isWanted: boolean): boolean {
    return this.printing && isWanted;
  }

  /** The classes of what is printed: something else than what is on the screen, the picture too. */
  look(hasHtml: boolean, isWanted: boolean): string {
    if (this.hasPicture(isWanted)) return 'on-paper drawn';
    return hasHtml || this.printing ? 'on-paper' : '';
  }

  /** The room for a picture, px: on paper always the same, else what the screen has. */
  roomFor(isWanted: boolean, width: number): number {
    return this.hasPicture(isWanted) ? PAPER : width;
  }

  hostConnected(): void {
    this.#query = matchMedia('print');
    this.#query.addEventListener('change', this.#changed);
    // Pages are counted before the query changes.
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#changed);
    this.#changed();
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#changed);
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#changed);
  }

  readonly #before = (): void => {
    this.printing = true;
    this.#host.requestUpdate();
  };

  readonly #changed = (): void => {
    this.printing = this.#query?.matches ?? false;
    this.#host.requestUpdate();
  };
}
