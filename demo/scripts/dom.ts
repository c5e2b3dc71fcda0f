import type { ArticleTimeline } from '../../src/index.js';

/** The element of the page with this id, which the page is known to have. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

/** The timeline of the page with this id. */
export function timelineById(id: string): ArticleTimeline {
  const timeline = byId(id).closest('article-timeline');
  if (!timeline) throw new Error(`#${id} is no timeline`);
  return timeline;
}

/** A new element with these attributes and children; texts are never read as markup. */
export function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A row of a table. */
export const row = (...cells: (Node | string)[]): HTMLTableRowElement =>
  create('tr', {}, ...cells.map((cell) => create('td', {}, cell)));

/** Calls `choose` with the value of the chosen radio button of a group, now and at every change. */
export function onChoice(id: string, choose: (value: string) => void): void {
  const group = byId(id);
  const chosen = () => group.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
  group.addEventListener('change', () => {
    choose(chosen());
  });
  // A browser may have restored the choice of an earlier visit.
  choose(chosen());
}
