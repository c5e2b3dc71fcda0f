import { extractTimeline, findDates, findEvents, findQuotes } from '../../../src/extract/index.js';
import { createFinder, selectorOf } from '../../../src/anchor/index.js';
import { tidy } from '../../../src/cli/plain.js';
import type { QuoteInit, TextQuoteSelector } from '../../../src/model/event.js';
import { overlap, type DoubtNote, type EventDraft, type Place, type Story, type Work } from './model.js';

/**
 * Reads a story: its draft, with a key for each event, quotation and doubt. Its language is the one it was read in,
 * also where its words had to tell.
 */
export function readWork({ published, lang: told, ...rest }: Story): Work {
  const text = tidy(rest.text);
  const known = new Set(rest.headings);
  const headings = text.split('\n').filter((line) => known.has(line));
  const article = headings.length
    ? text.split('\n').map((line) => ({ text: line, heading: known.has(line) }))
    : text;
  const { timeline, doubts, diagnostics } = extractTimeline(article, { published, lang: told });
  const lang = timeline.lang ?? told;
  let next = 1;
  const events = timeline.events.map(({ quotes = [], ...event }): EventDraft => ({
    ...event,
    key: `e${next++}`,
    quotes: quotes.map((quote) => ({ ...quote, key: `q${next++}` })),
  }));
  const title = timeline.title ?? '';
  return {
    story: {
      text,
      published: timeline.published?.slice(0, 10) ?? published,
      lang,
      headings: title && !headings.length ? [title] : headings,
    },
    title,
    events,
    doubts: doubts.map(({ reason, start, end, path }): DoubtNote => {
      const [, at, quote] = /^events\[(\d+)\](?:\.quotes\[(\d+)\])?/.exec(path ?? '') ?? [];
      const event = at === undefined ? undefined : events[Number(at)];
      const key = `d${next++}`;
      return {
        key,
        reason,
        start,
        end,
        ...(event && { event: event.key }),
        ...(event && quote && { quote: event.quotes[Number(quote)]?.key }),
      };
    }),
    notices: diagnostics.map(({ message }) => message),
    next,
  };
}

/**
 * The draft of a story that is read again, say with another date of publication or a corrected sentence, with the
 * events that a person has confirmed or added in the earlier one: each takes the place of what was found there now.
 * They stay only if the text still has the passage of one of them; else it is another story.
 */
export function keepConfirmed(earlier: Work, fresh: Work): { readonly work: Work; readonly kept: number } {
  const { placeOf } = findingsOf(fresh.story);
  const confirmed = earlier.events
    .filter(({ inferred }) => !inferred)
    .map((event) => ({ event, place: placeOf(event.anchor) }));
  if (!confirmed.some(({ place }) => place)) return { work: fresh, kept: 0 };
  let { next } = fresh;
  const gone = new Set<string>();
  for (const { event, place } of confirmed) {
    const rivals = fresh.events.filter(
      (rival) =>
        !gone.has(rival.key) && place && overlap(placeOf(rival.anchor) ?? { start: 0, end: 0 }, place),
    );
    const rival =
      rivals.find(({ date }) => date === event.date) ??
      rivals.find(({ title }) => title === event.title) ??
      rivals[0];
    if (rival) gone.add(rival.key);
  }
  const isQuoted = new Set(confirmed.flatMap(({ event }) => event.quotes.map(({ text }) => text)));
  const found = fresh.events
    .filter(({ key }) => !gone.has(key))
    .map((event) => ({ ...event, quotes: event.quotes.filter(({ text }) => !isQuoted.has(text)) }));
  const kept = confirmed.map(({ event }): EventDraft => ({
    ...event,
    key: `e${next++}`,
    quotes: event.quotes.map((quote) => ({ ...quote, key: `q${next++}` })),
  }));
  const at = ({ anchor }: EventDraft): number => placeOf(anchor)?.start ?? fresh.story.text.length;
  const events = [...kept, ...found].sort((a, b) => at(a) - at(b));
  const there = new Set(events.flatMap(({ key, quotes }) => [key, ...quotes.map((quote) => quote.key)]));
  const doubts = fresh.doubts.filter(
    ({ event, quote }) => (!event || there.has(event)) && (!quote || there.has(quote)),
  );
  return { work: { ...fresh, title: earlier.title || fresh.title, events, doubts, next }, kept: kept.length };
}

/** What the extractor finds in a story whatever became of it, and where anchors lie. */
export interface Findings {
  readonly dates: ReturnType<typeof findDates>;
  readonly quotes: ReturnType<typeof findQuotes>;
  readonly events: ReturnType<typeof findEvents>;
  readonly placeOf: (anchor: TextQuoteSelector | undefined) => Place | null;
}

const findings = new WeakMap<Story, Findings>();

/** Read once for each story. */
export function findingsOf(story: Story): Findings {
  const { text, published, lang } = story;
  let found = findings.get(story);
  if (!found) {
    const find = createFinder(text);
    const places = new WeakMap<TextQuoteSelector, Place | null>();
    found = {
      dates: findDates(text, published, { lang }),
      quotes: findQuotes(text, { lang }),
      events: findEvents(text, published, { lang }),
      placeOf(anchor) {
        if (!anchor) return null;
        let place = places.get(anchor);
        if (place === undefined) places.set(anchor, (place = find(anchor)));
        return place;
      },
    };
    findings.set(story, found);
  }
  return found;
}

/** The stretch without the white space around it. */
export function trimPlace(text: string, { start, end }: Place): Place {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

const shorten = (words: string): string =>
  words.length <= 90 ? words : `${words.slice(0, 90).replace(/\s+\S*$/, '')}…`;

/**
 * An event made of a stretch of the story: its date is one that stands in it, else the last one before it, else
 * none.
 */
export function eventFrom(story: Story, picked: Place): Omit<EventDraft, 'key'> {
  const place = trimPlace(story.text, picked);
  const { dates, events } = findingsOf(story);
  const words = story.text.slice(place.start, place.end);
  const date =
    dates.find((found) => overlap(found, place)) ?? dates.findLast(({ end }) => end <= place.start);
  const title = events.find((event) => overlap(event, place) && event.date === date?.date)?.title;
  return {
    date: date?.date ?? story.published,
    title: title ?? shorten(words.replace(/\s+/g, ' ').replace(/[.;,]$/, '')),
    text: words,
    anchor: selectorOf(story.text, place.start, place.end),
    quotes: [],
  };
}

/** A quotation made of a stretch of the story, with the speaker if the extractor has found one there. */
export function quoteFrom(story: Story, picked: Place): QuoteInit {
  let { start, end } = trimPlace(story.text, picked);
  while (start < end && /["“”„«»‘’\s]/.test(story.text.charAt(start))) start++;
  while (start < end && /["“”«»\s]/.test(story.text.charAt(end - 1))) end--;
  const found = findingsOf(story).quotes.find((quote) => overlap(quote, { start, end }));
  const { speaker, source } = found ?? {};
  return {
    text: story.text.slice(start, end).replace(/,$/, ''),
    ...(speaker && { speaker: { name: speaker.name, ...(speaker.role && { role: speaker.role }) } }),
    ...(source && { source }),
    anchor: selectorOf(story.text, start, end),
  };
}
