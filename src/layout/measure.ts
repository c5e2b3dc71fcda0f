/** The kinds of text whose size the layout needs. */
export type TextRole = 'date' | 'title' | 'quote' | 'tick';

/** The lengths, in CSS px, and the counts that a page can set: each is a token (see theme/tokens.ts). */
export const SIZE_NAMES = [
  'cardMinWidth',
  'cardMaxWidth',
  // Between a card and what is beside or above it.
  'cardGap',
  // Between a card and its pole or connector.
  'cardIndent',
  // Between a card's edge and what it shows.
  'cardPaddingBlock',
  'cardPaddingInline',
  // Between the title on a card and its quotation.
  'quoteGap',
  // The height of a picture on a card, the size of a small one, and between either and the words.
  'pictureHeight',
  'iconSize',
  'pictureGap',
  // The length of a cut in the axis.
  'gapSize',
  'markerSize',
  // The diameter of a bubble, and of the button of an event without a card.
  'clusterSize',
  // Between a vertical axis and its cards.
  'connectorSize',
  'tickLength',
  // The height that the cards may reach above a horizontal axis.
  'cardsHeight',
  // Lines of a title, and of a quotation, on a card.
  'titleLines',
  'quoteLines',
] as const;

export type Sizes = Readonly<Record<(typeof SIZE_NAMES)[number], number>>;

/** The size of text and of what is themed. Layouts know no other source of size, so tests can hand in any. */
export interface Measure {
  /** The width in px of a text in one line. */
  readonly width: (text: string, role: TextRole) => number;
  /** The height in px of one line. */
  readonly lineHeight: Readonly<Record<TextRole, number>>;
  readonly sizes: Sizes;
}

/** Where the height is bounded, the share of it that cards above the axis may have: the axis and the pane need some. */
const CARDS_SHARE = 0.3;

/** The same measure for a picture in so much height, px; 0: as much as it wants. */
export function measureWithin(measure: Measure, room: number): Measure {
  const { sizes } = measure;
  return room > 0
    ? { ...measure, sizes: { ...sizes, cardsHeight: Math.min(sizes.cardsHeight, room * CARDS_SHARE) } }
    : measure;
}
