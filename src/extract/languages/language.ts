/** What ends a sentence and what does not. */
export interface SentenceWords {
  /** Shortened words that stand before a name, without their full stop, in lower case: never the end of a sentence. */
  readonly titles: ReadonlySet<string>;
  /** Shortened words that may also stand at the end of a sentence, in lower case. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that, after those, most likely begin a new sentence, as they are written there. */
  readonly starters: ReadonlySet<string>;
}

/** Everything that reading an article needs to know of a language. A language is one file. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly sentences: SentenceWords;
}

/** "one two" → the set of both. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
