// The page around the element in these tests: mounting, waiting, and looking into the shadow root.
import type { TimelineInit } from '../../src/model/event.js';
import type { ArticleTimeline } from '../../src/article-timeline.js';
import '../../src/index.js';

export interface Setting {
  readonly attributes?: Readonly<Record<string, string>>;
  /** The author's own HTML inside the element. */
  readonly html?: string;
  readonly timeline?: TimelineInit | null;
  /** Of the container, px. */
  readonly width?: number;
  /** CSS of the container. */
  readonly style?: string;
}

document.body.style.margin = '0';
const mounted: HTMLElement[] = [];

afterEach(() => {
  for (const container of mounted.splice(0)) container.remove();
});

/** The element in a container of its own, not waited for. Gone after the test. */
export function put({
  attributes = {},
  html = '',
  timeline,
  width = 800,
  style = '',
}: Setting): ArticleTimeline {
  const container = document.createElement('div');
  container.style.cssText = `width: ${width}px; ${style}`;
  const element = document.createElement('article-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = html;
  if (timeline !== undefined) element.timeline = timeline;
  container.append(element);
  document.body.append(container);
  mounted.push(container);
  return element;
}

/** The element with a complete picture. */
export async function mount(setting: Setting): Promise<ArticleTimeline> {
  const element = put(setting);
  await settled(element);
  return element;
}

/** Follows a link in the page, as a click does. */
export function follow(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}

/** Whether some of a node is in the window. */
export const isInSight = (node: Element): boolean => {
  const { top, bottom } = node.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Keeps `history.back()` on this page, whatever page was before it: WebKit has all tests in one window. */
export function stayOnPage(): void {
  for (let i = 0; i < 2; i++) history.pushState(null, '', location.href);
}

/**
 * How many entries the page has added to its history since then. Not by its `length`, which stays where a browser has
 * as many as it keeps.
 */
export function entries(): () => number {
  let count = 0;
  const push = history.pushState.bind(history);
  history.pushState = (...entry) => {
    count++;
    push(...entry);
  };
  return () => count;
}

export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** After all that a change of sizes asks for. */
export async function settled(element: ArticleTimeline): Promise<void> {
  await element.updateComplete;
  await frame();
  await frame();
  await element.updateComplete;
  // Cards have arrived where they are on their way to.
  for (const motion of element.shadowRoot!.getAnimations())
    if (motion.effect?.getComputedTiming().endTime !== Infinity) motion.finish();
}

/** Waits until `holds` does; long enough for a machine that has other work too. */
export async function until(holds: () => unknown, what = String(holds), ms = 15_000): Promise<void> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await frame();
  }
}

/** All in the shadow root that the selector finds. */
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The first in the shadow root; throws where there is none. */
export function one(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the shadow root`);
  return found;
}

/** What is read there, with single spaces; not what is only there for the browser to find. */
export function words(node: Element | undefined | null): string {
  const hidden = [...(node?.querySelectorAll('[hidden]') ?? [])];
  const texts = document.createTreeWalker(node ?? document.createElement('p'), NodeFilter.SHOW_TEXT);
  let read = '';
  while (texts.nextNode())
    if (!hidden.some((each) => each.contains(texts.currentNode))) read += texts.currentNode.nodeValue ?? '';
  return read.replace(/\s+/g, ' ').trim();
}

/** What a button is called by whoever hears it: what is hidden from them left out. */
export function nameOf(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return node.ariaLabel ?? words(copy);
}

/** What is seen of a node: without the words for the ear alone. */
export function seen(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.spoken')) unseen.remove();
  return words(copy);
}

/** Cards, spots and clusters: what the arrow keys move between. */
export const items = (element: Element): HTMLElement[] => all(element, '[part~=picture] [data-event]');

/** The element that has the focus, through shadow roots. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
}

/** What is read of diagnostics in tests: `code path`. */
export const faults = (element: ArticleTimeline): string[] =>
  element.diagnostics.map(({ code, path }) => `${code} ${path}`);

/** The details of the events of this name from now on. */
export function heard<
  K extends
    | 'timeline-load'
    | 'timeline-select'
    | 'timeline-zoom'
    | 'timeline-diagnostics'
    | 'timeline-query'
    | 'timeline-render',
>(target: EventTarget, name: K): HTMLElementEventMap[K]['detail'][] {
  const details: HTMLElementEventMap[K]['detail'][] = [];
  target.addEventListener(name, (event) => details.push((event as HTMLElementEventMap[K]).detail));
  return details;
}

/** An address whose content is this text. */
export const addressOf = (text: string, type = 'application/json'): string =>
  URL.createObjectURL(new Blob([text], { type }));

/** Whether a box is laid out on the page at all. */
export function isShown(node: Element): boolean {
  const { width, height } = node.getBoundingClientRect();
  return width > 0 && height > 0 && node.checkVisibility({ visibilityProperty: true });
}
