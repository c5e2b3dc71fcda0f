import { html, render, type TemplateResult } from 'lit';
import { dress } from '../theme/dress.js';
import { guideStyles } from './styles.js';
import type { GuideHost, GuideParts } from './index.js';

/**
 * A dialog over the page, in the element's shadow root and beside what the element draws. The focus goes in when it
 * opens, and back when it closes; Escape closes it.
 */
export class Overlay {
  readonly node: HTMLElement;
  readonly #parts: GuideParts;
  readonly #host: GuideHost;
  readonly #part: string;
  #before: HTMLElement | undefined;

  /** @param part its name for `::part()` */
  constructor(host: GuideHost, parts: GuideParts, part: string) {
    this.#host = host;
    this.#parts = parts;
    this.#part = part;
    this.node = host.ownerDocument.createElement('div');
    // It would come back with the element as something that covers nothing.
    host.addController({
      hostDisconnected: () => {
        this.close();
      },
    });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.node.querySelector('dialog');
  }

  get isOpen(): boolean {
    return this.#dialog?.open === true;
  }

  open(): void {
    const root = this.#host.shadowRoot as ShadowRoot;
    this.#before = this.#parts.nodes.active;
    dress(root, guideStyles);
    root.append(this.node);
  }

  /** Draws what is in it, and shows it. */
  draw(label: string, content: TemplateResult): void {
    render(
      html`<dialog
        class=${this.#parts.zoom.rtl ? 'guide rtl' : 'guide'}
        part=${this.#part}
        aria-label=${label}
        @close=${this.#closed}
        @click=${(click: MouseEvent) => {
          // On the backdrop, which is the dialog's own.
          if (click.target === this.#dialog) this.close();
        }}
        >${content}</dialog
      >`,
      this.node,
    );
    if (!this.isOpen) this.#dialog?.showModal();
  }

  close(): void {
    this.#dialog?.close();
  }

  /** Browsers give the focus back to what had it, if that is still there. */
  readonly #closed = (): void => {
    const { nodes, selection } = this.#parts;
    this.node.remove();
    if (nodes.active) return;
    if (this.#before?.isConnected) this.#before.focus({ preventScroll: true });
    else selection.focus(selection.focused);
  };
}
