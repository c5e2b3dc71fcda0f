import type { CSSResult } from 'lit';
import { dress } from '../theme/dress.js';

/** A part of the view with styles of its own. */
export abstract class Dressed<Host extends HTMLElement = HTMLElement> {
  protected readonly host: Host;
  readonly #styles: CSSResult;

  constructor(host: Host, styles: CSSResult) {
    this.host = host;
    this.#styles = styles;
  }

  /** Called when the element has come into a document. */
  connect(): void {
    dress(this.host.shadowRoot as ShadowRoot, this.#styles);
  }

  /** Called when it has left it. */
  disconnect(): void {
    // Its sheet stays for when it comes back.
  }
}
