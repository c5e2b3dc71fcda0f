/** A date named in a text: UTF-16 offsets, `end` exclusive; `date` in EDTF. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

/** Who says it: the name as the article gives it in full; `start`–`end` is the mention in the text. */
export interface FoundSpeaker {
  readonly name: string;
  readonly role?: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A quotation in a text, `start`–`end` without its outer marks; `source` is the channel through which it was
 * said.
 */
export interface FoundQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: FoundSpeaker | null;
  readonly source?: string;
}

/** A sentence that tells of a dated event. */
export interface FoundEvent {
  readonly start: number;
  readonly end: number;
  readonly date: string;
  readonly title: string;
  /** The sentence names no date: it is that of its paragraph, or of the line above it. */
  readonly inherited?: boolean;
}
