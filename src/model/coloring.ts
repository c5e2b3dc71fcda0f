/** A group of events that has a colour of its own. */
export interface ColorGroup {
  readonly name: string;
  /** What readers see. */
  readonly title: string;
  /** The author's own colour. */
  readonly color: string | undefined;
  /** From 1 on. */
  readonly number: number;
  readonly count: number;
}

/** How events are coloured. */
export interface Coloring {
  readonly groups: readonly ColorGroup[];
  /** How many events have the neutral colour. */
  readonly rest: number;
  /** The number of the colour of an event, 0 for the neutral one. */
  readonly of: (event: number) => number;
}
