/** The kinds of text whose size the layout needs. */
export type TextRole = 'date' | 'title' | 'quote' | 'tick';

/** Lengths that a page can set, in CSS px (see theme/tokens.ts). */
export interface Sizes {
  readonly cardMinWidth: number;
  readonly cardMaxWidth: number;
  /** Between a card and what is beside or above it. */
  readonly cardGap: number;
  /** Between a card and its pole or connector. */
  readonly cardIndent: number;
  /** The length of a cut in the axis. */
  readonly gapSize: number;
  readonly markerSize: number;
  /** Between a vertical axis and its cards. */
  readonly connectorSize: number;
  readonly tickLength: number;
  /** The height that the cards may reach above a horizontal axis. */
  readonly cardsHeight: number;
  /** Lines of a title, and of a quotation, on a card. */
  readonly titleLines: number;
  readonly quoteLines: number;
}

/** The size of text and of what is themed. Layouts know no other source of size, so tests can hand in any. */
export interface Measure {
  /** The width in px of a text in one line. */
  readonly width: (text: string, role: TextRole) => number;
  /** The height in px of one line. */
  readonly lineHeight: Readonly<Record<TextRole, number>>;
  readonly sizes: Sizes;
}
