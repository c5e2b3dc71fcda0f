import { bisectLeft, bisectRight } from 'd3';
import type { EventColumns } from '../model/event-list.js';
import { PRECISIONS, type Precision } from '../model/interval.js';
import { inOrder, STRIDE, type Sliced } from '../model/order.js';
import { markOf, middle, point, type Chronology, type EmptySpan, type Point } from './marks.js';
import { Ranges } from './ranges.js';

/** So many empty spans are kept: more cuts than this have no room on any axis. */
const MOST_SPANS = 64;

const endOf = (ms: number): number | null => (Number.isNaN(ms) ? null : ms);

/** The first units of the events from `first` on, in columns, and the other ends, rising. */
interface Points {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly lasts: readonly Point[];
}

function* pointsOf(columns: EventColumns, first: number): Sliced<Points> {
  const { starts, ends, startPrecisions, endPrecisions, units } = columns;
  const from = starts.slice(first);
  const to = ends.slice(first);
  const lasts: Point[] = [];
  for (let i = 0; i < from.length; i++) {
    if (i % STRIDE === STRIDE - 1) yield;
    const event = first + i;
    if (units[event]) continue;
    const mark = markOf({
      start: endOf(starts[event] as number),
      end: endOf(ends[event] as number),
      startPrecision: PRECISIONS[startPrecisions[event] as number] as Precision,
      endPrecision: PRECISIONS[endPrecisions[event] as number] as Precision,
    });
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
  #least = 0;

  add(a: Point, b: Point): void {
    // Most neighbours lie too near: no span between them is longer than the time between their marks.
    if (b.at - a.at <= this.#least) return;
    const span = spanBetween(a, b);
    if (!span) return;
    const length = ({ from, to }: EmptySpan) => to - from;
    const at = this.spans.findIndex((other) => length(other) < length(span));
    this.spans.splice(at < 0 ? this.spans.length : at, 0, span);
    if (this.spans.length > MOST_SPANS) this.spans.pop();
    if (this.spans.length === MOST_SPANS) this.#least = length(this.spans.at(-1) as EmptySpan);
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
  #before: Point | undefined;
  /** The middle of the furthest end that has no marker. */
  #furthest = -Infinity;
  readonly #heaviest = new Ranges((a, b) => this.#of(this.columns.weights, a) >= this.#of(this.columns.weights, b));
  readonly #foremost = new Ranges((a, b) => (this.order[a] as number) <= (this.order[b] as number));
  readonly #finest = new Ranges((a, b) => this.#of(this.columns.startPrecisions, a) <= this.#of(this.columns.startPrecisions, b));

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
    for (const ranges of [this.#heaviest, this.#foremost, this.#finest]) yield* ranges.grow(this.count);
    return true;
  }

  *#take({ from, to, lasts }: Points, order: Uint32Array, first: number): Sliced<void> {
    let next = 0;
    for (let i = 0; i < order.length; i++) {
      if (i % STRIDE === STRIDE - 1) yield;
      const row = order[i] as number;
      const current = point(from[row] as number, to[row] as number);
      while (next < lasts.length && (lasts[next] as Point).at < current.at) this.#pass(lasts[next++] as Point);
      const rank = first + i;
      if (current.at !== this.at[rank - 1]) this.#instants++;
      this.at[rank] = current.at;
      this.order[rank] = first + row;
      this.rank[first + row] = rank;
      this.#pass(current);
    }
    while (next < lasts.length) this.#pass(lasts[next++] as Point);
    this.#furthest = lasts.at(-1)?.at ?? this.#furthest;
    this.count = first + order.length;
  }

  #pass(current: Point): void {
    this.#from = Math.min(this.#from, current.from);
    this.#to = Math.max(this.#to, current.to);
    if (this.#before) this.#longest.add(this.#before, current);
    this.#before = current;
  }

  /** What is there at first is given just the room that it needs; what grows gets more than that. */
  #reserve(count: number): void {
    if (count <= this.at.length) return;
    const capacity = this.count ? Math.ceil(count * 1.5) : count;
    const grown = <T extends Float64Array | Uint32Array>(column: T, copy: T): T => {
      copy.set(column);
      return copy;
    };
    this.at = grown(this.at, new Float64Array(capacity));
    this.order = grown(this.order, new Uint32Array(capacity));
    this.rank = grown(this.rank, new Uint32Array(capacity));
  }

  /** As it is now; it stays so. */
  view(): Chronology {
    const { count, columns } = this;
    const at = this.at.subarray(0, count);
    const order = this.order.subarray(0, count);
    return {
      count,
      at,
      order,
      rank: this.rank.subarray(0, count),
      before: (ms) => bisectLeft(at, ms),
      until: (ms) => bisectRight(at, ms),
      from: this.#from,
      to: this.#to,
      instants: this.#instants,
      spans: [...this.#longest.spans],
      heaviest: (first, end) => this.#heaviest.best(first, end),
      foremost: (first, end) => this.#foremost.best(first, end),
      finest: (first, end) => PRECISIONS[columns.startPrecisions[order[this.#finest.best(first, end)] as number] as number] as Precision,
    };
  }
}

const lines = new WeakMap<Chronology, Line>();

/**
 * Where the events of these columns lie.
 *
 * @param earlier that of all events but the last ones: where they come after all others, the work is in proportion to
 *   their number. Its own answers stay, but it can be extended only once
 */
export function* chronologyOf(columns: EventColumns, earlier?: Chronology): Sliced<Chronology> {
  let line = earlier && lines.get(earlier);
  if (!line || !(yield* line.extend(columns))) {
    line = new Line(columns);
    yield* line.extend(columns);
  }
  const chronology = line.view();
  lines.set(chronology, line);
  return chronology;
}
