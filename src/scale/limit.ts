import { UNITS, type Chronology } from './marks.js';

/** The shortest stretch of time that zooming shows, ms: one unit of the finest precision that the dates have. */
export function leastSpan({ count, finest }: Chronology): number {
  const [unit, units] = UNITS[finest(0, count)];
  return unit.offset(new Date(0), units).getTime();
}
