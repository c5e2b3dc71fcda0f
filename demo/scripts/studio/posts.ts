import { takeQuotes } from '../../../src/import/events.js';
import type { QuoteInit } from '../../../src/model/event.js';

/** The quotations in a piece of HTML such as networks hand out for posts; none in other texts. */
export const readPost = (text: string): QuoteInit[] =>
  /<blockquote\b/i.test(text) ? takeQuotes(text).quotes : [];
