/**
 * What is to have a card: where its marker stands along the axis, px, and how large the card is where it may be so
 * wide.
 */
export interface Candidate {
  readonly at: number;
  /** Null where it cannot be shown in this width. */
  readonly size: (width: number) => Size | null;
}

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Whether some of its words are left out or broken for want of width. */
  readonly shortened?: boolean;
}

/** The sizes of cards where they may be so wide; null where one cannot be. */
export function sizesOf(candidates: readonly Candidate[], width: number): Size[] | null {
  const sizes: Size[] = [];
  for (const { size } of candidates) {
    const found = size(width);
    if (!found) return null;
    sizes.push(found);
  }
  return sizes;
}

/** More cards than this are not tried in every width: that takes long. */
export const FEW_CARDS = 12;

/** Whether so many cards are tried in the width of this number. */
export const isTried = (width: number, count: number): boolean => count <= FEW_CARDS || width % 2 === 0;
