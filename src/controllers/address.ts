import type { ReactiveController } from 'lit';
import type { ViewNodes } from '../view/nodes.js';
import type { Addressed, Links, LinksHost } from './links.js';

/** When somebody may have gone somewhere. Each browser has one of the last two when a link is followed again. */
const MOVES = ['hashchange', 'popstate', 'click'] as const;

/**
 * The one owner of the page’s address. What reads and writes it is loaded when there is something to read or to write:
 * an address with a fragment, a link that is followed, or `permalinks`.
 */
export class AddressController implements ReactiveController {
  links: Links | undefined;
  #loading: Promise<void> | undefined;
  readonly #host: LinksHost;
  readonly #nodes: ViewNodes;
  readonly #linked: Addressed;

  constructor(host: LinksHost, nodes: ViewNodes, linked: Addressed) {
    this.#host = host;
    this.#nodes = nodes;
    this.#linked = linked;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of MOVES) addEventListener(type, this.#changed);
  }

  hostDisconnected(): void {
    for (const type of MOVES) removeEventListener(type, this.#changed);
  }

  hostUpdated(): void {
    if (this.links) this.links.updated();
    else if (this.#hasEvents && (location.hash || this.#linked.mode())) void this.#load();
  }

  get #hasEvents(): boolean {
    return Boolean(this.#linked.selection.events?.length);
  }

  readonly #changed = (change: Event): void => {
    if (this.#hasEvents && (this.links || change.type !== 'click')) void this.#load(change);
  };

  /** Copies the address of an event, by its index. */
  readonly copy = async (index: number): Promise<void> => {
    await this.#load();
    const { selection } = this.#linked;
    const event = selection.events?.at(index);
    if (!event || !(await this.links?.copy(event.id))) return;
    selection.said = 'link';
    this.#host.requestUpdate();
  };

  async #load(followed?: Event): Promise<void> {
    this.#loading ??= import('./links.js').then(
      ({ Links }) => {
        this.links = new Links(this.#host, this.#nodes, this.#linked);
        if (!followed) this.links.open();
        this.#host.requestUpdate();
      },
      () => undefined,
    );
    await this.#loading;
    if (followed) this.links?.follow(followed);
  }
}
