/** Passages of a text as TextQuoteSelectors, and found again by them, even in a text that has changed since. */
export { createFinder, findAnchor } from './find.js';
export type { FoundAnchor } from './find.js';
export { selectorOf } from './select.js';
