import { CERTAIN, PRECISIONS, type Interval, type Precision } from '../model/interval.js';
import { endsBeforeStart, parseDate, parseEdtf, wallTime } from '../time/edtf.js';
import { line, type FieldKind, type ReadingContext } from './kinds.js';
import { PlainDate } from './plain-date.js';

/** A date's text, what it means in wall-clock time, and its zone if it names an instant. */
export interface PlacedDate {
  readonly date: string;
  readonly interval: Interval;
  readonly zone?: string;
}

/** Those without a zone: most stories have no others, and so need no more of EDTF for their first picture. */
const plain = new PlainDate(false);

/**
 * EDTF of what HTML's `time` may have as well: a space in place of `T`, offsets without a colon (HTML Standard, "valid
 * global date and time string"). JSON may have it too.
 */
const toEdtf = (text: string): string =>
  text.replace(/(\d) (?=\d)/g, '$1T').replace(/(T[\d:.]+[+-]\d\d)(?=\d\d(?:\/|$))/g, '$1:');

/** Whole numbers that can be nothing but a year. */
const isYear = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1000 && (value as number) <= 9999;

/** The text of a date; a year that is a number is told, and taken. */
function textOf(value: unknown, path: string, context: ReadingContext): string | undefined {
  if (!isYear(value)) return line.read(value, path, context);
  context.report('wrong-type', path, value);
  return String(value);
}

/** A date in EDTF that can be drawn. */
export const date: FieldKind<PlacedDate> = {
  read(value, path, context) {
    const given = textOf(value, path, context);
    if (given === undefined) return undefined;
    if (plain.read(given)) return { date: given, interval: unitOf(plain) };
    const text = parseEdtf(given) ? given : toEdtf(given);
    const parsed = parseEdtf(text);
    if (!parsed) return context.report('invalid-date', path, given);
    if (!parsed.drawable) return context.report('undrawable-date', path, text);
    const placed = { date: text, ...wallTime(parsed, context.timeZone, context.locale) };
    const { start, end } = placed.interval;
    if (!Number.isFinite(start) && !Number.isFinite(end)) return context.report('unknown-date', path, text);
    // After the shift to the zone, for one end may be an instant and the other not.
    return endsBeforeStart(placed.interval) ? context.report('end-before-start', path, text) : placed;
  },
  isPlain: (value) => typeof value === 'string' && plain.read(value),
};

/** The plain look at the date of an event is `PlainEntry`'s, which knows the zone and keeps what it finds. */
export const readWithEntry: FieldKind<PlacedDate>['isPlain'] = (value) => typeof value === 'string';

/**
 * Whether a date before Christ is that year by its number, as in the words beside it: "44 BC" is the year −43, for in
 * EDTF the year 0 is 1 BC.
 */
export function isYearOff(date: string, words: string): boolean {
  const [, year = ''] = /^Y?-0*(\d+)/.exec(date) ?? [];
  return (
    year !== '' && new RegExp(`\\b${year} ?(?:b\\.? ?c\\b|v\\. ?chr|av\\. ?j|a\\. ?c\\.)`, 'i').test(words)
  );
}

/** A date that is kept as its text. */
export const dateText: FieldKind<string> = {
  read: (value, path, context) => date.read(value, path, context)?.date,
  isPlain: date.isPlain,
};

function unitOf({ start, end, precision: index }: PlainDate): Interval {
  const precision = PRECISIONS[index] as Precision;
  return {
    start,
    end,
    startPrecision: precision,
    endPrecision: precision,
    startQualifier: CERTAIN,
    endQualifier: CERTAIN,
  };
}

/** The last instant, ms, up to which a story is told: of `today`, else of its day of publication. */
export function toldUntil(published: string | undefined, today: number | undefined): number | undefined {
  const end = published === undefined ? null : parseDate(published)?.end;
  // The end is the first instant that does not belong to it.
  return today ?? (Number.isFinite(end) ? (end as number) - 1 : undefined);
}
