import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventList } from '../model/event-list.js';
import { onServer } from './server.js';

/**
 * The words of so many events come with the first picture, so that whoever searches never comes too early: the
 * words of an event cost that picture up to 0.25 ms, so that ten stay well below a frame.
 */
const FOUND_AT_ONCE = 10;
/** In a story of more events, the browser finds what is drawn alone. */
const MOST_EVENTS = 500;
/** So many more have their words on the page after each pause of it. */
const STEP = 50;
/** Without a sign that a page pauses: so long, ms, after the last picture. */
const IDLE_AFTER = 200;

/** Whether the browser finds what is hidden, and says so. */
const canFindHidden = (): boolean => !onServer && 'onbeforematch' in HTMLElement.prototype;

/**
 * How many events have their words on the page for the browser to find, though another one is read: all of them at
 * once where they are few; else all in the end, some at a time, each time when the page has nothing else to do.
 */
export class FindableController implements ReactiveController {
  /** So many, the first ones. */
  count = 0;
  #events: EventList | undefined;
  #isWaiting = false;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Called before each update with the events that are drawn. */
  use(events: EventList): void {
    this.#events = events;
    this.count = events.length <= FOUND_AT_ONCE && canFindHidden() ? events.length : 0;
  }

  hostUpdated(): void {
    const length = this.#events?.length ?? 0;
    if (this.#isWaiting || this.count >= length || length > MOST_EVENTS || !canFindHidden()) return;
    this.#isWaiting = true;
    // Not before the picture is on the screen.
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(this.#more);
      else setTimeout(this.#more, IDLE_AFTER);
    });
  }

  readonly #more = (): void => {
    this.#isWaiting = false;
    if (!this.#host.isConnected) return;
    this.count = Math.min(this.count + STEP, this.#events?.length ?? 0);
    this.#host.requestUpdate();
  };
}
