import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readers, type Read } from '../input/index.js';
import type { DiagnosticCode } from '../model/diagnostic.js';

/** Where a story came from. */
export type SourceName = 'property' | 'script' | 'src' | 'html' | 'none';

export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly timeline: unknown;
  readonly events: unknown;
  readonly src: string | null;
}

/** What is known of the source now. `draft` is null until there is something to normalise. */
export interface SourceState {
  readonly name: SourceName;
  readonly phase: 'ready' | 'loading' | 'failed';
  readonly read: Read;
}

const NOTHING: Read = { draft: null, diagnostics: [] };

function failure(code: DiagnosticCode, path: string, message: string): Read {
  return { draft: null, diagnostics: [{ code, path, message }] };
}

/** Diagnostics of a text source say which one: `script`, `src`. */
function located(read: Read, source: string): Read {
  return { draft: read.draft, diagnostics: read.diagnostics.map((each) => ({ ...each, path: each.path || source })) };
}

/**
 * Finds the story: the first that is set of the properties, a child script with JSON, `src`, and the element's own HTML.
 * Watches the children, fetches `src` (the latest wins). Reads only: the author's nodes are never touched. Asks
 * for an update when the story changes; a changed story is always a new object.
 */
export class SourceController implements ReactiveController {
  state: SourceState = { name: 'none', phase: 'ready', read: NOTHING };
  readonly #host: SourceHost;
  #children: MutationObserver | undefined;
  #fetching: AbortController | undefined;
  #given: { readonly value: unknown; readonly read: Read } | undefined;
  #fetched: { readonly src: string; readonly state: SourceState } | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the element has HTML of the author's own. */
  get hasHtml(): boolean {
    return [...this.#host.children].some((child) => child.localName !== 'script' && !child.hasAttribute('slot'));
  }

  hostConnected(): void {
    this.#children = new MutationObserver((changes) => {
      if (changes.some(({ target, type }) => target !== this.#host || type === 'childList')) this.refresh();
    });
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true, attributes: true });
    this.refresh();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    // What is unfinished is fetched again when the element comes back.
    if (this.#fetching) this.#stopFetching();
  }

  /** Looks for the story again; called when one of its places has changed. */
  refresh(): void {
    this.state = this.#find();
    this.#host.requestUpdate();
  }

  #find(): SourceState {
    const { timeline, events, src } = this.#host;
    const value = timeline ?? events ?? null;
    if (value !== null || src === null) this.#stopFetching();
    if (value !== null) {
      if (this.#given?.value !== value) this.#given = { value, read: located(readers.value(value), 'timeline') };
      return { name: 'property', phase: 'ready', read: this.#given.read };
    }
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script) return { name: 'script', phase: 'ready', read: located(readers.json(script.textContent), 'script') };
    if (src !== null) return this.#fetch(src);
    if (!this.hasHtml) return { name: 'none', phase: 'ready', read: NOTHING };
    return { name: 'html', phase: 'ready', read: readers.html(this.#host) };
  }

  #stopFetching(): void {
    this.#fetching?.abort();
    this.#fetching = undefined;
    this.#fetched = undefined;
  }

  #fetch(src: string): SourceState {
    if (this.#fetched?.src === src) return this.#fetched.state;
    this.#fetching?.abort();
    const fetching = new AbortController();
    this.#fetching = fetching;
    const loading: SourceState = { name: 'src', phase: 'loading', read: NOTHING };
    this.#fetched = { src, state: loading };
    void load(src, this.#host.baseURI, fetching.signal).then((state) => {
      if (fetching.signal.aborted) return;
      this.#fetching = undefined;
      this.#fetched = { src, state };
      this.refresh();
    });
    return loading;
  }
}

async function load(src: string, base: string, signal: AbortSignal): Promise<SourceState> {
  try {
    const response = await fetch(new URL(src, base), { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return { name: 'src', phase: 'failed', read: failure('fetch-failed', 'src', `The server answered ${String(response.status)}.`) };
    const read = located(readers.json(await response.text()), 'src');
    return { name: 'src', phase: read.draft === null ? 'failed' : 'ready', read };
  } catch {
    return { name: 'src', phase: 'failed', read: failure('fetch-failed', 'src', 'It could not be fetched: the address, the network or the server\u2019s CORS rules.') };
  }
}
