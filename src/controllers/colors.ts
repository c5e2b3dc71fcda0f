import type { ReactiveControllerHost } from 'lit';
import { groupsOf, type Groups, type LaneOf } from '../layout/groups.js';
import type { StoryGroup, Timeline } from '../model/event.js';
import type { EventList } from '../model/event-list.js';
import type { ColorGroup, Coloring } from '../model/coloring.js';
import { memo } from '../pipeline.js';
import { inSlices } from './slices.js';

/** So many groups have a colour of their own; the others share the neutral one, number 0. */
const COLORS = 8;

/** Which groups have which colour: in the author's order, else as the story names them first. */
function coloringOf({ names, counts, numbers }: Groups, known: readonly StoryGroup[]): Coloring {
  const listed = known.map(({ name }) => names.indexOf(name)).filter((index) => index > 0);
  const order = [...new Set([...listed, ...names.keys()])].filter((index) => index > 0 && counts[index]);
  const colors = new Uint8Array(names.length);
  const groups = order.slice(0, COLORS).map((index, i): ColorGroup => {
    colors[index] = i + 1;
    const name = names[index] as string;
    const { title = name, color } = known.find((each) => each.name === name) ?? {};
    return { name, title, color, number: i + 1, count: counts[index] as number };
  });
  const rest = counts.reduce((sum, count, index) => (colors[index] ? sum : sum + count), 0);
  return { groups, rest, of: (event) => colors[numbers[event] as number] as number };
}

/** The colours of events by group or speaker. */
export class ColorsController {
  #groups: Groups | undefined;
  #stop: (() => void) | undefined;
  readonly #coloring = memo((groups: Groups, known: readonly StoryGroup[] | undefined) =>
    coloringOf(groups, known ?? []),
  );
  readonly #count = memo((events: EventList, groupOf: LaneOf) => {
    this.#stop?.();
    this.#groups = undefined;
    this.#stop = inSlices(groupsOf(events, groupOf), (groups) => {
      this.#groups = groups;
      this.#host.requestUpdate();
    });
  });
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The colours of a story's events; nothing without colours, and until all events have been looked at. */
  of({ events, groups }: Timeline, groupOf: LaneOf | undefined): Coloring | undefined {
    if (!groupOf) return undefined;
    this.#count(events, groupOf);
    return this.#groups && this.#coloring(this.#groups, groups);
  }
}
