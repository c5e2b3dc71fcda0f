import type { DatedEvent } from '../model/event.js';
import type { EventList } from '../model/event-list.js';
import type { Chronology } from '../scale/marks.js';
import type { Tick, TickContext } from '../scale/ticks.js';

/** The words that a picture needs, in the reader's language; asked for only when they are drawn. */
export interface Wording {
  readonly date: (event: DatedEvent) => string;
  /** The sign of how many quotations an event has, `undefined` with none. */
  readonly count: (event: DatedEvent) => string | undefined;
  /** The lead quotation in its marks. */
  readonly quote: (event: DatedEvent) => string | undefined;
  /** The name of a gap between two marks, ms. */
  readonly gap: (from: number, to: number) => string;
  readonly tick: (tick: Tick) => string;
  readonly context: (context: TickContext, length: 'short' | 'long') => string;
  /** The first tick of a context on an axis that has no second row: "27 Nov". */
  readonly tickInContext: (tick: Tick) => string;
  /** A tick with all that stands above it: "27 Nov 2024". */
  readonly whole: (tick: Pick<Tick, 'ms' | 'unit'>) => string;
  /** The span from one event's date to another's. */
  readonly spanOf: (first: DatedEvent, last: DatedEvent) => string;
  readonly more: (count: number) => string;
}

/** What a layout draws. */
export interface Story {
  readonly events: EventList;
  readonly chronology: Chronology;
  /** How long an event keeps its card when there is not room for all. */
  readonly weight: (event: number) => number;
}
