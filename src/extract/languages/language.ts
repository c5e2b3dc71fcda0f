import type { EventWords } from './event-words.js';
import type { QuoteWords } from './quote-words.js';

/**
 * What dates are made of. A word belongs to one class, a letter:
 *
 *     M month           1–12               D day word        days from today, perhaps with a part of the day: "-1_night"
 *     W weekday         1 Monday – 7       P part of the day morning afternoon evening night   T noon, "12:00"
 *     S season          0 spring – 3       E phase           early, end: of what follows
 *     U, u unit, units  a Unit             L direction       -1 last, 0 this, 1 next
 *     C cardinal        its value          r anaphor         -1 previous, 0 same, 1 following
 *     O ordinal         its value          R earlier -1, later 1       A "ago"
 *     a a, an   h the   H the, of several  K a.m. 0, p.m. 12   z time zone
 *     o of   i in, on, at   b other prepositions; since, until, from, between are told apart   e every   l what numbers, "flight"
 *     f, v cues of what is to come and of what was   k, x nothing of these, k if a number may count it
 *     X the same with a capital: a name; a language may add its own
 *
 * Numbers are N (1 to 31), Y (1500 to 2099) or n, other short endings right behind them s; marks are themselves, all dashes
 * are -, all apostrophes '. The rules (dates/rules.ts) are the same for all languages.
 */
export interface DateWords {
  /** Word → its class and value; others are added as they are met. "más_tarde" is what the second word is behind the first. */
  readonly entries: Map<string, readonly [type: string, value: string]>;
  /** There are such pairs of words. */
  readonly hasPairs: boolean;
  /** Months and weekdays begin with a capital letter. */
  readonly capitals: boolean;
  /** Verbs by their endings. */
  readonly future?: RegExp;
  readonly past: RegExp;
}

/** Everything that reading an article needs to know of a language, its words in lower case. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Shortened words whose full stop ends no sentence. Forms of address and what stands before numbers need not be among them. */
  readonly abbreviation: RegExp;
  readonly dates: DateWords;
  readonly quotes: QuoteWords & {
    /** The classes of all words that were met so far. */
    readonly met: Map<string, string>;
  };
  readonly events: EventWords;
}

/** Class → its words with a space between them. */
type Lists = Readonly<Record<string, string>>;

/** What a language's file has to say. */
export interface LanguageFile extends Omit<Language, 'dates' | 'quotes'> {
  /** Entries are "last=-1", or "january|jan february", which have the values 1 and 2; of classes U, P and b, their words. */
  readonly dates: Omit<DateWords, 'entries' | 'hasPairs'> & { readonly entries: Lists };
  /** Classes need not have the words of dates. */
  readonly quotes: Omit<QuoteWords, 'classes'> & { readonly classes: Lists };
}

/** What words of dates are in the sentences of other things: class there (see quotes/tags.ts) → classes here. */
const OF_DATES: Lists = { t: 'MWUuDPTELRAK', D: 'hHaCe', p: 'oib' };

/** A language from what its file says. */
export function languageOf({ dates, quotes, ...others }: LanguageFile): Language {
  const entries: DateWords['entries'] = new Map();
  const classes = new Map<string, string>();
  for (const [type, list] of Object.entries(dates.entries)) {
    const tag = Object.keys(OF_DATES).find(tag => OF_DATES[tag]?.includes(type));
    list.split(' ').forEach((entry, i) => {
      const [names = '', value = /[UPb]/.test(type) ? names : String(i + 1)] = entry.split('=');
      for (const name of names.split('|')) {
        entries.set(name, [type, value]);
        if (tag) classes.set(name, tag);
      }
    });
  }
  for (const [tag, list] of Object.entries(quotes.classes)) for (const word of list.split(' ')) classes.set(word, tag);
  return {
    ...others,
    dates: { ...dates, entries, hasPairs: [...entries.keys()].some(word => word.includes('_')) },
    quotes: { ...quotes, classes, met: new Map(classes) },
  };
}
