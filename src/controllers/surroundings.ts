import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { measureWithin, type Measure } from '../layout/measure.js';
import { readMeasure } from '../view/measure.js';
import type { ViewNodes } from '../view/nodes.js';

/** The widest scrollbar, px. */
const SCROLLBAR = 20;

/** A node and all around it, through shadow roots, up to the document. */
function* ancestorsOf(node: Node): Iterable<Node> {
  let each: Node | undefined = node;
  while (each) {
    yield each;
    each = each.parentNode ?? (each as Partial<ShadowRoot>).host;
  }
}

/**
 * What the element's surroundings give it: its width, the size of text in it, the direction of writing. Knows
 * nothing of events. Asks for an update when any of these changes.
 */
export class SurroundingsController implements ReactiveController {
  /** Of the container, CSS px; 0 while it is not laid out. */
  width = 0;
  /** The sizes of text and of what is themed, in the height that there is. */
  measure: Measure | undefined;
  /** The height that the page leaves for the element, CSS px; 0 where it may be as high as it wants. */
  room = 0;
  rtl = false;
  /** The height of the pane that is open inside a vertical picture, px; 0 without one. */
  openedHeight = 0;
  /** The same in any height. */
  #measured: Measure | undefined;
  /** Whether the parent cuts the element off, and at which height of its own. */
  #isCut = false;
  #cutAt = 0;
  /** The width before this one. */
  #before = 0;
  #key = '';
  #awaitsFonts = false;
  #watched: readonly HTMLElement[] = [];
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #nodes: ViewNodes;
  #observer: ResizeObserver | undefined;
  #page: MutationObserver | undefined;
  /** Of the document in which the element is: it may be adopted by another. */
  #fonts: FontFaceSet | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, nodes: ViewNodes) {
    this.#host = host;
    this.#nodes = nodes;
    host.addController(this);
  }

  hostConnected(): void {
    // In the next frame: drawing at once would change sizes that are just being told, which browsers report as an
    // error.
    const { ownerDocument } = this.#host;
    const view = ownerDocument.defaultView ?? window;
    this.#observer = new view.ResizeObserver(() => view.requestAnimationFrame(this.#resized));
    // A font can arrive without changing the size of the sample: measure again all the same.
    this.#fonts = ownerDocument.fonts;
    this.#fonts.addEventListener('loadingdone', this.#fontsArrived);
    // Language and direction are inherited from whatever is around the element, through shadow roots.
    this.#page = new MutationObserver((changes) => {
      const around = [...ancestorsOf(this.#host)];
      if (changes.some(({ target }) => around.includes(target))) this.#host.requestUpdate();
    });
    for (const node of ancestorsOf(this.#host))
      if (!node.parentNode) this.#page.observe(node, { attributeFilter: ['lang', 'dir'], subtree: true });
    // What was watched before is watched again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#page?.disconnect();
    this.#watched = [];
    this.#fonts?.removeEventListener('loadingdone', this.#fontsArrived);
  }

  /** Called when all is drawn and has its styles: sizes are computed once. May ask for another update. */
  read(): void {
    if (!this.#observer) return;
    const { parentElement } = this.#host;
    const watched = [...this.#nodes.sized, ...(parentElement ? [parentElement] : [])];
    for (const old of this.#watched) if (!watched.includes(old)) this.#observer.unobserve(old);
    for (const element of watched) if (!this.#watched.includes(element)) this.#observer.observe(element);
    this.#watched = watched;
    // Later changes of the width are the observer's, a frame apart: a width that hung on the height would never
    // settle here.
    if (this.width === 0) this.#readWidth();
    this.#awaitFonts();
    // Likewise the sizes of text: whatever changes them changes the size of a probe, or comes with a font.
    if (this.measure) this.#readPane();
    else this.#readText();
  }

  readonly #resized = (): void => {
    this.#readWidth();
    this.#readText();
    this.#readRoom();
  };

  readonly #fontsArrived = (): void => {
    this.#key = '';
    this.#readText();
  };

  /**
   * The height that the page leaves for the element: its own where that hangs on nothing in it, its greatest one, or
   * what is seen of it in a box that cuts off the rest.
   */
  #readRoom(): void {
    const { room: probe } = this.#nodes;
    const own = probe?.offsetHeight ?? 0;
    const most = parseFloat(getComputedStyle(this.#host).maxHeight);
    // What is not seen at all leaves no height either.
    const room = Math.floor(own || most || this.#cutOff()) || 0;
    if (room === this.room || this.width === 0) return;
    this.room = room;
    this.measure = this.#measured && measureWithin(this.#measured, room);
    this.#host.requestUpdate();
  }

  /** What is left for the element in a parent of a fixed height that hides what overflows; else nothing. */
  #cutOff(): number {
    const { parentElement } = this.#host;
    if (!parentElement) return 0;
    const { overflowY, paddingBottom } = getComputedStyle(parentElement);
    const { scrollHeight, clientHeight, clientTop } = parentElement;
    const isCut = scrollHeight > clientHeight + 1 || (this.#isCut && clientHeight === this.#cutAt);
    this.#isCut = /hidden|clip/.test(overflowY) && isCut;
    this.#cutAt = clientHeight;
    if (!this.#isCut) return 0;
    const top = parentElement.getBoundingClientRect().top + clientTop;
    const left = this.#host.getBoundingClientRect().top - top;
    return Math.max(0, clientHeight - left - parseFloat(paddingBottom));
  }

  /** Fonts on their way promise to arrive: WebKit has no event for it. */
  #awaitFonts(): void {
    const { fonts } = this.#host.ownerDocument;
    if (this.#awaitsFonts || fonts.status !== 'loading') return;
    const coming = Array.from(fonts).filter(({ status }) => status === 'loading');
    if (coming.length === 0) return;
    this.#awaitsFonts = true;
    void Promise.allSettled(coming.map(({ loaded }) => loaded)).then(() => {
      this.#awaitsFonts = false;
      this.#fontsArrived();
    });
  }

  #readWidth(): void {
    // As wide as what is drawn may be. Not the bounding rectangle: that one is transformed, and spans all columns.
    const inner = this.#nodes.probes;
    if (!inner?.isConnected) return;
    const width = parseFloat(getComputedStyle(inner).width) || 0;
    if (width === this.width) return;
    // A scrollbar that comes with one width and goes with the other: the narrower one holds.
    const flips = width === this.#before && width > this.width && width - this.width <= SCROLLBAR;
    if (flips) return;
    this.#before = this.width;
    this.width = width;
    this.#host.requestUpdate();
  }

  /** The size of text. */
  #readText(): void {
    const { probes } = this.#nodes;
    if (!probes || !this.#host.isConnected) return;
    const read = readMeasure(probes);
    if (read && read.key !== this.#key) {
      this.#key = read.key;
      this.#measured = read.measure;
      this.measure = measureWithin(read.measure, this.room);
      this.#host.requestUpdate();
    }
    this.#readPane();
  }

  /** The direction of writing, and how high the pane is that is open inside a vertical picture. */
  #readPane(): void {
    const rtl = getComputedStyle(this.#host).direction === 'rtl';
    const height = this.#nodes.paneInCard?.offsetHeight ?? 0;
    if (rtl === this.rtl && height === this.openedHeight) return;
    this.rtl = rtl;
    this.openedHeight = height;
    this.#host.requestUpdate();
  }
}
