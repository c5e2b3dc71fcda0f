import type { Diagnostic } from '../model/diagnostic.js';
import type { TextQuoteSelector } from '../model/event.js';
import type { EventList } from '../model/event-list.js';
import { draftOf, type Draft, type Extract } from './draft.js';
import { canHighlight, Highlights } from './highlights.js';
import { anchorOf, markAll, Passages, type Mark, type Marked } from './passages.js';
import { goTo, markInSight, marksAt } from './screen.js';
import { ArticleText } from './text.js';
import { watchArticle } from './watch.js';

export type { Draft } from './draft.js';

/** The element, as far as the article needs it. */
export interface LinkHost extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** What is to be tied to the article now. */
export interface Linked {
  /** Id of the article. */
  readonly id: string;
  /** Whether the story is to be read from it. */
  readonly extract: boolean;
  readonly events: EventList;
  /** Index of the event in the pane. */
  readonly current: number;
}

const NOTHING: Marked = { marks: [], diagnostics: [] };

/**
 * Ties a timeline to an article: marks the passages of its events, notices which is read and which is clicked, leads to
 * them, and reads the draft. Never changes the article. Asks the host for an update when something has changed.
 */
export class ArticleLink {
  /** What was read from the article, if that was asked for; undefined until then. */
  draft: Draft | undefined;
  /** Index of the event that is being read, -1 if none is. */
  reading = -1;
  /** The passage that the reader was led to, to be said. */
  passage = '';
  readonly #host: LinkHost;
  readonly #choose: (event: number) => unknown;
  #linked: Linked | undefined;
  #unlink: (() => void) | undefined;
  #root: Document | ShadowRoot | undefined;
  #article: Element | null = null;
  #text: ArticleText | undefined;
  #passages: Passages | undefined;
  #marked = NOTHING;
  #highlights: Highlights | undefined;
  #missing = false;
  /** Counts what makes earlier work on marks idle. */
  #run = 0;
  #frame = 0;

  /** @param choose selects an event because its passage was clicked */
  constructor(host: LinkHost, choose: (event: number) => unknown) {
    this.#host = host;
    this.#choose = choose;
  }

  /** No such article, anchors that no longer match. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#missing && !this.#linked?.extract ? [this.#notFound()] : this.#marked.diagnostics;
  }

  /** Whether the article has the passage. */
  finds(anchor: TextQuoteSelector | undefined): boolean {
    return Boolean(this.#passages?.of(anchor));
  }

  /** Leads the reader to a passage; `passage` says then what stands there. */
  go(anchor: TextQuoteSelector): void {
    const passage = this.#passages?.of(anchor);
    if (!passage || !this.#article) return;
    goTo(passage.range, this.#article, !canHighlight());
    // The same words again are said again only if they differ.
    const words = passage.range.toString().replace(/\s+/g, ' ');
    this.passage = words === this.passage ? `${words}\u00a0` : words;
  }

  /** Called after each update of the host, and with undefined when there is no article any more. */
  use(linked: Linked | undefined): void {
    const before = this.#linked;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    if (!linked || !this.#host.isConnected || !('getElementById' in root)) return this.end();
    this.#linked = linked;
    if (!before || linked.id !== before.id || root !== this.#root) this.#start(linked, root);
    else {
      if (linked.extract !== before.extract) this.#extract();
      if (linked.events !== before.events) this.#mark();
      else if (linked.current !== before.current) this.#show();
    }
  }

  /** Lets go of the page. What was drawn stays drawn. */
  end(): void {
    this.#linked = undefined;
    this.#root = undefined;
    this.#unlink?.();
    this.#unlink = undefined;
  }

  #start({ id }: Linked, root: Document | ShadowRoot): void {
    this.#unlink?.();
    this.#root = root;
    this.#highlights = new Highlights(root);
    const unwatch = watchArticle(root, id, this.#changed);
    const options = { capture: true, passive: true };
    addEventListener('scroll', this.#moved, options);
    addEventListener('resize', this.#moved);
    this.#unlink = () => {
      unwatch();
      removeEventListener('scroll', this.#moved, options);
      removeEventListener('resize', this.#moved);
      cancelAnimationFrame(this.#frame);
      this.#take(null);
      this.#highlights?.end();
      this.#text = this.#passages = undefined;
      this.#marked = NOTHING;
      this.#run++;
    };
  }

  readonly #changed = (article: Element | null): void => {
    this.#take(article);
    this.#missing = !article;
    const before = this.#text;
    this.#text = article ? new ArticleText(article) : undefined;
    this.#passages = this.#text && new Passages(this.#text);
    if (!article || this.#text?.text !== before?.text) this.#extract();
    this.#mark();
  };

  #take(article: Element | null): void {
    if (article === this.#article) return;
    this.#article?.removeEventListener('click', this.#clicked as unknown as EventListener);
    this.#article = article;
    article?.addEventListener('click', this.#clicked as unknown as EventListener);
  }

  #notFound(): Diagnostic {
    return { code: 'article-not-found', path: '@for', message: `the page has no element with the id ${this.#linked?.id ?? ''}` };
  }

  /** Reads the draft; the last one stays until then. */
  #extract(): void {
    if (!this.#linked?.extract) this.draft = undefined;
    else if (this.#missing) this.draft = { draft: null, diagnostics: [this.#notFound()] };
    else if (this.#text) void this.#read(this.#text);
    this.#host.requestUpdate();
  }

  async #read(text: ArticleText): Promise<void> {
    const extract = await loadExtract();
    if (this.#text !== text || !this.#article || !this.#linked?.extract) return;
    this.draft = extract
      ? draftOf(this.#article, text, extract, this.#linked.events)
      : { draft: null, diagnostics: [{ code: 'fetch-failed', path: '@extract', message: 'The part that reads articles could not be loaded.' }] };
    this.#host.requestUpdate();
  }

  #mark(): void {
    const run = ++this.#run;
    const { passages, linked } = { passages: this.#passages, linked: this.#linked };
    const isWanted = () => run === this.#run;
    const marking = passages && linked ? markAll(linked.events, passages, isWanted) : Promise.resolve(NOTHING);
    void marking.then((marked) => {
      if (!marked || !isWanted()) return;
      this.#marked = marked;
      this.#show();
      this.#look();
      this.#host.requestUpdate();
    });
  }

  #show(): void {
    const { marks } = this.#marked;
    const { events, current } = this.#linked ?? {};
    const event = current === undefined || current < 0 ? undefined : events?.at(current);
    const passage = event && this.#passages?.of(anchorOf(event, (anchor) => this.finds(anchor)));
    this.#highlights?.show('article-timeline', marks.map(({ range }) => range));
    this.#highlights?.show('article-timeline-current', passage ? [passage.range.cloneRange()] : []);
  }

  readonly #moved = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#look());
  };

  #look(): void {
    const reading = (this.#article && markInSight(this.#article, this.#marked.marks)?.event) ?? -1;
    if (reading === this.reading) return;
    this.reading = reading;
    this.#host.requestUpdate();
  }

  readonly #clicked = (click: MouseEvent): void => {
    if (!this.#article) return;
    const hits = marksAt(click, this.#article, this.#marked.marks);
    const at = hits.findIndex(({ event }) => event === this.#linked?.current);
    // Several events may be about one sentence: each click leads to the next.
    const hit = hits[(at + 1) % hits.length];
    if (hit) void this.#select(hit);
  };

  /** What unfolds above the article does not move what was clicked. */
  async #select({ event, range }: Mark): Promise<void> {
    const { top } = range.getBoundingClientRect();
    this.#choose(event);
    await this.#host.updateComplete;
    const by = range.getBoundingClientRect().top - top;
    if (by) scrollBy({ top: by, behavior: 'instant' });
  }
}

/** Loaded when it is needed. Undefined when it cannot be. */
const loadExtract = (): Promise<Extract | undefined> => import('../extract/index.js').then(({ extractTimeline }) => extractTimeline, () => undefined);
