/** What telling events from prose needs to know of a language. */
export interface EventWords {
  /** What stands before a date in its sentence, in lower case, when the date only measures what happened: "the worst since". */
  readonly measured: RegExp;
}
