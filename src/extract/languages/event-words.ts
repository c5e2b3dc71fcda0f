/** What telling events from prose needs to know of a language: tests of what stands before a date in its sentence, in lower case. */
export interface EventWords {
  /** The date only measures what happened: "the worst since", "compared with". */
  readonly measured: RegExp;
  /** The date belongs to a clause that points to something else: "since it began". */
  readonly pointing: RegExp;
  /** What is told may be, or would be. */
  readonly hypothetical: RegExp;
  /** Prepositions of dates that are not known from elsewhere. */
  readonly ahead: RegExp;
  /** A verb that a clause without "that" may follow. */
  readonly says: RegExp;
}
