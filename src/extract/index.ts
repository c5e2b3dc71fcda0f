/** Article prose → dated events with their quotations. Text in, plain data out: the same in browsers and in Node. */
export type { FoundDate } from './found.js';
export type { FoundEvent } from './found.js';
export type { FoundQuote } from './found.js';
export { findDates } from './dates.js';
export { findQuotes } from './quotes.js';
