import { remembered } from '../model/remembered.js';
import { chooseCuts } from '../scale/cuts.js';
import type { Chronology, EmptySpan } from '../scale/marks.js';
import type { ViewContext } from '../view/context.js';
import { passedBefore } from '../view/passed.js';

/** As an axis of a usual page would be cut, px. */
const AXIS = { available: 1000, gap: 40, gaps: 8 };

const cuts = new WeakMap<Chronology, readonly EmptySpan[]>();

/** What the picture would show of the time between these events: by the event that comes after. */
export function passedIn(events: readonly number[], context: ViewContext): ReadonlyMap<number, string> {
  const { chronology } = context.loading.story;
  const gaps = remembered(cuts, chronology, () => chooseCuts(chronology, AXIS));
  return passedBefore({ scale: { gaps }, cards: events.map((event) => ({ event })) }, context);
}
