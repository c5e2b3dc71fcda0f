import type { ViewContext } from './context.js';

/**
 * What a picture shows of the time between events and no date says: "29 years later" after a cut, "the same day" where
 * markers stand in one place. By the event that comes after, for whoever hears the picture.
 */
export function passedBefore(
  {
    scale,
    cards,
  }: {
    readonly scale: { readonly gaps: readonly { readonly between: readonly [number, number] }[] };
    readonly cards: readonly { readonly event: number }[];
  },
  { loading, timeline, wording }: Pick<ViewContext, 'loading' | 'timeline' | 'wording'>,
): ReadonlyMap<number, string> {
  const { at, order, rank, before } = loading.story.chronology;
  const passed = new Map<number, string>();
  for (const { event } of cards) {
    const own = rank[event] as number;
    const isDay = timeline.events.at(event).interval.startPrecision === 'day';
    if (isDay && at[own - 1] === at[own]) passed.set(event, wording.words('sameDay'));
  }
  for (const { between } of scale.gaps) {
    const first = order[before(between[1])];
    if (first !== undefined) passed.set(first, wording.words('later', { span: wording.gap(...between) }));
  }
  return passed;
}
