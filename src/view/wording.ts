import type { Wording } from '../layout/story.js';
import { wordsFor, type MessageTables, type Words } from '../messages/index.js';
import type { DatedEvent, Quote, StoryPeriod } from '../model/event.js';
import { CERTAIN, type Interval, type Precision } from '../model/interval.js';
import { remembered } from '../model/remembered.js';
import { DAY } from '../time/calendar.js';
import {
  formatDate,
  formatDuration,
  formatFields,
  formatSpan,
  formatTick,
  formatTickContext,
} from '../time/format.js';

/** All words of the view in one language. */
export interface ViewWording extends Wording {
  readonly words: Words;
  /** A date in full, for the reading pane; as all dates of events in the author's words, if there are some. */
  readonly longDate: (event: DatedEvent) => string;
  /** A quotation in the marks of its own language, else of the story's. */
  readonly quoted: (quote: Quote) => string;
  /** The span of these dates in its coarsest words. */
  readonly spanOf: (first: DatedEvent, last: DatedEvent) => string;
  /** When a date begins, or when it ends; where it does not say, the other one. */
  readonly endOf: (event: DatedEvent, end: 'start' | 'end') => string;
  /** A stretch of time, ms, as finely as tells its ends apart. */
  readonly stretch: (from: number, to: number) => string;
  /** What stands between the parts of a list. */
  readonly comma: string;
  /** What stands behind the parts of a list of figures: no dot where a zero is one. */
  readonly dot: string;
  readonly saidOn: (quote: Quote) => string | undefined;
  /** The date of a period. */
  readonly period: (period: StoryPeriod) => string;
}

/** From how long on a stretch of time is told in which precision. */
const RANGE_PRECISIONS: readonly (readonly [ms: number, precision: Precision])[] = [
  [1000 * DAY, 'year'],
  [60 * DAY, 'month'],
  [2 * DAY, 'day'],
  [120_000, 'minute'],
];

/** Remembers what was made for each object: dates are worded once, however often they are laid out. */
export function memoByKey<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => remembered(made, key, () => make(key));
}

/** A time range, ms, as an interval that is just precise enough to tell its ends apart. */
function rangeOf(start: number, end: number): Interval {
  const precision = RANGE_PRECISIONS.find(([ms]) => end - start >= ms)?.[1] ?? 'second';
  return {
    start,
    end,
    startPrecision: precision,
    endPrecision: precision,
    startQualifier: CERTAIN,
    endQualifier: CERTAIN,
  };
}

/** What stands between the parts of a list, where that is no comma with a space. */
const LIST_COMMAS = new Map([
  ...['ar', 'fa', 'ur'].map((lang) => [lang, '، '] as const),
  ['ja', '、'],
  ['zh', '、'],
]);

const commaOf = (locale: string): string => LIST_COMMAS.get(locale.split('-', 1)[0] ?? '') ?? ', ';

/** The words on the axis: of ticks, of what stands above them, and of cuts. */
const wordAxis = (
  locale: string,
): Pick<ViewWording, 'gap' | 'tick' | 'context' | 'whole' | 'tickInContext'> => ({
  gap: (from, to) => formatDuration(from, to, locale),
  tick: ({ ms, unit, from = ms }) => {
    if (from === ms) return formatTick(ms, unit, locale);
    return (ms < from ? '\u2212' : '+') + formatDuration(from, ms, locale);
  },
  context: ({ ms, unit }, length) =>
    length === 'long' || unit !== 'month'
      ? formatTickContext(ms, unit, locale)
      : formatFields(ms, ms, { year: 'numeric', month: 'short' }, locale),
  whole: ({ ms, unit }) =>
    formatTickContext(ms, unit === 'month' ? unit : 'day', locale) +
    (/hour|minute/.test(unit) ? commaOf(locale) + formatTick(ms, unit, locale) : ''),
  tickInContext: ({ ms, unit }) =>
    formatFields(
      ms,
      ms,
      unit === 'month' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' },
      locale,
    ),
});

/**
 * The words of the view in one language.
 * @param locale the language of the interface, BCP 47
 * @param storyLang the language of titles and quotations that name none themselves
 * @param messages the page's own words, used before those of the package
 */
export function createWording(
  locale: string,
  storyLang: string | undefined,
  messages: MessageTables | undefined,
): ViewWording {
  const words = wordsFor(locale, messages);
  const own = messages && { messages };
  const options = (event: DatedEvent) => ({ ...own, ...(event.zone && { zone: event.zone }) });
  const span = (first: Interval, last: Interval, only?: 'start' | 'end') =>
    formatSpan(first, last, locale, { ...own, length: 'short' }, only);
  const spans = memoByKey((first: DatedEvent) =>
    memoByKey((last: DatedEvent) => span(first.interval, last.interval)),
  );
  const quoted = (quote: Quote) =>
    wordsFor(quote.lang ?? storyLang ?? locale, messages)('quoted', { text: quote.text });
  return {
    words,
    comma: commaOf(locale),
    dot: /[٠۰]/.test(words.number(0)) ? '،' : ' ·',
    date: memoByKey(
      (event: DatedEvent) =>
        event.dateText ?? formatDate(event.interval, locale, { ...options(event), length: 'short' }),
    ),
    longDate: memoByKey(
      (event: DatedEvent) => event.dateText ?? formatDate(event.interval, locale, options(event)),
    ),
    count: ({ quotes }) => (quotes.length ? words('quoted', { text: quotes.length }) : undefined),
    quote: ({ quotes: [lead] }) => lead && quoted(lead),
    quoted,
    saidOn: ({ interval }) => interval && formatDate(interval, locale, own),
    period: ({ interval }) => formatDate(interval, locale, { ...own, length: 'short' }),
    ...wordAxis(locale),
    spanOf: (first, last) => spans(first)(last),
    endOf: ({ interval }, end) => span(interval, interval, end),
    stretch: (from, to) => formatDate(rangeOf(from, to), locale, { ...own, length: 'short' }),
    more: (n) => words('more', { n }),
  };
}
