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
 *     M month           1–12               D day word        days from today, perhaps with a part of the day: "-1_night"
 *     W weekday         1 Monday – 7       P part of the day morning afternoon evening night, or a time: "12:00"
 *     S season          0 spring – 3       E phase           early, end: of what follows
 *     U, u unit, units  a Unit             L direction       -1 last, 0 this, 1 next
 *     C cardinal        its value          r anaphor         -1 previous, 0 same, 1 following
 *     O ordinal         its value          R earlier -1, later 1       A "ago"
 *     a a, an   h the   H the, of several  K a.m. 0, p.m. 12   z time zone
 *     o of   i in, on, at   b other prepositions   e every   l what numbers, "flight"
 *     f, v cues of what is to come and of what was   x nothing of these; a language may add its own
 *
 * Numbers are N (1 to 31), Y (1500 to 2099) or n, other short endings right behind them s; marks are themselves, all dashes
 * are -, all apostrophes '. The rules (dates/rules.ts) are the same for all languages.
 */
export interface DateWords {
  /** Word → its class and value. "más_tarde" is what the second word is behind the first. */
  readonly entries: ReadonlyMap<string, readonly [type: string, value: string]>;
  /** Months and weekdays begin with a capital letter. */
  readonly capitals: boolean;
  /** Verbs by their endings. */
  readonly future?: RegExp;
  readonly past: RegExp;
  /** Words before a date that say how it bounds: "since", "until" … */
  readonly relations: ReadonlyMap<string, Relation>;
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

/** Class → its words → each word with its class and value: "january|jan february" have the values 1 and 2, "last=-1" says its value. */
export function dateWords(classes: Readonly<Record<string, string>>): DateWords['entries'] {
  return new Map(Object.entries(classes).flatMap(([type, list]) => list.split(' ').flatMap((entry, i) => {
    const [names = '', value = String(i + 1)] = entry.split('=');
    return names.split('|').map(name => [name, [type, value]] as const);
  })));
}

/** "since till=until" → a map of words to what they mean; without a meaning, themselves. */
export function wordMap<Value extends string>(words: string): ReadonlyMap<string, Value> {
  return new Map(words.split(' ').map((entry) => {
    const [word = '', value = word] = entry.split('=');
    return [word, value as Value] as const;
  }));
}
