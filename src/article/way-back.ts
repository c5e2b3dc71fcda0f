import { css, html, render } from 'lit';
import { wordsFor, type MessageTables } from '../messages/index.js';
import { loadGuideWords } from '../messages/guide/load.js';
import type { DatedEvent } from '../model/event.js';
import { dress } from '../theme/dress.js';
import { languageAt } from './language.js';
import { stopBehind } from './stops.js';

/** On the page's own colours, at the lower edge of the window. */
const wayBackStyles = css`
  .way-back {
    position: fixed;
    inset: auto 0 1em;
    z-index: 2147483647;
    inline-size: fit-content;
    max-inline-size: calc(100vw - 2em);
    margin-inline: auto;
    border: 0;
    overflow: visible;
    background: none;
  }
  .way-back > button {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid GrayText;
    border-radius: 1.4em;
    color: CanvasText;
    background: Canvas;
    font: inherit;
    text-align: center;
    overflow-wrap: anywhere;
    box-shadow: 0 0.2em 1em rgb(0 0 0 / 30%);
  }
  @media print {
    .way-back {
      display: none;
    }
  }
`;

/** Where a reader was led to. */
interface Passed {
  readonly event: DatedEvent;
  readonly range: Range;
  readonly article: Element;
}

/** The element, as far as the way back needs it. */
export interface WayHost extends HTMLElement {
  /** The page's own words. */
  readonly messages: MessageTables | undefined;
}

/**
 * The way from a passage back to its event: a button over the page, the next that Tab reaches from the passage. It goes
 * when the reader leaves the article, or by Escape. The page's own nodes stay as they are.
 */
export class WayBack {
  readonly #host: WayHost;
  readonly #back: () => void;
  #node: HTMLElement | undefined;
  #passed: Passed | undefined;
  /** What had the focus when the reader came to the passage; Tab leads from there to the button. */
  #from: Element | null | undefined;

  /** @param back leads to the event */
  constructor(host: WayHost, back: () => void) {
    this.#host = host;
    this.#back = back;
  }

  async show(passed: Passed): Promise<void> {
    this.#passed = passed;
    this.#from = this.#active;
    const lang = languageAt(this.#host) || navigator.language;
    await loadGuideWords(lang);
    if (this.#passed !== passed || !this.#host.isConnected) return;
    this.#draw(passed, lang);
    addEventListener('keydown', this.#key, true);
    addEventListener('focusin', this.#focused, true);
    // From node to node within a shadow root nothing is told outside of it.
    this.#host.shadowRoot?.addEventListener('focusin', this.#focused as EventListener);
  }

  /** To be called when the page has scrolled. */
  moved(): void {
    const { top, bottom } = this.#passed?.article.getBoundingClientRect() ?? new DOMRect();
    if (this.#node && (bottom <= 0 || top >= innerHeight)) this.hide();
  }

  hide(): void {
    this.#passed = undefined;
    removeEventListener('keydown', this.#key, true);
    removeEventListener('focusin', this.#focused, true);
    this.#host.shadowRoot?.removeEventListener('focusin', this.#focused as EventListener);
    this.#node?.remove();
    this.#node = undefined;
  }

  get #button(): HTMLButtonElement | undefined {
    return this.#node?.querySelector('button') ?? undefined;
  }

  #draw({ event, article }: Passed, lang: string): void {
    const root = this.#host.shadowRoot as ShadowRoot;
    dress(root, wayBackStyles);
    const words = wordsFor(lang, this.#host.messages);
    const [before = '', after = ''] = words('backTo').split('{title}');
    if (!this.#node) {
      this.#node = document.createElement('div');
      this.#node.className = 'way-back';
      root.append(this.#node);
    }
    render(
      html`<button part="control control-back" lang=${words.lang} dir="auto" @click=${this.#go}
        >${before}<span dir="auto" lang=${languageAt(article) || words.lang}>${event.title}</span
        >${after}</button
      >`,
      this.#node,
    );
    // Over all else, whatever the page has around the element.
    if (typeof this.#node.showPopover !== 'function') return;
    this.#node.popover = 'manual';
    this.#node.showPopover();
  }

  readonly #go = (): void => {
    this.hide();
    this.#back();
  };

  /** What has the focus; where nothing at a passage takes it, that is still the button that led there. */
  get #active(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? document.activeElement;
  }

  get #hasFocus(): boolean {
    return Boolean(this.#button && this.#active === this.#button);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (event.key === 'Escape') this.#leave(event);
    else if (event.key === 'Tab') this.#step(event);
  };

  /** Escape in the article, or on the button. */
  #leave(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (this.#hasFocus) this.#return();
    this.hide();
  }

  /** From the passage to the button, and from the button on to what comes behind the passage, or back to it. */
  #step(event: KeyboardEvent): void {
    const passed = this.#passed;
    if (!passed) return;
    if (this.#hasFocus) {
      const next = event.shiftKey ? undefined : stopBehind(passed.range);
      if (next === null) return;
      event.preventDefault();
      if (next) next.focus();
      else this.#return();
    } else if (!event.shiftKey && this.#from === this.#active) {
      event.preventDefault();
      this.#button?.focus();
    }
  }

  /** The focus goes where it was at the passage, the caret stays there. */
  #return(): void {
    this.#button?.blur();
    if (this.#from instanceof HTMLElement) this.#from.focus({ preventScroll: true });
  }

  readonly #focused = (event: FocusEvent): void => {
    const target = event.composedPath()[0];
    if (!this.#passed || !(target instanceof Node) || this.#node?.contains(target)) return;
    if (!this.#passed.article.contains(target)) this.hide();
  };
}
