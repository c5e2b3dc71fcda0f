import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TimelineSelectEvent, type SelectReason } from '../dom-events.js';
import type { DatedEvent } from '../model/event.js';
import type { EventList } from '../model/event-list.js';
import { FindableController } from './findable.js';
import { eventOf, isInList, type ViewNodes } from '../view/nodes.js';

/** Which events are drawn, and what brings others into the picture. */
export interface Sight {
  /** null while all of time is visible. */
  readonly domain: unknown;
  /** Whether the axis runs from right to left. */
  readonly rtl: boolean;
  sees(event: number): boolean;
  /** The event that comes next where the picture ends. */
  beside(way: 1 | -1): number | undefined;
  reveal(event: number, reason: SelectReason, smooth?: boolean): void;
  /** Keys that zoom and pan; whether it was one of them. */
  key(event: KeyboardEvent, about: number): boolean;
}

/** What the reader has done, to be said. */
export type Said = 'choice' | 'opened' | 'place' | 'stretch' | 'passage' | 'link' | 'page' | 'scale';

export interface SelectionHost extends ReactiveControllerHost, HTMLElement {
  selected: string | null;
}

/** The keys that move through the list; in right-to-left text the arrows that lie across change places. */
const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};
const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

/**
 * Which event is in the pane, and which Tab reaches in the list. The first choice is the element's own: it reflects in
 * no attribute and fires no event; every other goes through {@link choose}.
 */
export class SelectionController implements ReactiveController {
  /** Whether the pane that unfolds in the list is open. */
  open = true;
  /** What is to be said of what the reader has done. */
  said: Said | undefined;
  /** What is drawn. */
  events: EventList | undefined;
  /** The id of the event that stays open where nobody has chosen one, whatever opens in a story that has changed. */
  kept: string | undefined;
  #focused: number | undefined;
  /** What was current when the picture was drawn last. */
  #shown: number | undefined;
  /** What the pane had when it was drawn last. */
  #read = -1;
  /** Where the focus goes after the next update: to the list only if it was there. */
  #focusNext: 'pane' | 'step' | 'title' | 'list' | 'item' | undefined;
  /** Which of the buttons that step on has been pressed in a pane that goes away. */
  #step = -1;
  readonly #findable: FindableController;
  readonly #host: SelectionHost;
  readonly #sight: Sight;
  readonly #nodes: ViewNodes;

  constructor(host: SelectionHost, sight: Sight, nodes: ViewNodes) {
    this.#host = host;
    this.#nodes = nodes;
    this.#sight = sight;
    this.#findable = new FindableController(host);
    host.addController(this);
  }

  /** Called before each update with the events that will be drawn. */
  use(events: EventList): void {
    if (events !== this.events) {
      const focused =
        this.#focused === undefined ? -1 : events.indexOf(this.events?.at(this.#focused).id ?? '');
      this.events = events;
      this.#findable.use(events);
      this.#focused = focused < 0 ? undefined : focused;
      // Where a story opens, and what is appended to it, moves nothing; that it has come is said.
      this.#shown = this.current;
      this.said = undefined;
    }
    const { current } = this;
    if (current !== this.#shown) this.#sight.reveal(current, 'api');
    this.#shown = current;
  }

  /** Index of the event in the pane. */
  get current(): number {
    const chosen = this.indexOf(this.#host.selected ?? this.kept ?? null);
    return chosen < 0 ? (this.events?.opening ?? -1) : chosen;
  }

  /** The event whose pane unfolds in the list. */
  get opened(): number | undefined {
    return this.open ? this.current : undefined;
  }

  /** `selected` names an event that is not there. */
  get unknown(): boolean {
    const { selected } = this.#host;
    return Boolean(selected && this.events?.length) && this.indexOf(selected) < 0;
  }

  /** So many events, the first ones, have words on the page for the browser to find. */
  get findable(): number {
    return this.#findable.count;
  }

  /** The browser has found words of an event that were hidden, and shows them. */
  readonly found = ({ id }: DatedEvent): void => {
    this.choose(this.indexOf(id), 'find', false);
    this.#host.requestUpdate();
  };

  /** Called with what the reader has done, so that it is said after the next update. */
  readonly say = (said: Said): void => {
    this.said = said;
  };

  /** Index of the event that Tab reaches. */
  get focused(): number {
    return this.#focused ?? this.current;
  }

  /** @param id an event's own, else `first` or `last` */
  indexOf(id: string | null): number {
    const { events } = this;
    const index = id && events ? events.indexOf(id) : -1;
    if (index < 0 && events && id === 'last') return events.length - 1;
    return index < 0 && events?.length && id === 'first' ? 0 : index;
  }

  /** Selects an event unless a listener of `timeline-select` objects. Returns whether it is selected now. */
  choose(index: number, reason: SelectReason, move = true): boolean {
    const events = this.events;
    if (!events || index < 0 || index >= events.length) return false;
    const event = events.at(index);
    const before = this.current;
    const isReaders = reason === 'pointer' || reason === 'keyboard';
    if (index === before && this.#host.selected) {
      // What unfolds can be folded again.
      this.open = !isReaders || !this.open;
    } else {
      const previous = before < 0 ? null : events.at(before);
      if (!this.#host.dispatchEvent(new TimelineSelectEvent({ event, previous, reason }))) return false;
      this.#host.selected = event.id;
      this.open = true;
    }
    this.#focused = index;
    this.#shown = index;
    // Where words were found, the browser scrolls to them at once.
    this.#sight.reveal(index, reason, reason !== 'find');
    // What unfolds takes the button that was pressed in it away with it.
    const { active, picture, steps, unfolds } = this.#nodes;
    const within = unfolds && active && picture?.contains(active);
    this.#step = within ? steps.indexOf(active) : -1;
    // Who steps on by a button presses it again: it has the focus in the next pane too.
    if (this.#step >= 0) this.#focusNext = 'step';
    else if (reason === 'keyboard' && (move || within)) this.#focusNext = 'pane';
    // What gets the focus is said by that.
    this.said = this.#focusNext === 'pane' ? 'opened' : 'choice';
    if (isReaders && unfolds) void this.#keepInSight(index);
    this.#host.requestUpdate();
    return true;
  }

  /** Another pane folds above what was chosen: it stays where it was on the screen, or its pane comes into sight. */
  async #keepInSight(index: number): Promise<void> {
    const item = () => this.#nodes.items.find((each) => eventOf(each) === index);
    const before = item()?.getBoundingClientRect().top;
    await this.#host.updateComplete;
    const after = item()?.getBoundingClientRect().top;
    if (before !== undefined && after !== undefined)
      (this.#nodes.scroller ?? window).scrollBy({ top: after - before, behavior: 'instant' });
    this.#nodes.paneBelow?.scrollIntoView({ block: 'nearest' });
  }

  /** Arrow keys, Home and End in the list, and the keys that zoom. */
  readonly listKey = (event: KeyboardEvent): void => {
    const { items } = this.#nodes;
    const at = items.indexOf(event.target as HTMLElement);
    // Where there is nothing to see, the list itself has the focus.
    if ((at < 0 && items.length) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.#sight.key(event, items[at] ? eventOf(items[at]) : -1)) {
      this.said = 'stretch';
      return;
    }
    const step = KEY_STEPS[(this.#sight.rtl && MIRRORED[event.key]) || event.key];
    if (step === undefined) return;
    event.preventDefault();
    const beyond = this.#beyond(items.length, at, step);
    if (beyond !== undefined) {
      this.said = 'place';
      this.focus(beyond);
      // At once: the focus goes along.
      this.#sight.reveal(beyond, 'keyboard', false);
      return;
    }
    const item = items[Math.max(0, Math.min(items.length - 1, at + step))];
    this.#focused = eventOf(item);
    item?.focus();
    this.#host.requestUpdate();
  };

  /** A cluster is being split: its first event has the focus wherever it goes, if the cluster has it. */
  enter(event: number): void {
    this.#focused = event;
    this.said = 'stretch';
  }

  /** After the next update the focus is on the item of this event, or on what stands for it. */
  focus(event: number): void {
    this.#focused = event;
    this.#focusNext = 'item';
    this.#host.requestUpdate();
  }

  /** The event to which a step from the item `at` leads, if it is not in the picture. */
  #beyond(count: number, at: number, step: number): number | undefined {
    const way = step < 0 ? -1 : 1;
    if (Number.isFinite(step))
      return at >= 0 && at + step >= 0 && at + step < count ? undefined : this.#sight.beside(way);
    const end = way < 0 ? 0 : (this.events?.length ?? 0) - 1;
    return this.#sight.sees(end) ? undefined : end;
  }

  /** Escape returns from the pane to the list. */
  readonly paneKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#focused = undefined;
    this.#focusNext = 'item';
    this.#host.requestUpdate();
  };

  hostUpdate(): void {
    const { active, paneTitle } = this.#nodes;
    // Each event has its own title: who is at one goes on at the next.
    if (active && active === paneTitle) this.#focusNext ??= 'title';
    // Another layout has other elements: who was in the list stays in it.
    if (!active || !isInList(active)) return;
    this.#focusNext ??= 'list';
    if (active.tabIndex < 0 && this.#focusNext === 'list') this.#focused = eventOf(active);
  }

  hostUpdated(): void {
    this.#readFromTop();
    const next = this.#focusNext;
    this.#focusNext = undefined;
    const { active, items, paneTitle, steps } = this.#nodes;
    if (next === 'pane') paneTitle?.focus();
    if (next === 'step') (steps[this.#step] ?? paneTitle)?.focus();
    if (next === 'title' && active !== paneTitle) paneTitle?.focus({ preventScroll: true });
    if (next === 'item') this.#home()?.focus();
    // What takes the place of an item that a gesture moved away does not move the page.
    if (next !== 'list') return;
    if (active && items.includes(active)) return;
    const preventScroll = this.#sight.domain !== null;
    const home = this.#home();
    // Until what draws it is loaded.
    if (!home) this.#focusNext = 'list';
    home?.focus({ preventScroll });
    if (!preventScroll) void this.#keepFocusInSight();
  }

  /** Sizes are measured after a first picture, which may move what has the focus. */
  async #keepFocusInSight(): Promise<void> {
    await this.#host.updateComplete;
    const { active, items } = this.#nodes;
    if (active && items.includes(active)) active.scrollIntoView({ block: 'nearest' });
  }

  /** A pane that scrolls shows the beginning of another event. */
  #readFromTop(): void {
    const { current } = this;
    const { paneBelow } = this.#nodes;
    // A first pane is at its top: to say so would have the browser lay out all at once.
    if (this.#read >= 0 && current !== this.#read && paneBelow) paneBelow.scrollTop = 0;
    this.#read = current;
  }

  /** The item that Tab reaches; in the table and the list, the current event's. */
  #home(): HTMLElement | undefined {
    const { items, list } = this.#nodes;
    return (
      items.find((item) => item.matches(':is(th, .plain) [aria-current]')) ??
      items.find((item) => item.tabIndex === 0) ??
      list
    );
  }
}
