import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventList } from '../model/event-list.js';
import { pagesOf, pageWith } from '../model/page.js';
import type * as PlainPart from '../plain/index.js';
import type { Matches } from '../search/matches.js';
import type { ViewNodes } from '../view/nodes.js';
import { onServer } from './server.js';

type Plain = 'list' | 'table';

/** What draws the list and the table: loaded when one of them is asked for, and there at once from then on. */
let plainPart: typeof PlainPart | undefined;

export interface PagesHost extends ReactiveControllerHost, HTMLElement {
  selected: string | null;
}

/** What the reader has in place of the picture, or may: the list or the table, and which page of it. */
export class PagesController implements ReactiveController {
  /** The first is 0. */
  page = 0;
  /** Resolves when what draws the plain forms is there, or cannot be had. */
  loaded: Promise<void> | undefined;
  /** Whether a layout waits for it. */
  waits = false;
  /** What the reader wants in place of the layout. */
  #wanted: Plain | undefined;
  #isDressed = false;
  #key: unknown;
  #events: EventList | undefined;
  /** The event whose page was turned to. */
  #current = -1;
  #matches: Matches | undefined;
  readonly #host: PagesHost;
  readonly #nodes: ViewNodes;

  constructor(host: PagesHost, nodes: ViewNodes) {
    this.#host = host;
    this.#nodes = nodes;
    host.addController(this);
  }

  /** What draws the plain forms, once it is loaded. */
  get plain(): typeof PlainPart | undefined {
    if (plainPart && !this.#isDressed) this.#dress(plainPart);
    return plainPart;
  }

  /** What stands in place of a layout: what the reader wants, as soon as it can be drawn; undefined until then. */
  formIn(layout: string): 'picture' | Plain | undefined {
    const form = this.#wanted ?? (layout === 'list' ? layout : undefined);
    if (!form) return 'picture';
    if (!plainPart && !onServer) this.loaded ??= this.#load();
    if (plainPart) return form;
    if (layout !== 'list') return 'picture';
    return this.waits ? undefined : form;
  }

  /** Has it loaded; whether it is there. */
  readonly load = async (): Promise<boolean> => {
    if (!plainPart && !this.waits) this.loaded = this.#load();
    await this.loaded;
    return plainPart !== undefined;
  };

  async #load(): Promise<void> {
    this.waits = true;
    try {
      plainPart = await import('../plain/index.js');
    } catch {
      // The picture stays; where a list is the layout, there is the one that is printed.
      this.#wanted = undefined;
    }
    this.waits = false;
    this.#host.requestUpdate();
  }

  #dress({ dress }: typeof PlainPart): void {
    this.#isDressed = true;
    dress(this.#host.shadowRoot as ShadowRoot);
  }

  /** In another document, the styles are made anew. */
  hostConnected(): void {
    if (plainPart && this.#isDressed) this.#dress(plainPart);
  }

  /** The reader wants this form, or the picture again if it is there. A list begins where nothing is selected. */
  readonly toggle = (form: Plain): void => {
    this.#wanted = this.#wanted === form ? undefined : form;
    // What could not be loaded is tried again.
    if (!plainPart && !this.waits) this.loaded = undefined;
    if (form === 'list' && !this.#host.selected) this.page = 0;
    this.#host.requestUpdate();
  };

  readonly showPicture = (): void => {
    this.#wanted = undefined;
    this.#host.requestUpdate();
  };

  /** Who reads on by a button under the list goes on at the first event of the next page. */
  readonly turn = (page: number): void => {
    this.page = page;
    this.#host.requestUpdate();
    if (this.#nodes.plainList) void this.#goToFirst();
  };

  async #goToFirst(): Promise<void> {
    await this.#host.updateComplete;
    this.#nodes.items[0]?.focus();
  }

  /**
   * Called before each update. Turns to the current event when that is another, to the first match when others are
   * found.
   * @param key stays the same as long as it is the same story: what is appended to that turns nothing
   */
  use(key: unknown, events: EventList, current: number, matches: Matches | undefined): void {
    const isSame = key === this.#key && (events !== this.#events || current === this.#current);
    if (!isSame) this.page = pageWith(matches?.before(current) ?? current);
    else if (matches !== this.#matches) this.page = matches ? 0 : pageWith(current);
    this.page = Math.max(0, Math.min(this.page, pagesOf((matches ?? events).length) - 1));
    [this.#key, this.#events, this.#current, this.#matches] = [key, events, current, matches];
  }
}
