/** What a word is: its class among words of dates and its value there, and its class in sentences (quotes/tags.ts). */
export type Kind = readonly [type: string, value: string, tag: string];

/** Class → its words with a space between them. */
type Lists = Readonly<Record<string, string>>;

/**
 * What a language's file has to say, all words in lower case. `dates` is what dates are made of, a letter for each class:
 *
 *     M month           1–12               D day word        days from today
 *     W weekday         1 Monday – 7       P part of the day the word                        T noon, "12:00"
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
 *
 * Entries are "last=-1", or "january february", which have the values 1 and 2; of classes U, P and b, their words. "más_tarde"
 * is what the second word is behind the first. Plurals with -s, and months of three letters, need not be told.
 */
export interface LanguageFile {
  /** Its BCP 47 tags. */
  readonly code: RegExp;
  /** Shortened words whose full stop ends no sentence. Forms of address, offices and what stands before numbers need not be among them. */
  readonly abbreviation: RegExp;
  readonly dates: Lists;
  /** Months and weekdays begin with a capital letter. */
  readonly capitals: boolean;
  /** Verbs in the future and in the past, by their endings; those of the past are never nouns. */
  readonly future?: RegExp;
  readonly past: RegExp;
  /** What stands before a date in its sentence when the date only measures what happened: "the worst since". */
  readonly measured: RegExp;
  /** Words whose class in sentences does not hang on what stands around them; words of dates are known. */
  readonly words: Lists;
  /** Words of office and trade by their endings, in lower case only ("economist"). */
  readonly office: RegExp;
  /** Regular verbs of saying, by their stems and endings; the forms of others are words of class V. */
  readonly verb: RegExp;
  readonly adverb: RegExp;
  /** Pronouns, offices and forms of address that say whether a man or a woman is meant. */
  readonly male: RegExp;
  readonly female: RegExp;
}

/** Everything that reading an article needs to know of a language. */
export interface Language extends LanguageFile {
  /** All words that were met so far. */
  readonly kinds: Map<string, Kind>;
}

/** Words that have been met are kept with what they are, up to so many. */
const MOST_WORDS = 50_000;

/** What a word in lower case is, found out once. */
export function kindOf(word: string, language: Language): Kind {
  const { kinds } = language;
  const kind = kinds.get(word) ?? [typeOf(word, language), word, tagOf(word, language)];
  if (kinds.size < MOST_WORDS) kinds.set(word, kind);
  return kind;
}

/** What numbers count, as far as it shows. */
const COUNTED = /...s$|people/;
const mark = (word: string): string => word.charAt(0).replace(/[‐‑–—―]/, '-').replace(/[`‘’]/, '\'');

function typeOf(word: string, { past, future }: Language): string {
  if (/^\d/.test(word)) return numberType(word);
  if (!/^\p{L}/u.test(word)) return word.length > 1 ? '_' : mark(word);
  if (past.test(word)) return 'v';
  if (future?.test(word)) return 'f';
  return COUNTED.test(word) ? 'k' : 'x';
}

function numberType(number: string): string {
  const value = Number(number);
  if (number.length < 3 && value > 0 && value < 32) return 'N';
  return number.length === 4 && value >= 1500 && value < 2100 ? 'Y' : 'n';
}

/** `v` is an unknown verb, which its surroundings may make one of saying. */
function tagOf(word: string, { past, verb, office, adverb }: Language): string {
  if (/^[\p{N}$£€]/u.test(word)) return '#';
  if (!/^\p{L}/u.test(word)) return mark(word);
  if (verb.test(word)) return 'V';
  if (past.test(word)) return 'v';
  if (office.test(word)) return 'R';
  return adverb.test(word) ? 'a' : 'n';
}

/** A language from what its file says. */
export function languageOf(file: LanguageFile): Language {
  const kinds = new Map<string, Kind>();
  const language = { ...file, kinds };
  for (const [type, list] of Object.entries(file.dates)) {
    list.split(' ').forEach((entry, i) => {
      const [names = '', value = /[UPb]/.test(type) ? names : String(i + 1)] = entry.split('=');
      for (const name of names.split('|')) {
        let tag = 't';
        if (/[hHaCe]/.test(type)) tag = 'D';
        else if (/[oib]/.test(type)) tag = 'p';
        kinds.set(name, [type, value, tag]);
        if (type === 'U') kinds.set(`${name}s`, ['u', value, tag]);
        if (type === 'M' && file.capitals) kinds.set(name.slice(0, 3), [type, value, tag]);
      }
    });
  }
  for (const [tag, list] of Object.entries(file.words)) {
    for (const word of list.split(' ')) {
      const [type, value] = kindOf(word, language);
      kinds.set(word, [type, value, tag]);
    }
  }
  return language;
}
