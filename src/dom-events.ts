import type { Diagnostic } from './model/diagnostic.js';
import type { DatedEvent } from './model/event.js';
import type { Query } from './model/query.js';

/** Where a story came from. */
export type SourceName = 'property' | 'script' | 'src' | 'html' | 'article' | 'none';

/** What made a selection, or moved what is visible: the reader's pointer or keyboard, a script, or the article. */
export type SelectReason = 'pointer' | 'keyboard' | 'api' | 'article';

export interface TimelineLoadDetail {
  /** An array that makes each event when it is read. */
  readonly events: readonly DatedEvent[];
  readonly source: SourceName;
}

export interface TimelineSelectDetail {
  readonly event: DatedEvent;
  readonly previous: DatedEvent | null;
  readonly reason: SelectReason;
}

export interface TimelineZoomDetail {
  /** The stretch of time that is visible now, ms since the epoch. */
  readonly from: number;
  readonly to: number;
  readonly reason: SelectReason;
}

export interface TimelineDiagnosticsDetail {
  readonly diagnostics: readonly Diagnostic[];
}

export interface TimelineQueryDetail {
  readonly query: Query;
  /** How many events match; all where nothing is sought. */
  readonly count: number;
}

const PUBLIC = { bubbles: true, composed: true } as const;

/** A story is drawn: after the first one, and after each that replaces it. */
export class TimelineLoadEvent extends CustomEvent<TimelineLoadDetail> {
  constructor(detail: TimelineLoadDetail) {
    super('timeline-load', { ...PUBLIC, detail });
  }
}

/** An event is about to be selected; `preventDefault()` keeps the one before. */
export class TimelineSelectEvent extends CustomEvent<TimelineSelectDetail> {
  constructor(detail: TimelineSelectDetail) {
    super('timeline-select', { ...PUBLIC, cancelable: true, detail });
  }
}

/** Another stretch of time is visible: in gestures at most once a frame, else when the motion has arrived or was ended. */
export class TimelineZoomEvent extends CustomEvent<TimelineZoomDetail> {
  constructor(detail: TimelineZoomDetail) {
    super('timeline-zoom', { ...PUBLIC, detail });
  }
}

/** Something was wrong with the data or the attributes; all that is known of it now. */
export class TimelineDiagnosticsEvent extends CustomEvent<TimelineDiagnosticsDetail> {
  constructor(detail: TimelineDiagnosticsDetail) {
    super('timeline-diagnostics', { ...PUBLIC, detail });
  }
}

/** Another query has found its matches: the reader's, or one that a script has set. */
export class TimelineQueryEvent extends CustomEvent<TimelineQueryDetail> {
  constructor(detail: TimelineQueryDetail) {
    super('timeline-query', { ...PUBLIC, detail });
  }
}

declare global {
  // Of everything that listens: they bubble.
  interface GlobalEventHandlersEventMap {
    'timeline-load': TimelineLoadEvent;
    'timeline-select': TimelineSelectEvent;
    'timeline-zoom': TimelineZoomEvent;
    'timeline-diagnostics': TimelineDiagnosticsEvent;
    'timeline-query': TimelineQueryEvent;
  }
}
