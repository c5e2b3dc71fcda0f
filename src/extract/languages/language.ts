/** What a word is: its class among words of dates and its value there, and its class in sentences (quotes/tags.ts). */
export type Kind = readonly [type: string, value: string, tag: string];

/**
 * What a language's file has to say, all words in lower case. The key of a list of words is two letters: its class in dates,
 * a letter of
 *
 *     M month           1–12               D day word        days from today
 *     W weekday         1 Monday – 7       P part of the day                         T noon, "12:00"
 *     S season          0 spring – 3       E phase           early, end: of what follows
 *     U, u unit, units  a Unit             L direction       -1 last, 0 this, 1 next
 *     C cardinal        its value          r anaphor         -1 previous, 0 same, 1 following
 *     O ordinal         its value          R earlier -1, later 1       A "ago"
 *     a a, an   h the   H the, of several  K a.m. 0, p.m. 12   z time zone
 *     o of   i in, on, at   b other prepositions; since, until, from, between are told apart   e every   l what numbers, "flight"
 *     f, v cues of what is to come and of what was   k, x nothing of these, k if a number may count it
 *     X the same with a capital: a name; a language may add its own
 *
 * and its class in sentences (quotes/tags.ts) as far as that does not hang on what stands around the word.
 *
 * Numbers are N (1 to 31), Y (1500 to 2099) or n, other short endings right behind them s; marks are themselves, all dashes
 * are -, all apostrophes '. The rules (dates/rules.ts) are the same for all languages.
 *
 * Entries are "last=-1", or "january february", which have the values 1 and 2; of classes U and b, their words. "más_tarde"
 * is what the second word is behind the first. Plurals with -s, and months of three letters, need not be told. Of two
 * entries for a word the later one counts.
 */
export interface LanguageFile {
  /** Months and weekdays begin with a capital letter. */
  readonly capitals?: true;
  readonly words: Readonly<Record<string, string>>;
  /**
   * Other words by how they look: the key is as above, with a dot for what the rule does not tell; of both letters the first
   * that a rule tells counts. `v` are past tenses, which are never nouns and may become verbs of saying; `V` regular verbs of
   * saying; `R` words of office and trade ("economist").
   */
  readonly looks: Readonly<Record<string, RegExp>>;
  /** What stands before a date in its sentence when the date only measures what happened: "the worst since". */
  readonly measured: RegExp;
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
  const kind = kinds.get(word) ?? newKind(word, language);
  if (kinds.size < MOST_WORDS) kinds.set(word, kind);
  return kind;
}

function newKind(word: string, { looks }: Language): Kind {
  const mark = word
    .charAt(0)
    .replace(/[‐‑–—―]/, '-')
    .replace(/[`‘’]/, "'");
  if (/^[\p{N}$£€]/u.test(word)) return [/^\d/.test(word) ? numberType(word) : mark, word, '#'];
  if (!/^\p{L}/u.test(word)) return [word.length > 1 ? '_' : mark, word, mark];
  const [type = 'x', tag = 'n'] = [0, 1].map(
    (i) => Object.keys(looks).find((kind) => kind[i] !== '.' && looks[kind]?.test(word))?.[i],
  );
  return [type, word, tag];
}

function numberType(number: string): string {
  const value = Number(number);
  if (number.length < 3 && value > 0 && value < 32) return 'N';
  return number.length === 4 && value >= 1500 && value < 2100 ? 'Y' : 'n';
}

/** A language from what its file says. */
export function languageOf(file: LanguageFile): Language {
  const kinds = new Map<string, Kind>();
  for (const [[type = '', tag = ''], list] of Object.entries(file.words)) {
    list.split(' ').forEach((entry, i) => {
      const [names = '', value = /[Ub]/.test(type) ? names : String(i + 1)] = entry.split('=');
      for (const name of names.split('|')) {
        kinds.set(name, [type, value, tag]);
        if (type === 'U') kinds.set(`${name}s`, ['u', value, tag]);
        if (type === 'M' && file.capitals) kinds.set(name.slice(0, 3), [type, value, tag]);
      }
    });
  }
  return { ...file, kinds };
}
