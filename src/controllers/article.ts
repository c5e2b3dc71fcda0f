import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArticleLink, Draft } from '../article/index.js';
import type { SelectReason } from '../dom-events.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { TextQuoteSelector } from '../model/event.js';
import type { EventList } from '../model/event-list.js';
import type { Said } from './selection.js';

export interface ArticleHost extends ReactiveControllerHost, HTMLElement {
  readonly htmlFor: string | null;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

interface Selection {
  readonly events: EventList | undefined;
  readonly current: number;
  said: Said | undefined;
  choose(event: number, reason: SelectReason): unknown;
}

/** What the view is told of the article. */
interface ArticlePart {
  readonly article: ArticleLink | undefined;
  readonly read: (anchor: TextQuoteSelector) => void;
  readonly inferred: boolean;
}

/** Loads what ties the timeline to an article, when the page names one, and keeps it informed. */
export class ArticleController implements ReactiveController {
  #link: ArticleLink | undefined;
  #failure: Draft | undefined;
  #loading: Promise<void> | undefined;
  #inferred: readonly [events: EventList, inferred: boolean] | undefined;
  readonly #host: ArticleHost;
  readonly #source: { readonly state: { readonly name: string } };
  readonly #selection: Selection;

  constructor(host: ArticleHost, source: { readonly state: { readonly name: string } }, selection: Selection) {
    this.#host = host;
    this.#source = source;
    this.#selection = selection;
    host.addController(this);
  }

  /** What was read from the article; undefined until then. */
  get draft(): Draft | undefined {
    return this.#failure ?? this.#link?.draft;
  }

  get diagnostics(): readonly Diagnostic[] {
    // A source that fails says so itself.
    const told = this.#source.state.name === 'article' ? this.#link : (this.#failure ?? this.#link);
    return (this.#host.htmlFor && told?.diagnostics) || [];
  }

  /** Looks at the first thousand events: who reviews them begins with the first. */
  part(events: EventList): ArticlePart {
    if (this.#inferred?.[0] !== events) this.#inferred = [events, events.slice(0, 1000).some(({ inferred }) => inferred)];
    return { article: this.#link, read: this.#read, inferred: this.#inferred[1] };
  }

  hostConnected(): void {
    if (this.#link) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#link?.end();
  }

  hostUpdated(): void {
    const { htmlFor: id } = this.#host;
    const { events, current } = this.#selection;
    if (id) this.#loading ??= this.#load();
    this.#link?.use(id && events ? { id, events, current, extract: this.#source.state.name === 'article' } : undefined);
  }

  async #load(): Promise<void> {
    try {
      const { ArticleLink } = await import('../article/index.js');
      this.#link = new ArticleLink(this.#host, (event) => this.#selection.choose(event, 'article'));
    } catch {
      this.#failure = { draft: null, diagnostics: [{ code: 'fetch-failed', path: '@for', message: 'The part for articles could not be loaded.' }] };
    }
    this.#host.requestUpdate();
  }

  readonly #read = (anchor: TextQuoteSelector): void => {
    this.#link?.go(anchor);
    this.#selection.said = 'passage';
    this.#host.requestUpdate();
  };
}
