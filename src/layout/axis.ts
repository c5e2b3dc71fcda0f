import { markOf, type Chronology, type Mark } from '../scale/marks.js';
import type { Gap, TimelineScale } from '../scale/scale.js';
import { ticksFor, type Tick, type TickContext } from '../scale/ticks.js';
import type { Measure } from './measure.js';
import type { Bar, EndStyle, Label } from './scene.js';
import type { Story, Wording } from './story.js';

/** Clear space between two words on the axis, px. */
const LABEL_GAP = 8;

/** The parts' lines: from each part's start to its end. */
export const piecesOf = (scale: TimelineScale): [number, number][] => scale.parts.map(({ start, end }) => [start, end]);

const middleOf = ({ start, end }: Gap): number => (start + end) / 2;

/** The gaps whose middle is in sight. */
const gapsIn = ({ gaps, length }: TimelineScale): Gap[] => gaps.filter((gap) => middleOf(gap) >= 0 && middleOf(gap) <= length);

export const breaksOf = (scale: TimelineScale): number[] => gapsIn(scale).map(middleOf);

export const startsOf = (ticks: readonly Tick[]): number[] => ticks.flatMap(({ start }) => (start === null ? [] : [start]));

/** What stands at a tick; the origin of distances says its date. */
const wordsAt = (tick: Tick, wording: Wording): string => (tick.from === tick.ms ? wording.whole(tick) : wording.tick(tick));

/** Words wanted on a row, with the texts to try from long to short; `place` gives where the first that fits begins. */
interface Wanted {
  readonly kind: Label['kind'];
  readonly texts: readonly string[];
  /** Where a text of this width begins if nothing is in its way. */
  readonly begins: (width: number) => number;
  /** How far a text of this width may be moved on to find room; where it begins if absent. */
  readonly latest?: (width: number) => number;
}

/** One row of words after another: each word takes the first row, from `firstRow` on, in which it overlaps no other. */
class Rows {
  readonly #rows: (readonly [number, number])[][] = [];
  readonly labels: Label[] = [];
  readonly #from: number;
  readonly #to: number;
  readonly #measure: Measure;

  constructor(from: number, to: number, measure: Measure) {
    this.#from = from;
    this.#to = to;
    this.#measure = measure;
  }

  get count(): number {
    return this.#rows.length;
  }

  add({ kind, texts, begins, latest = begins }: Wanted, firstRow: number, lastRow: number): boolean {
    const role = kind === 'gap' ? 'gap' : 'tick';
    for (let row = firstRow; row <= lastRow; row++) {
      const taken = (this.#rows[row] ??= []);
      for (const text of texts) {
        const width = this.#measure.width(text, role);
        const inside = (at: number) => Math.min(Math.max(at, this.#from), this.#to - width);
        const inWay = (at: number) => taken.find(([a, b]) => at < b + LABEL_GAP && at + width + LABEL_GAP > a);
        let from = inside(begins(width));
        const first = inWay(from);
        if (first && first[1] + LABEL_GAP <= inside(latest(width))) from = first[1] + LABEL_GAP;
        if (from < this.#from || inWay(from)) continue;
        taken.push([from, from + width]);
        const height = this.#measure.lineHeight[role];
        this.labels.push({ kind, text, x: from, y: row * this.#measure.lineHeight.tick, width, height });
        return true;
      }
    }
    return false;
  }
}

const centred = (at: number) => (width: number) => at - width / 2;

/**
 * The words under a horizontal axis, `y` from the first row: ticks on the first; gap names and what stands
 * above the ticks ("November 2024") below, gap names first. What has no room on any row is left out, ticks only.
 */
export function labelsUnder(scale: TimelineScale, chronology: Chronology, wording: Wording, measure: Measure, from: number, to: number, lastRow: number): { ticks: Tick[]; labels: Label[]; rows: number } {
  const { ticks, contexts } = spacedTicks(scale, chronology, wording, measure);
  const rows = new Rows(from, to, measure);
  const put = (tick: Tick, text = wordsAt(tick, wording)) => rows.add({ kind: 'tick', texts: [text], begins: centred(tick.at) }, 0, 0);
  for (const gap of gapsIn(scale)) rows.add({ kind: 'gap', texts: [wording.gap(...gap.between)], begins: centred(middleOf(gap)) }, 1, lastRow);
  const inside = contexts.map(({ start, end }) => ticks.filter(({ at }) => at >= start && at <= end));
  const lone = new Set(inside.flatMap((of) => (of.length === 1 ? of : [])));
  for (const tick of ticks) if (!lone.has(tick)) put(tick);
  contexts.forEach((context, i) => {
    const [only, ...more] = inside[i] as Tick[];
    // A tick that is alone says all in one line, where there is room for that.
    if (only && !more.length && put(only, wording.whole(only))) return;
    if (only && !more.length) put(only);
    rows.add(contextLabel(context, wording, only, more.length > 0), 1, context.unit === 'year' && i > 0 ? 1 : lastRow);
  });
  return { ticks, labels: rows.labels, rows: rows.count };
}

function contextLabel(context: TickContext, wording: Wording, first: Tick | undefined, more: boolean): Wanted {
  const { start, end } = context;
  const texts = [wording.context(context, 'long'), wording.context(context, 'short')];
  const middle = more || !first ? (start + end) / 2 : first.at;
  // It stands at the beginning of its stretch; in the middle of a shorter one, and under a single tick.
  const begins = (width: number) => (more && end - start > width ? start : middle - width / 2);
  return { kind: 'context', texts, begins, latest: (width) => end - width };
}

function spacedTicks(scale: TimelineScale, chronology: Chronology, wording: Wording, measure: Measure): { ticks: Tick[]; contexts: TickContext[] } {
  if (scale.name === 'even') return { ticks: [], contexts: [] };
  const widest = new Map<string, number>();
  return ticksFor(scale, chronology, (unit) => {
    let width = widest.get(unit);
    if (width === undefined) {
      const sample = Date.UTC(2028, 10, 28, 20, 28);
      width = measure.width(wording.tick({ ms: sample, unit, at: 0, start: null }), 'tick') + LABEL_GAP;
      widest.set(unit, width);
    }
    return width;
  });
}

/**
 * The words beside a vertical axis, ending at `end`: each tick on its own height, the first of a stretch with what
 * stands above it ("27 Nov", "28"); gap names in the middle of their gaps.
 */
export function labelsBeside(scale: TimelineScale, chronology: Chronology, wording: Wording, measure: Measure, end: number): { ticks: Tick[]; labels: Label[] } {
  const lineHeight = measure.lineHeight.tick;
  const { ticks, contexts } = scale.name === 'even' ? { ticks: [], contexts: [] } : ticksFor(scale, chronology, () => lineHeight * 2.2);
  const labels: Label[] = [];
  const put = (kind: Label['kind'], at: number, ...texts: string[]) => {
    const role = kind === 'gap' ? 'gap' : 'tick';
    const height = measure.lineHeight[role];
    const text = texts.find((each) => measure.width(each, role) <= end);
    if (text === undefined) return;
    const width = measure.width(text, role);
    const y = Math.min(Math.max(at - height / 2, 0), scale.length - height);
    if (labels.every((label) => y >= label.y + label.height || y + height <= label.y)) labels.push({ kind, text, x: end - width, y, width, height });
  };
  for (const gap of gapsIn(scale)) put('gap', middleOf(gap), wording.gap(...gap.between));
  // Over hours the day has a line of its own; over days the first of a month names it.
  const apart = contexts[0]?.unit === 'day';
  if (apart) for (const context of contexts) put('context', context.start, wording.tickInContext({ ...context, unit: 'day', at: context.start }));
  const firsts = new Set<Tick>();
  for (const { start, end: until } of apart ? [] : contexts) {
    const tick = ticks.find(({ at }) => at >= start && at < until);
    if (!tick) continue;
    firsts.add(tick);
    // Where a part begins, the year is said too if there is room for it.
    const begins = scale.parts.some((part) => part.start === start);
    put('tick', tick.at, ...(begins ? [wording.whole(tick)] : []), wording.tickInContext(tick));
  }
  for (const tick of ticks) if (!firsts.has(tick)) put('tick', tick.at, wordsAt(tick, wording));
  return { ticks, labels };
}

const vague = (qualifier: { approximate: boolean; uncertain: boolean }): boolean => qualifier.approximate || qualifier.uncertain;

/** From the axis to the first row of bars, and from row to row, px. */
const BAR_FROM = 4;
const BAR_ROW = 4;
/** Bars are drawn in this many rows at most; further ones share the last. */
const BAR_ROWS = 3;

/** A bar so many px from the axis. */
export type PlainBar = Omit<Bar, 'across'> & { readonly off: number };

/** Where dates are longer than the stretch that their marker stands for: their bars, in rows so that few overlap. */
export function barsOf({ events }: Story, scale: TimelineScale, drawn: readonly number[], measure: Measure): Map<number, PlainBar> {
  const bars = new Map<number, PlainBar>();
  const rowEnds: number[] = [];
  for (const event of [...drawn].sort((a, b) => a - b)) {
    const { interval } = events.at(event);
    const mark = markOf(interval);
    const unsure = vague(interval.startQualifier) || vague(interval.endQualifier);
    if (!(mark.last || unsure || interval.start === null || interval.end === null || !Number.isFinite(mark.to - mark.from))) continue;
    const [from, to] = reach(mark, scale, measure.sizes.markerSize);
    const free = rowEnds.findIndex((end) => end <= from);
    const row = free >= 0 ? free : Math.min(rowEnds.length, BAR_ROWS - 1);
    rowEnds[row] = Math.max(to, rowEnds[row] ?? 0);
    bars.set(event, { from, to, off: BAR_FROM + row * BAR_ROW, start: endStyle(interval.start, vague(interval.startQualifier)), end: endStyle(interval.end, vague(interval.endQualifier)) });
  }
  return bars;
}

/** From where to where a bar goes, px: the whole date, at least a little more than its marker. */
function reach(mark: Mark, scale: TimelineScale, markerSize: number): [number, number] {
  const least = markerSize;
  const at = scale.at(mark.point.at);
  return [Math.max(0, Math.min(scale.at(mark.from), at - least)), Math.min(scale.length, Math.max(scale.at(mark.to), at + least))];
}

function endStyle(ms: number | null, unsure: boolean): EndStyle {
  if (ms !== null && !Number.isFinite(ms)) return 'open';
  return unsure || ms === null ? 'vague' : 'exact';
}
