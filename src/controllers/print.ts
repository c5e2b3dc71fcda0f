import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: what is only on paper is made only then. */
export class PrintController implements ReactiveController {
  printing = false;
  #query: MediaQueryList | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
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
