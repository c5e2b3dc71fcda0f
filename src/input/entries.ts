import type { DatedEvent } from '../model/event.js';
import { endOf, textsOf, type EventList, type Texts } from '../model/event-list.js';
import { CERTAIN, type Interval } from '../model/interval.js';
import type { EntryColumns } from './columns.js';

/** Half as many events as are kept once they are made. */
const HALF = 2048;

/** What a list asks for what is not in its columns. */
export interface Makers {
  /** The event of an entry. */
  make(entry: number): DatedEvent | undefined;
  /** The texts of an entry in which nothing is unusual. */
  texts(entry: number): Texts | undefined;
  /** The entry of an event. */
  entryOf(id: string): number | undefined;
}

/** What passes over the rows found. */
export type Summary = Pick<EventList, 'quotes' | 'inferred' | 'opening' | 'latest'>;

/** What is left of an event whose entry was changed into something else: its place. */
function placeholder({ starts, ends }: EntryColumns, index: number): DatedEvent {
  const interval: Interval = {
    start: endOf(starts[index]),
    end: endOf(ends[index]),
    startPrecision: 'day',
    endPrecision: 'day',
    startQualifier: CERTAIN,
    endQualifier: CERTAIN,
  };
  return { id: '', date: '', interval, title: '', tags: [], lead: false, quotes: [], inferred: false };
}

/** Events that are made from the author's entries when they are asked for; those that were asked for last are kept. */
export class EntryEvents implements EventList {
  readonly length: number;
  readonly columns: EntryColumns;
  declare readonly quotes: number;
  declare readonly inferred: boolean;
  declare readonly opening: number;
  declare readonly latest: number;
  readonly #makers: Makers;
  /** Those asked for of late, by index, and those before them. */
  #young = new Map<number, DatedEvent>();
  #old = this.#young;
  /** What was looked for last. */
  #found: readonly [id: string, index: number] = ['', -1];

  constructor(columns: EntryColumns, summary: Summary, makers: Makers) {
    this.columns = columns;
    this.length = columns.entries.length;
    Object.assign(this, summary);
    this.#makers = makers;
  }

  at(index: number): DatedEvent {
    const event = this.#seen(index);
    if (this.#young.size >= HALF) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(index, event);
    return event;
  }

  texts(index: number): Texts {
    // Whole units are read from plain entries.
    const isPlain = this.columns.units[index] === 1;
    return (
      (isPlain && this.#makers.texts(this.columns.entries[index] as number)) || textsOf(this.#seen(index))
    );
  }

  indexOf(id: string): number {
    if (this.#found[0] !== id) {
      const entry = this.#makers.entryOf(id);
      this.#found = [id, entry === undefined ? -1 : this.columns.entries.indexOf(entry)];
    }
    return this.#found[1];
  }

  *[Symbol.iterator](): Iterator<DatedEvent> {
    // Who passes over all of them would only push out those that are on the screen.
    for (let i = 0; i < this.length; i++) yield this.#seen(i);
  }

  /** The event at an index, without keeping it. */
  #seen(index: number): DatedEvent {
    return (
      this.#young.get(index) ??
      this.#old.get(index) ??
      this.#makers.make(this.columns.entries[index] as number) ??
      placeholder(this.columns, index)
    );
  }
}
