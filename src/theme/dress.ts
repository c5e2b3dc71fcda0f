/** Styles as Lit has them. */
interface Styles {
  readonly cssText: string;
}

/** What was made of each part's styles, by document: a sheet counts only in the one by which it was made. */
const sheetsOf = new WeakMap<Document, Map<Styles, CSSStyleSheet>>();

/**
 * Gives a shadow root the styles of a part that is loaded late; those that it has stay. To be called again when the
 * element has come into a document, which may be another one.
 */
export function dress(root: ShadowRoot, styles: Styles): void {
  const page = root.ownerDocument;
  // Nobody sees a document without a window, and nothing can make a sheet for it.
  if (!page.defaultView) return;
  const sheets = sheetsOf.get(page) ?? new Map<Styles, CSSStyleSheet>();
  sheetsOf.set(page, sheets);
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    sheets.set(styles, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
