import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TimelineLoadEvent } from '../dom-events.js';
import type { NormalizeOptions } from '../input/index.js';
import type { DatedEvent } from '../model/event.js';
import type { EventList } from '../model/event-list.js';
import { finish, type Sliced } from '../model/order.js';
import { appending, preparing, type Prepared } from '../pipeline.js';
import { onServer } from './server.js';
import { inSlices } from './slices.js';
import type { SourceState } from './source.js';

/** After so long, ms, a reader wonders what happens; so often it is said how far it is. */
const NOTICED = 200;
const TOLD = 100;

const nothing = (): void => undefined;

const UTC: NormalizeOptions = { timeZone: 'UTC', locale: 'en' };

/**
 * Makes the story that is drawn of what the source gives, and of what is appended to it, in slices: what is little is
 * there on return, what is much comes later, and the story before it stays until then. Newer data abandon older work.
 */
export class LoadingController implements ReactiveController {
  /** The story to draw. */
  story: Prepared = finish(preparing(null, UTC));
  /** What it comes from. */
  source: SourceState | undefined;
  /** How many events have been appended since it was said last, 0 for another story; and how often some came. */
  added = 0;
  additions = 0;
  /** Resolves when nothing is being made. */
  complete = Promise.resolve();
  /** How far the work is, 0 to 1; absent as long as nobody notices that there is some. */
  progress: number | undefined;
  /** Compares what a source says now with what it said before, and counts what is new. */
  merging: ((before: EventList, after: EventList) => number) | undefined;
  #wanted: SourceState | undefined;
  #options = UTC;
  /** What was appended to the story that is wanted, and how much of it is in the one that is drawn. */
  #more: unknown[] = [];
  #taken = 0;
  /** How much of it is in the one that is being made. */
  #reached = 0;
  /** Whether no work was left undone. */
  #isWhole = true;
  #work: Sliced<Prepared> | undefined;
  /** Whether what was appended is drawn, and with it said. */
  #isSaid = true;
  /** Whether `timeline-load` has told of the story. */
  #isTold = false;
  #stop = nothing;
  #settle = nothing;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #completing;

  /** @param completing what else a story needs before it is drawn */
  constructor(host: ReactiveControllerHost & HTMLElement, completing: (story: Prepared) => Sliced<void>) {
    this.#host = host;
    this.#completing = completing;
    host.addController(this);
  }

  /** Whether another story is being made. */
  get busy(): boolean {
    return this.#work !== undefined;
  }

  /** What stands in place of a picture. What a server has `served` stands until there is one. */
  phaseOf({ phase }: SourceState, served: unknown): 'waiting' | SourceState['phase'] {
    const working = this.progress === undefined ? 'waiting' : 'loading';
    return served || (this.busy && phase === 'ready') ? working : phase;
  }

  hostConnected(): void {
    if (!this.#isWhole) this.#host.requestUpdate();
  }

  /** What is unfinished is made again when the element comes back. */
  hostDisconnected(): void {
    this.#isWhole = !this.busy;
    this.#abandon();
  }

  hostUpdated(): void {
    this.#isSaid = true;
  }

  /** Called before each update with what the source gives. */
  use(state: SourceState, options: NormalizeOptions): void {
    const isKnown = state === this.#wanted;
    const isSame =
      isKnown &&
      this.#isWhole &&
      options.timeZone === this.#options.timeZone &&
      options.locale === this.#options.locale &&
      options.today === this.#options.today;
    if (isSame && (this.#work || this.#taken === this.#more.length || state.phase === 'loading')) return;
    // What was appended while the source was on its way belongs to what arrives.
    const arrives = this.#wanted?.phase === 'loading' && this.#wanted.name === state.name;
    if (this.#wanted && this.#wanted.story !== state.story && !arrives) this.#more = [];
    this.#wanted = state;
    this.#options = options;
    this.#isWhole = true;
    this.#run(this.#completed(isSame ? this.#appended(this.story, this.#taken) : this.#all(state, options)));
    if (onServer) this.finish();
  }

  /** Takes more events; the next update will have them. */
  append(events: unknown): void {
    this.#more.push(Array.isArray(events) ? copyOf(events) : events);
    this.#host.requestUpdate();
  }

  /** Ends the work at once. */
  finish(): void {
    const work = this.#work;
    if (!work) return;
    this.#stop();
    this.#take(finish(work));
  }

  /** Called when all is drawn: tells once of each story, not of what is appended to it. */
  tell(): void {
    const {
      story: {
        timeline: { events },
      },
      source,
    } = this;
    if (this.#isTold || this.busy || source?.phase !== 'ready' || !events.length) return;
    this.#isTold = true;
    this.#host.dispatchEvent(
      new TimelineLoadEvent({
        events: arrayOf(events),
        // What begins by being appended comes from a script.
        source: source.name === 'none' ? 'property' : source.name,
      }),
    );
  }

  *#completed(work: Sliced<Prepared>): Sliced<Prepared> {
    const story = yield* work;
    yield* this.#completing(story);
    return story;
  }

  *#all(state: SourceState, options: NormalizeOptions): Sliced<Prepared> {
    this.#reached = 0;
    const story = yield* preparing(state.read.draft, options);
    return state.phase === 'loading' ? story : yield* this.#appended(story, 0);
  }

  /** More may come while the work is under way. */
  *#appended(story: Prepared, from: number): Sliced<Prepared> {
    const more = this.#more;
    let made = story;
    for (let i = from; i < more.length; i++) made = yield* appending(made, more[i]);
    this.#reached = more.length;
    return made;
  }

  #run(work: Sliced<Prepared>): void {
    this.#abandon();
    this.#work = work;
    const started = performance.now();
    let told = started + NOTICED - TOLD;
    const stop = inSlices(
      work,
      (story) => {
        this.#take(story);
      },
      (part) => {
        const now = performance.now();
        if (now < told + TOLD || this.story.timeline.events.length > 0) return;
        told = now;
        this.progress = part ?? this.progress ?? 0;
        this.#host.requestUpdate();
      },
    );
    if (this.#work !== work) return;
    this.#stop = stop;
    this.complete = new Promise((resolve) => (this.#settle = resolve));
  }

  #take(story: Prepared): void {
    const isOther = this.source?.story !== this.#wanted?.story;
    const before = this.story.timeline.events;
    const { events } = story.timeline;
    let more = isOther ? 0 : events.length - before.length;
    if (!isOther && this.source !== this.#wanted && this.merging) more = this.merging(before, events);
    // What comes while the last has not been said yet adds up.
    this.added = more + (isOther || this.#isSaid ? 0 : this.added);
    if (more) this.additions++;
    this.#isSaid = false;
    if (isOther) this.#isTold = false;
    this.story = story;
    this.source = this.#wanted;
    this.#taken = this.#reached;
    this.#end();
    this.#host.requestUpdate();
  }

  #abandon(): void {
    this.#stop();
    this.#end();
  }

  #end(): void {
    this.#work = undefined;
    this.progress = undefined;
    this.#stop = nothing;
    this.#settle();
  }
}

/** The events as an array that makes each when it is read: who only counts a million waits for none. */
function arrayOf(events: EventList): readonly DatedEvent[] {
  const made: DatedEvent[] = [];
  const { starts } = events.columns;
  made.length = events.length;
  const read =
    (trap: 'get' | 'has') =>
    (_: unknown, key: string): unknown => {
      // Of a typed array nothing is its own but its indices.
      if (Object.hasOwn(starts, key)) made[+key] ??= events.at(+key);
      return Reflect[trap](made, key);
    };
  return new Proxy(made, { get: read('get'), has: read('has') } as ProxyHandler<DatedEvent[]>);
}

/** The author may fill the same list again before it is read. */
function copyOf(events: readonly unknown[]): unknown {
  try {
    return [...events];
  } catch {
    return events;
  }
}
