/** What finding quotations and their speakers needs to know of a language. */
export interface QuoteWords {
  /**
   * Words, in lower case, whose class (see quotes/tags.ts) does not hang on what stands around them. Articles, numbers,
   * words of time and the plainest prepositions are those of dates.
   */
  readonly classes: ReadonlyMap<string, string>;
  /** Words of office and trade by their endings, in lower case only ("economist"). */
  readonly office: RegExp;
  /** Regular verbs of saying, by their stems and endings; the forms of others are words of class V. */
  readonly verb: RegExp;
  /** Forms that are never nouns: "claimed" and "claiming", but not "claims". */
  readonly past: RegExp;
  readonly adverb: RegExp;
  /** Pronouns, offices and forms of address that say whether a man or a woman is meant. */
  readonly male: RegExp;
  readonly female: RegExp;
}
