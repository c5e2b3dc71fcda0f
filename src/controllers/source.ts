import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SourceName } from '../dom-events.js';
import { readers, type Read } from '../input/index.js';
import { isSameData } from '../model/data.js';
import type { TimelineInit } from '../model/event.js';
import { changed } from '../model/refused.js';
import { onServer } from './server.js';

export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly timeline: unknown;
  readonly events: unknown;
  readonly src: string | null;
  readonly htmlFor: string | null;
  readonly extract: boolean;
}

/** What is known of the source now. `read.draft` is null until there is something to normalise. */
export interface SourceState {
  readonly name: SourceName;
  readonly phase: 'ready' | 'loading' | 'failed';
  readonly read: Read;
  /** What was read, as it stood then: the same object as long as it says the same. */
  readonly story: unknown;
}

const NO_STORY: Read = { draft: null, diagnostics: [] };

/** A place where a story may stand: `key` changes when the story may have, `read` reads it. */
interface SourcePlace {
  readonly name: SourceName;
  readonly key: unknown;
  readonly read: () => Read | Promise<Read>;
}

const NOWHERE: SourcePlace = { name: 'none', key: undefined, read: () => NO_STORY };

/**
 * Finds the story: the first that is set of the properties, a child script with JSON, `src`, the element's own
 * HTML, and the article. Watches the children, fetches `src` (the latest wins). Reads only: the author's nodes are
 * never touched. Asks for an update when the story may have changed. What is read is compared with what was read
 * before: as long as it says the same, it is the same story, whatever the page has done to its nodes and in however
 * many objects it comes.
 */
export class SourceController implements ReactiveController {
  state: SourceState = { name: 'none', phase: 'ready', read: NO_STORY, story: NO_STORY };
  readonly #host: SourceHost;
  readonly #article: () => Read | undefined;
  #observer: MutationObserver | undefined;
  #fetching: AbortController | undefined;
  /** Counts the changes of the children. */
  #version = 0;
  #key: unknown;

  /** @param article gives what was read from the article, once it is read */
  constructor(host: SourceHost, article: () => Read | undefined) {
    this.#host = host;
    this.#article = article;
    host.addController(this);
  }

  /** Whether the element has HTML of the author's own; a server has no children to look at. */
  get hasHtml(): boolean {
    return (
      !onServer && [...this.#host.children].some((child) => child.localName !== 'script' && !isSlotted(child))
    );
  }

  hostConnected(): void {
    this.#observer = new MutationObserver((changes) => {
      this.#note(changes);
      this.refresh();
    });
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    this.#version++;
    this.refresh();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // What is unfinished is fetched again when the element comes back.
    if (this.state.phase === 'loading') this.#key = undefined;
    this.#fetching?.abort();
  }

  /** Looks for the story again; reads it if it may have changed. */
  refresh(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
    const { name, key, read } = this.#find();
    if (name === this.state.name && key === this.#key) return;
    this.#key = key;
    this.#fetching?.abort();
    this.#fetching = new AbortController();
    const { signal } = this.#fetching;
    const made = read();
    if (!(made instanceof Promise)) {
      this.#settle(name, made);
      return;
    }
    this.#become({ name, phase: 'loading', read: NO_STORY, story: { name } });
    void made.then((later) => {
      if (!signal.aborted) this.#settle(name, later);
    });
  }

  /**
   * Asks `src` again. What it says now takes the place of what it said, as the same story: what the page and the reader
   * have done to it stays. Resolves to whether there was an answer of use; without one, what is there stays. Resolves
   * to nothing where nobody waits for the answer any more: the page has another story, or it was told to stop.
   */
  async ask(): Promise<boolean | undefined> {
    const { src } = this.#host;
    const { name, phase, story } = this.state;
    if (name !== 'src' || !src || phase === 'loading') return true;
    const { signal } = (this.#fetching = new AbortController());
    const read = await load(src, this.#host, signal, 'no-cache');
    if (signal.aborted) return undefined;
    if (read.draft === null) return false;
    if (phase === 'failed') this.#settle(name, read);
    else if (!isSameData(read.draft, this.state.read.draft)) {
      Object.assign(story as object, { draft: asItStands(read.draft), diagnostics: read.diagnostics });
      this.state = { name, phase, read, story };
      this.#host.requestUpdate();
    }
    return true;
  }

  /** Waits no longer for an answer to {@link ask}; a story that comes first comes all the same. */
  stop(): void {
    if (this.state.phase !== 'loading') this.#fetching?.abort();
  }

  /** Whether a change may be one of the story: what is slotted is no part of it. */
  #tells({ target, type, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
    if (target === this.#host)
      return type === 'childList' && [...addedNodes, ...removedNodes].some((node) => !isSlotted(node));
    const child = [...this.#host.children].find((each) => each.contains(target));
    return attributeName === 'slot' || !child || !isSlotted(child);
  }

  #note(changes: readonly MutationRecord[]): void {
    if (changes.some((change) => this.#tells(change))) this.#version++;
  }

  #settle(name: SourceName, { draft, diagnostics }: Read): void {
    // Diagnostics of the source as a whole say which one.
    const read = {
      draft,
      diagnostics: diagnostics.map((each) => changed(each, { path: each.path || name })),
    };
    // HTML without dates is read by readers as it stands.
    const phase = draft === null && diagnostics.length && name !== 'html' ? 'failed' : 'ready';
    this.#become({ name, phase, read, story: { name, draft: asItStands(draft), diagnostics } });
  }

  #become(state: SourceState): void {
    const isSame = isSameStory(state, this.state);
    // A script may have changed its objects unseen; what was read for the element alone is the same.
    if (isSame && state.name !== 'property') return;
    this.state = isSame ? { ...state, story: this.state.story } : state;
    this.#host.requestUpdate();
  }

  #find(): SourcePlace {
    const { timeline, events, src, htmlFor, extract } = this.#host;
    const value = timeline ?? events ?? null;
    if (value !== null) return { name: 'property', key: value, read: () => readers.value(value) };
    if (onServer) return NOWHERE;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script) return { name: 'script', key: this.#version, read: () => readers.json(script.textContent) };
    if (src) return { name: 'src', key: src, read: () => load(src, this.#host, this.#fetching?.signal) };
    if (this.hasHtml) return { name: 'html', key: this.#version, read: () => readers.html(this.#host) };
    if (!extract || !htmlFor) return NOWHERE;
    const draft = this.#article();
    // It comes as another key.
    return { name: 'article', key: draft, read: () => draft ?? new Promise(() => undefined) };
  }
}

/** Whoever owns the list may fill it again: it is kept as it is now. What cannot be looked at is like nothing else. */
function asItStands(draft: unknown): unknown {
  try {
    if (Array.isArray(draft)) return copyOf(draft);
    const { events } = (draft ?? {}) as Partial<TimelineInit>;
    return { ...(draft as object), events: Array.isArray(events) ? copyOf(events) : events };
  } catch {
    return Symbol();
  }
}

/** Longer lists are not compared: looking at a length of milliards that a script has set would never end. */
const LONGEST_COPIED = 2 ** 20;

const copyOf = (list: readonly unknown[]): unknown =>
  list.length > LONGEST_COPIED ? Symbol() : list.slice();

function isSameStory(a: SourceState, b: SourceState): boolean {
  try {
    return isSameData(a.story, b.story);
  } catch {
    return false;
  }
}

const isSlotted = (node: Node): boolean => node instanceof Element && node.hasAttribute('slot');

async function load(
  src: string,
  host: HTMLElement,
  signal: AbortSignal | undefined,
  cache: RequestCache = 'default',
): Promise<Read> {
  try {
    const response = await fetch(new URL(src, host.baseURI), {
      signal: signal ?? null,
      cache,
      headers: { accept: 'application/json, text/csv;q=0.9, */*;q=0.5' },
    });
    if (!response.ok) return failure(`The server answered ${response.status}.`);
    const text = await response.text();
    const read = readers.json(text);
    return isOurs(read.draft) ? read : ((await bringIn(text, src, host, response)) ?? read);
  } catch {
    return failure('It could not be fetched: the address, the network or the server\u2019s CORS rules.');
  }
}

/** Whether the first event of a draft, if there is one, has a `date`: those of other programs have none. */
function isOurs(draft: unknown): boolean {
  const list: unknown = Array.isArray(draft) ? draft : (draft as Partial<TimelineInit> | null)?.events;
  const first: unknown = Array.isArray(list) ? (list[0] ?? { date: '' }) : undefined;
  return typeof first === 'object' && first !== null && 'date' in first;
}

/** The story in a file of another program, a table and the like; nothing if it is none. */
async function bringIn(
  text: string,
  name: string,
  host: HTMLElement,
  { headers }: Response,
): Promise<Read | undefined> {
  const { importTimeline } = await import('../import/index.js');
  const type = headers.get('content-type') ?? '';
  const lang = host.closest('[lang]')?.getAttribute('lang') ?? '';
  const { timeline, format, diagnostics } = await importTimeline(text, { name, type, lang });
  return format === null || format === 'article-timeline' ? undefined : { draft: timeline, diagnostics };
}

const failure = (message: string): Read => ({
  draft: null,
  diagnostics: [{ code: 'fetch-failed', path: 'src', message }],
});
