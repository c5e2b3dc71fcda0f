import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TimelineQueryEvent } from '../dom-events.js';
import { readQuery } from '../input/index.js';
import type { EventList } from '../model/event-list.js';
import type { Query, ReadQuery } from '../model/query.js';
import { facetsOf, hasFacets, type Facets } from '../search/facets.js';
import type { Matches } from '../search/matches.js';
import { matching, narrows } from '../search/matching.js';
import type { ViewNodes } from '../view/nodes.js';
import { inSlices } from './slices.js';

export interface FindHost extends ReactiveControllerHost, HTMLElement {
  query: Query | null;
}

const EMPTY_QUERY = '{}';

/**
 * What the reader seeks and what is found of it. Searches in slices; what is found stays until the next is, and what is
 * newer abandons what is under way.
 */
export class FindController implements ReactiveController {
  /** What the page or the reader asks for. */
  read: ReadQuery = readQuery(null);
  /** Absent while nothing is sought, and until it is found. */
  matches: Matches | undefined;
  /** Whether the lists of voices and tags are open, and what is in them, once counted. */
  open = false;
  facets: Facets | undefined;
  /** Whether there seems to be anything in them. */
  filters = false;
  /** What narrows each of the lists. */
  readonly narrowed = { speakers: '', tags: '' };
  #events: EventList | undefined;
  #value: unknown;
  /** What `matches` were sought by, as JSON, and whether a listener knows. */
  #sought = EMPTY_QUERY;
  #told = true;
  #stop: (() => void) | undefined;
  #stopCounting: (() => void) | undefined;
  readonly #host: FindHost;
  readonly #nodes: ViewNodes;
  readonly #choose: (index: number) => void;

  /** @param choose selects the event at an index, and leaves the focus where it is */
  constructor(host: FindHost, nodes: ViewNodes, choose: (index: number) => void) {
    this.#host = host;
    this.#nodes = nodes;
    this.#choose = choose;
    host.addController(this);
  }

  /** Called before each update with the events that will be drawn. */
  use(events: EventList): void {
    const { query } = this.#host;
    const isNew = events !== this.#events;
    if (!isNew && query === this.#value) return;
    this.#value = query;
    this.#events = events;
    this.read = readQuery(query);
    if (isNew) {
      this.matches = this.facets = undefined;
      this.filters = hasFacets(events);
      if (this.open) this.#count(events);
    }
    this.#search(events, this.read.query);
  }

  #search(events: EventList, query: Query): void {
    this.#stop?.();
    const asked = JSON.stringify(query);
    const settle = (matches?: Matches): void => {
      this.matches = matches;
      this.#told &&= asked === this.#sought;
      this.#sought = asked;
      this.#host.requestUpdate();
    };
    if (asked === EMPTY_QUERY) settle();
    else
      this.#stop = inSlices(
        matching(events, query, narrows(query, JSON.parse(this.#sought) as Query) ? this.matches : undefined),
        settle,
      );
  }

  /** Voices and tags are counted when they are first looked at. */
  #count(events: EventList): void {
    this.#stopCounting?.();
    this.#stopCounting = inSlices(facetsOf(events), (facets) => {
      this.facets = facets;
      this.#host.requestUpdate();
    });
  }

  /** Seeks something else besides. */
  seek(change: Query): void {
    // Without its empty parts.
    this.#host.query = readQuery({ ...this.read.query, ...change }).query;
  }

  /** Selects the next match in time after the event at an index, or the one before; after the last comes the first. */
  step(way: 1 | -1, from: number): void {
    if (!this.matches) return;
    const { length, indices, before, has } = this.matches;
    const at = before(from) + (way > 0 ? Number(has(from)) : -1);
    const next = indices[(at + length) % length];
    if (next !== undefined && next !== from) {
      this.#choose(next);
      void this.#showCurrent();
    }
  }

  /** The field may stand far from the match. */
  async #showCurrent(): Promise<void> {
    await this.#host.updateComplete;
    this.#nodes.currentItem?.scrollIntoView({ block: 'nearest' });
  }

  toggle(): void {
    this.open = !this.open;
    if (this.open && !this.facets && this.#events) this.#count(this.#events);
    this.#host.requestUpdate();
  }

  narrow(list: keyof Facets, text: string): void {
    this.narrowed[list] = text;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#told) return;
    this.#told = true;
    this.#host.dispatchEvent(
      new TimelineQueryEvent({ query: this.read.query, count: (this.matches ?? this.#events)?.length ?? 0 }),
    );
  }
}
