import { horizontal } from './horizontal.js';
import type { Layout, LayoutInput } from './layout.js';
import type { Measure } from './measure.js';
import { vertical } from './vertical.js';

/** The layouts that draw an axis. A new one is one file and one line here. */
export const layouts: Readonly<Record<'horizontal' | 'vertical', (input: LayoutInput) => Layout>> = {
  horizontal,
  vertical,
};

/** The container's width in CSS px from which `auto` lies down, if it is also this many of the narrowest cards wide. */
const HORIZONTAL_FROM = 600;
const CARDS_ABREAST = 5.5;
/** Narrower than this many of those, it draws nothing: words would not fit beside an axis. */
const CARDS_BESIDE = 2.2;

/** The layout that `auto` takes: the axis lies along the longer side, and large text counts as a narrow container. */
export function autoLayout(width: number, { sizes }: Measure): 'horizontal' | 'vertical' | 'list' {
  // What is hidden has no width, and draws nothing.
  if (width <= 0) return 'vertical';
  const cards = width / sizes.cardMinWidth;
  if (cards < CARDS_BESIDE) return 'list';
  return width >= HORIZONTAL_FROM && cards >= CARDS_ABREAST ? 'horizontal' : 'vertical';
}
