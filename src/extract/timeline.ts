import { selectorOf } from '../anchor/index.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { EventInit, QuoteInit, TimelineInit } from '../model/event.js';
import { dayOf } from './dates/period.js';
import { attacher, type Placed } from './events/attach.js';
import { findPublished } from './events/dateline.js';
import { readStory, type Told, type Unused } from './events/story.js';
import { eventsOf, type DatedSentence } from './events.js';
import { languageFor } from './languages/index.js';
import type { Language } from './languages/language.js';
import { tagQuotes, type SpeakerDoubt, type TaggedQuote } from './quotes.js';
import { paragraphsOf, type Span } from './text.js';

/** A paragraph of an article, or one of its headings: those make no events. */
export interface ArticleParagraph {
  readonly text: string;
  readonly heading?: boolean;
}

/** Why a person should look at something of a draft. */
export type DoubtReason =
  | 'inherited'      // the event's sentence names no date: it is that of its paragraph, or of the line above
  | 'planned'        // the event is told as to come
  | 'hypothetical'   // the event is told as something that may be, or would be
  | 'context'        // the event's date counts from another one in the text: "the next day"
  | 'distant'        // the quotation stands neither in the sentence nor in the paragraph of its event
  | 'no-event'       // the quotation belongs to no event, and is left out
  | SpeakerDoubt
  | Exclude<Unused, 'dateline' | 'no-reference'>;   // the date makes no event of its own: see there

/** Something that was not sure: `start`–`end` is the place in the text, `path` what it became in the timeline, if anything. */
export interface Doubt extends Span {
  readonly reason: DoubtReason;
  readonly path?: string;
}

/** What is read from an article: a draft, for a person to review. */
export interface Extracted {
  readonly timeline: TimelineInit;
  readonly doubts: readonly Doubt[];
  readonly diagnostics: readonly ExtractDiagnostic[];
}

/** `no-reference`: a date that counts from the day of publication, which is not known. `path` is its place in the text. */
export type ExtractDiagnostic = Omit<Diagnostic, 'code'> & { readonly code: 'no-reference' | 'no-events' };

export interface ExtractOptions {
  /** The day of publication, from which relative dates count (ISO 8601 or EDTF); without it, the one that the text prints. */
  readonly published?: string | undefined;
  /** The language of the article, BCP 47; English unless told. */
  readonly lang?: string | undefined;
}

interface Drawn extends Placed {
  readonly source: DatedSentence;
  readonly init: EventInit & { readonly quotes: QuoteInit[] };
}

interface Article {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** Where headings begin. */
  readonly headings: ReadonlySet<number>;
}

/**
 * Reads a draft of a timeline from an article: its text, whose lines are paragraphs, or its paragraphs with their headings.
 * Each event has an EDTF date, a title, its sentence as text and anchor, and its quotations. Dates that count from a day of
 * publication that is not known make diagnostics, never guesses. Offsets of doubts and anchors are those of the text, or
 * of the paragraphs joined by line breaks. Never throws.
 */
export function extractTimeline(article: string | readonly ArticleParagraph[], { published, lang = 'en' }: ExtractOptions = {}): Extracted {
  const { text, paragraphs, headings } = typeof article === 'string' ? plain(article) : joined(article);
  const language = languageFor(lang);
  const reference = (/^\d{4}(?!\d)/.test(published ?? '') ? published : findPublished(text, { lang })) ?? '';
  const story = readStory(text, reference, language).filter(({ start }) => !headings.has(start));
  const events = draw(text, story, language);
  const doubts = doubtsOf(text, story, events, language);
  const quotes = tagQuotes(text, paragraphs, language);
  const turns = quotes.filter(({ speaker }) => text[speaker?.end ?? -1] === ':').length;
  attach(quotes, attacher(events, dayOfDate(reference), turns > 2), new Map(events.map((event, i) => [event, i])), text, doubts);
  const [first] = paragraphs;
  const title = first && headings.has(first.start) && text.slice(first.start, first.end);
  const timeline: TimelineInit = {
    ...(title && { title }),
    lang,
    ...(reference && { published: reference }),
    events: events.map(({ init }) => init),
  };
  return { timeline, doubts: doubts.sort((a, b) => a.start - b.start), diagnostics: diagnosticsOf(text, story, events) };
}

/** Of a plain text, the first line is its heading if it is no sentence. */
function plain(text: string): Article {
  const paragraphs = paragraphsOf(text);
  const [first] = paragraphs;
  const isHeading = first && paragraphs.length > 1 && first.end - first.start < 120 && !/[.!?:…]["”»)]?$/.test(text.slice(first.start, first.end));
  return { text, paragraphs, headings: new Set(isHeading ? [first.start] : []) };
}

function joined(article: readonly ArticleParagraph[]): Article {
  const headings = new Set<number>();
  let text = '';
  for (const paragraph of article) {
    const line = paragraph.text.replace(/\s+/g, ' ').trim();
    if (paragraph.heading && line) headings.add(text.length);
    if (line) text += `${line}\n`;
  }
  return { text, paragraphs: paragraphsOf(text), headings };
}

/** The events of a story: of sentences that only inherit a date, those whose date no other has. */
function draw(text: string, story: readonly Told[], language: Language): Drawn[] {
  const dated = new Set(story.flatMap(({ dates }) => dates.flatMap(({ tag, date }) => (tag ? date : []))));
  const drawn = new Set<string>();
  let section = NaN;
  return story.flatMap((told) => {
    // Below a line with a date, the first that is told is the event, and the rest is about it.
    const dates = told.dates.filter(({ date, tag }) => tag ?? (told.section !== section && !dated.has(date)));
    if (dates.length) section = told.section;
    return eventsOf(text, { ...told, dates }, language).flatMap((source) => {
      const { start, end, title } = source;
      // EDTF knows hours of days alone, and no hour 24.
      const date = source.date.replace(/(?<!-\d\d-\d\d)T[\d:]+|T24:00/, '');
      // "announced last month that it would close in May": what is to come has no other title.
      const keys = [`${date} ${title}`, `${start} ${title}`];
      if (!title || drawn.has(keys[0] ?? '') || (source.tag?.tense === 1 && drawn.has(keys[1] ?? ''))) return [];
      for (const key of keys) drawn.add(key);
      const day = dayOfDate(date);
      const init = { date, title, text: text.slice(start, end), quotes: [], anchor: selectorOf(text, start, end), inferred: true };
      return { start, end, paragraph: told.paragraph, day, isDay: !Number.isNaN(day) && source.tag?.tense !== 1, source, init };
    });
  });
}

/** Days since 1970 began of a date that is one day, perhaps with a time; else NaN. */
function dayOfDate(date: string): number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T[^/]*)?$/.exec(date) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

function doubtsOf(text: string, story: readonly Told[], events: readonly Drawn[], language: Language): Doubt[] {
  const ofEvents = events.flatMap(({ source: { start, end, tag } }, i): Doubt[] => {
    const reasons: [DoubtReason, boolean][] = [
      ['inherited', tag === null],
      ['planned', tag?.tense === 1],
      ['context', tag?.basis === 'context'],
      ['hypothetical', tag !== null && language.events.hypothetical.test(` ${text.slice(start, Math.min(end, start + 300)).toLowerCase()}`)],
    ];
    return reasons.flatMap(([reason, isSo]) => (isSo ? { reason, start: tag?.start ?? start, end: tag?.end ?? end, path: `events[${i}].date` } : []));
  });
  const ofDates = story.flatMap(({ unused }) => unused.flatMap(({ tag: { start, end }, why }): Doubt[] => (why === 'dateline' || why === 'no-reference' ? [] : [{ reason: why, start, end }])));
  return [...ofEvents, ...ofDates];
}

/** Gives each quotation to its event. */
function attach(quotes: readonly TaggedQuote[], find: ReturnType<typeof attacher<Drawn>>, places: ReadonlyMap<Drawn, number>, text: string, doubts: Doubt[]): void {
  for (const quote of quotes) {
    const { start, end, text: words, speaker, source, doubt } = quote;
    const [event, rule] = find(quote, quote.sentence) ?? [];
    if (!event) {
      doubts.push({ reason: 'no-event', start, end });
      continue;
    }
    const path = `events[${places.get(event) ?? 0}].quotes[${event.init.quotes.length}]`;
    event.init.quotes.push({
      text: words.replace(/,$/, ''),
      ...(speaker && { speaker: { name: speaker.name, ...(speaker.role && { role: speaker.role }) } }),
      ...(source && { source }),
      anchor: selectorOf(text, start, end),
    });
    if (rule === 'lead' || rule === 'nearest') doubts.push({ reason: 'distant', start, end, path });
    if (doubt) doubts.push({ reason: doubt, start, end, path: `${path}.speaker` });
  }
}

function diagnosticsOf(text: string, story: readonly Told[], events: readonly Drawn[]): ExtractDiagnostic[] {
  const unread = story.flatMap(({ unused }) => unused.flatMap(({ tag: { start, end }, why }): ExtractDiagnostic[] => (why === 'no-reference' ? [{
    code: why, path: `article[${start}]`, message: `"${text.slice(start, end)}" counts from the day of publication, which is not given`,
  }] : [])));
  return events.length ? unread : [...unread, { code: 'no-events', path: 'article', message: 'no date was found that tells of an event' }];
}
