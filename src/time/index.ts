/** Dates as text, in browsers and in Node: EDTF to intervals, intervals to words. */
export { parseDate } from './edtf.js';
export { loadWords } from '../messages/load.js';
export { formatDate } from './format.js';
export type { FormatOptions } from './format.js';
export type { Interval, Precision, Qualifier } from '../model/interval.js';
