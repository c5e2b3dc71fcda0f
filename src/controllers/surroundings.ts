import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Measure } from '../layout/measure.js';
import { readMeasure } from '../view/measure.js';

/**
 * What the element's surroundings give it: its width, the size of text in it, the direction of writing. Knows nothing of
 * events. Asks for an update when any of these changes.
 */
export class SurroundingsController implements ReactiveController {
  /** Of the container, CSS px; 0 while it is not laid out. */
  width = 0;
  measure: Measure | undefined;
  rtl = false;
  #key = '';
  #watched: Element[] = [];
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // In the next frame: drawing at once would change sizes that are just being told, which browsers report as an error.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#read));
    // A font can arrive without changing the size of the sample: measure again all the same.
    document.fonts.addEventListener('loadingdone', this.#fontsArrived);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = [];
    document.fonts.removeEventListener('loadingdone', this.#fontsArrived);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root || !this.#observer) return;
    const watched = [...root.querySelectorAll('.frame, .probes > *, .pane')];
    for (const old of this.#watched) if (!watched.includes(old)) this.#observer.unobserve(old);
    for (const element of watched) if (!this.#watched.includes(element)) this.#observer.observe(element);
    this.#watched = watched;
    this.#read();
  }

  readonly #fontsArrived = (): void => {
    this.#key = '';
    this.#read();
  };

  readonly #read = (): void => {
    const root = this.#host.shadowRoot;
    const frame = root?.querySelector<HTMLElement>('.frame');
    if (!root || !frame?.isConnected) return;
    const width = Math.floor(frame.getBoundingClientRect().width * 100) / 100;
    const rtl = getComputedStyle(this.#host).direction === 'rtl';
    const read = readMeasure(root);
    if (read && read.key !== this.#key) {
      this.#key = read.key;
      this.measure = read.measure;
      this.#host.requestUpdate();
    }
    if (width !== this.width || rtl !== this.rtl) {
      this.width = width;
      this.rtl = rtl;
      this.#host.requestUpdate();
    }
    this.paneHeight(root);
  };

  /** The height of the pane that is open inside a vertical picture, px; 0 without one. */
  openedHeight = 0;

  private paneHeight(root: ShadowRoot): void {
    const height = root.querySelector<HTMLElement>('details .pane')?.offsetHeight ?? 0;
    if (height === this.openedHeight) return;
    this.openedHeight = height;
    this.#host.requestUpdate();
  }
}
