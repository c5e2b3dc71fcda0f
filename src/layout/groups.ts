import type { EventList, Texts } from '../model/event-list.js';
import type { Sliced } from '../model/order.js';
import { partsOf } from '../scale/chronology.js';
import type { Chronology } from '../scale/marks.js';

/** So many events are looked at between two yields. */
const STRIDE = 1024;
/** So many lanes are shown at a time, and in a story of few events: what is in each is then little. */
const MOST = 6;
const MOST_SMALL = 12;
const SMALL = 60;

export type GroupBy = 'none' | 'group' | 'speaker';

/** The name of the lane that an event is in, empty for the one of all others. */
export type LaneOf = (texts: Texts) => string;

/** An event is in the lane of its group, or of the first who is named in its quotations: in one lane, and once on screen. */
export const GROUPINGS: Readonly<Record<GroupBy, LaneOf | undefined>> = {
  none: undefined,
  group: ({ group }) => group,
  speaker: ({ speakers }) => speakers[0] ?? '',
};

/** Which lane each event is in, by number: as the story names them first; 0 is that of all others, which stands last. */
export interface Groups {
  readonly names: readonly string[];
  readonly counts: readonly number[];
  readonly numbers: Uint32Array;
}

export function* groupsOf(events: EventList, laneOf: LaneOf): Sliced<Groups> {
  const known = new Map([['', 0]]);
  const counts = [0];
  const numbers = new Uint32Array(events.length);
  for (let event = 0; event < events.length; event++) {
    if (event % STRIDE === STRIDE - 1) yield;
    const name = laneOf(events.texts(event));
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    counts[number] = (counts[number] ?? 0) + 1;
    numbers[event] = number;
  }
  return { names: [...known.keys()], counts, numbers };
}

/** A lane as its label says it. */
export interface Lane {
  /** Empty for the lane of all others. */
  readonly name: string;
  readonly count: number;
  readonly collapsed: boolean;
}

/** Events that are laid out by themselves. */
export interface Row {
  readonly chronology: Chronology;
  /** They have no cards. */
  readonly collapsed: boolean;
  /** Whether it is the one with the axis that has the words. */
  readonly hasAxis: boolean;
}

/** What is shown of the lanes: a page of them. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly rows: readonly Row[];
  /** How many lanes are on other pages, and how many events are in them. */
  readonly more: { readonly lanes: number; readonly events: number };
}

/** How many lanes there are; where they stand is their number less one, and the last is number 0. */
const sizeOf = ({ counts }: Groups): number => counts.length - (counts[0] ? 0 : 1);
const most = ({ numbers }: Groups): number => (numbers.length > SMALL ? MOST : MOST_SMALL);

export const pagesOf = (groups: Groups): number => Math.ceil(sizeOf(groups) / most(groups));

/** The page with the lane of an event. */
export const pageOf = (groups: Groups, event: number): number => Math.floor(((groups.numbers[event] || groups.counts.length) - 1) / most(groups));

/**
 * The lanes of a page. Beside each other along a horizontal axis each is a row; beside a vertical axis the cards of all
 * lanes share its room, and only what is collapsed has a row of its own.
 */
export function* lanesOf(groups: Groups, chronology: Chronology, columns: Parameters<typeof partsOf>[1], vertical: boolean, page: number, collapsed: ReadonlySet<string>): Sliced<Lanes> {
  const { names, counts, numbers } = groups;
  const from = page * most(groups);
  const shown = Array.from({ length: Math.min(most(groups), sizeOf(groups) - from) }, (_, i) => (from + i + 1) % counts.length);
  const lanes = shown.map((number): Lane => ({ name: names[number] as string, count: counts[number] as number, collapsed: collapsed.has(names[number] as string) }));
  const part = new Map(shown.map((number, i) => [number, i]));
  const closed = Uint8Array.from(names, (name) => Number(collapsed.has(name)));
  const hidden = closed.reduce((sum, is, number) => sum + (is && (counts[number] as number)), 0);
  const sizes = vertical ? [numbers.length - hidden, hidden] : [...lanes.map(({ count }) => count), 0];
  const parts = yield* partsOf(chronology, columns, sizes, (event) => {
    const number = numbers[event] as number;
    return vertical ? (closed[number] as number) : (part.get(number) ?? -1);
  });
  const rows = parts.map((each, i): Row => (vertical ? { chronology: each, collapsed: i > 0, hasAxis: i === 0 } : { chronology: each, collapsed: lanes[i]?.collapsed ?? false, hasAxis: i === lanes.length }));
  return {
    lanes,
    rows: hidden || !vertical ? rows : rows.slice(0, 1),
    more: { lanes: sizeOf(groups) - lanes.length, events: numbers.length - lanes.reduce((sum, { count }) => sum + count, 0) },
  };
}
