import type { Chronology } from '../scale/marks.js';
import type { Gap, TimelineScale } from '../scale/scale.js';
import { sampleOf, ticksFor, type Tick } from '../scale/ticks.js';
import type { Measure } from './measure.js';
import type { Label } from './scene.js';
import { remembered } from '../model/remembered.js';
import type { Wording } from './story.js';

/**
 * Clear space between two words on the axis, px: of one kind, and of two, which must not read as one ("4 years Nov
 * 2024").
 */
const LABEL_GAP = 8;
const KINDS_GAP = 20;
/** Between a word and a line that passes it, px. */
const LINE_GAP = 3;

/** The parts' lines: from each part's start to its end. */
export const piecesOf = (scale: TimelineScale): [number, number][] =>
  scale.parts.map(({ start, end }) => [start, end]);

const middleOf = ({ start, end }: Gap): number => (start + end) / 2;

/** The gaps whose middle is in sight. */
const gapsIn = ({ gaps, length }: TimelineScale): Gap[] =>
  gaps.filter((gap) => middleOf(gap) >= 0 && middleOf(gap) <= length);

export const breaksOf = (scale: TimelineScale): number[] => gapsIn(scale).map(middleOf);

export const startsOf = (ticks: readonly Tick[]): number[] =>
  ticks.flatMap(({ start }) => (start === null ? [] : [start]));

/** What stands at a tick; the origin of distances says its date. */
const wordsAt = (tick: Tick, wording: Wording): string =>
  tick.from === tick.ms ? wording.whole(tick) : wording.tick(tick);

/**
 * Adds words to `labels`, on the first row from `firstRow` on in which they overlap no others; says whether there
 * was one. Tried are the texts from long to short, each where `begins` says for its width, or as far on as
 * `latest`.
 */
type AddWords = (
  kind: Label['kind'],
  texts: readonly string[],
  rows: readonly [first: number, last: number],
  begins: (width: number) => number,
  latest?: (width: number) => number,
  earliest?: (width: number) => number,
) => boolean;

function wordsIn(
  labels: Label[],
  start: number,
  end: number,
  measure: Measure,
  blocked: readonly number[],
): AddWords {
  // Lines that cross all rows.
  const lines = blocked.map((x) => ({ x, width: 0, kind: undefined }));
  return (kind, texts, [firstRow, lastRow], begins, latest = begins, earliest = begins) => {
    const height = measure.lineHeight.tick;
    for (let row = firstRow; row <= lastRow; row++) {
      const y = row * height;
      const taken = [...labels.filter((label) => label.y === y), ...lines].sort((a, b) => a.x - b.x);
      for (const text of texts) {
        const width = measure.width(text, 'tick');
        const inside = (at: number) => Math.min(Math.max(at, start), end - width);
        const gap = (label: { readonly kind?: string }) => {
          if (!label.kind) return LINE_GAP;
          return label.kind === kind ? LABEL_GAP : KINDS_GAP;
        };
        const inWay = (at: number) =>
          taken.find((label) => at < label.x + label.width + gap(label) && at + width + gap(label) > label.x);
        let x = inside(begins(width));
        const last = inside(latest(width));
        // Past what is in its way, as far as it may go; or as far before it.
        for (let first = inWay(x); first; first = inWay(x)) {
          const behind = first.x + first.width + gap(first);
          if (behind > last + 1e-6) break;
          x = behind;
        }
        const blocking = inWay(x);
        if (blocking) {
          const ahead = blocking.x - width - gap(blocking);
          if (ahead < inside(earliest(width))) continue;
          x = ahead;
        }
        if (x < start || inWay(x)) continue;
        labels.push({ kind, text, x, y, width, height });
        return true;
      }
    }
    return false;
  };
}

const centred = (at: number) => (width: number) => at - width / 2;
/** Centred, or as far on and back that the words still touch their place. */
const about = (at: number) =>
  [centred(at), () => at - LINE_GAP, (width: number) => at - width + LINE_GAP] as const;

/**
 * The words under a horizontal axis, `y` from the first row: ticks on the first; gap names and what stands
 * above the ticks ("November 2024") below, gap names first. What has no room on any row is left out, ticks only.
 */
export function labelsUnder(
  scale: TimelineScale,
  chronology: Chronology,
  wording: Wording,
  measure: Measure,
  [from, to]: readonly [number, number],
  lastRow: number,
  blocked: readonly number[] = [],
): { ticks: Tick[]; labels: Label[] } {
  const widest = new Map<string, number>();
  const spacing = (unit: Tick['unit'], from: number) => {
    const ms = sampleOf(from);
    const width = () => measure.width(wording.tick({ ms, unit, at: 0, start: null }), 'tick') + LABEL_GAP;
    return remembered(widest, `${unit} ${ms}`, width);
  };
  const { ticks, contexts } = ticksFor(scale, chronology, spacing);
  const labels: Label[] = [];
  const add = wordsIn(labels, from, to, measure, blocked);
  const put = (tick: Tick, text = wordsAt(tick, wording)) => add('tick', [text], [0, 0], ...about(tick.at));
  for (const gap of gapsIn(scale))
    add('gap', [wording.gap(...gap.between)], [1, lastRow], ...about(middleOf(gap)));
  const inside = contexts.map(({ start, end }) => ticks.filter(({ at }) => at >= start && at <= end));
  const lone = inside.map((of) => (of.length === 1 ? of[0] : undefined));
  // On both sides of a cut may lie the same month or year: it is said once.
  const above = contexts.map((context) => wording.context(context, 'long'));
  const isSaid = (words?: string) => labels.some(({ text }) => text === words);
  for (const tick of ticks) if (!lone.includes(tick) && !above.includes(wordsAt(tick, wording))) put(tick);
  contexts.forEach((context, i) => {
    const { start, end, unit } = context;
    const only = lone[i];
    // A tick that is alone says all in one line, where there is room for that.
    if (only && !isSaid(wording.whole(only)) && put(only, wording.whole(only))) return;
    if (only) put(only);
    if (isSaid(above[i])) return;
    const middle = centred(only ? only.at : (start + end) / 2);
    // It stands at the beginning of its stretch; in the middle of a shorter one, and under a single tick.
    const begins = (width: number) =>
      (inside[i] as Tick[]).length > 1 && end - start > width ? start : middle(width);
    add(
      'context',
      [above[i] as string, wording.context(context, 'short')],
      [1, unit === 'year' && i > 0 ? 1 : lastRow],
      begins,
      (width) => end - width,
    );
  });
  return { ticks, labels };
}

/**
 * The words beside a vertical axis, ending at `end`: each tick on its own height, the first of a stretch with what
 * stands above it ("27 Nov", "28"); gap names in the middle of their gaps.
 */
export function labelsBeside(
  scale: TimelineScale,
  chronology: Chronology,
  wording: Wording,
  measure: Measure,
  end: number,
): { ticks: Tick[]; labels: Label[] } {
  const height = measure.lineHeight.tick;
  const { ticks, contexts } = ticksFor(scale, chronology, () => height * 2.2);
  const labels: Label[] = [];
  const put = (kind: Label['kind'], at: number, ...texts: string[]) => {
    for (const text of texts) {
      const width = measure.width(text, 'tick');
      if (width > end) continue;
      const y = Math.min(Math.max(at - height / 2, 0), scale.length - height);
      if (labels.every((label) => y >= label.y + label.height || y + height <= label.y))
        labels.push({ kind, text, x: end - width, y, width, height });
      return;
    }
  };
  for (const gap of gapsIn(scale)) put('gap', middleOf(gap), wording.gap(...gap.between));
  const firsts = new Set<Tick>();
  for (const context of contexts) {
    const { start, end: until } = context;
    const tick = ticks.find(({ at }) => at >= start && at < until);
    // Over hours the day has a line of its own; over days the first of a month names it.
    if (context.unit === 'day')
      put('context', start, wording.tickInContext({ ...context, unit: 'day', at: start }));
    else if (tick) {
      firsts.add(tick);
      // Where a part begins, the year is said too if there is room for it; where each date is a step, with each.
      const begins = scale.name === 'even' || scale.parts.some((part) => part.start === start);
      put('tick', tick.at, ...(begins ? [wording.whole(tick)] : []), wording.tickInContext(tick));
    }
  }
  for (const tick of ticks) if (!firsts.has(tick)) put('tick', tick.at, wordsAt(tick, wording));
  return { ticks, labels };
}
