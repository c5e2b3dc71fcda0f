import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { TimelineRefreshDetail, TimelineSelectEvent } from '../dom-events.js';
import { loadGuideWords } from '../messages/guide/load.js';
import { isSameData } from '../model/data.js';
import type { EventList } from '../model/event-list.js';
import type { StageTools, ViewContext } from '../view/context.js';
import type { ViewNodes } from '../view/nodes.js';
import { Dressed } from './dressed.js';

export interface LiveHost extends ReactiveControllerHost, HTMLElement {
  selected: string | null;
}

/** What is kept up to date, and what the reader has done to it. */
export interface LiveParts {
  readonly loading: {
    merging: ((before: EventList, after: EventList) => number) | undefined;
    readonly story: { readonly timeline: { readonly events: EventList } };
  };
  readonly nodes: ViewNodes;
  readonly selection: { readonly current: number; kept: string | undefined; focus(event: number): void };
  readonly source: {
    readonly state: { readonly name: string; readonly story: unknown };
    ask(): Promise<boolean | undefined>;
    stop(): void;
  };
}

/** After each failure twice as long, to this many times. */
const LONGEST_WAIT = 16;

const liveStyles = css`
  .live {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    flex: 1 0 100%;
    font-size: var(--_date-size);
  }
  .live > .control {
    font-size: inherit;
  }
  .live .time {
    color: var(--_muted);
  }
  .live [role='status'] {
    font-weight: 700;
  }
  .live .stale::before {
    content: '! ';
    content: '! ' / '';
  }
  /* A ring around the marker and a box around the date: no colour alone, and no room that a layout has not given. */
  .marker.new {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .card.new .date {
    inline-size: fit-content;
  }
  .card.new.end .date {
    margin-inline-start: auto;
  }
  .card.new .date,
  .card.new:not(:has(.date)) .title,
  .span.new > i {
    outline: 1.5px solid var(--_accent);
    outline-offset: 1.5px;
    border-radius: 2px;
  }
`;

/** What of a story is new, what says something else, and what is gone: by the ids of events. */
function difference(before: EventList, after: EventList) {
  const old = new Map(Array.from(before, (event) => [event.id, event]));
  const added: string[] = [];
  const changed: string[] = [];
  for (const event of after) {
    const known = old.get(event.id);
    old.delete(event.id);
    if (!known) added.push(event.id);
    else if (!isSameData(known, event)) changed.push(event.id);
  }
  return { added, changed, removed: [...old.keys()] };
}

/**
 * Keeps a story up to date: asks its source again and again while the page is in sight and the reader has not paused
 * it, and merges what comes by the ids of events. Loaded when a page asks for it.
 */
export class LiveStory extends Dressed<LiveHost> {
  readonly #parts: LiveParts;
  readonly #intervalNow: () => number | undefined;
  /** The ids of events that have come, and that nobody has opened yet. */
  #fresh = new Set<string>();
  /** When the last answer came, ms since the epoch, and how many have failed since. */
  #asOf = Date.now();
  #failures = 0;
  #isAsking = false;
  /** Whether the reader wants it to stay as it is. */
  #isPaused = false;
  /** The story as it is known to its source: while that asks again and again, it is the same. */
  #story: unknown;
  /** The language whose words have been asked for last, and whether there are any. */
  #lang = '';
  #isWorded = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When it is to be asked next, on the clock of `performance.now()`. */
  #due = performance.now();
  /** How often it asks, ms; nothing while it does not. */
  #interval: number | undefined;

  /** @param interval how often the source is asked, ms; nothing for never */
  constructor(host: LiveHost, parts: LiveParts, interval: () => number | undefined) {
    super(host, liveStyles);
    this.#intervalNow = interval;
    this.#parts = parts;
    this.#story = parts.source.state.story;
    parts.loading.merging = this.#merge;
    this.#wait();
  }

  override connect(): void {
    super.connect();
    document.addEventListener('visibilitychange', this.#schedule);
    addEventListener('online', this.#askNow);
    this.host.addEventListener('timeline-select', this.#open);
    this.#schedule();
  }

  override disconnect(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#schedule);
    removeEventListener('online', this.#askNow);
    this.host.removeEventListener('timeline-select', this.#open);
  }

  readonly isNew = (event: number): boolean => {
    const { events } = this.#parts.loading.story.timeline;
    return this.#fresh.size > 0 && event < events.length && this.#fresh.has(events.at(event).id);
  };

  readonly render = (context: ViewContext, { word }: StageTools): TemplateResult | typeof nothing => {
    const { wording } = context;
    const { lang } = wording.words;
    if (lang !== this.#lang) void this.#loadWords(lang);
    if (this.#given === undefined || !this.#isWorded) return nothing;
    const time = new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: 'numeric' });
    const values = { time: time.format(this.#asOf) };
    const trouble = this.#trouble;
    const { size } = this.#fresh;
    return html`<div class="live" part="live"
      ><span
        ><span class="time">${trouble ? nothing : word(wording, 'asOf', values)}</span
        ><span class=${trouble ?? ''} role="status"
          >${trouble ? word(wording, trouble, values) : nothing}</span
        ></span
      ><button class="control" part="control control-updates" @click=${this.#toggle}
        >${word(wording, this.#isPaused ? 'resumeUpdates' : 'pauseUpdates')}</button
      >${
        size
          ? html`<button
              class="control"
              part="control control-new"
              @click=${(click: MouseEvent) => {
                this.#openNext(context, click.detail === 0 ? 'keyboard' : 'pointer');
              }}
              >${word(wording, 'added', { n: size })}</button
            >`
          : nothing
      }</div
    >`;
  };

  /** Why it is not up to date, if it is not. */
  get #trouble(): 'paused' | 'stale' | undefined {
    if (this.#isPaused) return 'paused';
    return this.#failures > 0 ? 'stale' : undefined;
  }

  async #loadWords(lang: string): Promise<void> {
    this.#lang = lang;
    await loadGuideWords(lang);
    this.#isWorded = true;
    this.host.requestUpdate();
  }

  /** Pauses it, and what is on its way is not waited for; or goes on, and asks at once. */
  readonly #toggle = (): void => {
    this.#isPaused = !this.#isPaused;
    if (this.#isPaused && this.#isAsking) this.#parts.source.stop();
    this.#interval = this.#wanted;
    this.#due = performance.now();
    this.#schedule();
    this.host.requestUpdate();
  };

  /** Opens the new event that comes first in time. */
  #openNext({ timeline: { events }, select }: ViewContext, reason: 'pointer' | 'keyboard'): void {
    const first = Array.from(this.#fresh, (id) => events.indexOf(id))
      .filter((index) => index >= 0)
      .sort((a, b) => a - b)[0];
    if (first !== undefined) select(first, reason);
  }

  /** What is opened is not new any more. */
  readonly #open = ({ detail, defaultPrevented }: TimelineSelectEvent): void => {
    if (!defaultPrevented && this.#fresh.delete(detail.event.id)) this.host.requestUpdate();
  };

  /** Called after each update: the page may have set another interval, or another source, which nobody may ask. */
  update(): void {
    const { story } = this.#parts.source.state;
    const isOther = story !== this.#story;
    if (!isOther && this.#wanted === this.#interval) return;
    this.#story = story;
    if (isOther) {
      this.#asOf = Date.now();
      this.#failures = 0;
    }
    this.#wait();
    this.#schedule();
    this.host.requestUpdate();
  }

  /** How often the page wants it asked, ms. */
  get #given(): number | undefined {
    return this.#parts.source.state.name === 'src' ? this.#intervalNow() : undefined;
  }

  /** How often it is to be asked. Where there is nothing to see, there is no button, and nothing that could move. */
  get #wanted(): number | undefined {
    const isHeld = this.#isPaused && this.#parts.loading.story.timeline.events.length > 0;
    return isHeld ? undefined : this.#given;
  }

  #wait(): void {
    this.#interval = this.#wanted;
    this.#due = performance.now() + (this.#interval ?? 0) * Math.min(2 ** this.#failures, LONGEST_WAIT);
  }

  /** Sets the clock: nothing runs while the page is hidden, and what is due then is asked for when it is seen. */
  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    if (this.#interval === undefined || document.hidden || !this.host.isConnected) return;
    this.#timer = setTimeout(this.#askNow, Math.max(0, this.#due - performance.now()));
  };

  readonly #askNow = (): void => {
    if (!this.#isAsking && this.#interval !== undefined && !document.hidden) void this.#ask();
  };

  async #ask(): Promise<void> {
    const { source } = this.#parts;
    this.#isAsking = true;
    clearTimeout(this.#timer);
    const isAnswered = await source.ask();
    this.#isAsking = false;
    if (!this.host.isConnected) return;
    if (isAnswered !== undefined) {
      this.#failures = isAnswered ? 0 : this.#failures + 1;
      if (isAnswered) this.#asOf = Date.now();
      this.#wait();
    }
    this.#schedule();
    this.host.requestUpdate();
  }

  /** Called when a changed story takes the place of the one before it. Returns how many events are new. */
  readonly #merge = (before: EventList, after: EventList): number => {
    const detail = difference(before, after);
    for (const id of detail.removed) this.#fresh.delete(id);
    for (const id of detail.added) this.#fresh.add(id);
    if (before.length) this.#keep(before, after);
    void this.#tell(detail);
    return detail.added.length;
  };

  /** What is open stays open, else its neighbour; the focus stays in the list; what is read stays where it is seen. */
  #keep(before: EventList, after: EventList): void {
    const { nodes, selection } = this.#parts;
    const neighbour = (index: number): string | undefined => {
      for (let i = index; i < before.length; i++)
        if (after.indexOf(before.at(i).id) >= 0) return before.at(i).id;
      for (let i = index; i >= 0; i--) if (after.indexOf(before.at(i).id) >= 0) return before.at(i).id;
      return undefined;
    };
    const open = selection.current < 0 ? undefined : neighbour(selection.current);
    selection.kept = open;
    const { selected } = this.host;
    if (selected && before.indexOf(selected) >= 0 && after.indexOf(selected) < 0)
      this.host.selected = open ?? null;
    const focused = nodes.active?.closest<HTMLElement>('.picture [data-event]')?.dataset['event'];
    const id = focused === undefined ? undefined : neighbour(Number(focused));
    if (id !== undefined) selection.focus(after.indexOf(id));
    void this.#keepInSight(before, after);
  }

  /** What has come above moves nothing that is seen. */
  async #keepInSight(before: EventList, after: EventList): Promise<void> {
    const { nodes } = this.#parts;
    const ids = (list: EventList) => (node: HTMLElement) => list.at(Number(node.dataset['event'])).id;
    const top = (node: HTMLElement) => node.getBoundingClientRect().top;
    const seen = nodes.items.find((node) => top(node) >= 0 && top(node) < innerHeight);
    if (!seen || !nodes.unfolds) return;
    const [id, place] = [ids(before)(seen), top(seen)];
    await this.host.updateComplete;
    const now = nodes.items.find((node) => ids(after)(node) === id);
    if (now) (nodes.scroller ?? window).scrollBy({ top: top(now) - place, behavior: 'instant' });
  }

  async #tell(detail: TimelineRefreshDetail): Promise<void> {
    await this.host.updateComplete;
    this.host.dispatchEvent(new CustomEvent('timeline-refresh', { bubbles: true, composed: true, detail }));
  }
}
