import type { DatedEvent, EventInit } from '../model/event.js';
import { LEAD, textsOf, weightOf, type Texts } from '../model/event-list.js';
import { PRECISIONS } from '../model/interval.js';
import { STRIDE, type Sliced } from '../model/order.js';
import { ColumnStore, type EntryColumns } from './columns.js';
import { EntryEvents, type Makers } from './entries.js';
import { event, type Listed } from './fields.js';
import { UniqueIds } from './ids.js';
import { readAt, type ReadingContext, type NormalizeOptions } from './kinds.js';
import { PlainEntry } from './plain.js';
import { Faults } from './report.js';

/** A stride of entries that are read by the tables takes so many times as long. */
const COST = 16;

/**
 * Reads the author's entries once, into columns, and makes events of them when they are asked for. More entries may
 * come later: their numbers go on, and the work is in proportion to them.
 */
export class StoryReading implements Makers {
  readonly faults = new Faults();
  readonly context: ReadingContext;
  /** How many entries could not be used. */
  dropped = 0;
  /** So many of the first rows were not touched by what was read last. */
  kept = 0;
  /** For entries that have been read before: what is wrong with them is known. */
  readonly #silent: ReadingContext;
  readonly #ids = new UniqueIds();
  readonly #plain: PlainEntry;
  #columns = new ColumnStore(0);
  /** The author's list, and what was appended to it. */
  #list: readonly unknown[] = [];
  #count = 0;
  readonly #more: unknown[] = [];
  #quotes = 0;
  #inferred = false;
  #until = Infinity;
  /** The entry that opens the story, also when it goes on. */
  #opening = -1;
  /** The row whose date reaches furthest, and up to where, ms. */
  #latest = 0;
  #reach = -Infinity;

  constructor(options: NormalizeOptions) {
    const silent = new Faults(0);
    this.context = { ...options, faults: this.faults, report: this.faults.report };
    this.#silent = { ...options, faults: silent, report: silent.report };
    this.#plain = new PlainEntry(options.timeZone === 'UTC');
  }

  /**
   * The author's list. It is not copied.
   *
   * @param until up to when the story is told, ms: what is still to come opens it only if it leads
   */
  start({ list, count }: Listed, until = Infinity): Sliced<EntryEvents> {
    this.#until = until;
    this.#list = list;
    this.#count = count;
    this.#columns = new ColumnStore(Math.min(count, 2 ** 24));
    return this.#read(0, count);
  }

  append({ list, count }: Listed): Sliced<EntryEvents> {
    const from = this.#count + this.#more.length;
    for (let i = 0; i < count; i++) {
      try {
        this.#more.push(list[i]);
      } catch {
        this.#more.push(undefined);
      }
    }
    return this.#read(from, from + count);
  }

  *#read(from: number, to: number): Sliced<EntryEvents> {
    const first = this.#columns.length;
    for (let entry = from; entry < to;) {
      entry = this.#readSome(entry, to);
      yield (entry - from) / (to - from);
    }
    yield* this.#ids.settle();
    this.kept = yield* this.#columns.sort(first);
    const rows = this.#columns.view();
    const { entries, starts, ends, weights } = rows;
    if (this.kept === 0) this.#reach = -Infinity;
    let lead = -1;
    for (let i = this.kept; i < entries.length; i++) {
      if (i % STRIDE === 0) yield;
      const reach = (Number.isFinite(ends[i]) ? ends : starts)[i] as number;
      if (reach >= this.#reach) [this.#reach, this.#latest] = [reach, i];
      if (lead < 0 && (weights[i] as number) >= LEAD) lead = i;
    }
    if (this.#opening < 0) this.#opening = entries[lead < 0 ? this.#latestOf(rows) : lead] ?? -1;
    return new EntryEvents(
      rows,
      {
        quotes: this.#quotes,
        inferred: this.#inferred,
        opening: entries.indexOf(this.#opening),
        latest: this.#latest,
      },
      this,
    );
  }

  /** The last of the rows, which are in time order, that is not still to come; the first where all are. */
  #latestOf({ starts }: EntryColumns): number {
    let row = starts.length - 1;
    while (row > 0 && (starts[row] as number) > this.#until) row--;
    return row;
  }

  /** Reads as many entries as take about a millisecond; returns the next one. */
  #readSome(from: number, to: number): number {
    let entry = from;
    for (let cost = 0; entry < to && cost < STRIDE / 4; entry++) {
      if (this.#readPlain(entry)) cost++;
      else {
        this.#readFully(entry);
        cost += COST;
      }
    }
    return entry;
  }

  #readPlain(entry: number): boolean {
    const plain = this.#plain;
    try {
      if (!plain.read(this.#entry(entry), this.faults)) return false;
    } catch {
      return false; // What throws is reported where it is read in full.
    }
    const { start, end, precision } = plain.date;
    this.#columns.add(start, precision, end, precision, 1, plain.weight, entry);
    this.#quotes += plain.quotes;
    this.#inferred ||= plain.inferred;
    this.#claim(entry, plain.id, plain.title);
    return true;
  }

  #readFully(entry: number): void {
    const read = this.#eventOf(entry, this.context);
    if (!read) {
      this.dropped++;
      return;
    }
    const { start, end, startPrecision, endPrecision, oneOf } = read.interval;
    this.#columns.add(
      start ?? NaN,
      PRECISIONS.indexOf(startPrecision),
      end ?? NaN,
      PRECISIONS.indexOf(endPrecision),
      oneOf && Number.isFinite(start) && Number.isFinite(end) ? 2 : 0,
      weightOf(read),
      entry,
    );
    this.#quotes += read.quotes.length;
    this.#inferred ||= read.inferred;
    this.#claim(entry, read.id, read.title);
  }

  #claim(entry: number, id: string, title: string): void {
    if (!this.#ids.claim(entry, id, title)) this.context.report('duplicate-id', `events[${entry}].id`, id);
  }

  #eventOf(entry: number, context: ReadingContext): DatedEvent | undefined {
    return readAt(
      entry < this.#count ? this.#list : { [entry]: this.#entry(entry) },
      entry,
      event,
      'events',
      context,
    );
  }

  make(entry: number): DatedEvent | undefined {
    const read = this.#eventOf(entry, this.#silent);
    // Every entry with a row has one.
    return read && { ...read, id: this.#ids.of(entry) ?? read.id };
  }

  texts(entry: number): Texts | undefined {
    try {
      return textsOf(this.#entry(entry) as EventInit);
    } catch {
      return undefined; // It has become another meanwhile.
    }
  }

  entryOf(id: string): number | undefined {
    return this.#ids.ownerOf(id);
  }

  #entry(entry: number): unknown {
    return entry < this.#count ? this.#list[entry] : this.#more[entry - this.#count];
  }
}
