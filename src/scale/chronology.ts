import { bisectLeft, bisectRight } from 'd3';
import { endOf, type EventColumns } from '../model/event-list.js';
import { PRECISIONS, type Precision } from '../model/interval.js';
import { inOrder, STRIDE, type Sliced } from '../model/order.js';
import { markOf, middle, point, type Chronology, type EmptySpan, type Point } from './marks.js';
import { Ranges } from './ranges.js';

/** So many empty spans are kept: more cuts than this have no room on any axis. */
const MOST_SPANS = 64;

/** The first units of the events from `first` on, in columns, and the other ends, rising. */
interface Points {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly lasts: readonly Point[];
}

function* pointsOf(columns: EventColumns, first: number): Sliced<Points> {
  const { starts, ends, startPrecisions, endPrecisions, units } = columns;
  let [from, to] = [starts.subarray(first), ends.subarray(first)];
  const lasts: Point[] = [];
  for (let i = 0; i < from.length; i++) {
    if (i % STRIDE === STRIDE - 1) yield;
    const event = first + i;
    if (units[event]) continue;
    const mark = markOf({
      start: endOf(starts[event]),
      end: endOf(ends[event]),
      startPrecision: PRECISIONS[startPrecisions[event] as number] as Precision,
      endPrecision: PRECISIONS[endPrecisions[event] as number] as Precision,
    });
    // Most stories have units only, and need no copy.
    if (from.buffer === starts.buffer) [from, to] = [from.slice(), to.slice()];
    from[i] = mark.point.from;
    to[i] = mark.point.to;
    if (mark.last) lasts.push(mark.last);
  }
  const order = yield* inOrder(lasts.length, (a, b) => (lasts[a] as Point).at - (lasts[b] as Point).at);
  return { from, to, lasts: Array.from(order, (i) => lasts[i] as Point) };
}

/**
 * The empty span between two neighbouring units, if there is one: from the end of one to the start of the next.
 * Where a coarse date reaches past its neighbour's mark ("2024" beside 27 November 2024) there is no such span, although
 * the marks lie far apart: then the middle half between the two marks counts as empty.
 */
function spanBetween(a: Point, b: Point): EmptySpan | null {
  const nested = a.to > b.at || b.from < a.at;
  const quarter = (b.at - a.at) / 4;
  const from = nested ? Math.min(a.to, a.at + quarter) : a.to;
  const to = nested ? Math.max(b.from, b.at - quarter) : b.from;
  return to > from ? { from, to, between: [a.at, b.at] } : null;
}

/** The longest of the spans that are added, longest first, the earliest of equals. */
class Longest {
  readonly spans: EmptySpan[] = [];
  /** Longer ones are added. */
  least = 0;

  add(a: Point, b: Point): void {
    const span = spanBetween(a, b);
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
  readonly #longest = new Longest();
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

  constructor(columns: EventColumns) {
    this.columns = columns;
  }

  #of(column: Uint8Array | Uint16Array, rank: number): number {
    return column[this.order[rank] as number] as number;
  }

  /** Takes the events that the columns have more than before; false, and nothing is done, if one of them does not come after all that is there. */
  *extend(columns: EventColumns): Sliced<boolean> {
    const first = this.count;
    const points = yield* pointsOf(columns, first);
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
    yield* this.#take(points, order, first);
    yield* this.#sum();
    return true;
  }

  *#sum(): Sliced<void> {
    for (const ranges of [this.#heaviest, this.#foremost, this.#finest]) yield* ranges.grow(this.count);
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
      const line = new Line(columns);
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
    return parts.map((part) => ({ ...part.view(), from: whole.from, to: whole.to, spans: whole.spans }));
  }

  *#take({ from, to, lasts }: Points, order: Uint32Array, first: number): Sliced<void> {
    let next = 0;
    for (let i = 0; i < order.length; i++) {
      if (i % STRIDE === STRIDE - 1) yield;
      const row = order[i] as number;
      const start = from[row] as number;
      const end = to[row] as number;
      const at = middle(start, end);
      for (let last; (last = lasts[next]) && last.at < at; next++) this.#pass(last.from, last.to);
      this.#put(at, first + row);
      this.#pass(start, end);
    }
    for (const last of lasts.slice(next)) this.#pass(last.from, last.to);
    this.#furthest = lasts.at(-1)?.at ?? this.#furthest;
  }

  #put(ms: number, event: number): void {
    const rank = this.count++;
    if (ms !== this.at[rank - 1]) this.#instants++;
    this.at[rank] = ms;
    this.order[rank] = event;
    this.rank[event] = rank;
  }

  #pass(start: number, end: number): void {
    this.#from = Math.min(this.#from, start);
    this.#to = Math.max(this.#to, end);
    // Most neighbours lie too near: no span between them is longer than the time between their marks.
    if (middle(start, end) - middle(this.#start, this.#end) > this.#longest.least)
      this.#longest.add(point(this.#start, this.#end), point(start, end));
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
 */
export function* chronologyOf(columns: EventColumns, earlier?: Chronology): Sliced<Chronology> {
  let line = earlier?.line as Line | undefined;
  if (!line || !(yield* line.extend(columns))) {
    line = new Line(columns);
    yield* line.extend(columns);
  }
  return line.view();
}

/**
 * A chronology in parts, each of some of its events; `from`, `to` and `spans` stay those of the whole. They share one
 * `rank`: the rank of an event in its part, and more than there can be for an event that is in none.
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
