import type { EventWords } from './event-words.js';
import type { QuoteWords } from './quote-words.js';

/** What ends a sentence and what does not. */
export interface SentenceWords {
  /** Shortened words that stand before a name, without their full stop, in lower case: never the end of a sentence. */
  readonly titles: ReadonlySet<string>;
  /** Shortened words that may also stand at the end of a sentence, in lower case. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that, after those, most likely begin a new sentence, as they are written there. */
  readonly starters: ReadonlySet<string>;
}

/**
 * What dates are made of. A word belongs to one class, a letter:
 *
 *     M month           1–12               D day word        days from today, perhaps with a part of the day: "-1 night"
 *     W weekday         1 Monday – 7       P part of the day morning afternoon evening night noon midnight
 *     S season          0 spring – 3       E phase           early mid late
 *     U unit            a Unit, "period"  L direction       -1 last, 0 this, 1 next
 *     C cardinal        its value          r anaphor         -1 previous, 0 same, 1 following
 *     O ordinal         its value          A "ago"           R earlier -1, later 1
 *     Q decade          197                K a.m. 0, p.m. 12 z time zone
 *     a a, an   h the   o of   i in, on, at   e every   F fiscal, full   x nothing of these; a language may add its own
 *
 * Numbers are N (1 to 31), Y (1500 to 2099) or n, "s" and other short endings right behind them s; marks are themselves, all dashes
 * are -, all apostrophes '. A rule is a regular expression over these letters, one letter for a token. The first rule
 * that matches at a token wins. What it means follows from the classes in it, whatever their order.
 */
export interface DateWords {
  /**
   * Class → its words: "january|jan february" have the values 1 and 2, "last=-1" says its value; "weeks=week*" are several.
   * "más_tarde" is what the second word is behind the first; a low line in a value is a space.
   */
  readonly classes: Readonly<Record<string, string>>;
  readonly rules: readonly string[];
  /** Months and weekdays begin with a capital letter. */
  readonly capitals: boolean;
  /** Months that are also other words: never a date when they begin a sentence by themselves. */
  readonly ambiguous: ReadonlySet<string>;
  /** Words before a date that say how it bounds: "since", "until" … */
  readonly relations: ReadonlyMap<string, Relation>;
  /** Words before a number that is no year ("No.", "flight"), and words behind one ("people"). */
  readonly labels: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  /** Words before participles that then say nothing of the tense. */
  readonly passive: ReadonlySet<string>;
  /** Whole words, or "*ending"s, of clauses about what is to come and about what was. */
  readonly forward: string;
  readonly backward: string;
}

/** How a time stands to the date that is named; "to" counts only where a "from" stands before it. */
export type Relation = 'since' | 'from' | 'until' | 'to' | 'by' | 'before' | 'after' | 'between';

/** Everything that reading an article needs to know of a language. A language is one file. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly sentences: SentenceWords;
  readonly dates: DateWords;
  readonly quotes: QuoteWords;
  readonly events: EventWords;
}

/** "one two" → the set of both. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** "since=since till=until" → a map of words to what they mean. */
export function wordMap<Value extends string>(words: string): ReadonlyMap<string, Value> {
  return new Map(words.split(' ').map(entry => entry.split('=') as [string, Value]));
}
