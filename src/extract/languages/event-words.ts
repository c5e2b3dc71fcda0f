/** What telling events from prose needs to know of a language: lists of words; "*est" are all that end so. */
export interface EventWords {
  /** Before "since" and a date: it only measures what happened ("the worst since 2003"). */
  readonly yardsticks: string;
  /** Right before a date that something is compared with, and some words before one. */
  readonly than: string;
  readonly compared: string;
  /** Verbs that a clause without "that" may follow. */
  readonly says: string;
  /** In clauses about what may be, or would be. */
  readonly hypothetical: string;
}
