/**
 * The names under which a page styles them: `::highlight(article-timeline)`, over it
 * `::highlight(article-timeline-current)`.
 */
export type HighlightName = 'article-timeline' | 'article-timeline-current';

/**
 * How they look unless the page says otherwise: what a page writes outside of layers counts more. Colours of their
 * own, for they are seen on any page.
 */
const DEFAULT_STYLES = `@layer article-timeline {
  ::highlight(article-timeline) {
    text-decoration: underline dotted 1px color-mix(in srgb, currentColor 55%, transparent);
    text-underline-offset: 0.2em;
  }
  ::highlight(article-timeline-current) {
    background-color: color-mix(in srgb, light-dark(#9f1c1c, #ff9a8f) 18%, transparent);
  }
  @media (forced-colors: active) {
    ::highlight(article-timeline-current) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
}`;

/** How many use the sheet in each document or shadow root. */
const users = new Map<Document | ShadowRoot, number>();
let highlightSheet: CSSStyleSheet | undefined;

/** Whether the browser can mark text without changing the page (CSS Custom Highlight API). */
export const canHighlight = (): boolean =>
  typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/**
 * Passages of one timeline, marked beside those of others on the page. Where the browser cannot mark, nothing
 * happens.
 */
export class Highlights {
  readonly #root: Document | ShadowRoot;
  readonly #shown = new Map<HighlightName, readonly Range[]>();
  readonly #isOn = canHighlight();

  constructor(root: Document | ShadowRoot) {
    this.#root = root;
    if (!this.#isOn) return;
    if (!highlightSheet) {
      highlightSheet = new CSSStyleSheet();
      highlightSheet.replaceSync(DEFAULT_STYLES);
    }
    const count = users.get(root) ?? 0;
    if (!count) root.adoptedStyleSheets.push(highlightSheet);
    users.set(root, count + 1);
  }

  /** Marks these ranges in place of those it marked before under this name. */
  show(name: HighlightName, ranges: readonly Range[]): void {
    if (!this.#isOn) return;
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    for (const range of this.#shown.get(name) ?? []) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    highlight.priority = Number(name.endsWith('current'));
    this.#shown.set(name, ranges);
    if (highlight.size) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
  }

  /** Marks nothing any more. */
  end(): void {
    if (!this.#isOn) return;
    for (const name of [...this.#shown.keys()]) this.show(name, []);
    const count = (users.get(this.#root) ?? 1) - 1;
    users.set(this.#root, count);
    if (count) return;
    users.delete(this.#root);
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((each) => each !== highlightSheet);
  }
}
