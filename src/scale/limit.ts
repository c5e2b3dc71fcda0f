import { moved, type Chronology } from './marks.js';

/** Begins a long year, month, decade and century. */
const LONG = Date.UTC(2000, 0);

/** The shortest stretch of time that zooming shows, ms: one unit of the finest precision that the dates have. */
export function leastSpan({ count, finest }: Chronology): number {
  return moved(LONG, finest(0, count), 1) - LONG;
}
