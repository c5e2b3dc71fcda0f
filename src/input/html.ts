import {
  captions as captionFields,
  event,
  group,
  head,
  image as imageFields,
  media as mediaFields,
  period,
  quote,
} from './fields.js';
import { readAttributes } from './html-attributes.js';
import { markedTextOf } from './marked-html.js';
import { readPost, type PostFields } from './post.js';
import { mediaKind } from '../model/media.js';
import type { Read } from './reader.js';
import { findUndated } from './undated.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** Elements that begin and end a paragraph. */
const BLOCK_SELECTOR =
  `${HEADINGS},article,blockquote,dd,div,dt,figcaption,figure,footer,` +
  'header,hr,li,ol,p,pre,section,td,ul';
/** What the page shows in a slot, and elements whose text nobody sees. */
const UNREAD = ':scope>[slot],script,style,noscript,svg';
/** What plays something, and what leads there. What stands in the first three is for old browsers. */
const PLAYERS = 'audio,video,iframe';
const MEDIA = `${PLAYERS},a[data-media]`;
/** Pictures of their own. */
const IMAGES = 'img:not([data-media] img)';
const OWN_TIME = 'time:not(:is(blockquote,figure,footer) time)';
/** Posts whose words networks load by a script: they are no quotations, but links. */
const WORDLESS = '.mastodon-embed,.instagram-media,.text-post-media';
const BYLINE = ':scope>:is(address,[data-byline]),:scope>header :is(address,[data-byline])';
const STORY_IMAGE = ':scope>img,:scope>:is(figure,header,p) img';
/** What a signature begins with, before the name. */
export const DASHES = /^[\s,;:–—-]+/;
/** Pairs that are taken off the ends of a quotation. */
export const QUOTATION_MARKS = '“” „“ ”” «» »« ‘’ ‚‘ ‹› 「」 ""';

/**
 * Events written as HTML: each `li` or `article` with a date. Gives a draft with the events in document
 * order, or `null` when there is none; and which items look like events but have no date.
 *
 * What is read is taken out of a copy, the inner events before the outer ones, so that what is left is the
 * words of the rest. The page's own nodes are only copied, into a document that loads and runs nothing.
 */
export function readHtml(original: HTMLElement): Read {
  const root = original.ownerDocument.implementation.createHTMLDocument().importNode(original, true);
  for (const element of root.querySelectorAll(UNREAD)) element.remove();
  for (const player of root.querySelectorAll(PLAYERS))
    player.replaceChildren(...player.querySelectorAll('source,track'));
  for (const br of root.querySelectorAll('br')) br.replaceWith('\v');
  for (const block of root.querySelectorAll(BLOCK_SELECTOR)) {
    block.before('\v\v');
    block.after('\v\v');
  }
  const periods = takeAll(root, '[data-period]', readPeriod);
  const groups = takeAll(root, '[data-group-name]', readGroup);
  const events: object[] = [];
  const lists = new Set<Element | null>();
  let first: Node = root;
  for (const item of [...root.querySelectorAll<HTMLElement>('li,article')].reverse()) {
    const shown = item.querySelector(OWN_TIME);
    const dateText = shown?.hasAttribute('data-date-text') ? textOf(shown) : undefined;
    const time = takeDate(item, OWN_TIME);
    if ((item.dataset['date'] ?? time) === undefined) continue;
    events.unshift({ date: time, dateText, ...readItem(item) });
    lists.add(item.parentElement);
    item.replaceWith((first = root.ownerDocument.createComment('')));
  }
  const diagnostics = findUndated(root, lists, (item) => textOf(item) ?? '');
  const heading = root.querySelector(HEADINGS);
  const title = textOf(heading);
  heading?.remove();
  const draft = {
    ...readAttributes(head, (name) => root.getAttribute(name)),
    title,
    ...readAround(root, first),
    periods,
    groups,
    events,
  };
  return { draft: events.length > 0 ? draft : null, diagnostics };
}

/** A byline, an image, and paragraphs: those before the first event introduce the story, those behind it are notes. */
function readAround(root: Element, first: Node): object {
  const byline = root.querySelector(BYLINE);
  const image = root.querySelector<HTMLImageElement>(STORY_IMAGE);
  const read = { byline: markedOf(byline), image: image && readImage(image) };
  byline?.remove();
  (image?.closest('figure') ?? image)?.remove();
  const words = { text: '', notes: '' };
  for (const element of root.querySelectorAll(':scope>p,:scope>header,:scope>footer')) {
    const isBehind = first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    const key = isBehind || element.localName === 'footer' ? 'notes' : 'text';
    words[key] += `\n\n${markedOf(element) ?? ''}`;
  }
  return { ...read, ...words };
}

function takeAll(root: Element, selector: string, read: (element: Element) => object): object[] {
  return [...root.querySelectorAll(selector)].map((element) => {
    const found = read(element);
    element.remove();
    return found;
  });
}

/** A period: its date in `data-period`, its title in a heading or `strong`, else in all words but those of a `time`. */
function readPeriod(element: Element): object {
  takeDate(element, 'time');
  const title = textOf(element.querySelector(`${HEADINGS},strong`) ?? element);
  return { ...readAttributes(period, (name) => element.getAttribute(name)), title };
}

/** A group: its name in `data-group-name`, and in words what readers see in place of it. */
function readGroup(element: Element): object {
  return { ...readAttributes(group, (name) => element.getAttribute(name)), title: textOf(element) };
}

/**
 * The text under an element, white space collapsed, with line feeds where lines and paragraphs end: until then they are
 * vertical tabs. Without the punctuation that joined it to what was taken out before it, where there is a NUL.
 */
const textOf = (element: Element | null | undefined): string | undefined => tidied(element?.textContent);

/** The same with links, emphasis and strong words as marks. */
const markedOf = (element: Element | null | undefined): string | undefined =>
  tidied(element && markedTextOf(element));

function tidied(text: string | null | undefined): string | undefined {
  return text
    ?.replace(/[\t\n\f\r ]+/g, ' ')
    .replace(/\0([ \xa0,;:–—]|- )*/g, ' ')
    .replace(/\v/g, '\n')
    .trim();
}

/** A `time` element's date. The element is taken out, unless it goes on a sentence. */
function takeDate(owner: Element, selector: string): string | undefined {
  const time = owner.querySelector(selector);
  if (!time) return undefined;
  if (!time.previousSibling?.nodeValue?.trim()) time.replaceWith('\0');
  return time.getAttribute('datetime') ?? time.textContent;
}

function linkOf(element: Element | null | undefined): string | null | undefined {
  return element?.querySelector('a')?.getAttribute('href');
}

function readItem(item: HTMLElement): object {
  const quotes: object[] = [];
  for (const post of item.querySelectorAll(WORDLESS)) post.replaceWith(...post.childNodes);
  for (let block; (block = item.querySelector('blockquote'));) quotes.push(takeQuote(block));
  const image = readEach(item, IMAGES, readImage);
  const media = readEach(item, MEDIA, readMedia);
  for (const element of item.querySelectorAll(`figure,footer,${MEDIA}`)) element.remove();
  const title = [...item.querySelectorAll(`${HEADINGS},strong`)].find(textOf);
  title?.replaceWith('\0');
  return {
    ...readAttributes(event, (name) => item.getAttribute(name)),
    title: textOf(title),
    text: markedOf(item),
    url: linkOf(title),
    image,
    media,
    quotes,
  };
}

/** What an element has of a kind: one by itself, several as a list. */
function readEach(owner: Element, selector: string, read: (element: Element) => object): object | undefined {
  const found = [...owner.querySelectorAll(selector)].map(read);
  return found.length > 1 ? found : found[0];
}

const captionOf = (element: Element): string | undefined =>
  markedOf(element.closest('figure')?.querySelector('figcaption'));

const readImage = (image: Element): object => ({
  ...readAttributes(imageFields, (name) => image.getAttribute(name)),
  caption: captionOf(image),
});

/** A player, a frame, or a link that is marked as media: its words are the title, a picture in it is its poster. */
function readMedia(element: Element): object {
  const link = element.localName === 'a';
  const inner = (selector: string) => element.querySelector(selector)?.getAttribute('src');
  const read = readAttributes(mediaFields, (name) => {
    if (name === 'src') return element.getAttribute(link ? 'href' : name) ?? inner('source');
    if (name === 'poster' && link) return inner('img');
    return element.getAttribute(name);
  }) as { readonly src?: string; readonly type?: string; readonly title?: string };
  const { src = '', type, title = textOf(element) } = read;
  const isTold = !element.matches('audio,video') || mediaKind({ src }) === element.localName;
  return {
    ...read,
    type: type ?? (isTold ? undefined : element.localName),
    title,
    captions: readEach(element, 'track', (track) =>
      readAttributes(captionFields, (name) => track.getAttribute(name)),
    ),
    caption: captionOf(element),
  };
}

/**
 * The `cite` at the end of a `blockquote`, as editors write quotations: `<p>Words.</p><cite>Who</cite>`. In a sentence,
 * also at its end, it is the title of a work.
 */
function signingCite(block: Element): Element | undefined {
  const last = block.lastElementChild;
  if (last?.localName !== 'cite' || last.nextSibling?.nodeValue?.trim()) return undefined;
  const before = last.previousSibling?.nodeValue?.trim();
  return !before || /[.!?…”"»’—–]$/.test(before) ? last : undefined;
}

/**
 * A `blockquote`, signed by its `footer`, the `cite` at its end or the `figcaption` of its `figure`; each may have the
 * data attributes.
 */
function takeQuote(block: HTMLElement): object {
  const figure = block.closest('figure');
  const signature =
    block.querySelector('footer') ?? signingCite(block) ?? figure?.querySelector('figcaption');
  const post = signature ? undefined : (takePost(block) ?? takeHandle(block));
  const url = linkAround((figure ?? block).querySelector('time'));
  const time = takeDate(figure ?? block, 'time');
  const cite = signature?.querySelector('cite') ?? signature;
  const said = readAttributes(quote, (name) => {
    // Language and link are those of the words; data may stand on any of the three.
    const holders = name.startsWith('data-') ? [block, signature, figure] : [block];
    return holders.find((each) => each?.hasAttribute(name))?.getAttribute(name);
  });
  const signed = said['speaker'] as { readonly name?: string } | undefined;
  const name = signed?.name ?? textOf(cite)?.replace(DASHES, '');
  block.remove();
  // One caption may sign several quotations.
  if (signature && (block.contains(signature) || !figure?.querySelector('blockquote'))) signature.remove();
  return {
    date: time,
    url,
    ...post,
    ...said,
    text: unquoted(textOf(block) ?? ''),
    ...((name || signed) && { speaker: { ...signed, name, url: linkOf(cite) } }),
  };
}

const linkAround = (node: Element | null | undefined) => node?.closest('a')?.getAttribute('href');

/**
 * Takes out of a post how it is signed: as networks hand posts out, in a paragraph or line of its own at the end, which
 * begins with a dash and ends with a link.
 */
function takePost(block: HTMLElement): PostFields | undefined {
  const link = [...block.querySelectorAll('a')].at(-1);
  const linked = textOf(link);
  const words = textOf(block) ?? '';
  // What begins with a dash itself is talk, as Spanish and French write it.
  if (!link || !linked || !words.endsWith(linked) || /^[—–]/.test(words)) return undefined;
  const nodes: ChildNode[] = [];
  let node: ChildNode | null = link;
  for (; node && !isDashed(node); node = node.previousSibling) nodes.unshift(node);
  if (!node) return undefined;
  nodes.unshift(node);
  const profile = nodes.find((each): each is Element => each !== link && each.nodeName === 'A');
  const signature = nodes.map((each) => (each === link ? '' : each.textContent)).join('');
  for (const each of nodes) each.remove();
  return readPost(signature, linked, link.getAttribute('href') ?? '', profile?.getAttribute('href'));
}

/** Takes the name out of a post that begins with it, as those of TikTok do: a link whose words are a handle. */
function takeHandle(block: HTMLElement): PostFields | undefined {
  const link = block.querySelector('a:not(p a)');
  const name = textOf(link);
  if (!link || !name?.startsWith('@') || !textOf(block)?.startsWith(name)) return undefined;
  link.remove();
  return { speaker: { name, url: link.getAttribute('href') ?? '' } };
}

/** Whether a text begins a line with a dash. */
const isDashed = ({ nodeValue, previousSibling: before }: ChildNode): boolean =>
  /^\s*[—–]/.test(nodeValue ?? '') && (!before || /\v\s*$/.test(before.nodeValue ?? ''));

/** A quote without the quotation marks around all of it: they belong to its typography. */
function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  const open = text.charAt(0);
  return QUOTATION_MARKS.includes(open + text.slice(-1)) && !inner.includes(open) ? inner : text;
}
