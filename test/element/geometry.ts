// What can be seen wrong in a drawn timeline, from the boxes that the browser laid out.
import type { ArticleTimeline } from '../../src/article-timeline.js';
import { normalize } from '../../src/input/index.js';
import { chronologyOfList } from '../unit/layout/plain-words.js';
import { all, items, seen, words } from './page.js';

/** Half a pixel of rounding is no overlap. */
const SLACK = 0.5;

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - SLACK &&
  b.left < a.right - SLACK &&
  a.top < b.bottom - SLACK &&
  b.top < a.bottom - SLACK;
/**
 * The box of a text is as high as its font is, which may be more than its line: a fifth may stand out above and
 * below.
 */
const inside = (text: DOMRect, outer: DOMRect): boolean =>
  text.left >= outer.left - SLACK &&
  text.right <= outer.right + SLACK &&
  text.top >= outer.top - text.height / 5 &&
  text.bottom <= outer.bottom + text.height / 5;
const box = (node: Element): DOMRect => node.getBoundingClientRect();

/** Every piece of text that is drawn, with its boxes. */
function textsIn(root: Node): { node: Text; rects: DOMRect[] }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { node: Text; rects: DOMRect[] }[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (
      !node.data.trim() ||
      node.parentElement?.closest('.probes, .status, .spoken, .print, [hidden], style, option')
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length) found.push({ node, rects });
  }
  return found;
}

/** Cards, bars, words under the axis, bubbles and markers that lie over each other, by what they say. */
export function overlaps(element: ArticleTimeline): string[] {
  const named = (node: HTMLElement): { name: string; kind: string; rect: DOMRect } => ({
    name: `${node.className}: ${words(node).slice(0, 40)}`,
    kind: node.classList[1] ?? '',
    rect: box(node),
  });
  const boxes = all(element, '[part~=card], .span, .label, [part~=cluster], [part~=marker]').map(named);
  const found: string[] = [];
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      // Markers of one date may touch: they are one pile.
      if (a.kind === 'marker' && b.kind === 'marker') continue;
      if (overlap(a.rect, b.rect)) found.push(`${a.name} × ${b.name}`);
    }
  });
  return found;
}

/** Text outside the card or the bar it belongs to, outside the element, or in a box that clips it. */
export function cutTexts(element: ArticleTimeline): string[] {
  const host = box(element);
  const found: string[] = [];
  for (const { node, rects } of textsIn(element.shadowRoot!)) {
    const card = node.parentElement!.closest('[part~=card], .span');
    const isCut = rects.some((rect) => !inside(rect, host) || (card && !inside(rect, box(card))));
    if (isCut) found.push(node.data.trim().slice(0, 60));
  }
  const scroller = all(element, '*').find(
    (node) =>
      node.scrollWidth > node.clientWidth + 1 &&
      getComputedStyle(node).overflowX !== 'visible' &&
      !node.closest('.probes, .status, .spoken'),
  );
  if (scroller) found.push(`<${scroller.localName} class="${scroller.className}"> scrolls`);
  return found;
}

const lines = (card: Element, part: string): string[] =>
  card
    .querySelector(`[part=${part}]`)
    ?.textContent.split('\n')
    .filter((line) => line) ?? [];

export interface Shortened {
  /** Titles that end in an ellipsis. */
  readonly titles: string[];
  /** Titles and quotations whose lines are not the words of the story, whole and in order. */
  readonly broken: string[];
}

/** What says something of an event in the picture: its card, or the bar of what lasts. */
const CARDS = { selector: '[part~=picture] li[part~=card]', date: 'card-date', title: 'card-title' };
const SPANS = { selector: '.span', date: 'span-date', title: 'span-title' };

interface Told {
  readonly node: HTMLElement;
  readonly event: number;
  readonly date: string;
  readonly title: string;
}

const toldIn = (element: ArticleTimeline): Told[] =>
  [CARDS, SPANS].flatMap(({ selector, date, title }) =>
    all(element, selector).map((node) => {
      const named = node.matches('[data-event]') ? node : node.querySelector<HTMLElement>('[data-event]')!;
      return {
        node,
        event: Number(named.dataset['event']),
        date: lines(node, date).join(' '),
        title: lines(node, title).join(' '),
      };
    }),
  );

/** Whether the lines on cards and bars are the story's words, never cut inside a word. */
export function shortened(element: ArticleTimeline): Shortened {
  const events = element.toJSON().events;
  const titles: string[] = [];
  const broken: string[] = [];
  for (const { event, title: said } of toldIn(element)) {
    const whole = events[event]!.title.replace(/\s+/g, ' ');
    if (said === whole) continue;
    const start = said.replace(/\s?…$/, '');
    if (said !== start) titles.push(said);
    if (said === start || !whole.startsWith(start) || /[\p{L}\p{N}]/u.test(whole[start.length] ?? ' '))
      broken.push(`${said} ≠ ${whole}`);
  }
  return { titles, broken };
}

/** The events that have a marker of their own, and those in clusters: all of them once, if all is well. */
export function counts(element: ArticleTimeline): { markers: number; clustered: number; items: number } {
  const clustered = all(element, '[part~=cluster]').reduce((sum, cluster) => sum + Number(seen(cluster)), 0);
  const plain = all(element, '.plain > li').length;
  return { markers: plain || all(element, '[part~=marker]').length, clustered, items: items(element).length };
}

/**
 * Events whose date or title cannot be read in the picture: a card or a bar says both, or the card above on the same
 * pole says the date.
 */
export function unreadable(element: ArticleTimeline): string[] {
  const events = element.toJSON().events;
  const cards = toldIn(element).map(({ node, event, date, title }) => ({
    event,
    rect: box(node),
    dated: date !== '',
    titled: title !== '',
  }));
  const readable = new Set<number>();
  for (const card of cards) {
    const above = cards.filter(
      (other) =>
        other.dated &&
        events[other.event]!.date === events[card.event]!.date &&
        other.rect.top < card.rect.top &&
        (Math.abs(other.rect.left - card.rect.left) < 1 || Math.abs(other.rect.right - card.rect.right) < 1),
    );
    if (card.titled && (card.dated || above.length > 0)) readable.add(card.event);
  }
  return events.filter((_, i) => !readable.has(i)).map(({ title }) => title);
}

/**
 * The days of the events that have markers of their own, along the axis: a bubble stands for as many neighbours as
 * it says.
 */
function daysAlong(
  element: ArticleTimeline,
  along: (node: Element) => number,
): (readonly [day: string, marker: HTMLElement])[] {
  const { events } = element.toJSON();
  const { order } = chronologyOfList(
    normalize({ events }, { timeZone: 'UTC', locale: 'en' }).timeline.events,
  );
  const days: (readonly [string, HTMLElement])[] = [];
  let rank = 0;
  for (const thing of all(element, '[part~=marker], [part~=cluster]').sort((a, b) => along(a) - along(b))) {
    const isMarker = thing.classList.contains('marker');
    if (isMarker) days.push([events[order[rank]!]!.date.slice(0, 10), thing]);
    rank += isMarker ? 1 : Number(words(thing));
  }
  return days;
}

/**
 * The least clear distance along the axis between markers of different days, px; Infinity where there is one. Bubbles
 * are not markers: that nothing lies over them is seen by {@link overlaps}.
 */
export function leastDistance(element: ArticleTimeline): number {
  const picture = element.shadowRoot!.querySelector('[part~=picture]');
  if (!picture) return Infinity;
  const vertical = all(element, 'details').length > 0;
  const middle = (node: Element): number =>
    vertical ? box(node).top + box(node).height / 2 : box(node).left + box(node).width / 2;
  const forward = vertical || getComputedStyle(element).direction === 'ltr' ? 1 : -1;
  const spots = daysAlong(element, (node) => forward * Math.round(middle(node) * 10));
  let least = Infinity;
  spots.forEach(([day, marker], i) => {
    for (const [other, next] of spots.slice(i + 1)) {
      if (day === other) continue;
      least = Math.min(
        least,
        Math.abs(middle(marker) - middle(next)) - (vertical ? box(marker).height : box(marker).width),
      );
    }
  });
  return least;
}
