/** What a token is, for those who offer it in a form. */
export type TokenKind = 'color' | 'font' | 'length' | 'number';

/**
 * Every token: `--article-timeline-NAME`, its default, its kind. The lengths and numbers are also what the text
 * measure reads, so that layout stays true to them. Lengths in em follow the size of the element's text, those in
 * % its width.
 */
export const tokens = {
  color: ['inherit', 'color'],
  muted: ['color-mix(in srgb, currentColor 70%, transparent)', 'color'],
  accent: ['light-dark(#9f1c1c, #ff9a8f)', 'color'],
  line: ['color-mix(in srgb, currentColor 55%, transparent)', 'color'],
  axis: ['color-mix(in srgb, currentColor 75%, transparent)', 'color'],
  marker: ['currentColor', 'color'],
  focus: ['light-dark(#0b57d0, #8ab4f8)', 'color'],
  background: ['Canvas', 'color'],
  period: ['color-mix(in srgb, currentColor 5%, transparent)', 'color'],
  'group-1': ['light-dark(#b424ff, #ffd86c)', 'color'],
  'group-2': ['light-dark(#00246c, #6c48ff)', 'color'],
  'group-3': ['light-dark(#006c6c, #d80000)', 'color'],
  'group-4': ['light-dark(#6c00b4, #00b4ff)', 'color'],
  'group-5': ['light-dark(#6c90b4, #909090)', 'color'],
  'group-6': ['light-dark(#d86c24, #00ffff)', 'color'],
  'group-7': ['light-dark(#b42400, #904890)', 'color'],
  'group-8': ['light-dark(#6c0000, #d89000)', 'color'],
  'group-other': ['color-mix(in srgb, currentColor 70%, transparent)', 'color'],
  font: ['inherit', 'font'],
  'title-font': ['inherit', 'font'],
  'quote-font': ['inherit', 'font'],
  'title-weight': ['700', 'number'],
  'quote-style': ['normal', 'font'],
  'title-size': ['0.9375em', 'length'],
  'date-size': ['0.8125em', 'length'],
  'quote-size': ['0.8125em', 'length'],
  'tick-size': ['0.8125em', 'length'],
  'line-height': ['1.3', 'number'],
  'card-min-width': ['6.75em', 'length'],
  'card-max-width': ['13.5em', 'length'],
  'card-gap': ['0.625em', 'length'],
  'card-indent': ['0.5em', 'length'],
  'card-padding-block': ['0', 'length'],
  'card-padding-inline': ['0', 'length'],
  'picture-height': ['6em', 'length'],
  'icon-size': ['2.5em', 'length'],
  'picture-gap': ['0.375em', 'length'],
  'quote-gap': ['3px', 'length'],
  'cards-height': ['20em', 'length'],
  'title-lines': ['4', 'number'],
  'quote-lines': ['4', 'number'],
  'gap-size': ['2.5em', 'length'],
  'marker-size': ['0.5em', 'length'],
  'cluster-size': ['max(28px, 1.75em)', 'length'],
  'tick-length': ['0.375em', 'length'],
  'connector-size': ['min(1.75em, 7%)', 'length'],
  'pane-width': ['42em', 'length'],
  'story-height': ['clamp(15em, 45vh, 26em)', 'length'],
  'reserved-height': ['0', 'length'],
} as const satisfies Readonly<Record<string, readonly [string, TokenKind]>>;

export type TokenName = keyof typeof tokens;
