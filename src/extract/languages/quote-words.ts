/** What finding quotations and their speakers needs to know of a language. */
export interface QuoteWords {
  /**
   * Words, in lower case, whose class (see quotes/tags.ts) does not hang on what stands around them. Articles, numbers,
   * words of time and the plainest prepositions are those of dates.
   */
  readonly classes: ReadonlyMap<string, string>;
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
  /** "by", before who did what the passive tells. */
  readonly by: string;
  /** "as", before what something is called. */
  readonly as: string;
  /** "name", "identified": words of a clause that says how somebody wants to be called. */
  readonly naming: ReadonlySet<string>;
  /** Pronouns and forms of address that say whether a man or a woman is meant: "m", "f"; and "+" for several. */
  readonly genders: ReadonlyMap<string, string>;
}

/** "D": "the a an" … → each word with its class; where a word is listed twice, the later class counts. */
export function wordClasses(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([tag, words]) => words.split(' ').map(word => [word, tag] as const)));
}
