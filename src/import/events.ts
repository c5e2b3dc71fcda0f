import type { EventInit, ImageInit, QuoteInit, TimelineInit } from '../model/event.js';
import { readPost } from '../input/post.js';
import { isSafeUrl } from '../input/text.js';
import type { Entry } from './entry.js';
import { attributeOf, toPlain } from './plain.js';

/** What an importer knows of an event: what is empty is left out. */
export interface EventParts extends Omit<Partial<EventInit>, 'image'> {
  readonly image?: Partial<ImageInit> | ImageInit[] | undefined;
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false;
}

/** An object without the fields that say nothing. */
export function compact<T extends object>(fields: T): T {
  const said: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[]) if (isSaid(fields[key])) said[key] = fields[key];
  return said as T;
}

/** An image with a description, which may be empty: that it is missing is told. */
export function imageOf({ src = '', alt = '', ...rest }: Partial<ImageInit>, entry: Entry): ImageInit {
  if (!alt) entry.told.tell('missing-alt', entry.path, src);
  return { ...compact({ src, ...rest }), alt };
}

/** An image, or several that are whole. */
function imagesOf(image: EventParts['image'], entry: Entry): Pick<EventInit, 'image'> {
  if (Array.isArray(image)) return { image };
  return image?.src ? { image: imageOf(image, entry) } : {};
}

const places = new WeakMap<EventInit, string>();

/** Where an event stands in its file, as the paths of diagnostics say it; undefined for one that comes from none. */
export const placeOf = (event: EventInit): string | undefined => places.get(event);

/**
 * An event of its parts. The first link in its texts is its `url`, unless it has one; the others have no place. At the
 * end all that is left of its entry is told.
 */
export function eventOf(entry: Entry, { image, url = '', ...parts }: EventParts): EventInit {
  const [first, ...others] = entry.links;
  const isFree = !url && first !== undefined && isSafeUrl(first.url);
  for (const { path, url: lost } of isFree ? others : entry.links)
    if (lost !== url) entry.told.tell('lost-markup', path, lost);
  entry.tellRest();
  const link = isFree ? first.url : url;
  const said = compact({
    ...parts,
    date: parts.date ?? '',
    title: parts.title ?? '',
    url: link,
    ...imagesOf(image, entry),
  });
  // One without any words is told where it is drawn; what only links goes by the host of its link.
  const event = said.title
    ? said
    : { ...said, title: said.text ? '' : hostOf(link) || hostOf(mediaAddress(said)) };
  places.set(event, entry.path);
  return event;
}

/** The address of the media of an event. */
const mediaAddress = ({ media }: Partial<EventInit>): string => [media ?? []].flat()[0]?.src ?? '';

/** The host of an address; empty if it has none. */
export const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? '';

/** A story of its parts. */
export function storyOf(
  parts: Partial<TimelineInit>,
  events: readonly (EventInit | undefined)[],
): TimelineInit {
  return { ...compact(parts), events: events.filter((event) => event !== undefined) };
}

const BLOCKQUOTE = /<blockquote\b([^<>]{0,4000})>/gi;
const BLOCKQUOTE_END = /<\/blockquote\s*>/gi;
const SIGNATURE = /<(?:footer|figcaption|cite)\b[^<>]{0,4000}>([^]*)$/i;
/** The link that is the last in a quotation. */
const LAST_LINK = /<a\b([^<>]{0,4000})>([^<>]{0,1000})<\/a\s*>(?:\s|<\/(?:p|footer|figcaption)\s*>)*$/i;
const CITE = /<cite\b[^<>]{0,4000}>/gi;
const CITE_END = /<\/cite\s*>/gi;
/** "— Jane Miller, mayor" at the end of a quotation. */
const DASHED = /(?:\n|\s)[—–]\s?([^—–\n]{1,100})$/;

/** An element that has no other of its kind in it. */
interface FoundElement {
  readonly from: number;
  readonly to: number;
  readonly attributes: string;
  readonly inner: string;
}

/** The elements between two tags, in time that is linear: where one is not closed, none after it is. */
function* elementsIn(html: string, open: RegExp, close: RegExp): Iterable<FoundElement> {
  for (let from = 0; ;) {
    open.lastIndex = from;
    const tag = open.exec(html);
    if (!tag) return;
    const start = (close.lastIndex = open.lastIndex);
    const end = close.exec(html);
    if (!end) return;
    const to = close.lastIndex;
    yield { from: tag.index, to, attributes: tag[1] ?? '', inner: html.slice(start, end.index) };
    from = to;
  }
}

/** A quotation in HTML: its words, and who is named in a `cite` or a `footer`; without these, behind a dash. */
function quoteOf(attributes: string, whole: string): QuoteInit {
  const [tail = '', link = '', linked = ''] = LAST_LINK.exec(whole) ?? [];
  const rest = whole.slice(0, whole.length - tail.length);
  const address = attributeOf(link, 'href');
  const isSigned = SIGNATURE.test(rest) || DASHED.test(toPlain(rest).text);
  // As networks hand out posts: a link to the post is the last of its signature.
  const post = address && isSigned ? readPost('', toPlain(linked).text, address) : undefined;
  const html = post ? rest : whole;
  const [signature = ''] = SIGNATURE.exec(html) ?? [];
  const words = toPlain(html.slice(0, html.length - signature.length)).text;
  const signed = signature
    ? toPlain(signature).text.replace(/^[—–-]\s*/, '')
    : (DASHED.exec(words)?.[1] ?? '');
  const text = signature ? words : words.replace(DASHED, '').trim();
  const [cite] = elementsIn(signature, CITE, CITE_END);
  const cited = toPlain(cite?.inner ?? '').text;
  // A `cite` beside other words is the name; alone it may hold all of them.
  const isName = cited !== '' && !/^<cite/i.test(signature);
  const [, poster = ''] = (post && /^(.*\S) \(@[^()\s]+\)$/.exec(signed)) ?? [];
  const name = isName ? cited : poster || (signed.split(', ', 1)[0] ?? '');
  const [role = '', ...organization] = signed
    .slice(name.length)
    .replace(/^,\s*/, '')
    .replace(/^ \((@\S+)\)$/, '$1')
    .split(', ');
  const url = attributeOf(attributes, 'cite');
  return compact({
    text: text.replace(/^[“„«"]([^“”„«»"]*)[”“»"]$/, '$1').trim(),
    ...(name && {
      speaker:
        role || organization.length ? compact({ name, role, organization: organization.join(', ') }) : name,
    }),
    ...post,
    ...(url && { source: { name: url.replace(/^https?:\/\/(?:www\.)?([^/?#]*).*$/i, '$1'), url } }),
  });
}

/** The quotations in HTML, and the HTML without them. */
export function takeQuotes(html: string): { html: string; quotes: QuoteInit[] } {
  const quotes: QuoteInit[] = [];
  const rest: string[] = [];
  let at = 0;
  for (const { from, to, attributes, inner } of elementsIn(html, BLOCKQUOTE, BLOCKQUOTE_END)) {
    const quote = quoteOf(attributes, inner);
    if (quote.text) quotes.push(quote);
    rest.push(html.slice(at, from), ' ');
    at = to;
  }
  return at ? { html: (rest.join('') + html.slice(at)).trim(), quotes } : { html, quotes };
}
