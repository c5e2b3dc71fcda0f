import { anchorOf, closestInside, dateOf, firstAttribute, readQuote } from './html-quote.js';
import { joinProse, readLine, readParagraphs } from './html-text.js';
import type { Read } from './reader.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const APART = 'blockquote,figure,figcaption,footer';

/** The elements that are events, in document order, each with the `time` that dates it if it has one. */
type Items = ReadonlyMap<Element, Element | undefined>;

/**
 * Events written as HTML: each `li` or `article` with a date. Gives a draft with the events in document
 * order, or `null` when there is none; the page's nodes are only read.
 */
export function readHtml(root: ParentNode & Node): Read {
  const items = findItems(root);
  if (items.size === 0) return { draft: null, diagnostics: [] };
  const events: object[] = [];
  for (const [item, time] of items) events.push(readItem(item, time, items));
  const heading = ownIn(root, root, HEADINGS, items);
  const said = (name: string): string | undefined => firstAttribute([root instanceof Element ? root : null], name);
  const name = said('data-source');
  const url = said('data-source-url');
  const draft = {
    title: (heading && readLine(heading)) || said('data-title'),
    lang: said('lang'),
    published: said('data-published'),
    source: name === undefined && url === undefined ? undefined : { name, url },
    events,
  };
  return { draft, diagnostics: [] };
}

/** Items without a date beside items with one are events too, whose date was forgotten. */
function findItems(root: ParentNode & Node): Items {
  const candidates = new Set(root.querySelectorAll('li,article'));
  const times = new Map<Element, Element>();
  for (const time of root.querySelectorAll('time')) {
    const owner = time.closest('li,article');
    const isFirst = owner && candidates.has(owner) && !times.has(owner);
    if (isFirst && !closestInside(time, APART, owner)) times.set(owner, time);
  }
  const lists = new Set<Element | null>();
  const wrappers = new Set<Element>();
  for (const candidate of candidates) {
    if (!times.has(candidate) && !candidate.hasAttribute('data-date')) continue;
    lists.add(candidate.parentElement);
    for (let outer = candidate.parentElement; outer && !wrappers.has(outer); outer = outer.parentElement) wrappers.add(outer);
  }
  const items = new Map<Element, Element | undefined>();
  for (const candidate of candidates) {
    const isDated = times.has(candidate) || candidate.hasAttribute('data-date');
    const isForgotten = lists.has(candidate.parentElement) && !wrappers.has(candidate);
    if (isDated || isForgotten) items.set(candidate, times.get(candidate));
  }
  return items;
}

/** The first such element that belongs to an item, or to none if `owner` is the root. */
function ownIn(owner: ParentNode & Node, root: Node, selector: string, items: Items, apart = APART): Element | undefined {
  for (const element of owner.querySelectorAll(selector)) {
    if (isOwn(element, owner, root, items, apart)) return element;
  }
  return undefined;
}

function isOwn(element: Element, owner: Node, root: Node, items: Items, apart: string): boolean {
  for (let outer = element.parentElement; outer && outer !== root && outer !== owner; outer = outer.parentElement) {
    if (items.has(outer) || (apart && outer.matches(apart))) return false;
  }
  return true;
}

function isSet(item: Element, name: string): boolean {
  return item.hasAttribute(name) && item.getAttribute(name) !== 'false';
}

function readItem(item: Element, time: Element | undefined, items: Items): object {
  const quotes: object[] = [];
  for (const block of item.querySelectorAll('blockquote')) {
    if (isOwn(block, item, item, items, 'blockquote')) quotes.push(readQuote(block, item));
  }
  return {
    id: item.id || item.getAttribute('data-id'),
    date: item.getAttribute('data-date') ?? (time && dateOf(time)),
    ...readWords(item, time, items),
    group: item.getAttribute('data-group'),
    tags: item.getAttribute('data-tags')?.split(','),
    lead: isSet(item, 'data-lead'),
    image: readImage(item, items),
    quotes,
    anchor: anchorOf(item),
    inferred: isSet(item, 'data-inferred'),
  };
}

/** Title, text and link. Without a heading, the first words that stand loose in the item are its title. */
function readWords(item: Element, time: Element | undefined, items: Items): object {
  let heading: Element | undefined;
  const isDate = (element: Element, leading: boolean): boolean => element === time && leading;
  const paragraphs = readParagraphs(item, (element, leading) => {
    if (items.has(element) || element.matches(APART) || isDate(element, leading)) return true;
    const isTitle = !heading && (element.matches(HEADINGS) || (leading && element.localName === 'strong')) && readLine(element, isDate) !== '';
    if (isTitle) heading = element;
    return isTitle;
  });
  if (heading) {
    const link = heading.querySelector('a[href]') ?? closestInside(heading, 'a[href]', item);
    return { title: readLine(heading, isDate), text: joinProse(paragraphs), url: link?.getAttribute('href') };
  }
  const title = paragraphs.find(({ loose }) => loose);
  const link = title && ownIn(item, item, 'a[href]', items, `${APART},p`);
  return { title: title?.text, text: joinProse(paragraphs.filter(paragraph => paragraph !== title)), url: link?.getAttribute('href') };
}

/** The first image that is the event's own, with the words of its figure unless they sign a quote. */
function readImage(item: Element, items: Items): object | undefined {
  const image = ownIn(item, item, 'img', items, 'blockquote');
  if (!image) return undefined;
  const figure = closestInside(image, 'figure', item);
  const caption = figure?.querySelector('blockquote') ? null : figure?.querySelector('figcaption');
  return {
    src: image.getAttribute('src'),
    alt: image.getAttribute('alt'),
    caption: caption ? readLine(caption) : undefined,
    credit: firstAttribute([image, figure, caption ?? null], 'data-credit'),
  };
}
