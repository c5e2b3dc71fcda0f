import { plainStyles } from './styles.js';

export { renderAmong } from './among.js';
export { renderFilters } from './filters.js';
export { renderPlain } from './forms.js';

/** The sheet of each shadow root. */
const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** Gives a shadow root the styles of the plain forms; anew in another document, whose sheets alone count there. */
export function dress(root: ShadowRoot): void {
  const sheet = new (root.ownerDocument.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(plainStyles.cssText);
  const before = sheets.get(root);
  sheets.set(root, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((each) => each !== before), sheet];
}
