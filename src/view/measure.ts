import { html, type TemplateResult } from 'lit';
import type { Measure, Sizes, TextRole } from '../layout/measure.js';

const ROLES: readonly TextRole[] = ['date', 'title', 'quote', 'tick', 'gap'];

/** The tokens that layouts read, each measured on an element that is as wide as it says; counts are so many px. */
const SIZES: readonly (keyof Sizes)[] = ['cardMinWidth', 'cardMaxWidth', 'cardGap', 'cardIndent', 'gapSize', 'markerSize', 'connectorSize', 'tickLength', 'cardsHeight', 'titleLines', 'quoteLines'];

/** Its size changes when the page changes the text; fonts that arrive for other scripts are heard of by themselves. */
const SAMPLE = 'Hamburgefonstiv 0123';

/**
 * Invisible elements that have the size of each kind of text and of each length that a page can set. The layout's
 * only source of sizes; whoever watches their size hears of late fonts, text spacing and changed variables.
 */
export const probes = (): TemplateResult => html`<div class="probes" aria-hidden="true">
  ${ROLES.map((role) => html`<span class=${role} data-role=${role}>${SAMPLE}</span>`)}
  ${SIZES.map((name) => html`<i data-size=${name}></i>`)}
</div>`;

/** `cardGap` → `--_card-gap`. */
const variable = (name: string): string => `--_${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The style rules that give the probes of sizes theirs. */
export const probeRules = SIZES.map((name) => `[data-size=${name}]{inline-size:${name.endsWith('Lines') ? `calc(var(${variable(name)})*1px)` : `var(${variable(name)})`}}`).join('');

interface Font {
  readonly font: string;
  readonly letterSpacing: string;
  readonly wordSpacing: string;
}

function fontOf(style: CSSStyleDeclaration): Font {
  const px = (spacing: string) => (spacing === 'normal' ? '0px' : spacing);
  return {
    font: `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    letterSpacing: px(style.letterSpacing),
    wordSpacing: px(style.wordSpacing),
  };
}

/** Words whose width is remembered, about 2 MB. */
const MOST_WIDTHS = 20_000;

let canvas: CanvasRenderingContext2D | null | undefined;
/** The canvas gives its font in other words than it was set in. */
let fontSet = '';

function widthIn(fonts: ReadonlyMap<TextRole, Font>): Measure['width'] {
  const widths = new Map<string, number>();
  canvas ??= document.createElement('canvas').getContext('2d');
  return (text, role) => {
    const key = role + text;
    let width = widths.get(key);
    if (width === undefined) {
      const font = fonts.get(role) as Font;
      width = canvas ? measureText(canvas, text, font) : text.length * 8;
      if (widths.size > MOST_WIDTHS) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
}

function measureText(context: CanvasRenderingContext2D, text: string, { font, letterSpacing, wordSpacing }: Font): number {
  if (fontSet !== font) context.font = fontSet = font;
  const letters = 'letterSpacing' in context ? 0 : text.length;
  if (!letters) context.letterSpacing = letterSpacing;
  // Chromium keeps the widths of words it has measured, and forgets that word spacing belongs to them.
  const spaces = text.split(/[ \u00A0]/).length - 1;
  return context.measureText(text).width + letters * parseFloat(letterSpacing) + spaces * parseFloat(wordSpacing);
}

/** What the probes in this root say now, and a key that is the same as long as they say the same. Null while nothing is laid out. */
export function readMeasure(root: ParentNode): { measure: Measure; key: string } | null {
  const fonts = new Map<TextRole, Font>();
  const lineHeight: Partial<Record<TextRole, number>> = {};
  const sizes: Partial<Record<keyof Sizes, number>> = {};
  const seen: unknown[] = [];
  for (const probe of root.querySelectorAll<HTMLElement>('.probes > *')) {
    const style = getComputedStyle(probe);
    const { role, size } = probe.dataset;
    if (role) {
      fonts.set(role as TextRole, fontOf(style));
      lineHeight[role as TextRole] = parseFloat(style.height);
      seen.push(fonts.get(role as TextRole), style.height, style.width);
    } else if (size) {
      sizes[size as keyof Sizes] = parseFloat(style.width);
      seen.push(style.width);
    }
  }
  if (fonts.size === 0 || Number.isNaN(lineHeight.title)) return null;
  const measure: Measure = { width: widthIn(fonts), lineHeight: lineHeight as Measure['lineHeight'], sizes: sizes as Sizes };
  return { measure, key: JSON.stringify(seen) };
}
