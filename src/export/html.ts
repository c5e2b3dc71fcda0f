import {
  captions as captionFields,
  event as eventFields,
  group as groupFields,
  head,
  image as imageFields,
  media as mediaFields,
  period as periodFields,
  quote as quoteFields,
} from '../input/fields.js';
import { attributesOf, type HtmlAttributes } from '../input/html-attributes.js';
import { DASHES, QUOTATION_MARKS } from '../input/html.js';
import { normalize, toInit } from '../input/index.js';
import { toProse, toWellFormed } from '../input/text.js';
import type {
  EventInit,
  GroupInit,
  ImageInit,
  MediaInit,
  PeriodInit,
  QuoteInit,
  SpeakerInit,
  TimelineInit,
} from '../model/event.js';
import { mediaKind } from '../model/media.js';
import { formatDate, parseDate } from '../time/all-languages.js';
import { oneOrMany } from './losses.js';
import { markedHtml } from './marked-html.js';

/** A parser makes line feeds of carriage returns unless they are written so. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const escaped = (text: string): string =>
  toWellFormed(text).replace(/[&<>"\r]/g, (each) => REFERENCES[each] ?? each);

/** Attributes in the order given; those without a value are left out, and `true` needs none. */
export const attributes = (values: HtmlAttributes): string =>
  Object.entries(values)
    .map(([name, value]) => {
      if (value === true) return ` ${name}`;
      return value ? ` ${name}="${escaped(value)}"` : '';
    })
    .join('');

const link = (words: string, url: string | undefined): string =>
  url ? `<a${attributes({ href: url })}>${words}</a>` : words;

/** Lines with `br` between them. */
const lines = (prose: string): string => escaped(prose).replace(/\n/g, '<br>');

/** In the first pair of marks that its words do not contain: only these are removed when it is read again. */
function quoted(text: string): string {
  const [open = '', close = ''] =
    QUOTATION_MARKS.split(' ').find(([mark = '']) => !text.includes(mark)) ?? '';
  return `${open}${lines(toProse(toWellFormed(text)))}${close}`;
}

/** Dates that mean the same in `datetime` as in EDTF. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;
/** The first year, month or day in another date. */
const DATE_PART = /(?<![\d-])\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?(?!\d|X)/;

/** A date for programs, `datetime` where HTML has it, and for readers, in the author's words if there are some. */
function timeOf(
  date: string,
  lang: string,
  dateText?: string,
): { readonly data: string | undefined; readonly element: string } {
  const interval = parseDate(date);
  const words = dateText ?? (interval ? formatDate(interval, lang) : date);
  const datetime = PLAIN.test(date) ? date : DATE_PART.exec(date)?.[0];
  return {
    data: datetime === date ? undefined : date,
    element: `<time${attributes({ datetime, 'data-date-text': dateText && true })}>${escaped(words)}</time>`,
  };
}

function quoteLines(quote: QuoteInit): string[] {
  const { speaker } = quote;
  const { name, role, organization, url }: Partial<Exclude<SpeakerInit, string>> =
    typeof speaker === 'string' ? { name: speaker } : (speaker ?? {});
  // A dash before a name is taken for that of a signature.
  const isDashed = name !== undefined && DASHES.test(toWellFormed(name));
  const data = attributes({
    ...attributesOf(quoteFields, quote),
    'data-speaker': isDashed ? name : undefined,
  });
  const { source } = quote;
  const channel = typeof source === 'string' ? source : source?.name;
  const caption = [
    // Where nobody is named, an empty name keeps others from being taken for one.
    (name ?? quote.url) && `<cite>${link(escaped(name ?? ''), url)}</cite>`,
    ...[role, organization].map((words) => words && escaped(words)),
    quote.url && link(escaped(channel ?? quote.url), quote.url),
  ]
    .filter(Boolean)
    .join(', ');
  return [
    '      <figure>',
    `        <blockquote${data}>${quoted(quote.text)}</blockquote>`,
    ...(caption ? [`        <figcaption>${caption}</figcaption>`] : []),
    '      </figure>',
  ];
}

const captionHtml = (caption: string | undefined): string =>
  caption ? `<figcaption>${markedHtml(caption, escaped)}</figcaption>` : '';

function imageFigure(image: ImageInit): string {
  const { alt, ...rest } = attributesOf(imageFields, image);
  // An empty `alt` says something.
  return `<figure><img${attributes(rest)} alt="${escaped(String(alt))}">${captionHtml(image.caption)}</figure>`;
}

/** What a browser plays, as its own player that loads nothing before; all else as a link, its poster in it. */
function mediaFigure(media: MediaInit): string {
  const kind = mediaKind(media);
  const { src, title, poster, ...rest } = attributesOf(mediaFields, media);
  const tracks = oneOrMany(media.captions)
    .map((track) => `<track kind="captions"${attributes(attributesOf(captionFields, track))}>`)
    .join('');
  const image = poster ? `<img${attributes({ src: poster })} alt="">` : '';
  const isFile = kind === 'video' || kind === 'audio';
  const element = isFile
    ? `<${kind} controls preload="none"${attributes({ src, title, poster, ...rest })}>${tracks}</${kind}>`
    : `<a data-media${attributes({ href: src, ...rest })}>${image}${escaped(media.title)}${tracks}</a>`;
  return `<figure>${element}${captionHtml(media.caption)}</figure>`;
}

function eventLines(event: EventInit, lang: string): string[] {
  const { data, element } = timeOf(event.date, lang, event.dateText);
  return [
    `    <li${attributes({ ...attributesOf(eventFields, event), 'data-date': data })}>`,
    `      ${element}`,
    `      <h3>${link(escaped(event.title), event.url)}</h3>`,
    ...paragraphLines(event.text).map((each) => `      ${each}`),
    ...oneOrMany(event.image).map((each) => `      ${imageFigure(each)}`),
    ...oneOrMany(event.media).map((each) => `      ${mediaFigure(each)}`),
    ...(event.quotes ?? []).flatMap(quoteLines),
    '    </li>',
  ];
}

function periodLine(period: PeriodInit, lang: string): string {
  const { element } = timeOf(period.date, lang);
  const title = `<strong>${escaped(period.title)}</strong>`;
  return `    <li${attributes(attributesOf(periodFields, period))}>${element} ${title}</li>`;
}

function groupLine(group: GroupInit): string {
  const words = escaped(group.title ?? group.name);
  return `    <li${attributes(attributesOf(groupFields, group))}>${words}</li>`;
}

/** A list, where there is something in it. */
const listOf = (items: readonly string[]): string[] => (items.length ? ['  <ul>', ...items, '  </ul>'] : []);

/** Paragraphs of a text with marks. */
const paragraphLines = (text = ''): string[] =>
  toProse(toWellFormed(text))
    .split('\n\n')
    .filter(Boolean)
    .map((prose) => `<p>${markedHtml(prose, escaped)}</p>`);

/** What stands in the element: title, the words around the story, periods, groups and events. */
function contentLines(story: TimelineInit): string[] {
  const { title, lang = 'en', byline, image, text, notes, events, periods = [], groups = [] } = story;
  return [
    ...(title ? [`  <h2>${escaped(title)}</h2>`] : []),
    ...(byline ? [`  <p data-byline>${markedHtml(byline, escaped)}</p>`] : []),
    ...(image ? [`  ${imageFigure(image)}`] : []),
    ...paragraphLines(text).map((each) => `  ${each}`),
    ...listOf(periods.map((period) => periodLine(period, lang))),
    ...listOf(groups.map(groupLine)),
    '  <ol>',
    ...events.flatMap((event) => eventLines(event, lang)),
    '  </ol>',
    ...(notes ? ['  <footer>', ...paragraphLines(notes).map((each) => `    ${each}`), '  </footer>'] : []),
  ];
}

/**
 * A story in the HTML form that the element reads, and that readers see where there is no script: `readHtml` gives the
 * same story again. What that form has no place for is lost: a comma in a tag, and that marks around all of a quotation
 * are its own where it has every other mark too.
 */
export const toHtml = (story: TimelineInit): string =>
  [
    `<article-timeline${attributes(attributesOf(head, story))}>`,
    ...contentLines(story),
    '</article-timeline>',
  ].join('\n');

/**
 * What stands between the tags of the element for readers without scripts, for templates on a server: the title and a
 * list of all events with all quotations, as HTML in which every text is escaped and every address is safe. What could
 * not be drawn is left out. `lang`, `data-published` and the source stand on the element itself.
 */
export function toInnerHtml(story: TimelineInit): string {
  const { timeline } = normalize(story, { timeZone: 'UTC', locale: 'en' });
  return contentLines(toInit(timeline)).join('\n');
}
