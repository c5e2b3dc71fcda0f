import { html, type TemplateResult } from 'lit';
import { remembered } from '../model/remembered.js';
import { TRANSFORMS } from '../model/transforms.js';
import { SIZE_NAMES, type Measure, type Sizes, type TextRole } from '../layout/measure.js';

/** The part that each kind of text has in the picture: what a page sets on it is measured. */
const PARTS: Readonly<Record<TextRole, string>> = {
  date: 'card-date',
  title: 'card-title',
  quote: 'card-quote',
  tick: 'tick-label',
};
const ROLES = Object.keys(PARTS) as readonly TextRole[];

/** Its size changes when the page changes the text; fonts that arrive for other scripts are heard of by themselves. */
const SAMPLE = 'Hamburgefonstiv 0123';

/**
 * Invisible elements that have the size of each kind of text and of each length that a page can set. The layout's
 * only source of sizes; whoever watches their size hears of late fonts, text spacing and changed variables.
 */
export const renderProbes = (): TemplateResult =>
  html`<div class="probes" aria-hidden="true" hidden>
    ${ROLES.map((role) => html`<span class=${role} part=${`probe ${PARTS[role]}`} data-role=${role}>${SAMPLE}</span>`)}
    ${SIZE_NAMES.map((name) => html`<i data-size=${name}></i>`)}
  </div>`;

/** `cardGap` → `--_card-gap`. */
const variableName = (name: string): string =>
  `--_${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The style rules that give each probe of a size that size; a count is so many px. */
export const probeRules = SIZE_NAMES.map((name) => {
  const value = `var(${variableName(name)})`;
  return `[data-size=${name}]{inline-size:${name.endsWith('Lines') ? `calc(${value}*1px)` : value}}`;
}).join('');

interface Font {
  readonly font: string;
  readonly letterSpacing: string;
  readonly wordSpacing: string;
  readonly textTransform: string;
  readonly fontVariantCaps: CanvasFontVariantCaps;
}

function fontOf(style: CSSStyleDeclaration): Font {
  const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing, textTransform } = style;
  return {
    font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
    letterSpacing,
    wordSpacing,
    textTransform,
    fontVariantCaps: style.fontVariantCaps as CanvasFontVariantCaps,
  };
}

/** The height of one line, px: what a page sets around it does not count. Not a number while nothing is laid out. */
const lineHeightOf = (style: CSSStyleDeclaration): number =>
  parseFloat(style.height) -
  [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth].reduce(
    (sum, width) => sum + (parseFloat(width) || 0),
    0,
  );

/** Where letters could be joined. */
const BETWEEN_LETTERS = /(?<=\p{Script=Latin})(?=\p{Script=Latin})/gu;

/** The width of a text in a font. */
function createRuler({
  font,
  letterSpacing,
  wordSpacing,
  textTransform,
  fontVariantCaps,
}: Font): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 8;
  context.font = font;
  context.fontVariantCaps = fontVariantCaps;
  const spaced = 'letterSpacing' in context;
  // "normal" is no length here, and leaves it at none.
  if (spaced) context.letterSpacing = letterSpacing;
  const apart = parseFloat(letterSpacing) || 0;
  const letter = spaced ? 0 : apart;
  const word = parseFloat(wordSpacing) || 0;
  // Chromium keeps the widths of words it has measured, and forgets that word spacing belongs to them.
  const transform = TRANSFORMS[textTransform];
  return (given) => {
    const text = transform ? transform(given) : given;
    // Letters with space between them are never joined to ligatures. WebKit forgets that in a canvas: a character of
    // no width that forbids it stands between them.
    const unjoined = apart ? text.replace(BETWEEN_LETTERS, '\u200C') : text;
    return (
      context.measureText(unjoined).width +
      letter * text.length +
      (word && word * (text.split(/[ \u00A0]/).length - 1))
    );
  };
}

function createWidth(fonts: ReadonlyMap<TextRole, Font>): Measure['width'] {
  // One for each font: setting one costs more than measuring a word in it.
  const rulers = new Map<string, (text: string) => number>();
  // The same words stand in many texts, and on the axis in frame after frame.
  const known = new Map<string, number>();
  return (text, role) =>
    remembered(known, role + text, () => {
      const font = fonts.get(role) as Font;
      return remembered(rulers, JSON.stringify(font), () => createRuler(font))(text);
    });
}

/**
 * What the probes say now, and a key that is the same as long as they say the same. Null while nothing
 * is laid out.
 */
export function readMeasure(probes: ParentNode): { measure: Measure; key: string } | null {
  const fonts = new Map<TextRole, Font>();
  const lineHeight: Partial<Record<TextRole, number>> = {};
  const sizes: Partial<Record<keyof Sizes, number>> = {};
  const seen: unknown[] = [];
  for (const probe of probes.querySelectorAll<HTMLElement>(':scope > *')) {
    const style = getComputedStyle(probe);
    const { role, size } = probe.dataset;
    if (role) {
      fonts.set(role as TextRole, fontOf(style));
      lineHeight[role as TextRole] = lineHeightOf(style);
      seen.push(fonts.get(role as TextRole), style.height, style.width);
    } else if (size) {
      sizes[size as keyof Sizes] = parseFloat(style.width);
      seen.push(style.width);
    }
  }
  if (fonts.size === 0 || Number.isNaN(lineHeight.title)) return null;
  const measure: Measure = {
    width: createWidth(fonts),
    lineHeight: lineHeight as Measure['lineHeight'],
    sizes: sizes as Sizes,
  };
  return { measure, key: JSON.stringify(seen) };
}
