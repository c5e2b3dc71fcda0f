import type { ReactiveControllerHost } from 'lit';
import type { TimelineSelectEvent } from '../dom-events.js';
import type { EventList } from '../model/event-list.js';
import type { ViewNodes } from '../view/nodes.js';
import { decoded, isOfTimelines, placeIn, withPlace, type AddressedPlace } from './permalink.js';

export interface LinksHost extends ReactiveControllerHost, HTMLElement {
  selected: string | null;
  /** What is visible, ms. */
  visibleDomain: readonly [number, number] | null;
  select(id: string): boolean;
}

/** What the address hangs on. */
export interface Addressed {
  readonly selection: {
    /** Absent until there are some. */
    readonly events: EventList | undefined;
    /** Of an event's id, or of another name for it; -1 without one. */
    indexOf(id: string | null): number;
    /** What the reader has done, to be said. */
    said: unknown;
  };
  /** `domain`: the visible stretch of time, null for all. */
  readonly zoom: { readonly domain: unknown };
  /** What the page wants in the address; nothing without `permalinks`. */
  readonly mode: () => 'event' | 'period' | undefined;
  /** Whether a reader steps through the story: that is one place in the history. */
  readonly isStepping: () => boolean;
}

/** An address is replaced at most so often, ms: browsers refuse more than a hundred times in some seconds. */
const WRITE_PAUSE = 250;

/** The address as it was read or written last, by whichever timeline. */
let seen = '';

/**
 * What the address says of one timeline, and what it is told: `#event=flood`, `#period=…` where the page has set
 * `permalinks`, and always the id of one of the author's own items, which is not drawn itself. Back from there, what
 * was selected before is again. A fragment that is neither is another script's, and is left alone.
 *
 * What a reader chooses is a new entry of the history. It takes the place of the last one while a key is held, while
 * somebody steps through the story, and where a script chooses or the visible period changes.
 */
export class Links {
  /** What was selected before the address said anything; absent while it says nothing. */
  #before: string | null | undefined;
  /** What was selected when the address was read or written last. */
  #selected: string | null;
  #hasPeriod = false;
  /** Whether the reader has chosen what is selected now, and whether by a key that is held. */
  #isReaders = false;
  #isHeld = false;
  #written = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: LinksHost;
  readonly #nodes: ViewNodes;
  readonly #linked: Addressed;

  constructor(host: LinksHost, nodes: ViewNodes, linked: Addressed) {
    this.#host = host;
    this.#nodes = nodes;
    this.#linked = linked;
    this.#selected = host.selected;
    host.addEventListener('timeline-select', (event: TimelineSelectEvent) => {
      this.#isReaders = event.detail.reason !== 'api';
    });
    host.addEventListener('timeline-zoom', () => {
      if (this.#linked.mode() === 'period' && !this.#linked.isStepping()) this.#write(false);
    });
    const hold = (event: KeyboardEvent): void => {
      this.#isHeld = event.repeat;
    };
    host.addEventListener('keydown', hold, true);
    host.addEventListener('keyup', hold, true);
  }

  /** The page has come with this address. */
  open(): void {
    seen = location.href;
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    // Who comes back, or loads the page again, stays where they were on it.
    void this.#go(false, !visit || visit.type === 'navigate');
  }

  /**
   * Another address, or the same one again, as `popstate` tells, and a click on its link where that does not; what
   * comes after it, to all timelines, is `hashchange`.
   */
  follow(move: Event): void {
    const isAgain = location.href === seen;
    if (move.type === 'hashchange') {
      seen = location.href;
      return;
    }
    if (move.type === 'click' && !isLinkHere(move)) return;
    const { event, period } = this.#place;
    // Where other timelines are is nothing to this one.
    if (event !== undefined && event === this.#selected && !isAgain) this.#showPeriod(period);
    else void this.#go(true, true);
  }

  /** Called when all is drawn. */
  updated(): void {
    const { selected } = this.#host;
    if (selected === this.#selected) return;
    const before = this.#selected;
    this.#selected = selected;
    if (!this.#linked.mode()) return;
    if (this.#place.event === undefined) this.#before = before;
    this.#write(this.#isReaders && !this.#isHeld);
  }

  /**
   * The address of this page with this event open in it. In a frame, of the page that it names as its own: who shares
   * a link means what they read, not the frame in it.
   */
  to(id: string): string {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
    const url = new URL((self !== top && canonical?.href) || location.href);
    const { period } = this.#shown;
    url.hash = withPlace('', this.#name, { event: id, ...(period && { period }) });
    return url.href;
  }

  /** Gives a reader the address of this page with this event open: copied, else to copy. Returns whether it is. */
  async copy(id: string): Promise<boolean> {
    const address = this.to(id);
    try {
      await navigator.clipboard.writeText(address);
      return true;
    } catch {
      // A page without https, or a frame that may not.
      prompt('', address);
      return false;
    }
  }

  /** What stands for this timeline in the address: its id, else, after the first one without, its number. */
  get #name(): string {
    if (this.#host.id) return this.#host.id;
    const unnamed = [...this.#root.querySelectorAll('article-timeline[permalinks]:not([id])')];
    const at = unnamed.indexOf(this.#host);
    return at > 0 ? String(at + 1) : '';
  }

  get #root(): ParentNode {
    return this.#host.getRootNode() as Document | ShadowRoot;
  }

  /** What the address says of this timeline; of events, only of those that are drawn. */
  get #place(): AddressedPlace {
    const { selection, mode } = this.#linked;
    const { hash } = location;
    const { event, period } = mode() ? placeIn(hash, this.#name) : {};
    const id = event ?? this.#ownItem(hash);
    const isThere = id && (selection.events?.indexOf(id) ?? -1) >= 0;
    return { ...(isThere && { event: id }), ...(period && { period }) };
  }

  /** The id of the author's item that the address leads to. */
  #ownItem(hash: string): string | undefined {
    const id = decoded(hash.slice(1));
    const node = id ? this.#root.querySelector(`#${CSS.escape(id)}`) : null;
    return node && node !== this.#host && node.closest('article-timeline') === this.#host ? id : undefined;
  }

  /** What there is to say. */
  get #shown(): AddressedPlace {
    const { selection, zoom, mode } = this.#linked;
    const { selected, visibleDomain } = this.#host;
    const index = selection.indexOf(selected);
    const event = index < 0 ? undefined : selection.events?.at(index);
    const isZoomed = mode() === 'period' && zoom.domain !== null;
    return {
      ...(event && { event: event.id }),
      ...(isZoomed && visibleDomain && { period: visibleDomain }),
    };
  }

  async #go(takesFocus: boolean, scrolls: boolean): Promise<void> {
    const { event, period } = this.#place;
    this.#showPeriod(period);
    if (event === undefined) {
      if (this.#before !== undefined) this.#host.selected = this.#selected = this.#before;
      this.#before = undefined;
      return;
    }
    if (this.#before === undefined) this.#before = this.#host.selected;
    if (this.#host.selected !== event && !this.#host.select(event)) return;
    this.#selected = event;
    await this.#host.updateComplete;
    if (takesFocus) this.#nodes.paneTitle?.focus({ preventScroll: true });
    if (scrolls) bringIntoSight(this.#nodes.currentItem ?? this.#host);
  }

  #showPeriod(period: AddressedPlace['period']): void {
    if (this.#linked.mode() !== 'period') return;
    if (period || this.#hasPeriod) this.#host.visibleDomain = period ?? null;
    this.#hasPeriod = period !== undefined;
  }

  #write(isNew: boolean): void {
    const isFirst = isNew && !(this.#linked.isStepping() && this.#place.event !== undefined);
    clearTimeout(this.#timer);
    if (isFirst || performance.now() - this.#written > WRITE_PAUSE) this.#tell(isFirst);
    else this.#timer = setTimeout(this.#tell, WRITE_PAUSE);
  }

  readonly #tell = (isNew = false): void => {
    if (!this.#isFree(location.hash) || !this.#host.isConnected) return;
    const url = new URL(location.href);
    const shown = this.#shown;
    url.hash = withPlace(location.hash, this.#name, shown);
    this.#hasPeriod = shown.period !== undefined;
    if (url.href === location.href) return;
    this.#written = performance.now();
    try {
      // What a page keeps in its history stays.
      history[isNew ? 'pushState' : 'replaceState'](history.state, '', url);
    } catch {
      // A frame without an address of its own, or too many at once.
    }
    seen = location.href;
  };

  /** Whether the fragment is nobody else's: none, ours, or a place on the page that a link has led to. */
  #isFree(hash: string): boolean {
    const id = decoded(hash.slice(1));
    return !id || isOfTimelines(hash) || this.#root.querySelector(`#${CSS.escape(id)}`) !== null;
  }
}

/** Whether a click follows a link to the address that the page is at. */
function isLinkHere({ target, defaultPrevented }: Event): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.href === location.href && !defaultPrevented;
}

/** In the middle of the window, unless it is seen already. */
function bringIntoSight(node: HTMLElement): void {
  const { top, bottom } = node.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) node.scrollIntoView({ block: 'center' });
}
