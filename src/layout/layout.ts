import type { Legibility } from '../scale/index.js';
import type { Chronology } from '../scale/marks.js';
import type { Room, TimelineScale } from '../scale/scale.js';
import type { CardTexts } from './cards.js';
import type { Measure } from './measure.js';
import type { Spacing } from './places.js';
import type { Side } from './flags.js';
import type { Level, Scene } from './scene.js';
import type { Story, Wording } from './story.js';

export interface LayoutInput {
  readonly story: Story;
  readonly wording: Wording;
  /** The texts of cards, kept for as long as their events and words are the same. */
  readonly texts: CardTexts;
  readonly measure: Measure;
  /** Of the container, px. */
  readonly width: number;
  /** The event whose pane is open inside a vertical layout. */
  readonly opened?: number | undefined;
  /** Of which events the axis tells, if not of those that are drawn; null for a line without words. */
  readonly axis?: Chronology | null;
  /** Only markers and clusters. */
  readonly collapsed?: boolean;
}

/** What cards showed, and which way their flags flew, by event: while a reader zooms and pans, it stays as it is where it can. */
export interface Memory {
  readonly levels: ReadonlyMap<number, Level>;
  readonly sides: ReadonlyMap<number, Side>;
}

export interface LaidOut extends Legibility {
  readonly scene: Scene;
  readonly memory: Memory;
}

/** The picture of the whole story, whose size a zoomed one keeps, and what was drawn just before. */
export interface Kept {
  readonly whole: Scene;
  readonly memory: Memory;
}

/** One way to draw a story: it says what room its axis has, then draws on any scale of that room. */
export interface Layout {
  readonly room: Room;
  readonly layOut: (scale: TimelineScale, kept?: Kept) => LaidOut;
}

/** The diameter of a cluster's bubble, px: also the least size of a target that a finger hits (WCAG 2.2, 2.5.8). */
export const CLUSTER_SIZE = 24;
/** Clear space between two markers, px. */
const CLEAR = 8;
/** A card is readable if it has its date and title. */
export const READABLE: ReadonlySet<string> = new Set(['compact', 'full']);

export function spacingOf({ sizes }: Measure): Spacing {
  return { apart: sizes.markerSize + CLEAR, markerSize: sizes.markerSize, clusterSize: CLUSTER_SIZE };
}

/** Where the markers of one date pile up, px from the axis: one dot for each event, like a dot plot. */
export const pileStep = ({ sizes }: Measure): number => sizes.markerSize + 1;
