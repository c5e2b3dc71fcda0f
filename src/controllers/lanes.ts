import type { ReactiveControllerHost } from 'lit';
import {
  firstWith,
  groupingOf,
  groupsOf,
  groupWords,
  lanesOf,
  type GroupBy,
  type Grouping,
  type Groups,
  type Lanes,
} from '../layout/groups.js';
import type { EventList } from '../model/event-list.js';
import type { Sliced } from '../model/order.js';
import { memo, type Prepared } from '../pipeline.js';
import { inSlices } from './slices.js';

/** Remembers its last call, as `memo` does, of work that may take long: what it gives is filled in when it is done. */
function memoSliced<A extends readonly unknown[], R>(
  make: (...args: A) => Sliced<R>,
  ready: () => void,
): (...args: A) => { readonly result?: R } {
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
  #first = 0;
  #groups: Groups | undefined;
  #focused: number | undefined;
  #lanes: Lanes | undefined;
  /** What was grouped before it is drawn. */
  #prepared:
    | {
        readonly events: EventList;
        readonly grouping: Grouping;
        readonly vertical: boolean;
        readonly groups: Groups;
        readonly lanes: Lanes;
      }
    | undefined;
  #vertical = false;
  readonly #host: ReactiveControllerHost;
  readonly #groupsOf;
  readonly #lanesOf;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    const ready = () => {
      host.requestUpdate();
    };
    this.#groupsOf = memoSliced(groupsOf, ready);
    this.#lanesOf = memoSliced(lanesOf, ready);
  }

  /** Which event is in which lane, where there are lanes. */
  get groups(): Groups | undefined {
    return this.#groups;
  }

  /** How a story is grouped; the same object for the same story. */
  readonly grouping = memo(groupingOf);

  /** The groups of each event in words. */
  readonly groupWords = memo(groupWords);

  /** Groups a story that is being made, so that it is never drawn without its lanes for a moment. */
  *prepare({ timeline, chronology }: Prepared, groupBy: GroupBy): Sliced<void> {
    const { events } = timeline;
    const grouping = this.grouping(groupBy, timeline.groups);
    if (!grouping) return;
    const vertical = this.#vertical;
    const groups = yield* groupsOf(events, grouping.laneOf, grouping.names);
    const lanes = yield* lanesOf(groups, chronology, events.columns, vertical, 0, this.#collapsed);
    this.#prepared = { events, grouping, vertical, groups, lanes };
  }

  /**
   * What is drawn of these events; until it is known what was drawn before, if that was of the same events.
   * @param focused the event that comes into sight when it is another than before
   */
  of(
    events: EventList,
    chronology: Prepared['chronology'],
    grouping: Grouping,
    vertical: boolean,
    focused: number,
  ): Lanes | undefined {
    const known =
      this.#prepared?.events === events && this.#prepared.grouping.by === grouping.by
        ? this.#prepared
        : undefined;
    const groups = known ? known.groups : this.#groupsOf(events, grouping.laneOf, grouping.names).result;
    if (groups !== this.#groups) {
      this.#lanes = known?.vertical === vertical ? known.lanes : undefined;
      this.#focused = undefined;
    }
    this.#groups = groups;
    this.#vertical = vertical;
    if (!groups) return undefined;
    if (focused !== this.#focused) this.#first = firstWith(groups, focused);
    this.#focused = focused;
    return (this.#lanes =
      this.#lanesOf(groups, chronology, events.columns, vertical, this.#first, this.#collapsed).result ??
      this.#lanes);
  }

  readonly toggle = (name: string): void => {
    const collapsed = new Set(this.#collapsed);
    if (!collapsed.delete(name)) collapsed.add(name);
    this.#collapsed = collapsed;
    this.#host.requestUpdate();
  };

  /** Shows the next lanes, after the last the first. */
  readonly turn = (): void => {
    const { size, most } = this.#groups as Groups; // else there would be nothing to turn
    this.#first = this.#first + most < size ? this.#first + most : 0;
    this.#host.requestUpdate();
  };
}
