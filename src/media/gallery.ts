import type { Words } from '../messages/index.js';
import { make } from './element.js';
import { wordElement } from './words.js';

/** To the one before and to the next, as paths in a box of 10 by 10. */
const SIGNS = { previousItem: 'M7 1L3 5L7 9', nextItem: 'M3 1L7 5L3 9' };
const SVG = 'http://www.w3.org/2000/svg';

/** Where each key leads, from the item at a place among so many. */
const GALLERY_KEYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};
const MIRRORED_KEYS: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** Buttons and position of a gallery, which fingers and its scroll bar move as well. */
class GallerySteps {
  #at = -1;
  #words: Words | undefined;
  readonly #box: Element;
  readonly #gallery: HTMLElement;

  constructor(box: Element, gallery: HTMLElement) {
    this.#box = box;
    this.#gallery = gallery;
    gallery.addEventListener('scroll', this.#scrolled, { passive: true });
    gallery.addEventListener('keydown', this.#key);
  }

  /** Draws them in the words of a language, for as many items as there are now. */
  draw(words: Words): void {
    this.#words = words;
    const count = this.#items.length;
    const at = (this.#at = Math.max(0, Math.min(this.#at, count - 1)));
    const position = wordElement(words, 'positionOf', { position: at + 1, count }, 'position');
    position.setAttribute('aria-live', 'polite');
    const before = this.#box.children;
    if (before.length === 0)
      this.#box.append(this.#button('previousItem', -1, words), position, this.#button('nextItem', 1, words));
    else if (before[1]?.textContent !== position.textContent)
      before[1]?.replaceChildren(...position.childNodes);
    before[0]?.setAttribute('aria-disabled', String(at === 0));
    before[2]?.setAttribute('aria-disabled', String(at === count - 1));
  }

  /** A button stays in place also where it can do nothing, so that the focus stays on it. */
  #button(key: keyof typeof SIGNS, step: 1 | -1, words: Words): HTMLElement {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', SIGNS[key]);
    const sign = document.createElementNS(SVG, 'svg');
    sign.setAttribute('viewBox', '0 0 10 10');
    sign.setAttribute('aria-hidden', 'true');
    sign.append(path);
    const lang = words.has(key) ? undefined : 'en';
    const name = words(key);
    const look = { class: 'control', part: 'control', title: name, 'aria-label': name, lang };
    const button = make('button', look, sign);
    button.addEventListener('click', () => {
      this.#go(this.#at + step);
    });
    return button;
  }

  get #items(): readonly Element[] {
    return Array.from(this.#gallery.children);
  }

  get #isRtl(): boolean {
    return getComputedStyle(this.#gallery).direction === 'rtl';
  }

  /** How far the beginning of an item is from that of the gallery, px to the right. */
  #distance(item: Element): number {
    const edge = this.#isRtl ? 'right' : 'left';
    return item.getBoundingClientRect()[edge] - this.#gallery.getBoundingClientRect()[edge];
  }

  #go(to: number): void {
    const item = this.#items[to];
    if (!item) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#gallery.scrollBy({ left: this.#distance(item), behavior: isCalm ? 'instant' : 'smooth' });
  }

  /** Another item may be the one in sight. */
  readonly #scrolled = (): void => {
    const distances = this.#items.map((item) => Math.abs(this.#distance(item)));
    const at = distances.indexOf(Math.min(...distances));
    if (at === this.#at || !this.#words) return;
    this.#at = at;
    this.draw(this.#words);
  };

  readonly #key = (event: KeyboardEvent): void => {
    // What plays in it has the same keys.
    if (event.target !== this.#gallery || event.altKey || event.ctrlKey || event.metaKey) return;
    const key = (this.#isRtl && MIRRORED_KEYS[event.key]) || event.key;
    const to = GALLERY_KEYS[key]?.(this.#at, this.#items.length);
    if (to === undefined) return;
    event.preventDefault();
    this.#go(to);
  };
}

const steps = new WeakMap<Element, GallerySteps>();

/** Fills the box behind a gallery with buttons and its position. */
export function fillSteps(box: Element, words: Words): void {
  const gallery = box.previousElementSibling as HTMLElement;
  let own = steps.get(box);
  if (!own) steps.set(box, (own = new GallerySteps(box, gallery)));
  own.draw(words);
}
