import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TimelineQueryEvent } from '../dom-events.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { EventList } from '../model/event-list.js';
import { facetsOf, hasFacets, type Facets } from '../search/facets.js';
import type { Matches } from '../search/matches.js';
import { matching, narrows } from '../search/matching.js';
import { isEmpty, readQuery, type Query } from '../search/query.js';
import { inSlices } from './slices.js';

export interface FindHost extends ReactiveControllerHost, HTMLElement {
  query: Query | null;
}

const NOTHING = readQuery(null);

/**
 * What the reader seeks and what is found of it. Searches in slices; what is found stays until the next is, and what is
 * newer abandons what is under way.
 */
export class FindController implements ReactiveController {
  query: Query = NOTHING.query;
  diagnostics: readonly Diagnostic[] = [];
  /** Absent while nothing is sought, and until it is found. */
  matches: Matches | undefined;
  /** Whether the lists of voices and tags are open, and what is in them, once counted. */
  open = false;
  facets: Facets | undefined;
  /** Whether there is anything to list in them. */
  filters = false;
  /** What narrows each of the lists. */
  readonly narrowed = { speakers: '', tags: '' };
  #events: EventList | undefined;
  #value: unknown;
  /** What `matches` were sought by. */
  #sought: Query = NOTHING.query;
  /** What was told last, and whether there may be something to tell. */
  #told = '';
  #due = false;
  #stop: (() => void) | undefined;
  #stopCounting: (() => void) | undefined;
  readonly #host: FindHost;
  readonly #choose: (index: number) => void;

  /** @param choose selects the event at an index, and leaves the focus where it is */
  constructor(host: FindHost, choose: (index: number) => void) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  get asked(): boolean {
    return this.#host.query !== null;
  }

  /** Called before each update with the events that will be drawn. */
  use(events: EventList): void {
    const { query: value } = this.#host;
    const isNew = events !== this.#events;
    if (!isNew && value === this.#value) return;
    if (value !== this.#value) ({ query: this.query, diagnostics: this.diagnostics } = readQuery(value));
    this.#value = value;
    if (isNew) {
      this.#events = events;
      this.matches = this.facets = undefined;
      this.filters = hasFacets(events);
      this.#count();
    }
    this.#search(events);
  }

  #search(events: EventList): void {
    this.#stop?.();
    const { query } = this;
    const wasEmpty = isEmpty(this.#sought);
    const settle = (matches: Matches | undefined): void => {
      this.matches = matches;
      this.#sought = query;
      this.#due = true;
      this.#host.requestUpdate();
    };
    if (!isEmpty(query)) this.#stop = inSlices(matching(events, query, narrows(query, this.#sought) ? this.matches : undefined), settle);
    else if (!wasEmpty) settle(undefined);
  }

  /** Voices and tags are counted when they are first looked at. */
  #count(): void {
    this.#stopCounting?.();
    const events = this.#events;
    if (!this.open || this.facets || !events) return;
    this.#stopCounting = inSlices(facetsOf(events), (facets) => {
      this.facets = facets;
      this.#host.requestUpdate();
    });
  }

  /** Seeks something else. */
  readonly seek = (query: Query): void => {
    // Empty parts are no parts.
    this.#host.query = readQuery(query).query;
  };

  /** Selects the next match in time after the current event, or the one before; at the end the first follows. */
  readonly step = (way: 1 | -1, current: number): void => {
    const { matches } = this;
    if (!matches?.length) return;
    const at = matches.before(current) + (way > 0 ? Number(matches.has(current)) : -1);
    const next = matches.indices[(at + matches.length) % matches.length] as number;
    if (next !== current) this.#choose(next);
  };

  readonly toggle = (): void => {
    this.open = !this.open;
    this.#count();
    this.#host.requestUpdate();
  };

  readonly narrow = (list: 'speakers' | 'tags', text: string): void => {
    this.narrowed[list] = text;
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    if (!this.#due) return;
    this.#due = false;
    const detail = { query: this.query, count: this.matches?.length ?? this.#events?.length ?? 0 };
    const told = JSON.stringify(detail);
    if (told === this.#told) return;
    this.#told = told;
    this.#host.dispatchEvent(new TimelineQueryEvent(detail));
  }
}
