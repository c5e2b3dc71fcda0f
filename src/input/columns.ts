import type { EventColumns } from '../model/event-list.js';
import { inOrder, STRIDE, type Sliced } from '../model/order.js';

/** The columns of the events, and the number of each one's entry in the author's list. */
export interface EntryColumns extends EventColumns {
  readonly entries: Uint32Array;
}

const made = (capacity: number) => ({
  starts: new Float64Array(capacity),
  ends: new Float64Array(capacity),
  startPrecisions: new Uint8Array(capacity),
  endPrecisions: new Uint8Array(capacity),
  units: new Uint8Array(capacity),
  weights: new Uint16Array(capacity),
  entries: new Uint32Array(capacity),
});

type Rows = ReturnType<typeof made>;
type Column = Rows[keyof Rows];

const ROW_NAMES = Object.keys(made(0)) as (keyof Rows)[];

/**
 * Rows that are added at the end and then put in time order. Views that were taken before keep their rows: where those
 * change places, it is in other arrays.
 */
export class ColumnStore {
  length = 0;
  #rows: Rows;

  constructor(capacity: number) {
    this.#rows = made(capacity);
  }

  add(
    start: number,
    startPrecision: number,
    end: number,
    endPrecision: number,
    unit: number,
    weight: number,
    entry: number,
  ): void {
    if (this.length === this.#rows.starts.length) this.#grow();
    const at = this.length++;
    const { starts, ends, startPrecisions, endPrecisions, units, weights, entries } = this.#rows;
    starts[at] = start;
    ends[at] = end;
    startPrecisions[at] = startPrecision;
    endPrecisions[at] = endPrecision;
    units[at] = unit;
    weights[at] = weight;
    entries[at] = entry;
  }

  /** All rows so far. */
  view(): EntryColumns {
    return Object.fromEntries(
      ROW_NAMES.map((name) => [name, this.#rows[name].subarray(0, this.length)]),
    ) as unknown as EntryColumns;
  }

  /**
   * Puts the rows from `from` on in time order, and between the earlier ones, which are, where they belong there.
   * Returns from which row on they are others than before.
   */
  *sort(from: number): Sliced<number> {
    yield* this.#sort(from);
    if (from === 0 || from === this.length || inTime(this.#rows)(from - 1, from) <= 0) return from;
    yield* this.#sort(0);
    return 0;
  }

  *#sort(from: number): Sliced<void> {
    const compare = inTime(this.#rows);
    const order = yield* inOrder(this.length - from, from ? (a, b) => compare(from + a, from + b) : compare);
    if (order.every((row, i) => row === i)) return;
    const sorted = made(order.length);
    for (const name of ROW_NAMES) {
      for (let i = 0; i < order.length; i += STRIDE) {
        gather(this.#rows[name], from, order, i, sorted[name]);
        yield;
      }
      if (from) this.#rows[name].set(sorted[name], from);
    }
    if (!from) this.#rows = sorted;
  }

  #grow(): void {
    const grown = made(Math.ceil(this.length * 1.5) + 16);
    for (const name of ROW_NAMES) grown[name].set(this.#rows[name]);
    this.#rows = grown;
  }
}

/**
 * Time order: by start, then by end. A date whose start is open or unknown stands where it ends, before
 * what starts there; an open or unknown end comes after the known ones.
 */
function inTime({ starts, ends }: Rows): (a: number, b: number) => number {
  const key = (row: number) =>
    Number.isFinite(starts[row]) ? (starts[row] as number) : (ends[row] as number);
  const last = (row: number) => (Number.isNaN(ends[row]) ? Infinity : (ends[row] as number));
  // Two open ends differ by NaN.
  return (a, b) => key(a) - key(b) || last(a) - last(b) || 0;
}

/** A stride of a column in another order. */
function gather(column: Column, from: number, order: Uint32Array, first: number, into: Column): void {
  const end = Math.min(first + STRIDE, order.length);
  for (let i = first; i < end; i++) into[i] = column[from + (order[i] as number)] as number;
}
