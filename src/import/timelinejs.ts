import { writeMarked } from '../input/marked.js';
import { firstWords } from '../input/text.js';
import type { EventInit, PeriodInit, TimelineInit } from '../model/event.js';
import { parseDate } from '../time/edtf.js';
import { fromParts, fromTo, tellNoDate } from './dates.js';
import { Entry, isJsonObject, wordsOf } from './entry.js';
import { eventOf, imageOf, storyOf, takeQuotes } from './events.js';
import type { GivenFile, ImportFormat } from './format.js';
import { mediaOf, shownFrom, type MediaKeys } from './media.js';
import { toMarked, toPlain } from './plain.js';
import type { Telling } from './telling.js';

/*
 * TimelineJS 3, JSON (NUKnightLab/TimelineJS3, `json-format.njk`, `TimelineConfig.js`), and the form of its first two
 * versions. Its years are signed: −500 is 500 BC.
 */

const DATE_KEYS = ['year', 'month', 'day', 'hour', 'minute', 'second'];

/** A date object in EDTF. Our own files have that beside the parts, which TimelineJS does not read. */
function slideDate(date: Entry): string {
  const own = date.text('edtf');
  const parts = DATE_KEYS.map((key) => date.text(key));
  date.ignore('format', 'millisecond');
  return parseDate(own) ? own : fromParts(parts, 'signed');
}

/**
 * The words shown in place of a date are the better date if they are one of the same year: "c. 1450". Words that say
 * no more than the date are left out.
 */
export function shownDate(
  words: string,
  date: string,
  { readDate, lang }: GivenFile,
): Pick<EventInit, 'date' | 'dateText'> {
  const plain = toPlain(words).text.replace(/\s+/g, ' ');
  if (!plain || date.includes('~') || date.includes('?')) return { date };
  const shown = plain.length < 100 ? readDate(plain, { lang })?.date : undefined;
  if (shown === date) return { date };
  const isVaguer = shown !== undefined && /[~?X]|\.\./.test(shown) && yearIn(shown) === yearIn(date);
  return isVaguer ? { date: shown } : { date, dateText: plain };
}

const yearIn = (date: string): number => parseDate(date)?.start ?? NaN;

/** Title and text of a slide; without a headline, the first words of its text or of a quotation in it. */
export function slideWords(headline: string, html: string): Pick<EventInit, 'title' | 'text' | 'quotes'> {
  const { html: rest, quotes } = takeQuotes(html);
  const words = toPlain(rest).text;
  const title = headline || firstWords((words || (quotes[0]?.text ?? '')).replace(/\n[^]*/, ''));
  return { title, text: words === title ? '' : toMarked(rest).text, quotes };
}

/** A text in HTML whose quotations are taken out of it first; what it loses without them is told. */
export function htmlOf(slide: Entry, key: string): string {
  const html = wordsOf(slide.take(key));
  const { links, marks } = toMarked(takeQuotes(html).html);
  for (const url of links) slide.links.push({ path: slide.pathOf(key), url });
  if (marks.length) slide.told.tell('lost-markup', slide.pathOf(key), marks.join(', '));
  return html;
}

/** What stands beside the address of media. */
const MEDIA_KEYS: MediaKeys = {
  ...{ alt: 'alt', caption: 'caption', credit: 'credit' },
  ...{ title: 'title', poster: 'thumbnail' },
};

function slideEvent(slide: Entry, given: GivenFile): EventInit | undefined {
  const start = slide.entry('start_date');
  const end = slide.entry('end_date');
  const from = slideDate(start);
  const until = slideDate(end);
  if (!from) return tellNoDate(slide, 'start_date', start.text('year'));
  const own = start.text('display_date');
  const displayed = slide.text('display_date') || own || end.text('display_date');
  // Our own files have the author's words, if there are some, at the date in EDTF.
  const dated = start.has('edtf')
    ? { date: from, dateText: toPlain(own).text }
    : shownDate(displayed, fromTo(from, until), given);
  const words = slide.entry('text');
  const { title, text, quotes = [] } = slideWords(words.html('headline'), htmlOf(words, 'text'));
  const media = slide.entry('media');
  const found = mediaOf(media.text('url'), media, media.pathOf('url'));
  const shown = shownFrom(found, media, MEDIA_KEYS, title);
  slide.ignore('autolink');
  slide.links.push(...words.links, ...media.links);
  return eventOf(slide, {
    id: slide.text('unique_id'),
    ...dated,
    title,
    text,
    group: slide.text('group'),
    quotes: [...quotes, ...found.quotes],
    ...shown,
    url: slide.text('url') || media.text('link'),
  });
}

function eraOf(era: Entry): PeriodInit | undefined {
  const start = era.entry('start_date');
  const from = slideDate(start);
  const until = slideDate(era.entry('end_date'));
  const title = era.entry('text').html('headline');
  if (!from) return tellNoDate(era, 'start_date', '');
  era.tellRest();
  return { date: start.has('edtf') ? from : fromTo(from, until), title };
}

/** What the title slide says beside its headline: an introduction and an image; other media become a link under it. */
function introOf(slide: Entry, words: Entry, media: Entry, key = 'url'): Partial<TimelineInit> {
  const found = mediaOf(media.text(key), media, media.pathOf(key));
  const { image, media: shown } = shownFrom(found, media, MEDIA_KEYS, '');
  slide.ignore('autolink');
  const player = shown && writeMarked([{ text: shown.title, marks: [{ kind: 'link', url: shown.src }] }]);
  const text = words.marked('text');
  // A link has no room for what stands beside a player.
  const beside = shown
    ? ([
        ['thumbnail', shown.poster],
        ['caption', shown.caption],
        ['credit', shown.credit],
      ] as const)
    : [];
  for (const [key, lost] of beside) if (lost) slide.told.tell('no-place', media.pathOf(key), lost);
  for (const { path, url } of [...words.links, ...media.links]) slide.told.tell('lost-markup', path, url);
  return {
    text: [text, player].filter(Boolean).join('\n\n'),
    ...(image && { image: imageOf(image, media) }),
  };
}

function readStory(given: GivenFile, told: Telling): TimelineInit {
  const story = new Entry(given.json, '', told);
  const title = story.entry('title');
  const words = title.entry('text');
  const heading = words.html('headline');
  story.ignore('scale');
  const read = storyOf(
    {
      title: heading,
      ...introOf(title, words, title.entry('media')),
      periods: story.entries('eras').flatMap((era) => eraOf(era) ?? []),
    },
    story.entries('events').map((slide) => slideEvent(slide, given)),
  );
  story.tellRest();
  return read;
}

export const timelineJs: ImportFormat = {
  name: 'timelinejs',
  recognizes: ({ json }) =>
    isJsonObject(json) &&
    Array.isArray(json['events']) &&
    json['events'].slice(0, 20).some((slide) => isJsonObject(slide) && isJsonObject(slide['start_date'])),
  read: readStory,
};

/** "1963,8,9" in EDTF; the parts stand between commas, slashes or hyphens. */
function oldDate(text: string): string {
  const sign = text.startsWith('-') ? '-' : '';
  const [year = '', ...rest] = text.slice(sign.length).split(/[,/\-:\s]+/);
  return fromParts([sign + year, ...rest, '', '', '', '', ''].slice(0, 6), 'signed');
}

function oldEvent(slide: Entry): EventInit | undefined {
  const written = slide.text('startDate');
  const from = oldDate(written);
  if (!from) return tellNoDate(slide, 'startDate', written);
  const asset = slide.entry('asset');
  const found = mediaOf(asset.text('media'), asset, asset.pathOf('media'));
  const { title, text, quotes = [] } = slideWords(slide.html('headline'), htmlOf(slide, 'text'));
  const shown = shownFrom(found, asset, MEDIA_KEYS, title);
  slide.links.push(...asset.links);
  return eventOf(slide, {
    date: fromTo(from, oldDate(slide.text('endDate'))),
    title,
    text,
    group: slide.text('tag'),
    quotes: [...quotes, ...found.quotes],
    ...shown,
  });
}

function oldEra(era: Entry): PeriodInit | undefined {
  const from = oldDate(era.text('startDate'));
  const title = era.html('headline');
  if (!from) return tellNoDate(era, 'startDate', '');
  const date = fromTo(from, oldDate(era.text('endDate')));
  era.tellRest();
  return { date, title };
}

export const timelineJs1: ImportFormat = {
  name: 'timelinejs-1',
  recognizes: ({ json }) =>
    isJsonObject(json) && isJsonObject(json['timeline']) && Array.isArray(json['timeline']['date']),
  read(given, told) {
    const whole = new Entry(given.json, '', told);
    const story = whole.entry('timeline');
    story.ignore('type');
    const read = storyOf(
      {
        title: story.html('headline'),
        ...introOf(story, story, story.entry('asset'), 'media'),
        periods: story.entries('era').flatMap((era) => oldEra(era) ?? []),
      },
      story.entries('date').map(oldEvent),
    );
    whole.tellRest();
    return read;
  },
};
