export { parseDate } from './edtf.js';
export type { Interval, Precision, Qualifier } from '../model/interval.js';
