import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventList } from '../model/event-list.js';
import type { ViewNodes } from '../view/nodes.js';

export interface FragmentHost extends ReactiveControllerHost, HTMLElement {
  selected: string | null;
  select(id: string): boolean;
}

/** The id that the address of the page ends with, after `#`; null without one. */
function idInAddress(): string | null {
  try {
    return decodeURIComponent(location.hash.slice(1)) || null;
  } catch {
    return null; // A lone % is no id of an event.
  }
}

/**
 * Links to the author's own HTML: `#flood` leads to the event whose item has this id, which is not drawn itself. Back
 * from there, what was selected before is again.
 */
export class FragmentController implements ReactiveController {
  /** What was selected before a link was followed; absent while none is. */
  #before: string | null | undefined;
  /** Whether the address with which the page came has been looked at. */
  #isOpened = false;
  readonly #host: FragmentHost;
  readonly #nodes: ViewNodes;
  readonly #events: () => EventList;

  /** @param events gives those that are drawn */
  constructor(host: FragmentHost, nodes: ViewNodes, events: () => EventList) {
    this.#host = host;
    this.#nodes = nodes;
    this.#events = events;
  }

  hostConnected(): void {
    // The second one also comes when the same link is followed again.
    addEventListener('hashchange', this.#changed);
    addEventListener('popstate', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#changed);
    removeEventListener('popstate', this.#changed);
  }

  hostUpdated(): void {
    if (this.#isOpened || !this.#events().length) return;
    this.#isOpened = true;
    void this.#go();
  }

  readonly #changed = (): void => void this.#go(true);

  /** The event that the address names by the id of a node in the element. */
  get #target(): string | null {
    const id = idInAddress();
    const root = this.#host.getRootNode() as Partial<DocumentOrShadowRoot & ParentNode>;
    const isOurs =
      id !== null && root.querySelector?.(`#${CSS.escape(id)}`)?.closest('article-timeline') === this.#host;
    return isOurs && this.#events().indexOf(id) >= 0 ? id : null;
  }

  /** @param takesFocus whether a reader is on the way, and goes on from here */
  async #go(takesFocus = false): Promise<void> {
    const id = this.#target;
    if (id === null) {
      if (this.#before !== undefined) this.#host.selected = this.#before;
      this.#before = undefined;
      return;
    }
    if (this.#before === undefined) this.#before = this.#host.selected;
    if (this.#host.selected !== id && !this.#host.select(id)) return;
    await this.#host.updateComplete;
    if (takesFocus) this.#nodes.paneTitle?.focus({ preventScroll: true });
    (this.#nodes.currentItem ?? this.#host).scrollIntoView({ block: 'center' });
  }
}
