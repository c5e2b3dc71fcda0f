import type { EventInit, ImageInit, QuoteInit, TimelineInit } from '../model/event.js';
import { isSafeUrl } from '../input/text.js';
import type { Entry } from './entry.js';
import { attributeOf, toPlain } from './plain.js';

/** What an importer knows of an event: what is empty is left out. */
export interface EventParts extends Omit<Partial<EventInit>, 'image'> {
  readonly image?: Partial<ImageInit> | undefined;
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false;
}

/** An object without the fields that say nothing. */
export function compact<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value))) as T;
}

/** An image with a description, which may be empty: that it is missing is told. */
function imageOf({ src = '', alt = '', ...rest }: Partial<ImageInit>, entry: Entry): ImageInit {
  if (!alt) entry.told.tell('missing-alt', entry.path, src);
  return { ...compact({ src, ...rest }), alt };
}

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
  const event = compact({
    ...parts,
    date: parts.date ?? '',
    title: parts.title ?? '',
    url: isFree ? first.url : url,
    ...(image?.src && { image: imageOf(image, entry) }),
  });
  // One without a title is told where it is drawn, or gets one from its text.
  return event.title ? event : { ...event, title: '' };
}

/** A story of its parts. */
export function storyOf(
  parts: Partial<TimelineInit>,
  events: readonly (EventInit | undefined)[],
): TimelineInit {
  return { ...compact(parts), events: events.filter((event) => event !== undefined) };
}

const BLOCKQUOTE = /<blockquote\b([^<>]{0,4000})>([^]*?)<\/blockquote\s*>/gi;
const SIGNATURE = /<(?:footer|figcaption|cite)\b[^<>]{0,4000}>([^]*)$/i;
const CITE = /<cite\b[^<>]{0,4000}>([^]*?)<\/cite\s*>/i;
/** "— Jane Miller, mayor" at the end of a quotation. */
const DASHED = /(?:\n|\s)[—–]\s?([^—–\n]{1,100})$/;

/** A quotation in HTML: its words, and who is named in a `cite` or a `footer`; without these, behind a dash. */
function quoteOf(attributes: string, html: string): QuoteInit {
  const [signature = ''] = SIGNATURE.exec(html) ?? [];
  const words = toPlain(html.slice(0, html.length - signature.length)).text;
  const signed = signature
    ? toPlain(signature).text.replace(/^[—–-]\s*/, '')
    : (DASHED.exec(words)?.[1] ?? '');
  const text = signature ? words : words.replace(DASHED, '').trim();
  const cited = toPlain(CITE.exec(signature)?.[1] ?? '').text;
  // A `cite` beside other words is the name; alone it may hold all of them.
  const isName = cited !== '' && !/^<cite/i.test(signature);
  const name = isName ? cited : (signed.split(', ', 1)[0] ?? '');
  const [role = '', ...organization] = signed.slice(name.length).replace(/^,\s*/, '').split(', ');
  const url = attributeOf(attributes, 'cite');
  return compact({
    text: text.replace(/^[“„«"]([^“”„«»"]*)[”“»"]$/, '$1').trim(),
    ...(name && {
      speaker:
        role || organization.length ? compact({ name, role, organization: organization.join(', ') }) : name,
    }),
    ...(url && { source: { name: url.replace(/^https?:\/\/(?:www\.)?([^/?#]*).*$/i, '$1'), url } }),
  });
}

/** The quotations in HTML, and the HTML without them. */
export function takeQuotes(html: string): { html: string; quotes: QuoteInit[] } {
  // Where none is closed, nothing is looked for from each of those that are open.
  if (!/<\/blockquote/i.test(html)) return { html, quotes: [] };
  const quotes: QuoteInit[] = [];
  const end = html.toLowerCase().lastIndexOf('</blockquote') + '</blockquote>'.length;
  const rest = html.slice(0, end).replace(BLOCKQUOTE, (_, attributes: string, inner: string) => {
    const quote = quoteOf(attributes, inner);
    if (quote.text) quotes.push(quote);
    return ' ';
  });
  return { html: (rest + html.slice(end)).trim(), quotes };
}
