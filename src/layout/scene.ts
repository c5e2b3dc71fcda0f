import type { StoryPeriod } from '../model/event.js';
import type { Chronology } from '../scale/marks.js';
import type { TimelineScale } from '../scale/scale.js';
import type { Block, Level } from './blocks.js';
import type { Lane } from './groups.js';

/**
 * A finished picture: all numbers final, in CSS px. `x` runs in the direction of reading (from the right edge in
 * right-to-left text), `y` downwards. Events are named by their index.
 */
export interface Scene {
  readonly layout: 'horizontal' | 'vertical';
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
  /** One per event that has its own place on the axis, in the events' order. */
  readonly marks: readonly MarkShape[];
  readonly cards: readonly Card[];
  readonly connectors: readonly Connector[];
  /** From a stretch of the axis to the run of cards that belongs to it. */
  readonly brackets?: readonly (readonly Spot2D[])[];
  /** Periods in sight, behind all else. */
  readonly periods: readonly PeriodShape[];
  /** Events that last, drawn as bars with their names. */
  readonly spans: readonly SpanShape[];
  readonly clusters: readonly Cluster[];
  readonly overview: Overview;
  /** The scale that shows the whole story on as much room. */
  readonly base: TimelineScale;
  /** The scale that it is drawn on, and where it starts along the scene, px. */
  readonly scale: TimelineScale;
  readonly start: number;
  /** What lies below `at` is moved by `height`, px: a pane is open in between. */
  readonly opened?: { readonly at: number; readonly height: number };
  /**
   * Where events are grouped: the lanes that are shown, and those that are not. `y` is where the label of a lane
   * stands, in a horizontal picture.
   */
  readonly lanes?: readonly (Lane & { readonly y: number | undefined })[];
  /** What it is put together of. */
  readonly rows?: readonly Scene[];
  readonly more?: { readonly lanes: number; readonly events: number; readonly y: number | undefined };
}

/** `[x, y]`. */
export type Spot2D = readonly [number, number];

export interface Axis {
  /** Where the line lies across: y of a horizontal axis, x of a vertical one. */
  readonly across: number;
  /** Pieces of the line, px along it. */
  readonly pieces: readonly (readonly [number, number])[];
  /** Where lines like it lie across that have no ticks and words: those of lanes. */
  readonly rails?: readonly number[];
  /** The places of the break marks, px along: the middle of each gap. */
  readonly breaks: readonly number[];
  /** px along it, and how long they are. */
  readonly ticks: readonly number[];
  readonly tickLength: number;
  readonly labels: readonly Label[];
  /** How deep its words reach, px across; of a horizontal axis, where cards under it may begin. */
  readonly depth: number;
}

export interface Label {
  readonly kind: 'tick' | 'context' | 'gap';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How an end of a bar is drawn: as far as it is known. */
export type EndStyle = 'exact' | 'vague' | 'open';

export interface MarkShape {
  readonly event: number;
  readonly x: number;
  readonly y: number;
  /** The span of the date where it is longer than its marker, px along the axis. */
  readonly bar?: Bar;
}

export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Where it lies across, px. */
  readonly across: number;
  readonly start: EndStyle;
  readonly end: EndStyle;
  /** Of what lasts, where it has room. */
  readonly thick: boolean;
  /** It does not last: what it marks is somewhere in it. */
  readonly dashed: boolean;
}

export interface Card {
  readonly event: number;
  readonly level: Level;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `end`: its words end at its pole, which stands behind it. */
  readonly align: 'start' | 'end';
  /** What it shows, from top to bottom. */
  readonly blocks: readonly Block[];
}

/** A period behind the axis: its start and its end along it, px. */
export interface PeriodShape {
  readonly period: StoryPeriod;
  readonly from: number;
  readonly to: number;
  /** Where its name stands across the axis. */
  readonly across: number;
}

/** A bar with its name in it or beside it: the start and the end of both in px. */
export interface SpanShape {
  readonly event: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly start: EndStyle;
  readonly end: EndStyle;
  readonly title: string;
  /** Said behind its title where there is room. */
  readonly date?: string;
  /** Its date stands before its name. */
  readonly dateFirst?: boolean | undefined;
  /** Where its name begins, and how long it is with its date. */
  readonly name: number;
  readonly width: number;
}

export interface Connector {
  readonly event: number;
  readonly points: readonly Spot2D[];
  /**
   * It is too long to be followed among others: a bracket stands for it, and only its last piece is drawn unless
   * its event is pointed out.
   */
  readonly gathered?: boolean;
}

/** Events without room of their own. */
export interface Cluster {
  /** How many. */
  readonly count: number;
  /** Their ranks along the axis: from `first` to before `end`, among the events that are laid out with them. */
  readonly first: number;
  readonly end: number;
  readonly among: () => Chronology;
  /** The first in the list. */
  readonly event: number;
  /** The one whose marker stands last. */
  readonly last: number;
  /** The event that speaks for them. */
  readonly main: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Its card is the main event's, with its span for a date, where there is room. */
  readonly card?: Card;
}

/** Whether an event is in a cluster. */
export function clusterContains(
  { first, end, among }: Pick<Cluster, 'first' | 'end' | 'among'>,
  event: number,
): boolean {
  const { rank, order } = among();
  const at = rank[event] as number;
  return at >= first && at < end && order[at] === event;
}

/** What lasts on the strip, px along it. */
export interface StripBar {
  readonly event: number;
  readonly from: number;
  readonly to: number;
}

/** The true-scale strip: a proportional axis of all events. */
export interface Overview {
  /** px. */
  readonly length: number;
  /** px along it where events lie, and how many lie on each; `most` is the most of these. */
  readonly ticks: readonly number[];
  readonly counts: readonly number[];
  readonly most: number;
  /** Of so many events the strip shows each, in its colour, and what lasts: of all of a short story, else of none. */
  readonly apart: number;
  readonly bars: readonly StripBar[];
  /** From where to where periods reach, px along it. */
  readonly bands: readonly (readonly [from: number, to: number])[];
  /** ms → px along it, and back. */
  readonly at: (ms: number) => number;
  readonly invert: (px: number) => number;
  /** px along it of an event. */
  readonly place: (event: number) => number;
}
