import type { ReactiveControllerHost } from 'lit';
import type { Cluster } from '../layout/scene.js';

/** A bubble is known by its first event and their number: where another picture has another one, it is closed. */
const keyOf = ({ event, count }: Cluster): string => `${String(event)} ${String(count)}`;

/** Which bubble lists its events in place. */
export class Bubbles {
  #open: string | undefined;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  readonly isOpen = (cluster: Cluster): boolean => this.#open === keyOf(cluster);

  readonly open = (cluster: Cluster): void => {
    this.#open = keyOf(cluster);
    this.#host.requestUpdate();
  };

  readonly close = (): void => {
    if (this.#open === undefined) return;
    this.#open = undefined;
    this.#host.requestUpdate();
  };
}
