import type { Diagnostic } from './model/diagnostic.js';
import type { DatedEvent } from './model/event.js';
import type { Query } from './model/query.js';

/** Where a story came from. */
export type SourceName = 'property' | 'script' | 'src' | 'html' | 'article' | 'none';

/**
 * What caused a selection or a zoom: the reader's pointer or keyboard, a script, a click in the article, or words that
 * the browser has found on the page.
 */
export type SelectReason = 'pointer' | 'keyboard' | 'api' | 'article' | 'find';

export interface TimelineLoadDetail {
  /** Read only, and lazy: each event is made when it is read. */
  readonly events: readonly DatedEvent[];
  readonly source: SourceName;
}

export interface TimelineSelectDetail {
  readonly event: DatedEvent;
  readonly previous: DatedEvent | null;
  readonly reason: SelectReason;
}

export interface TimelineZoomDetail {
  /** The start of the visible time range, ms since the epoch. */
  readonly from: number;
  /** Its end, ms since the epoch. */
  readonly to: number;
  readonly reason: SelectReason;
}

export interface TimelineDiagnosticsDetail {
  readonly diagnostics: readonly Diagnostic[];
}

export interface TimelineQueryDetail {
  readonly query: Query;
  /** The number of matching events; all of them if the query is empty. */
  readonly count: number;
}

export interface TimelineRefreshDetail {
  /** The ids of events that are new, that say something else than before, and that are gone. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

const PUBLIC = { bubbles: true, composed: true } as const;

/** Fired when a story has been drawn: the first one, and each one that replaces it. */
export class TimelineLoadEvent extends CustomEvent<TimelineLoadDetail> {
  constructor(detail: TimelineLoadDetail) {
    super('timeline-load', { ...PUBLIC, detail });
  }
}

/** Fired before an event is selected. `preventDefault()` keeps the previous selection. */
export class TimelineSelectEvent extends CustomEvent<TimelineSelectDetail> {
  constructor(detail: TimelineSelectDetail) {
    super('timeline-select', { ...PUBLIC, cancelable: true, detail });
  }
}

/** Fired after a picture has been drawn in which anything may stand elsewhere than before. */
export class TimelineRenderEvent extends CustomEvent<void> {
  constructor() {
    super('timeline-render', PUBLIC);
  }
}

/** Fired when the visible time range has changed: at most once a frame during a gesture, else when the motion ends. */
export class TimelineZoomEvent extends CustomEvent<TimelineZoomDetail> {
  constructor(detail: TimelineZoomDetail) {
    super('timeline-zoom', { ...PUBLIC, detail });
  }
}

/** Fired when the list of problems in the data or the attributes has changed. `detail` has the whole list. */
export class TimelineDiagnosticsEvent extends CustomEvent<TimelineDiagnosticsDetail> {
  constructor(detail: TimelineDiagnosticsDetail) {
    super('timeline-diagnostics', { ...PUBLIC, detail });
  }
}

/** Fired when a new query, set by the reader or by a script, has found its matches. */
export class TimelineQueryEvent extends CustomEvent<TimelineQueryDetail> {
  constructor(detail: TimelineQueryDetail) {
    super('timeline-query', { ...PUBLIC, detail });
  }
}

/** Fired when `src` has been asked again and says something else. */
export type TimelineRefreshEvent = CustomEvent<TimelineRefreshDetail>;

/** What the element fires, by name. */
export interface TimelineEventMap {
  'timeline-load': TimelineLoadEvent;
  'timeline-select': TimelineSelectEvent;
  'timeline-zoom': TimelineZoomEvent;
  'timeline-render': TimelineRenderEvent;
  'timeline-diagnostics': TimelineDiagnosticsEvent;
  'timeline-query': TimelineQueryEvent;
  'timeline-refresh': TimelineRefreshEvent;
}

declare global {
  // On every event target, because the events bubble.
  interface GlobalEventHandlersEventMap extends TimelineEventMap {}
}
