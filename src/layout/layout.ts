import type { StoryPeriod } from '../model/event.js';
import type { Chronology } from '../scale/marks.js';
import type { Room, TimelineScale } from '../scale/scale.js';
import type { Level } from './blocks.js';
import type { CardContents } from './cards.js';
import type { Measure } from './measure.js';
import type { Spacing } from './places.js';
import type { Last, Sides } from './placement/arrangement.js';
import type { Scene } from './scene.js';
import type { Story, Wording } from './story.js';

export interface LayoutInput {
  readonly story: Story;
  readonly wording: Wording;
  /** The content of cards, kept for as long as their events and words are the same. */
  readonly contents: CardContents;
  readonly measure: Measure;
  /** Of the container, px. */
  readonly width: number;
  /** The event whose pane is open inside a vertical layout. */
  readonly opened?: number | undefined;
  /** Of which events the axis tells, if not of those that are drawn; null for a line without words. */
  readonly axis?: Chronology | null;
  /** The most places that have cards, if not as many as find room. */
  readonly cards?: number;
  /** Named stretches of time behind the axis. */
  readonly periods?: readonly StoryPeriod[] | undefined;
  /** On which sides of a horizontal axis cards may stand. */
  readonly sides?: Sides | 'auto' | undefined;
  /** What was drawn before of the same story in another width. */
  readonly last?: Memory | undefined;
}

/**
 * What cards showed, by event, and how they were arranged: while a reader zooms, pans and resizes, it stays as it
 * is where it can.
 */
export interface Memory {
  readonly levels: ReadonlyMap<number, Level>;
  readonly arrangement?: Last;
  /** Of each row, where events are grouped. */
  readonly rows?: readonly Memory[];
}

export interface LaidOut {
  readonly scene: Scene;
  readonly memory: Memory;
}

/** The picture of the whole story, whose size a zoomed one keeps, and what was drawn just before. */
export interface Kept {
  readonly whole: Scene;
  readonly memory: Memory;
  /** It is on its way from one stretch of time to another. */
  readonly moving?: boolean;
}

/** One way to draw a story: it says what room its axis has, then draws on any scale of that room. */
export interface Layout {
  readonly room: Room;
  /** A horizontal picture begins `top` px down. */
  readonly layOut: (scale: TimelineScale, kept?: Kept, top?: number) => LaidOut;
}

/** The length of cells on the axis, px. */
const CELL = 40;
/** So many places a row has at most that has few cards. */
const MOST_PLACES = 40;
/** Clear space between two markers, px. */
const MARKER_CLEARANCE = 8;

/** Where cards are few by rule, so are places. */
export function spacingOf({ measure: { sizes }, cards, width }: LayoutInput): Spacing {
  const few = cards === undefined ? 0 : width / MOST_PLACES;
  return {
    apart: Math.max(sizes.markerSize + MARKER_CLEARANCE, few),
    markerSize: sizes.markerSize,
    clusterSize: sizes.clusterSize,
    cell: Math.max(CELL, few * 2.5),
  };
}

/** Where the markers of one date pile up, px from the axis: one dot for each event, like a dot plot. */
export const pileStep = ({ sizes }: Measure): number => sizes.markerSize + 1;
