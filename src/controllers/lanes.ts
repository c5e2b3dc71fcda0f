import type { ReactiveControllerHost } from 'lit';
import { groupsOf, lanesOf, pageOf, pagesOf, type Groups, type LaneOf, type Lanes } from '../layout/groups.js';
import type { EventList } from '../model/event-list.js';
import type { Sliced } from '../model/order.js';
import { memo, type Prepared } from '../pipeline.js';
import { inSlices } from './slices.js';

/** Remembers its last call, as `memo` does, of work that may take long: what it gives is filled in when it is done. */
function later<A extends readonly unknown[], R>(make: (...args: A) => Sliced<R>, ready: () => void): (...args: A) => { readonly result?: R } {
  let stop: (() => void) | undefined;
  return memo((...args: A) => {
    const box: { result?: R } = {};
    let isLate = false;
    stop?.();
    stop = inSlices(make(...args), (result) => {
      box.result = result;
      if (isLate) ready();
    });
    isLate = true;
    return box;
  });
}

/** Which events are in which lane, which lanes are shown, and which of those are collapsed. */
export class LanesController {
  #collapsed: ReadonlySet<string> = new Set();
  #page = 0;
  #groups: Groups | undefined;
  #focused: number | undefined;
  #lanes: Lanes | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #groupsOf;
  readonly #lanesOf;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    const ready = () => {
      host.requestUpdate();
    };
    this.#groupsOf = later(groupsOf, ready);
    this.#lanesOf = later(lanesOf, ready);
  }

  /**
   * What is drawn of these events; until it is known what was drawn before, if that was of the same events.
   * @param focused the event that comes into sight when it is another than before
   */
  of(events: EventList, chronology: Prepared['chronology'], laneOf: LaneOf, vertical: boolean, focused: number): Lanes | undefined {
    const groups = this.#groupsOf(events, laneOf).result;
    if (groups !== this.#groups) this.#lanes = this.#focused = undefined;
    this.#groups = groups;
    if (!groups) return undefined;
    if (focused !== this.#focused) this.#page = pageOf(groups, focused);
    this.#focused = focused;
    return (this.#lanes = this.#lanesOf(groups, chronology, events.columns, vertical, this.#page, this.#collapsed).result ?? this.#lanes);
  }

  readonly toggle = (name: string): void => {
    this.#collapsed = new Set([...this.#collapsed].filter((each) => each !== name).concat(this.#collapsed.has(name) ? [] : name));
    this.#host.requestUpdate();
  };

  /** Shows the next lanes, after the last the first. */
  readonly turn = (): void => {
    if (this.#groups) this.#page = (this.#page + 1) % pagesOf(this.#groups);
    this.#host.requestUpdate();
  };
}
