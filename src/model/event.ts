import type { EventList } from './event-list.js';
import type { Interval } from './interval.js';

/** W3C Web Annotation's TextQuoteSelector: a passage found again by its words and those around it. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** What an author writes: see the README's data format. */
export interface TimelineInit {
  title?: string;
  lang?: string;
  /** Who has told it: under the title. */
  byline?: string;
  image?: ImageInit;
  /** An introduction, above the picture. */
  text?: string;
  /** What is to be said behind it, below the picture. */
  notes?: string;
  published?: string;
  source?: SourceInit;
  periods?: PeriodInit[];
  groups?: GroupInit[];
  events: EventInit[];
}

/** A named stretch of time that is no event: an era, a phase. */
export interface PeriodInit {
  /** EDTF, mostly an interval. */
  date: string;
  title: string;
}

/** What a group of events is called and how it is coloured; groups come in the order of their list. */
export interface GroupInit {
  /** As in the `group` of the events. */
  name: string;
  /** What readers see in place of the name. */
  title?: string;
  /** A CSS colour. */
  color?: string;
}

/** Where a story or a quotation comes from: a name, or a name and a link. */
export type SourceInit = string | { name: string; url?: string };

/** Who says a quotation: a name, or a name with more. */
export type SpeakerInit = string | { name: string; role?: string; organization?: string; url?: string };

export interface ImageInit {
  src: string;
  alt: string;
  /** The same picture in other sizes, and how wide it is shown in the pane, as in HTML. */
  srcset?: string;
  sizes?: string;
  caption?: string;
  credit?: string;
}

/** A video, a sound, a document or a page beside an event. */
export interface MediaInit {
  src: string;
  /** `video`, `audio`, `document` (PDF) or `link`, where the address does not tell. */
  type?: string;
  title: string;
  /** The address of a picture that stands for a video until it is played. */
  poster?: string;
  captions?: CaptionsInit | CaptionsInit[];
  caption?: string;
  credit?: string;
}

/** The words of a video or a sound in one language, as WebVTT. */
export interface CaptionsInit {
  src: string;
  lang?: string;
  label?: string;
}

export interface EventInit {
  id?: string;
  /**
   * EDTF (ISO 8601-2), levels 0 and 1 and those forms of level 2 that name one date, one of several, or an interval.
   */
  date: string;
  /** Shown and spoken in place of our words for the date, which alone places the event. */
  dateText?: string;
  title: string;
  text?: string;
  group?: string;
  tags?: string[];
  /** Opens first, and keeps its card longest. */
  lead?: boolean;
  url?: string;
  image?: ImageInit | ImageInit[];
  media?: MediaInit | MediaInit[];
  quotes?: QuoteInit[];
  anchor?: TextQuoteSelector;
  /** Found by a program, not yet confirmed by a person. */
  inferred?: boolean;
}

export interface QuoteInit {
  text: string;
  speaker?: SpeakerInit;
  source?: SourceInit;
  /** Where it stands: a post, a statement. */
  url?: string;
  /** EDTF: when it was said. */
  date?: string;
  lang?: string;
  anchor?: TextQuoteSelector;
}

export interface Speaker {
  readonly name: string;
  readonly role?: string;
  readonly organization?: string;
  readonly url?: string;
}

export interface Source {
  readonly name: string;
  readonly url?: string;
}

export interface Quote {
  readonly text: string;
  readonly speaker?: Speaker;
  readonly source?: Source;
  readonly url?: string;
  /** The EDTF text, kept for writing out again; `interval` is what it means. */
  readonly date?: string;
  readonly interval?: Interval;
  readonly lang?: string;
  readonly anchor?: TextQuoteSelector;
}

export interface EventImage {
  readonly src: string;
  readonly alt: string;
  readonly srcset?: string;
  readonly sizes?: string;
  readonly caption?: string;
  readonly credit?: string;
}

export interface EventMedia {
  readonly src: string;
  readonly type?: string;
  readonly title: string;
  readonly poster?: string;
  readonly captions?: readonly MediaCaptions[];
  readonly caption?: string;
  readonly credit?: string;
}

export interface MediaCaptions {
  readonly src: string;
  readonly lang?: string;
  readonly label?: string;
}

/** An event after normalising: valid throughout, strings trimmed and well-formed, URLs safe to link. */
export interface DatedEvent {
  /** Unique in its timeline. */
  readonly id: string;
  /** The EDTF text as the author wrote it. */
  readonly date: string;
  /** The author's words for it. */
  readonly dateText?: string;
  /** In wall-clock time: instants with a zone are already shifted to the time zone that is shown. */
  readonly interval: Interval;
  /** The name of that time zone ("UTC", "GMT+3"), for dates with a zone only. */
  readonly zone?: string;
  readonly title: string;
  readonly text?: string;
  readonly group?: string;
  readonly tags: readonly string[];
  readonly lead: boolean;
  readonly url?: string;
  /** Never an empty list; the first is on its card. */
  readonly image?: readonly EventImage[];
  readonly media?: readonly EventMedia[];
  readonly quotes: readonly Quote[];
  readonly anchor?: TextQuoteSelector;
  readonly inferred: boolean;
}

export interface StoryPeriod {
  /** The EDTF text as the author wrote it. */
  readonly date: string;
  readonly interval: Interval;
  readonly title: string;
}

export interface StoryGroup {
  readonly name: string;
  readonly title?: string;
  /** A CSS colour that has been checked. */
  readonly color?: string;
}

/** A normalised story. `events` are in time order; the order of equal dates is the author's. */
export interface Timeline {
  readonly title?: string;
  readonly lang?: string;
  readonly byline?: string;
  readonly image?: EventImage;
  readonly text?: string;
  readonly notes?: string;
  readonly published?: string;
  readonly source?: Source;
  readonly periods?: readonly StoryPeriod[];
  readonly groups?: readonly StoryGroup[];
  readonly events: EventList;
}
