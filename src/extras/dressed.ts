import type { CSSResult } from 'lit';

/** A part of the view with styles of its own. */
export abstract class Dressed {
  protected readonly host: HTMLElement;
  readonly #styles: CSSResult;
  #sheet: CSSStyleSheet | undefined;

  constructor(host: HTMLElement, styles: CSSResult) {
    this.host = host;
    this.#styles = styles;
  }

  /** Called when the element has come into a document: a sheet is of the document by which it was made. */
  connect(): void {
    const root = this.host.shadowRoot as ShadowRoot;
    const sheet = new (root.ownerDocument.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(this.#styles.cssText);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((each) => each !== this.#sheet), sheet];
    this.#sheet = sheet;
  }

  /** Called when it has left it. */
  disconnect(): void {
    // Its sheet stays for when it comes back.
  }
}
