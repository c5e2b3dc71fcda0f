import type { CSSResult } from 'lit';

/** What was made of each part's styles, in each document: a sheet is of the document by which it was made. */
const sheetsOf = new WeakMap<CSSResult, CSSStyleSheet>();

/** Gives a shadow root the styles of a part that is loaded late; those that it has stay. */
export function dress(root: ShadowRoot, styles: CSSResult): void {
  const View = (root.ownerDocument.defaultView ?? window).CSSStyleSheet;
  let sheet = sheetsOf.get(styles);
  if (!(sheet instanceof View)) {
    sheet = new View();
    sheet.replaceSync(styles.cssText);
    sheetsOf.set(styles, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
