import type { DatedEvent } from '../model/event.js';
import { textsOf, weightOf, type EventColumns, type EventList } from '../model/event-list.js';
import { PRECISIONS, type Interval } from '../model/interval.js';

/** Whether a date is one unit of its precision; said by its text, for only two ends make an interval of several. */
const isUnit = ({ date, interval: { start, end } }: DatedEvent): boolean => Number.isFinite(start) && Number.isFinite(end) && !/[/X]/.test(date);

const reach = ({ start, end }: Interval): number => (end !== null && Number.isFinite(end) ? end : (start ?? -Infinity));

/** Events in time order as a list with its columns. */
export function listed(events: readonly DatedEvent[]): EventList {
  const numbers = (of: (event: DatedEvent) => number) => Float64Array.from(events, of);
  const precisions = (end: 'startPrecision' | 'endPrecision') => Uint8Array.from(events, ({ interval }) => PRECISIONS.indexOf(interval[end]));
  const columns: EventColumns = {
    starts: numbers(({ interval }) => interval.start ?? NaN),
    ends: numbers(({ interval }) => interval.end ?? NaN),
    startPrecisions: precisions('startPrecision'),
    endPrecisions: precisions('endPrecision'),
    units: Uint8Array.from(events, (event) => Number(isUnit(event))),
    weights: Uint16Array.from(events, weightOf),
  };
  const lead = events.findIndex((event) => event.lead);
  return {
    length: events.length,
    at: (index) => events[index] as DatedEvent,
    slice: (from, to) => events.slice(from, to),
    texts: (index) => textsOf(events[index] as DatedEvent),
    indexOf: (id) => events.findIndex((event) => event.id === id),
    columns,
    quotes: events.reduce((sum, event) => sum + event.quotes.length, 0),
    opening: lead >= 0 ? lead : events.length - 1,
    latest: events.reduce((last, event, i) => (reach(event.interval) >= reach((events[last] as DatedEvent).interval) ? i : last), 0),
    [Symbol.iterator]: () => events[Symbol.iterator](),
  };
}
