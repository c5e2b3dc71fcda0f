import { createFinder } from '../anchor/index.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { DatedEvent, TextQuoteSelector } from '../model/event.js';
import type { EventList } from '../model/event-list.js';
import type { ArticleText } from './text.js';

/** Where an anchor's passage stands in the article. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly range: Range;
  /** It is the closest one: the anchor's own has changed, or stands there more than once. */
  readonly approximate: boolean;
}

/** A passage with the event that it is about. */
export interface PassageMark extends Passage {
  readonly event: number;
}

/** So long, ms, events are gone through before the page may breathe. */
const MARKING_SLICE = 8;
/** So many diagnostics of a story are kept. */
const MOST_DIAGNOSTICS = 1000;

/** The passages of one text, found as they are asked for. */
export class Passages {
  readonly #text: ArticleText;
  readonly #find: ReturnType<typeof createFinder>;
  readonly #found = new Map<string, Passage | null>();

  constructor(text: ArticleText) {
    this.#text = text;
    this.#find = createFinder(text.text);
  }

  /** By the rule of `findAnchor`: the passage to the letter, else the closest one, if it is close and alone. */
  of(anchor: TextQuoteSelector | undefined): Passage | null {
    if (!anchor) return null;
    const key = JSON.stringify([anchor.exact, anchor.prefix, anchor.suffix]);
    let passage = this.#found.get(key);
    if (passage === undefined) this.#found.set(key, (passage = this.#place(anchor)));
    return passage;
  }

  #place(anchor: TextQuoteSelector): Passage | null {
    const found = this.#find(anchor);
    const range = found && this.#text.rangeOf(found.start, found.end);
    return found && range && { ...found, range };
  }
}

/** What is marked of a story, in the order of the article, and which anchors no longer match. */
export interface Marked {
  readonly marks: readonly PassageMark[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The anchor of an event, else the first of its quotations' that the article has. */
export const anchorOf = (
  { anchor, quotes }: DatedEvent,
  has: (anchor: TextQuoteSelector) => unknown,
): TextQuoteSelector | undefined =>
  anchor ?? quotes.map((quote) => quote.anchor).find((each) => each && has(each));

/**
 * Finds all anchors of a story; in slices, if they are many.
 * @param isWanted asked after each pause: null is the result when it is not
 */
export async function markAll(
  events: EventList,
  passages: Passages,
  isWanted: () => boolean,
): Promise<Marked | null> {
  const marks: PassageMark[] = [];
  const diagnostics: Diagnostic[] = [];
  let until = performance.now() + MARKING_SLICE;
  for (let event = 0; event < events.length; event++) {
    if (performance.now() > until) {
      await new Promise((resolve) => setTimeout(resolve));
      if (!isWanted()) return null;
      until = performance.now() + MARKING_SLICE;
    }
    const { anchor, quotes } = events.at(event);
    const at = `events[${events.columns.entries?.[event] ?? event}]`;
    const anchors = [
      [`${at}.anchor`, anchor] as const,
      ...quotes.map((quote, i) => [`${at}.quotes[${i}].anchor`, quote.anchor] as const),
    ];
    for (const [path, each] of anchors) {
      if (!each) continue;
      const passage = passages.of(each);
      if (passage) marks.push({ ...passage, event });
      if ((!passage || passage.approximate) && diagnostics.length < MOST_DIAGNOSTICS)
        diagnostics.push(faultOf(each, path, passage));
    }
  }
  return { marks: marks.sort((a, b) => a.start - b.start || a.end - b.end), diagnostics };
}

function faultOf({ exact }: TextQuoteSelector, path: string, passage: Passage | null): Diagnostic {
  if (!passage) return { code: 'anchor-not-found', path, message: `the article has nothing like "${exact}"` };
  return {
    code: 'anchor-changed',
    path,
    message:
      `the article has "${exact}" in other words, or more than once: ` +
      `"${passage.range.toString().replace(/\s+/g, ' ')}" is taken for it`,
  };
}
