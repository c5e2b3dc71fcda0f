import type { ReactiveControllerHost } from 'lit';
import type { EventList } from '../model/event-list.js';
import { pagesOf, pageWith } from '../model/page.js';
import type { Matches } from '../search/matches.js';

/** What the reader has in place of the picture, or may: the table, and which page of it or of the list. */
export class PagesController {
  isTable = false;
  /** The first is 0. */
  page = 0;
  #key: unknown;
  #events: EventList | undefined;
  /** The event whose page was turned to. */
  #current = -1;
  #matches: Matches | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What stands in place of a layout: the table, if the reader wants it. */
  formIn(layout: string): 'picture' | 'list' | 'table' {
    if (this.isTable) return 'table';
    return layout === 'list' ? 'list' : 'picture';
  }

  readonly toggleTable = (): void => {
    this.isTable = !this.isTable;
    this.#host.requestUpdate();
  };

  readonly turn = (page: number): void => {
    this.page = page;
    this.#host.requestUpdate();
  };

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
