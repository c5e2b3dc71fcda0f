import type { Doubt, extractTimeline, verify } from '../extract/index.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ArticleDrafter } from '../model/drafter.js';
import type { EventInit, TimelineInit } from '../model/event.js';
import type { EventList } from '../model/event-list.js';
import { publishedOf } from './published.js';
import type { ArticleText } from './text.js';

/** What an article gives as a source of the timeline: a `TimelineInit`, or null with the reason. */
export interface ArticleDraft {
  readonly draft: TimelineInit | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What drafts are made with, and held against their article. */
export interface Reader {
  readonly extractTimeline: typeof extractTimeline;
  readonly verify: typeof verify;
}

const wordsOf = ({ paragraphs }: ArticleText): string => paragraphs.map(({ text }) => text).join('\n');

/** The draft of somebody else, held against the article: what does not stand there is reported. */
export async function draftBy(
  article: Element,
  text: ArticleText,
  lang: string,
  drafter: ArticleDrafter,
  { verify }: Reader,
): Promise<ArticleDraft> {
  const words = wordsOf(text);
  const options = { published: publishedOf(article), lang: lang || undefined };
  const { timeline, doubts } = verify(words, await drafter({ text: words, ...options }), options);
  return {
    draft: timeline,
    diagnostics: doubts.map(({ reason, path, value }) => ({
      code: 'doubtful',
      path,
      message: `${reason}: "${value}"`,
    })),
  };
}

/**
 * Reads the draft of an article. Doubts become diagnostics: the path is what is doubtful in the draft, else the
 * place in the paragraphs joined by line breaks.
 * @param lang the language of the article, BCP 47; empty where it does not say
 * @param before the events that are drawn: those that are the same keep their ids
 */
export function draftOf(
  article: Element,
  words: ArticleText,
  lang: string,
  { extractTimeline }: Reader,
  before: EventList,
): ArticleDraft {
  const { timeline, doubts, diagnostics } = extractTimeline(words.paragraphs, {
    published: publishedOf(article),
    lang: lang || undefined,
  });
  if (diagnostics.some(({ code }) => code === 'unsupported-language')) return { draft: null, diagnostics };
  const text = wordsOf(words);
  // That there are no events is found where all stories are read.
  const faults = diagnostics.filter(({ code }) => code !== 'no-events');
  return {
    draft: { ...timeline, events: keepIds(timeline.events, before) },
    diagnostics: [...faults, ...doubts.map((doubt) => diagnosticOf(doubt, text))],
  };
}

function diagnosticOf({ reason, path, start, end }: Doubt, text: string): Diagnostic {
  return {
    code: 'doubtful',
    path: path ?? `article[${start}]`,
    message: `${reason}: "${text.slice(start, end)}"`,
  };
}

/**
 * Ids come from titles. Where an edit has changed a title and the date has only one event before and after that is
 * in none of the others, it is the same event, and keeps its id: so it stays selected.
 */
function keepIds(events: readonly EventInit[], before: EventList): EventInit[] {
  const titles = new Set(events.map(({ title }) => title));
  const known = [...before].filter(({ inferred }) => inferred);
  const old = new Set(known.map(({ title }) => title));
  const gone = known.filter(({ title }) => !titles.has(title));
  const fresh = events.filter(({ title }) => !old.has(title));
  return events.map((event) => {
    const [same, another] = gone.filter(({ date }) => date === event.date);
    const isAlone = fresh.includes(event) && fresh.filter(({ date }) => date === event.date).length === 1;
    return same && !another && isAlone ? { ...event, id: same.id } : event;
  });
}
