import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TimelineQueryEvent } from '../dom-events.js';
import { readQuery } from '../input/index.js';
import type { EventList } from '../model/event-list.js';
import type { Query, ReadQuery } from '../model/query.js';
import type { Sliced } from '../model/order.js';
import type { Facets } from '../search/facets.js';
import { matchesOf, type Matches } from '../search/matches.js';
import type * as Seeking from '../search/index.js';
import { hasFacets } from '../search/probe.js';
import type { ViewNodes } from '../view/nodes.js';
import { inSlices } from './slices.js';

export interface FindHost extends ReactiveControllerHost, HTMLElement {
  query: Query | null;
}

const EMPTY_QUERY = '{}';

type SearchPart = typeof Seeking;

/** What seeks and counts: loaded when somebody first does, and there at once from then on. */
let part: SearchPart | undefined;

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
  /** Resolves when what seeks is loaded, if it is wanted. */
  loaded = Promise.resolve();
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
    const settle = (indices?: Uint32Array): void => {
      this.matches = indices && matchesOf(indices);
      this.#told &&= asked === this.#sought;
      this.#sought = asked;
      this.#host.requestUpdate();
    };
    if (asked === EMPTY_QUERY) settle();
    else
      this.#stop = this.#work(({ matching, narrows }) => {
        const isNarrower = narrows(query, JSON.parse(this.#sought) as Query);
        return matching(events, query, isNarrower ? this.matches : undefined);
      }, settle);
  }

  /** Voices and tags are counted when they are first looked at. */
  #count(events: EventList): void {
    this.#stopCounting?.();
    this.#stopCounting = this.#work(
      ({ facetsOf }) => facetsOf(events),
      (facets) => {
        this.facets = facets;
        this.#host.requestUpdate();
      },
    );
  }

  /** Begins work in slices, as soon as what does it is there; returns what stops it. Without it, nothing is found. */
  #work<T>(begin: (part: SearchPart) => Sliced<T>, done: (result: T) => void): () => void {
    if (part) return inSlices(begin(part), done);
    let isOver = false;
    let stop = (): void => {
      isOver = true;
    };
    this.loaded = import('../search/index.js').then(
      (loaded) => {
        part = loaded;
        if (!isOver) stop = inSlices(begin(loaded), done);
      },
      () => undefined,
    );
    return () => {
      stop();
    };
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

  fits(list: keyof Facets, name: string): boolean {
    const narrowed = this.narrowed[list];
    return !narrowed || !part || part.fold(name).includes(part.fold(narrowed));
  }

  hostUpdated(): void {
    if (this.#told) return;
    this.#told = true;
    this.#host.dispatchEvent(
      new TimelineQueryEvent({ query: this.read.query, count: (this.matches ?? this.#events)?.length ?? 0 }),
    );
  }
}
