import type { TemplateResult } from 'lit';
import type { Chronology } from '../scale/marks.js';
import type { Cluster, Scene } from '../layout/scene.js';
import type { DatedEvent, EventMedia, TextQuoteSelector, Timeline } from '../model/event.js';
import type { Words } from '../messages/index.js';
import type { MediaKind } from '../model/media.js';
import type { GroupBy, LaneOf } from '../layout/groups.js';
import type { MessageKey, MessageValues } from '../messages/index.js';
import type { Coloring } from '../model/coloring.js';
import type { ScaleChoice } from '../scale/index.js';
import type { Find } from './search.js';
import type { Zooming } from './overview.js';
import type { ViewWording } from './wording.js';

/** What the reader can do. */
export interface Actions {
  /** `move`: by keyboard, the focus goes to the pane, as it does unless told otherwise. */
  readonly select: (event: number, reason: 'pointer' | 'keyboard', move?: boolean) => void;
  /** Zooms to a cluster, or selects its main event where it cannot be split. */
  readonly enter: (cluster: Cluster, reason: 'pointer' | 'keyboard') => void;
  /** Makes what is visible so many times longer; 0: all of it. */
  readonly zoomBy: (factor: number, reason: 'pointer' | 'keyboard') => void;
  readonly canEnter: (cluster: Cluster) => boolean;
  /** Which bubble lists its events in place; what opens and closes the list, and what chooses one of them. */
  readonly bubbles: { readonly isOpen: (cluster: Cluster) => boolean; readonly close: () => void };
  readonly press: (cluster: Cluster, reason: 'pointer' | 'keyboard') => unknown;
  readonly pick: (event: number, reason: 'pointer' | 'keyboard') => void;
  readonly leave: (cluster: Cluster) => void;
  readonly setScale: (scale: ScaleChoice) => void;
  /** Selects an event and shows it in the picture, where there is one. */
  readonly reveal: (event: number, reason: 'pointer' | 'keyboard') => void;
}

/** What has been loaded. */
export interface LoadedView {
  /** How many entries of the data could not be used; the events in time order. */
  readonly story: { readonly dropped: number; readonly chronology: Chronology };
  /** How many events came with what was appended last, and how often some came. */
  readonly added: number;
  readonly additions: number;
}

/** What has been chosen. */
export interface SelectionView {
  /** Whether the pane that unfolds inside the current card (vertical) is open. */
  readonly open: boolean;
  /**
   * What the reader has done, so that it is said: chosen an event, opened one, which has the focus, gone to one, moved
   * what is visible, gone to a passage, copied the link to an event, turned a page, chosen a scale.
   */
  readonly said:
    'choice' | 'opened' | 'place' | 'stretch' | 'passage' | 'link' | 'page' | 'scale' | undefined;
  readonly say: (said: 'page' | 'scale') => void;
  /** So many events, the first ones, have words on the page for the browser to find. */
  readonly findable: number;
  /** It has found some that were hidden, and shows them. */
  readonly found: (event: DatedEvent) => void;
  readonly listKey: (event: KeyboardEvent) => void;
  readonly paneKey: (event: KeyboardEvent) => void;
}

/** Where a reader steps through the story. */
export interface StageView {
  /** Whether they do now. */
  readonly isOpen: boolean;
  /** Where there is no event, but the whole picture: before the first, or after the last. */
  readonly whole: 'opening' | 'closing' | undefined;
  /** The button that opens it, what is below the picture, and what stands in the pane's place. */
  readonly renderStart: (context: ViewContext, tools: StageTools) => TemplateResult;
  readonly renderBar: (context: ViewContext, tools: StageTools) => TemplateResult;
  readonly renderWhole: (context: ViewContext, tools: StageTools) => TemplateResult;
}

/** What keeps a story up to date. */
export interface LiveView {
  /** Whether an event has come that the reader has not opened yet. */
  readonly isNew: (event: number) => boolean;
  /** As of when the story is, and what is new in it. */
  readonly render: (context: ViewContext, tools: StageTools) => unknown;
}

/** What it is drawn with. Handed to it: what it imported, bundlers would cut out of what is loaded first. */
export interface StageTools {
  readonly renderButton: (
    wording: ViewWording,
    key: MessageKey,
    path: string,
    useless: boolean,
    act: (reason: 'pointer' | 'keyboard') => void,
    part?: string,
  ) => TemplateResult;
  readonly renderHeader: (context: ViewContext) => TemplateResult;
  readonly word: (wording: ViewWording, key: MessageKey, values?: MessageValues) => unknown;
}

/** The article that the timeline is tied to. */
export interface ArticleView {
  /** Index of the event that is being read there, -1 if none is. */
  readonly reading: number;
  /** The passage that the reader was led to last. */
  readonly passage: string;
  finds(anchor: TextQuoteSelector | undefined): boolean;
  /** Leads the reader to a passage. */
  read(anchor: TextQuoteSelector): void;
}

/** What shows media. */
export interface MediaView {
  /** Fills a box with what plays. */
  readonly fillPlayer: (box: Element, media: EventMedia, kind: MediaKind, words: Words) => void;
  /** Fills the box behind a gallery with buttons and a position. */
  readonly fillSteps: (box: Element, words: Words) => void;
}

/** What draws the list and the table, the list of the events in a bubble, and the filters of the search. */
export interface PlainView {
  readonly renderPlain: (context: ViewContext) => TemplateResult;
  readonly renderFilters: (context: ViewContext) => TemplateResult;
  readonly renderAmong: (cluster: Cluster, scene: Scene, context: ViewContext) => TemplateResult;
}

/**
 * What every part of the view is handed: the story, the words, the picture, what is selected, and what the reader
 * can do.
 */
export interface ViewContext extends Actions {
  readonly timeline: Timeline;
  readonly wording: ViewWording;
  readonly heading: string;
  /** The level of the element's own heading; the pane's is one below. */
  readonly headingLevel: number;
  /** The groups of an event, in words; empty where events are neither grouped nor coloured. */
  readonly groupOf: LaneOf;
  /** How events are coloured, once it is known, and by what. */
  readonly coloring: Coloring | undefined;
  readonly colorBy: GroupBy;
  readonly loading: LoadedView;
  readonly lanes: { readonly toggle: (name: string) => void; readonly turn: () => void };
  readonly form: 'picture' | 'list' | 'table';
  /** Absent until sizes are known, and where nothing is drawn. */
  readonly scene: Scene | undefined;
  readonly scale: ScaleChoice;
  /** Which controls are shown where they make sense. */
  readonly controls: ReadonlySet<string>;
  /** Of the table and of the list; the first is 0. */
  readonly pages: {
    readonly page: number;
    readonly turn: (page: number) => void;
    /** What stands in place of the picture now, or nothing does: pressed again, the picture comes back. */
    readonly toggle: (form: 'list' | 'table') => void;
    /** What draws these; absent until it is loaded. */
    readonly plain: PlainView | undefined;
    readonly load: () => Promise<unknown>;
  };
  /** Which stretch of time is visible. */
  readonly zoom: Zooming;
  /** What is sought and found. */
  readonly find: Find;
  /** What is drawn now is there for that alone: nobody sees or hears it. */
  readonly isHidden?: boolean;
  /** -1: links and buttons beside what can be chosen are no stops of Tab. */
  readonly linkTab?: -1;
  /** Whether there is a picture of the story, though a list may stand in its place. */
  readonly hasPicture: boolean;
  /** Index of the event in the pane. */
  readonly current: number;
  /** Index of the event (or a cluster's first) that Tab reaches in the list. */
  readonly focused: number;
  readonly selection: SelectionView;
  /** Whether the pane unfolds inside the current card (vertical). */
  readonly unfolds: boolean;
  /** Whether the page bounds the height of the element: then the pane scrolls, or all under the header. */
  readonly bounded: boolean;
  /** Absent without one, and until it is read. */
  readonly article: ArticleView | undefined;
  /** What the story is kept up to date by; absent where the page does not want it, and until it is loaded. */
  readonly live: LiveView | undefined;
  /** The list of what a reader may take away, absent until it is open and loaded. */
  readonly extras: {
    readonly hasDownloads: boolean;
    readonly toggleDownloads: () => void;
    readonly downloads: { render(context: ViewContext, tools: StageTools): TemplateResult } | undefined;
  };
  /** Absent where the page does not want it, and until it is loaded. */
  readonly stage: StageView | undefined;
  /** Opens the help. */
  readonly help: () => void;
  /** Copies the link to an event; absent where events have none. */
  readonly copyLink: ((event: number) => unknown) | undefined;
  /** Its view is loaded when it is asked for. */
  readonly media: { readonly view: MediaView | undefined };
}

/** A click by keyboard or by a screen reader has no clicks to count. */
export const reasonOf = (event: MouseEvent): 'pointer' | 'keyboard' =>
  event.detail === 0 ? 'keyboard' : 'pointer';

/** The name of a part; none where nobody sees it. */
export const partOf = (name: string, { isHidden }: ViewContext): string | undefined =>
  isHidden ? undefined : name;

/** Whether an event steps back: something is sought, and it is not found. */
export const isFaint = ({ find: { matches } }: ViewContext, event: number): boolean =>
  matches?.has(event) === false;

/**
 * The class, or the part, of what shows an event, and what it is beside: the current one, the one that is being
 * read, or one that steps back.
 */
export function withStates(name: string, event: number, context: ViewContext, prefix = ''): string {
  return [
    name,
    event === context.current && `${prefix}current`,
    event === context.article?.reading && `${prefix}reading`,
    isFaint(context, event) && `${prefix}faint`,
    context.live?.isNew(event) && `${prefix}new`,
    context.coloring && `group-${context.coloring.of(event)}`,
  ]
    .filter((each) => each)
    .join(' ');
}
