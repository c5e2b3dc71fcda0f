import type { Diagnostic } from '../model/diagnostic.js';
import type { EventList } from '../model/event-list.js';
import { languageAt } from './language.js';
import type { ArticleDrafter } from '../model/drafter.js';
import { draftBy, draftOf, type ArticleDraft, type Reader } from './draft.js';
import type { ArticleText } from './text.js';

/** An article as it stands on the page now; without element and text where the page has none. */
export interface Article {
  readonly id: string;
  readonly element: Element | null;
  readonly text: ArticleText | undefined;
}

/** Reads the draft of a story from an article, and again when its text is another. */
export class Drafter {
  /** Undefined until one is read; the last one stays while the same article is read again. */
  draft: ArticleDraft | undefined;
  /** What the draft is of, or will be. */
  #article: Article | undefined;
  readonly #events: () => EventList | undefined;
  readonly #read: () => void;
  readonly #drafter: () => ArticleDrafter | null;

  /**
   * @param events gives the events that are drawn
   * @param read is called when there is another draft
   * @param drafter gives what makes the drafts, if it is not the reader of articles
   */
  constructor(events: () => EventList | undefined, read: () => void, drafter: () => ArticleDrafter | null) {
    this.#events = events;
    this.#read = read;
    this.#drafter = drafter;
  }

  /** Whether the draft is of these words, or will be. */
  isOf({ id, text }: Article): boolean {
    return id === this.#article?.id && text?.text === this.#article.text?.text;
  }

  /** Reads an article, or says that the page has none; without one there is no draft. */
  use(article: Article | undefined): void {
    if (article?.id !== this.#article?.id) this.draft = undefined;
    this.#article = article;
    if (article && !article.element) this.draft = { draft: null, diagnostics: [articleNotFound(article.id)] };
    else if (article) void this.#extract(article);
    this.#read();
  }

  async #extract(article: Article): Promise<void> {
    const { element, text } = article;
    const lang = element ? languageAt(element) : '';
    const reader = await loadReader(lang, text?.text);
    const drafter = this.#drafter();
    const isWanted = (): boolean => article === this.#article && drafter === this.#drafter();
    const events = this.#events();
    if (!isWanted() || !element || !text || !events) return;
    const read = async (): Promise<ArticleDraft> => {
      if (!reader) return failed('The part that reads articles could not be loaded.');
      return drafter
        ? draftBy(element, text, lang, drafter, reader)
        : draftOf(element, text, lang, reader, events);
    };
    // A drafter may throw anything.
    const draft = await read().catch((error: unknown) => failed(`The drafter failed: ${String(error)}`));
    if (!isWanted()) return;
    this.draft = draft;
    this.#read();
  }
}

export const articleNotFound = (id: string): Diagnostic => ({
  code: 'article-not-found',
  path: '@for',
  message: `the page has no element with the id ${id}`,
});

const failed = (message: string): ArticleDraft => ({
  draft: null,
  diagnostics: [{ code: 'fetch-failed', path: '@extract', message }],
});

/** Loaded when it is needed, with the language of the article. Undefined when that cannot be. */
async function loadReader(lang: string, text?: string): Promise<Reader | undefined> {
  try {
    const { extractTimeline, loadLanguage, verify } = await import('../extract/index.js');
    await loadLanguage(lang, text);
    return { extractTimeline, verify };
  } catch {
    return undefined;
  }
}
