/** Article prose → dated events with their quotations. Text in, plain data out: the same in browsers and in Node. */
export type { FoundDate } from './found.js';
export type { FoundEvent } from './found.js';
export type { FoundQuote, FoundSpeaker } from './found.js';
export { findDates } from './dates.js';
export { articleLanguages, loadLanguage } from './languages/index.js';
export { findQuotes } from './quotes.js';
export { findEvents, findPublished } from './events.js';
export { extractTimeline } from './timeline.js';
export type {
  ArticleParagraph,
  Doubt,
  DoubtReason,
  Extracted,
  ExtractDiagnostic,
  ExtractOptions,
} from './timeline.js';
export { verify, type Falsehood, type Verified, type VerifyDoubt } from './verify.js';
