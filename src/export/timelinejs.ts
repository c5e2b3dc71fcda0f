import { networkOf } from '../input/post.js';
import type { Faults } from '../input/report.js';
import type { EventInit, ImageInit, PeriodInit, QuoteInit, TimelineInit } from '../model/event.js';
import type { Interval } from '../model/interval.js';
import { mediaKind } from '../model/media.js';
import { parseDate } from '../time/edtf.js';
import { markedHtml } from './marked-html.js';
import { eventPath, groupNames, oneOrMany, sourceOf, speakerOf, tellLost, tellOurs } from './losses.js';
import { daysOf, plainSpan, type DateParts, type PlainSpan } from './plain-span.js';

/* TimelineJS 3 (NUKnightLab/TimelineJS3, `json-format.njk`). Its texts are HTML, its years signed: −44 is 44 BC. */

const KEYS = ['year', 'month', 'day', 'hour', 'minute', 'second'];

/** A date object. There is no year 0 in it. */
function dateObject([year = 0, ...rest]: DateParts): Record<string, number> {
  const parts = [year > 0 ? year : year - 1, ...rest];
  return Object.fromEntries(parts.map((part, i) => [KEYS[i] ?? '', part]));
}

const CHARACTER_REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (each) => CHARACTER_REFERENCES[each] ?? each);

const link = (html: string, url: string | undefined): string =>
  url ? `<a href="${escaped(url)}">${html}</a>` : html;

/** Blank lines part paragraphs. */
const paragraphs = (prose: string): string =>
  prose
    .split('\n\n')
    .map((each) => `<p>${escaped(each).replace(/\n/g, '<br>')}</p>`)
    .join('');

/** The same where there may be marks. */
const markedParagraphs = (text: string): string =>
  text
    .split('\n\n')
    .map((each) => `<p>${markedHtml(each, escaped)}</p>`)
    .join('');

/** Marks around all of a quotation are its typography there, and are not read as its words. */
const IN_MARKS = /^[“„«"][^“”„«»"]*[”“»"]$/;

/** A quotation with its signature, which is empty where nobody is named: no dash in its words is one. */
function quoteHtml(quote: QuoteInit, path: string, told: Faults): string {
  const { name, role, organization, url } = speakerOf(quote) ?? { name: '' };
  const source = sourceOf(quote);
  tellLost(told, path, quote, ['date', 'lang', 'anchor']);
  if (IN_MARKS.test(quote.text)) told.report('lost-markup', `${path}.text`, quote.text);
  if (source) told.report('no-place', `${path}.source`, source.name);
  // Commas part what is said of a speaker, and the first of it is the role.
  const isClear = role ? !role.includes(', ') : !organization;
  if (url || !isClear) told.report('no-place', `${path}.speaker`, name);
  const cite = source?.url ? ` cite="${escaped(source.url)}"` : '';
  const about = [role, organization].flatMap((words) => (words ? `, ${escaped(words)}` : []));
  const signature = name && `— <cite>${escaped(name)}</cite>${about.join('')}`;
  const post = quote.url ? ` ${link(escaped(networkOf(quote.url) ?? quote.url), quote.url)}` : '';
  return `<blockquote${cite}>${paragraphs(quote.text)}<footer>${signature}${post}</footer></blockquote>`;
}

const underMedia = ({ caption, credit }: Pick<ImageInit, 'caption' | 'credit'>): object => ({
  ...(caption && { caption: markedHtml(caption, escaped) }),
  ...(credit && { credit: markedHtml(credit, escaped) }),
});

/** Something to be seen, heard or read. */
interface SlideItem {
  readonly src: string;
  readonly words: string;
  /** As the media of a slide; absent where these cannot be such. */
  readonly media?: object;
  readonly path: string;
  /** What of it has no place there. */
  readonly tell: () => void;
}

const pictured = (image: ImageInit): object => ({ url: image.src, alt: image.alt, ...underMedia(image) });

function itemsOf({ image, media }: EventInit, path: string, told: Faults): SlideItem[] {
  const images = oneOrMany(image).map((each): SlideItem => {
    const { src, alt } = each;
    const tell = () => tellLost(told, `${path}.image`, each, ['srcset', 'sizes']);
    return {
      src,
      words: alt || src,
      media: pictured(each),
      path: `${path}.image`,
      tell,
    };
  });
  const played = oneOrMany(media).map((each): SlideItem => {
    const { src, title, poster } = each;
    const tell = () => tellLost(told, `${path}.media`, each, ['type', 'captions']);
    const shown = { url: src, title, ...(poster && { thumbnail: poster }), ...underMedia(each) };
    // An address that nobody knows would be taken for that of a picture.
    const isKnown = mediaKind({ src }) !== 'link';
    return { src, words: title, ...(isKnown && { media: shown }), path: `${path}.media`, tell };
  });
  return [...images, ...played];
}

/** A slide has one thing to show: the first that it can. Links lead to the others. */
function slideMedia(event: EventInit, path: string, told: Faults): { media?: object; links: string } {
  const items = itemsOf(event, path, told);
  const shown = items.find(({ media }) => media);
  shown?.tell();
  const others = items.filter((each) => each !== shown);
  for (const each of others) told.report('no-place', each.path, each.src);
  const links = others.map(({ src, words }) => `<p>${link(escaped(words), src)}</p>`).join('');
  return { ...(shown?.media && { media: shown.media }), links };
}

/** The date objects of a date. What they cannot say is in words for readers, and in EDTF, which only we read. */
function slideDates(
  { date, dateText }: EventInit,
  plain: PlainSpan,
  path: string,
  inWords: (interval: Interval) => string,
  told: Faults,
): object {
  const interval = parseDate(date);
  const isWhole = plain.whole && !plain.zoned;
  const words = dateText ?? (isWhole || !interval ? undefined : inWords(interval));
  if (!isWhole) told.report('lost-precision', `${path}.date`, date);
  return {
    // The date's own words are the author's; those of the slide are for readers.
    start_date: {
      ...dateObject(plain.from),
      ...(words && { edtf: date }),
      ...(dateText && { display_date: escaped(dateText) }),
    },
    ...(plain.to && { end_date: dateObject(plain.to) }),
    ...(words && { display_date: escaped(words) }),
  };
}

/** An era goes from a day to a day: it needs both ends. */
function eraOf({ date, title }: PeriodInit, path: string, told: Faults): object[] {
  const days = daysOf(date);
  if (!days) {
    told.report('no-place', path, title);
    return [];
  }
  if (!plainSpan(date).whole) told.report('lost-precision', `${path}.date`, date);
  return [
    {
      start_date: { ...dateObject(days.first), edtf: date },
      end_date: dateObject(days.last),
      text: { headline: escaped(title) },
    },
  ];
}

/**
 * JSON of TimelineJS 3. Quotations become `blockquote`; the link of an event is on its headline.
 *
 * @param told gets what has no place there
 */
export function toTimelineJs(
  story: TimelineInit,
  told: Faults,
  dateWords: (interval: Interval, lang: string) => string,
): string {
  const { title, text, image, lang = 'en', periods = [] } = story;
  const groupName = groupNames(story, told);
  tellLost(told, '', story, ['lang', 'byline', 'notes', 'published', 'source']);
  const slide = (event: EventInit, index: number): object => {
    const path = eventPath(index);
    tellOurs(told, path, event);
    tellLost(told, path, event, ['tags']);
    const quotes = (event.quotes ?? []).map((quote, i) => quoteHtml(quote, `${path}.quotes[${i}]`, told));
    const { media, links } = slideMedia(event, path, told);
    const html = (event.text ? markedParagraphs(event.text) : '') + links + quotes.join('');
    return {
      unique_id: event.id,
      ...slideDates(event, plainSpan(event.date), path, (interval) => dateWords(interval, lang), told),
      text: { headline: link(escaped(event.title), event.url), ...(html && { text: html }) },
      ...(event.group && { group: groupName(event.group) }),
      ...(media && { media }),
    };
  };
  const events = story.events.map(slide);
  const eras = periods.flatMap((period, i) => eraOf(period, `periods[${i}]`, told));
  const words = {
    ...(title && { headline: escaped(title) }),
    ...(text && { text: markedParagraphs(text) }),
  };
  if (image) tellLost(told, 'image', image, ['srcset', 'sizes']);
  const head = (title || text || image) && {
    title: { text: words, ...(image && { media: pictured(image) }) },
  };
  return `${JSON.stringify({ ...head, events, ...(eras.length && { eras }) }, null, 2)}\n`;
}
