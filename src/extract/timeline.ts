import { selectorOf } from '../anchor/index.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { EventInit, QuoteInit, TimelineInit } from '../model/event.js';
import type { DateTag } from './dates/tag.js';
import { findPublished } from './events/dateline.js';
import { readStory, type Told, type Unused } from './events/story.js';
import { titlesOf, type TitleMaker } from './events/title.js';
import { eventsOf } from './events.js';
import { articleLanguages, languageCode, languageIn, toTag } from './languages/index.js';
import { tagQuotes, type SpeakerDoubt, type TaggedQuote } from './quotes.js';
import { peopleIn } from './quotes/people.js';
import { tagText } from './quotes/tags.js';
import { paragraphsOf, type Span } from './text.js';

/** A paragraph of an article, or one of its headings: those make no events. */
export interface ArticleParagraph {
  readonly text: string;
  readonly heading?: boolean;
}

/** Why a person should look at something of a draft. */
export type DoubtReason =
  | 'inherited' // it is that of a line beside the event's own, which may be a heading, or names but a week
  | 'open' // "since": its end is not told, and may have come
  | 'planned' // the event is told as to come, or its date lies behind the day of publication
  | 'context' // the event's date counts from another one in the text: "the next day"
  | 'several' // its sentence has named another date before: which of them tells what?
  | 'reported' // somebody says it, and the date is no day: is it when that happened?
  | 'title' // no good title could be made of the sentence
  | 'no-event' // the quotation belongs to no event, and is left out
  | SpeakerDoubt
  | Exclude<Unused, 'no-reference'>; // the date makes no event of its own: see there

/**
 * Something that was not sure: `start`–`end` is the place in the text, `path` the event or quotation that it
 * became in the timeline, if any.
 */
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

/**
 * `no-reference`: a date that counts from the day of publication, which is not known. `path` is its place in
 * the text.
 */
export type ExtractDiagnostic = Omit<Diagnostic, 'code'> & {
  readonly code: 'no-reference' | 'no-events' | 'unsupported-language';
};

export interface ExtractOptions {
  /**
   * The day of publication, from which relative dates count: ISO 8601 or EDTF that begins with a whole day (a
   * month or a year
   * goes into the timeline, and no date counts from it). Without it, the day that the text prints.
   */
  readonly published?: string | undefined;
  /**
   * The language of the article, BCP 47; else the one that its words show. One that is not read, or not loaded
   * (`loadLanguage()`), gives no draft.
   */
  readonly lang?: string | undefined;
}

interface Drawn extends Span {
  readonly paragraph: Span;
  /** Its place in the timeline. */
  readonly path: string;
  /** The day on which it happened, if that is known. */
  readonly day: string;
  readonly init: EventInit & { readonly quotes: QuoteInit[] };
}

/** So early, in UTF-16 units, a report tells its news. */
const EARLY = 700;
/** How a sentence ends, but no heading. */
const STOPS = /[.!?:…].?$/;

/** EDTF knows hours of days alone, and no hour 24. */
const NO_HOUR = /(?<!-\d\d-\d\d)T[\d:]+|T24:00/;

/** A draft while it is made. */
interface ExtractedDraft {
  readonly text: string;
  readonly events: Drawn[];
  readonly doubts: Doubt[];
  readonly diagnostics: ExtractDiagnostic[];
}

/**
 * Reads a draft of a timeline from an article: its text, whose lines are paragraphs, or its paragraphs with
 * their headings.
 * Each event has an EDTF date, a title, its sentence as text and anchor, and its quotations. Dates that count
 * from a day of
 * publication that is not known make diagnostics, never guesses. Offsets of doubts and anchors are those of the
 * text, or
 * of the paragraphs joined by line breaks. Never throws.
 */
export function extractTimeline(
  article: string | readonly ArticleParagraph[],
  { published = '', lang: told = '' }: ExtractOptions = {},
): Extracted {
  const lines =
    typeof article === 'string'
      ? undefined
      : article.map(({ text, heading }) => ({ text: text.replace(/\s+/g, ' ').trim(), heading }));
  const text = lines ? lines.map((line) => line.text).join('\n') : (article as string);
  const language = languageIn(text, told);
  if (!language) return unsupported(text, told);
  const lang = toTag(told) || language.code;
  const sentences = tagText(text, language);
  const people = peopleIn(text, sentences, language);
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const paragraphs = paragraphsOf(text);
  const [first = '', second] = paragraphs.map(wordsOf);
  const headings =
    lines?.flatMap((line) => (line.heading ? line.text : [])) ??
    (second && !STOPS.test(first) ? [first] : []);
  const known = new Set(headings);
  // Looked up once for each paragraph, however many sentences it has.
  const headingsAt = new Set(paragraphs.flatMap((line) => (known.has(wordsOf(line)) ? line.start : [])));
  const reference = /^\d{4}\b/.test(published) ? published : (findPublished(text, { lang }) ?? '');
  const draft: ExtractedDraft = { text, events: [], doubts: [], diagnostics: [] };
  const { events, doubts, diagnostics } = draft;
  draw(
    draft,
    titlesOf(text, sentences, language, people),
    readStory(text, sentences, reference, language).filter(
      ({ paragraph }) => !headingsAt.has(paragraph.start),
    ),
    reference,
  );
  if (!events.length) diagnostics.push({ code: 'no-events', path: 'article', message: 'no dated event' });
  attach(draft, tagQuotes(text, language, sentences, people), reference);
  return {
    timeline: {
      ...(headings[0] === first && { title: first }),
      lang,
      ...(reference && { published: reference }),
      events: events.map(({ init }) => init),
    },
    doubts: doubts.sort((a, b) => a.start - b.start),
    diagnostics,
  };
}

/** An article in a language that is not read has no draft. */
function unsupported(text: string, told: string): Extracted {
  const lang = languageCode(text, told);
  const code = 'unsupported-language';
  const isLate = articleLanguages.includes(lang);
  const named = lang === 'und' ? 'the language of this article' : `the language "${lang}"`;
  const message = `articles in ${named} are not read${isLate ? ` before loadLanguage("${lang}")` : ''}`;
  return { timeline: { events: [] }, doubts: [], diagnostics: [{ code, path: 'article', message }] };
}

/** The events of a story: of sentences that only inherit a date, those whose date no other has. */
function draw(
  { text, events, doubts, diagnostics }: ExtractedDraft,
  titleOf: TitleMaker,
  story: readonly Told[],
  published: string,
): void {
  const dated = new Set<string>();
  for (const { dates } of story) for (const { tag, date } of dates) if (tag) dated.add(date);
  let section: object | undefined;
  for (const told of story) {
    for (const { start, end, why: reason } of told.unused) {
      if (reason !== 'no-reference') doubts.push({ reason, start, end });
      else
        diagnostics.push({
          code: reason,
          path: `article[${start}]`,
          message: `"${text.slice(start, end)}" needs the day of publication`,
        });
    }
    // Below a line with a date, the first that is told is the event, and the rest is about it.
    const dates = told.dates.filter(({ date, tag }) => tag ?? (told.section !== section && !dated.has(date)));
    if (dates.length) ({ section } = told);
    const made = eventsOf(told, dates, titleOf);
    for (const { tag, date } of dates) {
      if (tag && !made.some((event) => event.date === date))
        doubts.push({ reason: 'measure', start: tag.start, end: tag.end });
    }
    for (const { start, end, title, isDoubtful, tag, life, date: edtf } of made) {
      const date = edtf.replace(NO_HOUR, '');
      const path = `events[${events.length}]`;
      const reason = reasonOf(told, tag, {
        isLater: life === undefined && events.at(-1)?.start === start,
        isWhole: STOPS.test(text.slice(start, end)),
        isAhead: published !== '' && (/[\d-]+/.exec(date)?.[0] ?? '') > published,
      });
      const place = tag ?? told;
      if (isDoubtful) doubts.push({ reason: 'title', start, end, path });
      if (reason) doubts.push({ reason, start: place.start, end: place.end, path });
      const init = {
        date,
        title,
        text: text.slice(start, end),
        quotes: [],
        anchor: selectorOf(text, start, end),
        inferred: true,
      };
      const [day = ''] = (tag?.tense !== 1 && /^[\d-]{10}(?=T|$)/.exec(date)) || [];
      events.push({ start, end, paragraph: told.paragraph, path, day, init });
    }
  }
}

/**
 * `isLater`: its sentence has named another date before; `isAhead`: it lies behind the day of publication;
 * `isWhole`: it ends as sentences do.
 */
function reasonOf(
  { tags, hasWeek }: Told,
  tag: DateTag | null,
  { isLater, isAhead, isWhole }: { isLater: boolean; isAhead: boolean; isWhole: boolean },
): DoubtReason | undefined {
  if (!tag) return isWhole && !hasWeek ? undefined : 'inherited';
  if (tag.tense === 1 || isAhead) return 'planned';
  if (tag.basis === 'context') return 'context';
  if (isLater) return 'several';
  if (tag.relation === 'since') return 'open';
  // With "that", whatever the verb is: "announced that".
  return tag.unit !== 'day' && /[VAT]/.test(tags) ? 'reported' : undefined;
}

/**
 * Gives each quotation to the event of its sentence, or else to the nearest one before in its paragraph; else
 * to the news,
 * which a report begins with and people speak about: the first day that its first paragraphs name. After that day, or
 * without one, to the nearest event before.
 */
function attach(
  { text, events, doubts }: ExtractedDraft,
  quotes: readonly TaggedQuote[],
  published: string,
): void {
  const lead = events.find(({ day, paragraph }) => day && paragraph.start < EARLY && day <= published);
  let at = 0;
  for (const {
    quote: { start, end, text: words, speaker, source },
    doubt,
    sentence,
  } of quotes) {
    while ((events[at + 1]?.start ?? Infinity) < sentence.end) at++;
    const before = events[at];
    const isDistant = before?.paragraph.start !== sentence.paragraph.start || before.start >= sentence.end;
    const event = isDistant && lead && !(before && before.day > lead.day) ? lead : before;
    if (!event) {
      doubts.push({ reason: 'no-event', start, end });
      continue;
    }
    const { init } = event;
    const path = `${event.path}.quotes[${init.quotes.length}]`;
    if (doubt) doubts.push({ reason: doubt, start, end, path });
    init.quotes.push({
      text: words.replace(/,$/, ''),
      ...(speaker && { speaker: { name: speaker.name, role: speaker.role } }),
      source,
      anchor: selectorOf(text, start, end),
    });
  }
}
