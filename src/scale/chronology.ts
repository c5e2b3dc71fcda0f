import { bisectLeft, bisectRight } from 'd3';
import type { EventColumns } from '../model/event-list.js';
import { PRECISIONS, type Precision } from '../model/interval.js';
import { inOrder, STRIDE, type Sliced } from '../model/order.js';
import { middle, point } from './marks.js';
import type { Chronology, EmptySpan, Point, Surroundings } from './marks.js';
import { PauseLine } from './pauses.js';
import { pointsOf, type Other, type Points } from './points.js';
import { Ranges } from './ranges.js';

/** So many empty spans are kept: more cuts than this have no room on any axis. */
const MOST_SPANS = 48;

/**
 * The empty span between two neighbouring units, if there is one: from the end of one to the start of the next.
 * Where a coarse date reaches past its neighbour's mark ("2024" beside 27 November 2024) there is no such span,
 * although the marks lie far apart: then the middle half between the two marks counts as empty.
 */
function spanBetween(a: Point, b: Point, pause: number): EmptySpan | null {
  const nested = a.to > b.at || b.from < a.at;
  const quarter = (b.at - a.at) / 4;
  const from = nested ? Math.min(a.to, a.at + quarter) : a.to;
  const to = nested ? Math.max(b.from, b.at - quarter) : b.from;
  return to > from ? { from, to, between: [a.at, b.at], pause } : null;
}

/** The longest of the spans that are added, longest first, the earliest of equals. */
class Longest {
  readonly spans: EmptySpan[] = [];
  /** Longer ones are added. */
  least = 0;

  add(a: Point, b: Point, pause: number): void {
    const span = spanBetween(a, b, pause);
    if (!span) return;
    const length = ({ from, to }: EmptySpan) => to - from;
    const at = this.spans.findIndex((other) => length(other) < length(span));
    this.spans.splice(at < 0 ? this.spans.length : at, 0, span);
    if (this.spans.length > MOST_SPANS) this.spans.pop();
    if (this.spans.length === MOST_SPANS) this.least = length(this.spans.at(-1) as EmptySpan);
  }
}

/** What a chronology is made of, so that it can be extended. Ranks that were given stay. */
class Line {
  count = 0;
  at = new Float64Array(0);
  order = new Uint32Array(0);
  rank = new Uint32Array(0);
  columns: EventColumns;
  readonly #around: Surroundings;
  readonly #longest = new Longest();
  readonly #pauses = new PauseLine();
  #from = Infinity;
  #to = -Infinity;
  #instants = 0;
  /** The unit that was passed last. */
  #start = NaN;
  #end = NaN;
  /** The middle of the furthest end that has no marker. */
  #furthest = -Infinity;
  readonly #heaviest = new Ranges(
    (a, b) => this.#of(this.columns.weights, a) >= this.#of(this.columns.weights, b),
  );
  readonly #foremost = new Ranges((a, b) => (this.order[a] as number) <= (this.order[b] as number));
  readonly #finest = new Ranges(
    (a, b) => this.#of(this.columns.startPrecisions, a) <= this.#of(this.columns.startPrecisions, b),
  );

  constructor(columns: EventColumns, around: Surroundings) {
    this.columns = columns;
    this.#around = around;
  }

  /** Whether it has these surroundings. */
  isIn({ periods, today }: Surroundings): boolean {
    return periods === this.#around.periods && today === this.#around.today;
  }

  #of(column: Uint8Array | Uint16Array, rank: number): number {
    return column[this.order[rank] as number] as number;
  }

  /**
   * Takes the events that the columns have more than before; false, and nothing is done, if one of them does not
   * come after all that is there.
   */
  *extend(columns: EventColumns): Sliced<boolean> {
    const first = this.count;
    const points = yield* pointsOf(columns, first, this.#around);
    const { from, to } = points;
    const ats = new Float64Array(from.length);
    for (let i = 0; i < ats.length; i++) {
      ats[i] = middle(from[i] as number, to[i] as number);
      if (i % STRIDE === STRIDE - 1) yield;
    }
    const order = yield* inOrder(ats.length, (a, b) => (ats[a] as number) - (ats[b] as number));
    const next = ats[order[0] ?? 0] ?? Infinity;
    if (next < (this.at[first - 1] ?? -Infinity) || next <= this.#furthest) return false;
    this.columns = columns;
    this.#reserve(first + ats.length);
    this.#pauses.reserve(this.#pauses.marks + ats.length + points.others.length);
    yield* this.#take(points, order, first);
    yield* this.#sum();
    return true;
  }

  *#sum(): Sliced<void> {
    for (const ranges of [this.#heaviest, this.#foremost, this.#finest]) yield* ranges.grow(this.count);
    yield* this.#pauses.sum();
  }

  /** See {@link partsOf}. */
  static *split(
    whole: Chronology,
    columns: EventColumns,
    sizes: readonly number[],
    partOf: (event: number) => number,
  ): Sliced<Chronology[]> {
    const rank = new Uint32Array(whole.count).fill(whole.count);
    const parts = sizes.map((size) => {
      const line = new Line(columns, {});
      line.#reserve(size);
      line.rank = rank;
      return line;
    });
    for (let i = 0; i < whole.count; i++) {
      if (i % STRIDE === STRIDE - 1) yield;
      const event = whole.order[i] as number;
      const part = parts[partOf(event)];
      if (part) part.#put(whole.at[i] as number, event);
    }
    for (const part of parts) yield* part.#sum();
    const { from, to, spans, pauses } = whole;
    return parts.map((part) => ({ ...part.view(), from, to, spans, pauses }));
  }

  *#take({ from, to, reaches, others }: Points, order: Uint32Array, first: number): Sliced<void> {
    let next = 0;
    for (let i = 0; i < order.length; i++) {
      if (i % STRIDE === STRIDE - 1) yield;
      const row = order[i] as number;
      const start = from[row] as number;
      const end = to[row] as number;
      const at = middle(start, end);
      for (let other; (other = others[next]) && other.at < at; next++) this.#passOther(other);
      this.#put(at, first + row);
      this.#pass(start, end, 2, reaches.get(row));
    }
    for (const other of others.slice(next)) this.#passOther(other);
    this.#furthest = others.at(-1)?.at ?? this.#furthest;
  }

  #passOther({ from, to, halves, reach }: Other): void {
    this.#pass(from, to, halves, reach);
  }

  #put(ms: number, event: number): void {
    const rank = this.count++;
    if (ms !== this.at[rank - 1]) this.#instants++;
    this.at[rank] = ms;
    this.order[rank] = event;
    this.rank[event] = rank;
  }

  #pass(start: number, end: number, halves: number, reach = -Infinity): void {
    this.#from = Math.min(this.#from, start);
    this.#to = Math.max(this.#to, end);
    const at = middle(start, end);
    const pauses = this.#pauses;
    // Most neighbours lie too near: no span between them is longer than the time between their marks.
    if (at - middle(this.#start, this.#end) > this.#longest.least && !pauses.fills(at))
      this.#longest.add(point(this.#start, this.#end), point(start, end), pauses.marks - 1);
    pauses.pass(at, halves, reach);
    this.#start = start;
    this.#end = end;
  }

  /** What is there at first is given just the room that it needs; what grows gets more than that. */
  #reserve(count: number): void {
    if (count <= this.at.length) return;
    const capacity = this.count ? Math.ceil(count * 1.5) : count;
    const grown = <T extends Float64Array | Uint32Array>(column: T): T => {
      const copy = new (column.constructor as new (length: number) => T)(capacity);
      copy.set(column);
      return copy;
    };
    this.at = grown(this.at);
    this.order = grown(this.order);
    this.rank = grown(this.rank);
  }

  /** As it is now; it stays so. */
  view(): Chronology {
    const { count, columns } = this;
    const at = this.at.subarray(0, count);
    const order = this.order.subarray(0, count);
    return {
      line: this,
      count,
      at,
      order,
      rank: this.rank.subarray(0, columns.starts.length),
      before: (ms) => bisectLeft(at, ms),
      until: (ms) => bisectRight(at, ms),
      from: this.#from,
      to: this.#to,
      instants: this.#instants,
      spans: [...this.#longest.spans],
      pauses: this.#pauses.view(),
      heaviest: this.#heaviest.best,
      foremost: this.#foremost.best,
      finest: (first, end) =>
        PRECISIONS[
          columns.startPrecisions[order[this.#finest.best(first, end)] as number] as number
        ] as Precision,
    };
  }
}

/**
 * Where the events of these columns lie.
 *
 * @param earlier that of all events but the last ones: where they come after all others, the work is in proportion to
 *   their number. Its own answers stay, but it can be extended only once
 * @param around what else the axis shows
 */
export function* chronologyOf(
  columns: EventColumns,
  earlier?: Chronology,
  around: Surroundings = {},
): Sliced<Chronology> {
  let line = earlier?.line as Line | undefined;
  if (!line?.isIn(around) || !(yield* line.extend(columns))) {
    line = new Line(columns, around);
    yield* line.extend(columns);
  }
  return line.view();
}

/**
 * A chronology in parts, each of some of its events; `from`, `to`, `spans` and `pauses` stay those of the whole.
 * They share one `rank`: the rank of an event in its part, and more than there can be for an event that is in none.
 *
 * @param sizes how many events each part has
 * @param partOf the number of the part that an event is in; any other for none
 */
export const partsOf = (
  whole: Chronology,
  columns: EventColumns,
  sizes: readonly number[],
  partOf: (event: number) => number,
): Sliced<Chronology[]> => Line.split(whole, columns, sizes, partOf);
