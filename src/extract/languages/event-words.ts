/** What telling events from prose needs to know of a language: lists of words; "*est" are all that end so. */
export interface EventWords {
  /** Before "since" and a date: it only measures what happened ("the worst since 2003"). */
  readonly yardsticks: string;
  /** Before a date with which something is compared. */
  readonly compared: string;
  /** In clauses about what may be, or would be. */
  readonly hypothetical: string;
}
