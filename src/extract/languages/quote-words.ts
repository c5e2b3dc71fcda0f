/** What finding quotations and their speakers needs to know of a language. */
export interface QuoteWords {
  /**
   * Words, in lower case, whose class (see quotes/tags.ts) does not hang on what stands around them. Articles, numbers,
   * words of time and the plainest prepositions are those of dates. Other words are added as they are met.
   */
  readonly classes: Map<string, string>;
  /** Words of office and trade by their endings, in lower case only ("economist"). */
  readonly office: RegExp;
  /** Irregular forms of verbs of saying; stems of the regular ones, which are what `ending` leaves of a form. */
  readonly forms: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly ending: RegExp;
  /** Forms like "saying"; forms that are never nouns ("claimed", but not "claims"). */
  readonly gerund: RegExp;
  readonly past: RegExp;
  readonly adverb: RegExp;
  /** Pronouns, offices and forms of address that say whether a man or a woman is meant. */
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
}

/** "D": "the a an" … → each word with its class; where a word is listed twice, the later class counts. */
export function wordClasses(lists: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(lists).flatMap(([tag, words]) => words.split(' ').map(word => [word, tag] as const)));
}
