import type { Faults } from '../input/report.js';
import { mediaKind } from '../model/media.js';
import type { EventInit, ImageInit, MediaInit, QuoteInit, TimelineInit } from '../model/event.js';
import {
  eventPath,
  groupNames,
  indexed,
  oneOrMany,
  sourceOf,
  speakerOf,
  tellLost,
  tellOurs,
  toldWords,
} from './losses.js';
import { isoText, plainSpan, type DateParts } from './plain-span.js';

/* Linked data in the words of schema.org: a list of `Event`s, each with what was said of it as `Quotation`s. */

/**
 * `edtf` is a date of Dublin Core in the Library of Congress's datatype for EDTF: what `startDate` cannot say. It
 * stands beside it in the context, so that no word is made up.
 */
export const LINKED_CONTEXT = [
  'https://schema.org',
  {
    edtf: {
      '@id': 'http://purl.org/dc/terms/date',
      '@type': 'http://id.loc.gov/datatypes/edtf/EDTF',
    },
  },
];

/** Fields with something in them. */
export const filled = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

function imageObject({ src, alt, ...more }: ImageInit, path: string, told: Faults): object {
  tellLost(told, path, more, ['srcset', 'sizes']);
  return filled({
    '@type': 'ImageObject',
    url: src,
    description: alt,
    caption: toldWords(more.caption, `${path}.caption`, told),
    creditText: toldWords(more.credit, `${path}.credit`, told),
  });
}

/** What media are called there. */
const MEDIA_NAMES = {
  video: 'VideoObject',
  audio: 'AudioObject',
  embed: 'VideoObject',
  document: 'DigitalDocument',
  link: 'MediaObject',
} as const;

function mediaObject(media: MediaInit, path: string, told: Faults): object {
  const kind = mediaKind(media);
  tellLost(told, path, media, ['type', 'captions']);
  return filled({
    '@type': MEDIA_NAMES[kind],
    name: media.title,
    [kind === 'video' || kind === 'audio' ? 'contentUrl' : 'url']: media.src,
    thumbnailUrl: media.poster,
    caption: toldWords(media.caption, `${path}.caption`, told),
    creditText: toldWords(media.credit, `${path}.credit`, told),
  });
}

/** One thing by itself, several as a list. */
const oneOrList = (things: readonly object[]): unknown => (things.length > 1 ? things : things[0]);

/** Dates of ISO 8601 have years of four digits. */
const isWritable = ([year = 0]: DateParts): boolean => Math.abs(year) <= 9999;

/** The dates of an event; what they cannot say is in EDTF beside them. */
function eventDates(date: string, path: string, told: Faults): object {
  const { from, to = [], zoned, whole } = plainSpan(date);
  const zone = zoned ? 'Z' : '';
  const isPlain = whole && isWritable(from) && isWritable(to);
  if (!isPlain) told.report('lost-precision', `${path}.date`, date);
  return filled({
    startDate: isWritable(from) ? isoText(from, zone) : '',
    endDate: to.length && isWritable(to) ? isoText(to, zone) : '',
    edtf: isPlain ? undefined : date,
  });
}

export function linkedQuotation(quote: QuoteInit, path: string, told: Faults): Record<string, unknown> {
  const speaker = speakerOf(quote);
  const source = sourceOf(quote);
  tellLost(told, path, quote, ['anchor']);
  return filled({
    '@type': 'Quotation',
    text: quote.text,
    creator:
      speaker &&
      filled({
        '@type': 'Person',
        name: speaker.name,
        jobTitle: speaker.role,
        affiliation: speaker.organization && { '@type': 'Organization', name: speaker.organization },
        url: speaker.url,
      }),
    citation: source && filled({ '@type': 'CreativeWork', name: source.name, url: source.url }),
    url: quote.url,
    dateCreated: quote.date,
    inLanguage: quote.lang,
  });
}

/** The publisher, of a name or of a name and an address. */
function publisher(story: TimelineInit): object | undefined {
  const source = sourceOf(story);
  return source && filled({ '@type': 'Organization', name: source.name, url: source.url });
}

/**
 * An event with all that was said of it, in the words of schema.org.
 *
 * @param path of the event, for what is told
 * @param groupName what readers see for a group
 */
export function linkedEvent(
  event: EventInit,
  path: string,
  groupName: (name: string) => string,
  told: Faults,
): Record<string, unknown> {
  tellOurs(told, path, event);
  tellLost(told, path, event, ['dateText']);
  const quotes = (event.quotes ?? []).map((quote, i) => linkedQuotation(quote, `${path}.quotes[${i}]`, told));
  const media = oneOrMany(event.media);
  const shown = media.map((each, i) => mediaObject(each, indexed(`${path}.media`, media, i), told));
  const images = oneOrMany(event.image);
  return filled({
    '@type': 'Event',
    identifier: event.id,
    name: event.title,
    ...eventDates(event.date, path, told),
    description: toldWords(event.text, `${path}.text`, told),
    url: event.url,
    image: oneOrList(images.map((each, i) => imageObject(each, indexed(`${path}.image`, images, i), told))),
    about: event.group && { '@type': 'Thing', name: groupName(event.group) },
    keywords: event.tags?.length ? event.tags : undefined,
    subjectOf: quotes.length + shown.length ? [...quotes, ...shown] : undefined,
  });
}

/**
 * JSON-LD, safe to stand in a `script` of a page. The events are in a list and not at the top, where search engines
 * would ask them for places and tickets.
 *
 * @param told gets what has no place there
 */
export function toJsonLd(story: TimelineInit, told: Faults): string {
  const groupName = groupNames(story, told);
  tellLost(told, '', story, ['periods', 'notes']);
  const work = filled({
    '@context': LINKED_CONTEXT,
    '@type': 'CreativeWork',
    name: story.title,
    description: toldWords(story.text, 'text', told),
    creditText: toldWords(story.byline, 'byline', told),
    image: story.image && imageObject(story.image, 'image', told),
    inLanguage: story.lang,
    datePublished: story.published,
    publisher: publisher(story),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: story.events.length,
      itemListElement: story.events.map((event, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        item: linkedEvent(event, eventPath(i), groupName, told),
      })),
    },
  });
  return `${JSON.stringify(work, null, 2).replaceAll('<', '\\u003c')}\n`;
}
