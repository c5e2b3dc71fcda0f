import type { TimelineInit } from './event.js';

/** What a drafter is given of an article. */
export interface DraftedArticle {
  /** Its paragraphs, joined by line breaks. */
  readonly text: string;
  /** The day of publication, as the page gives it; undefined where it does not. */
  readonly published: string | undefined;
  /** BCP 47; undefined where the page does not say. */
  readonly lang: string | undefined;
}

/** Makes a story of an article in a way of its own, such as by a model. What it makes up is found and reported. */
export type ArticleDrafter = (article: DraftedArticle) => TimelineInit | Promise<TimelineInit>;
