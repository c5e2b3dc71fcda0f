import type { EventList } from '../model/event-list.js';
import type { Chronology } from '../scale/marks.js';
import type { TimelineScale } from '../scale/scale.js';
import { endsOf, endStyle } from './bars.js';
import { remembered } from '../model/remembered.js';
import { breakLines } from './lines.js';
import type { Measure } from './measure.js';
import type { LayoutInput } from './layout.js';
import type { EndStyle, SpanShape } from './scene.js';

/** A bar of this length can be seen as one, px. */
const SEEN = 24;
/** Around a name, and clear space between two spans of a row, px. */
const PAD = 4;
const BETWEEN_BARS = 8;
/** So many bars are drawn at most; of longer stories only what starts in sight is looked at. */
const MOST_NAMED = 48;
const MOST_LOOKED = 1000;
/** So few bars have their dates beside them too. */
const FEW_LASTING = 4;
/** Between rows, px. A bar with its name is pressed: rows lie as far apart as a target is high (WCAG 2.2, 2.5.8). */
const ROW_GAP = 4;
const ROW_TARGET = 24;

/** An event that lasts, on the axis: px along it, held at its ends. */
export interface Lasting {
  readonly event: number;
  readonly from: number;
  readonly to: number;
  readonly start: EndStyle;
  readonly end: EndStyle;
  readonly title: string;
  /** Of its title in one line. */
  readonly width: number;
  /** Its date, and how long that is with the space before it: said where there is room. */
  readonly date: string;
  readonly dated: number;
  /** Its date stands before its title. */
  readonly dateFirst?: boolean;
}

/** The room that spans have under an axis, px along it. */
export interface SpanRoom {
  readonly from: number;
  readonly to: number;
  /** Lines that cross all rows: no name may stand on one. */
  readonly blocked: readonly number[];
  /** The most rows. */
  readonly rows: number;
}

/** From one row to the next. */
export const spanRow = ({ lineHeight }: Measure): number =>
  Math.max(ROW_TARGET, Math.ceil(Math.max(lineHeight.title, lineHeight.date)) + ROW_GAP);

/**
 * The events in sight that are drawn as bars with their names: those that last long enough to be seen and of which
 * nobody is quoted; where half of all last, however short.
 *
 * @param first the rank of the first event in sight; those before it may last until then
 * @param end the rank after the last one in sight
 * @param least the edges of what is drawn, px along the axis: a zoomed scale goes on beyond them, a bar does not
 */
export function lastingIn(
  events: EventList,
  { order, count }: Chronology,
  [first, end]: readonly [number, number],
  scale: TimelineScale,
  { measure, wording }: Pick<LayoutInput, 'measure' | 'wording'>,
  [least, most]: readonly [number, number],
): Lasting[] {
  const found: Lasting[] = [];
  let short = 0;
  for (let rank = count > MOST_LOOKED ? first : 0; rank < end; rank++) {
    const event = order[rank] as number;
    const ends = endsOf(events, event);
    if (!ends) continue;
    const from = Math.max(least, scale.at(ends.from));
    const to = Math.min(most, scale.at(ends.to));
    // What began earlier is seen as long as it lasts.
    if (rank < first && to <= 0) continue;
    const { title, interval, quotes } = events.at(event);
    // A bar has room for a name; what was said stands on a card.
    if (quotes.length) continue;
    const date = wording.date(events.at(event));
    const line = breakLines(title, 'title', scale.length, 1, measure);
    if (!line) continue;
    if (to - from < SEEN) short++;
    found.push({
      event,
      from,
      to,
      start: endStyle(interval.start, interval.startQualifier),
      end: endStyle(interval.end, interval.endQualifier),
      title: line.lines.join(' '),
      width: line.width,
      date,
      dated: Math.ceil(measure.width(date, 'date')) + BETWEEN_BARS,
    });
  }
  const all = found.length * 2 >= count;
  const seen = all || !short ? found : found.filter(({ from, to }) => to - from >= SEEN);
  return seen.length > MOST_NAMED
    ? seen.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST_NAMED)
    : seen;
}

type Box = readonly [from: number, to: number];

/** Where a name may stand at its bar: in it, at its start or between the lines that cross it; after it; before it. */
function namesOf({ from, to, width }: Lasting, room: SpanRoom, isBeside = true): number[] {
  const wide = width + 2 * PAD;
  const inside = [from, ...room.blocked.filter((at) => at > from && at < to)].filter((at) => at + wide <= to);
  return [...inside, ...(isBeside ? [to, from - wide] : [])].filter((at) => isClear(at, width, room));
}

/** Whether words may stand here: in the picture, and on no line. */
function isClear(at: number, width: number, { from, to, blocked }: SpanRoom): boolean {
  const end = at + width + 2 * PAD;
  return at >= from - PAD && end <= to + PAD && !blocked.some((line) => line > at + 1 && line < end - 1);
}

/** What a bar and its name take of a row. */
const boxOf = ({ from, to, width }: Lasting, name: number | undefined): Box =>
  name === undefined ? [from, to] : [Math.min(from, name), Math.max(to, name + width + 2 * PAD)];

/** Bars at their rows, and those that found none. */
export interface SpanRows {
  readonly rows: number;
  readonly spans: readonly (Omit<SpanShape, 'y' | 'height'> & { readonly row: number })[];
  readonly left: number;
  /** Of few bars, how many have no room for their date. */
  readonly undated: number;
}

/**
 * Bars in rows, each with its name, as few rows as overlap: first fit in the order of their starts, the longest of
 * equal starts first, which for bars without names needs the fewest rows that there can be (interval partitioning).
 */
export function spansInRows(lasting: readonly Lasting[], room: SpanRoom): SpanRows {
  const rows: Box[][] = [];
  const spans: (Omit<SpanShape, 'y' | 'height'> & { readonly row: number })[] = [];
  const few = lasting.length <= FEW_LASTING;
  for (const each of lasting.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const { event, from, to, start, end, title, date } = each;
    let found: Found | undefined;
    for (const one of triesOf(each, few, room)) found ??= placeIn(rows, one, room.rows);
    if (!found) continue;
    const { shape, row, at } = found;
    (rows[row] ??= []).push(boxOf(shape, at));
    spans.push({
      event,
      from,
      to,
      start,
      end,
      title,
      ...(shape !== each && { date }),
      dateFirst: shape.dateFirst,
      name: at + PAD,
      width: shape.width,
      row,
    });
  }
  const undated = few ? spans.filter(({ date }) => date === undefined).length : 0;
  return { rows: rows.length, spans, left: lasting.length - spans.length, undated };
}

/**
 * What may stand at a bar, the best first. Of few bars each has its date, if it takes a row more: beside its name, or
 * after the end of the bar whose name is in it or before it, or before the bar whose name is in it or after it; of many
 * only where it stands inside. Where they have no room beside the bar, both stand over its ends, of few; the name alone
 * comes last.
 */
function triesOf(each: Lasting, few: boolean, room: SpanRoom): Try[] {
  const { from, to, width, dated } = each;
  const wide = { ...each, width: width + dated };
  const most = to - from - 2 * PAD;
  const isInside = width <= most;
  const start = from - (isInside ? 0 : width + 2 * PAD);
  const last = { ...each, width: to - start - PAD + dated };
  const first = { ...each, width: (isInside ? 0 : to - from) + dated + width, dateFirst: true };
  const together: Try = [wide, namesOf(wide, room, few)];
  const alone: Try = [each, namesOf(each, room)];
  const at = (shape: Lasting, name: number): Try => [shape, isClear(name, shape.width, room) ? [name] : []];
  const over = (shape: Lasting) => at(shape, Math.min(from, room.to - shape.width - 2 * PAD));
  if (!few) return [together, alone, over(each)];
  const dates = [together, at(last, start)];
  // What has its name in it keeps it there.
  if (isInside && wide.width > most) dates.reverse();
  return [...dates, at(first, from - dated), over(wide), alone, over(each)];
}

/** What stands at a bar, and where. */
type Try = readonly [shape: Lasting, names: readonly number[]];

/** A bar with what stands at it, its row, and where its name is there. */
interface Found {
  readonly shape: Lasting;
  readonly row: number;
  readonly at: number;
}

/** The first row that has room for a bar with its name, and where the name stands. */
function placeIn(rows: readonly (readonly Box[])[], [shape, names]: Try, most: number): Found | undefined {
  for (let row = 0; row <= rows.length && row < most; row++) {
    const at = names.find((name) => isFree(rows[row] ?? [], shape, name));
    if (at !== undefined) return { shape, row, at };
  }
  return undefined;
}

/** Whether a bar with its name is clear of all that is in a row; where one bar ends another may begin. */
function isFree(row: readonly Box[], each: Lasting, name: number): boolean {
  const [from, to] = boxOf(each, name);
  return row.every(([start, end]) => {
    const before = start - to >= (to === each.to ? -0.5 : BETWEEN_BARS);
    const after = from - end >= (from === each.from ? -0.5 : BETWEEN_BARS);
    return before || after;
  });
}

/** The turns of one chronology. */
const turns = new WeakMap<Chronology, Uint8Array>();

/**
 * On which of two sides the card of each rank stands: in turn, what lasts and needs no card left out, so that both
 * sides get as many. It hangs on the story alone, so a card stays on its side.
 */
export function isTurned(events: EventList, chronology: Chronology, rank: number): boolean {
  const { count, order } = chronology;
  if (count > MOST_LOOKED) return rank % 2 === 0;
  const known = remembered(turns, chronology, () => {
    let turn = 1;
    return Uint8Array.from(order.subarray(0, count), (event) =>
      endsOf(events, event) ? turn : (turn = 1 - turn),
    );
  });
  return known[rank] === 0;
}
