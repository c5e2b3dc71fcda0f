/** What a language's words mean: each is a test. All are read on Friday 16 August 2024. */
export interface LanguageExamples {
  readonly lang: string;
  /** A text and the dates in it, EDTF, in their order. */
  readonly dates: Readonly<Record<string, readonly string[]>>;
  /** A text and its quotations: "words | speaker". */
  readonly quotes: Readonly<Record<string, readonly string[]>>;
  /** A sentence and the titles that it gives. */
  readonly titles: Readonly<Record<string, readonly string[]>>;
}
