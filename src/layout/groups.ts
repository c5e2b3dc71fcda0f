import type { StoryGroup } from '../model/event.js';
import type { EventColumns, EventList, Texts } from '../model/event-list.js';
import type { Sliced } from '../model/order.js';
import { partsOf } from '../scale/chronology.js';
import type { Chronology } from '../scale/marks.js';

/** So many events are looked at between two yields. */
const GROUPING_STRIDE = 1024;
/** So many lanes are shown at a time, and in a story of few events: what is in each is then little. */
const MOST_LANES = 6;
const MOST_SMALL = 12;
export const SMALL_STORY = 60;

export type GroupBy = 'none' | 'group' | 'speaker';

/** The name of the lane that an event is in, empty for the one of all others. */
export type LaneOf = (texts: Texts) => string;

/**
 * An event is in the lane of its group, or of the first who is named in its quotations: in one lane, and once on
 * screen.
 */
export const GROUPINGS: Readonly<Record<GroupBy, LaneOf | undefined>> = {
  none: undefined,
  group: ({ group }) => group,
  speaker: ({ speakers }) => speakers[0] ?? '',
};

/** What lanes are called, and in which order those stand that the author names. */
export interface Grouping {
  readonly by: GroupBy;
  readonly laneOf: LaneOf;
  readonly names: readonly string[];
}

/** How a story is grouped: its groups in the author's order and words. */
export function groupingOf(
  groupBy: GroupBy,
  groups: readonly StoryGroup[] | undefined,
): Grouping | undefined {
  const laneOf = GROUPINGS[groupBy];
  if (!laneOf || groupBy !== 'group' || !groups?.length) return laneOf && { by: groupBy, laneOf, names: [] };
  const titles = new Map(groups.map(({ name, title = name }) => [name, title]));
  return {
    by: groupBy,
    laneOf: (texts) => titles.get(laneOf(texts)) ?? laneOf(texts),
    names: [...titles.values()],
  };
}

/** The groups by which an event is placed and coloured, in words: nothing is told by place or colour alone. */
export function groupWords(
  groupBy: GroupBy,
  colorBy: GroupBy,
  groups: readonly StoryGroup[] | undefined,
  comma: string,
): LaneOf {
  const groupings = [...new Set([groupBy, colorBy])].flatMap((by) => groupingOf(by, groups) ?? []);
  return (texts) =>
    groupings
      .map(({ laneOf }) => laneOf(texts))
      .filter((name) => name)
      .join(comma);
}

/**
 * Which lane each event is in, by number: as the author names them, then as the story does. 0 is that of all others,
 * which stands last.
 */
export interface Groups {
  readonly names: readonly string[];
  readonly counts: readonly number[];
  readonly numbers: Uint32Array;
  /** How many lanes there are, and how many are shown at a time. */
  readonly size: number;
  readonly most: number;
}

export function* groupsOf(events: EventList, laneOf: LaneOf, first: readonly string[] = []): Sliced<Groups> {
  const known = new Map([['', 0]]);
  for (const name of first) known.set(name, known.get(name) ?? known.size);
  const counts = new Array<number>(known.size).fill(0);
  const numbers = new Uint32Array(events.length);
  for (let event = 0; event < numbers.length; event++) {
    if (event % GROUPING_STRIDE === GROUPING_STRIDE - 1) yield;
    const name = laneOf(events.texts(event));
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    counts[number] = (counts[number] ?? 0) + 1;
    numbers[event] = number;
  }
  return {
    names: [...known.keys()],
    counts,
    numbers,
    size: counts.filter((count) => count).length,
    most: numbers.length > SMALL_STORY ? MOST_LANES : MOST_SMALL,
  };
}

/** A lane as its label says it. */
export interface Lane {
  /** Empty for the lane of all others. */
  readonly name: string;
  readonly count: number;
  readonly collapsed: boolean;
}

/** What is shown of the lanes: a page of them. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  /**
   * The events that are laid out together. Along a horizontal axis those of each lane, then none: the axis with its
   * words. Beside a vertical axis, where the cards of all lanes share its room, those of lanes that are open, then
   * those that are collapsed.
   */
  readonly rows: readonly Chronology[];
  /** How many lanes are on other pages, and how many events are in them. */
  readonly more: { readonly lanes: number; readonly events: number };
}

/** Where the lanes begin that are shown with that of an event: in their order, number 0 behind all; none is empty. */
export const firstWith = ({ numbers, counts, most }: Groups, event: number): number => {
  const number = numbers[event] || counts.length;
  const at = counts.slice(1, number).filter((count) => count > 0).length;
  return at - (at % most);
};

/** The lanes from the one at `first` on. */
export function* lanesOf(
  { names, counts, numbers, size, most }: Groups,
  chronology: Chronology,
  columns: EventColumns,
  vertical: boolean,
  first: number,
  collapsed: ReadonlySet<string>,
): Sliced<Lanes> {
  const all = names.map((name, number) => ({
    name,
    count: counts[number] as number,
    collapsed: collapsed.has(name),
  }));
  const lanes = [...all.slice(1), ...all.slice(0, 1)]
    .filter(({ count }) => count > 0)
    .slice(first, Math.min(first + most, size));
  const rows = all.map((lane) => (vertical ? Number(lane.collapsed) : lanes.indexOf(lane)));
  const sizes = Array.from({ length: vertical ? 2 : lanes.length + 1 }, (_, row) =>
    counts.reduce((sum, count, number) => (rows[number] === row ? sum + count : sum), 0),
  );
  return {
    lanes,
    rows: yield* partsOf(chronology, columns, sizes, (event) => rows[numbers[event] as number] as number),
    more: {
      lanes: size - lanes.length,
      events: lanes.reduce((rest, { count }) => rest - count, numbers.length),
    },
  };
}
