import { unsafeCSS, type CSSResultOrNative } from 'lit';
import { baseStyles } from './base.js';
import { controlsStyles } from './controls.js';
import { groupStyles } from './groups.js';
import { pictureStyles } from './picture.js';
import { periodStyles } from './periods.js';
import { readingStyles } from './reading.js';
import { spanStyles } from './spans.js';
import { tokens } from './tokens.js';

/** `--_name` is a token with its default: `var(--article-timeline-name, default)`. */
const defaults = Object.entries(tokens)
  .map(([name, [value]]) => `--_${name}:var(--article-timeline-${name},${value});`)
  .join('');

/** The tokens, and what the template checks do not know yet. */
const tokenSheet = unsafeCSS(`:host{${defaults}}.head{text-wrap:balance}`);

/** In the order in which they count: later rules go before earlier ones. */
export const styles = [
  tokenSheet,
  baseStyles,
  controlsStyles,
  pictureStyles,
  groupStyles,
  periodStyles,
  spanStyles,
  readingStyles,
];

/**
 * Gives a shadow root its sheets once more, made by the document in which it is now: those of another one do not count.
 */
export function adoptAnew(root: ShadowRoot, sheets: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = sheets.map((each) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(
      'cssText' in each ? each.cssText : [...each.cssRules].map((rule) => rule.cssText).join(''),
    );
    return sheet;
  });
}
