import type { DatedEvent, StoryPeriod } from '../model/event.js';
import type { Interval } from '../model/interval.js';
import { lastingOf } from '../scale/marks.js';
import { DAY } from '../time/calendar.js';
import type { ViewContext } from './context.js';
import type { Saying } from './spoken.js';

/** The ends of a date, ms; what is not told, or open, has no end. */
const endsOf = ({ start, end }: Interval): readonly [number, number] => [
  start ?? end ?? -Infinity,
  end ?? start ?? Infinity,
];

/** Whether all of a date lies in a period. */
function isWithin(event: DatedEvent, { interval }: StoryPeriod): boolean {
  const [from, to] = endsOf(event.interval);
  const [start, end] = [interval.start ?? -Infinity, interval.end ?? Infinity];
  return from >= start && to <= end && Number.isFinite(from);
}

/** A night lies on two days and lasts none: what the dates say themselves is not counted. */
const FEW_DAYS = 2 * DAY;

/** How long an event lasts, in words: of days all of them, else from the middle of one unit to that of the other. */
export function lengthOf({ interval }: DatedEvent, { wording }: ViewContext): string | undefined {
  const lasting = lastingOf(interval);
  if (!lasting || !Number.isFinite(lasting.to - lasting.from)) return undefined;
  const isOfDays = interval.startPrecision === 'day' && interval.endPrecision === 'day';
  const [from, to] = isOfDays ? endsOf(interval) : [lasting.from, lasting.to];
  if (isOfDays && to - from <= FEW_DAYS) return undefined;
  return wording.words('lasts', { time: wording.gap(from, to) });
}

/** What a picture shows of the time of an event beside its date: how long it lasts, the periods it lies in. */
export function timeTraits(event: DatedEvent, context: ViewContext): readonly (readonly Saying[])[] {
  const { wording, timeline } = context;
  const [before = '', after = ''] = wording.words('inPeriod', { name: '\0' }).split('\0');
  const periods = (timeline.periods ?? []).filter((period) => isWithin(event, period));
  const length = lengthOf(event, context);
  return [
    ...(length ? [[[length] as const]] : []),
    ...periods.map(({ title }): Saying[] => [[before], [title, 'story'], [after]]),
  ];
}

/** That, and how many images and media it has. */
export function traitsOf(event: DatedEvent, context: ViewContext): readonly Saying[] {
  const { image = [], media = [] } = event;
  const n = image.length + media.length;
  return [...timeTraits(event, context).flat(), [n > 0 && context.wording.words('mediaCount', { n })]];
}
