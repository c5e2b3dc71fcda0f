import { UNITS, type Chronology } from './marks.js';

/** Begins a long year, month, decade and century. */
const LONG = Date.UTC(2000, 0);

/** The shortest stretch of time that zooming shows, ms: one unit of the finest precision that the dates have. */
export function leastSpan({ count, finest }: Chronology): number {
  const [unit, units] = UNITS[finest(0, count)];
  return unit.offset(new Date(LONG), units).getTime() - LONG;
}
