import type { Timeline } from '../model/event.js';
import type { ViewWording } from './wording.js';

/** What every part of the view is handed: the story, the words, what is selected, and what the reader can do. */
export interface ViewContext {
  readonly timeline: Timeline;
  readonly wording: ViewWording;
  /** Index of the event in the pane. */
  readonly current: number;
  /** Index of the event (or a cluster's first) that Tab reaches in the list. */
  readonly focused: number;
  /** The pane unfolds inside the current card (vertical) and, if so, whether it is open. */
  readonly unfolds: boolean;
  readonly open: boolean;
  /** The level of the element's own heading; the pane's is one below. */
  readonly headingLevel: number;
  readonly select: (event: number, reason: 'pointer' | 'keyboard') => void;
}

/** A click by keyboard or by a screen reader has no clicks to count. */
export const reasonOf = (event: MouseEvent): 'pointer' | 'keyboard' => (event.detail === 0 ? 'keyboard' : 'pointer');
