import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ArticleDrafter } from '../model/drafter.js';
import type { TextQuoteSelector } from '../model/event.js';
import type { EventList } from '../model/event-list.js';
import type { ArticleDraft } from './draft.js';
import { Drafter, articleNotFound, type Article } from './drafter.js';
import { canHighlight, Highlights } from './highlights.js';
import { anchorOf, markAll, Passages, type PassageMark, type Marked } from './passages.js';
import { goTo, markInSight, marksAt } from './screen.js';
import { dress } from '../theme/dress.js';
import { ArticleText } from './text.js';
import { watchArticle } from './watch.js';
import { articleStyles } from './styles.js';
import { WayBack, type WayHost } from './way-back.js';

export type { ArticleDraft as Draft } from './draft.js';

/** The element, as far as the article needs it. */
export interface LinkHost extends ReactiveControllerHost, WayHost {
  /** Id of the article. */
  readonly htmlFor: string | null;
  /** Makes the draft, where the page has one. */
  readonly drafter: ArticleDrafter | null;
  readonly updateComplete: Promise<boolean>;
}

/** What is drawn and what is selected of it. */
export interface LinkSelection {
  readonly events: EventList | undefined;
  /** Index of the event in the pane. */
  readonly current: number;
  /** What the reader has done, to be said. */
  said: 'passage' | (string & {}) | undefined;
  choose(event: number, reason: 'article'): unknown;
  /** After the next update the focus is on the item of this event. */
  focus(event: number): void;
}

/** What is tied to the article now. */
interface Linked {
  readonly id: string;
  /** Whether the story is to be read from it. */
  readonly extract: boolean;
  readonly drafter: ArticleDrafter | null;
  readonly events: EventList;
  readonly current: number;
}

const UNMARKED: Marked = { marks: [], diagnostics: [] };

/**
 * Ties a timeline to an article: marks the passages of its events, notices which is read and which is clicked, leads to
 * them, and reads the draft. Never changes the article. Asks the host for an update when something has changed.
 */
export class ArticleLink implements ReactiveController {
  /** Index of the event that is being read, -1 if none is. */
  reading = -1;
  /** The passage that the reader was led to, to be said. */
  passage = '';
  readonly #host: LinkHost;
  readonly #selection: LinkSelection;
  readonly #isSource: () => boolean;
  #linked: Linked | undefined;
  #unlink: (() => void) | undefined;
  #root: Document | ShadowRoot | undefined;
  #article: Element | null = null;
  #text: ArticleText | undefined;
  #passages: Passages | undefined;
  #marked = UNMARKED;
  #highlights: Highlights | undefined;
  #missing = false;
  readonly #drafter: Drafter;
  readonly #wayBack: WayBack;
  /** The event whose passage the reader was led to, and what they pressed for it. */
  #left: { readonly id: string; readonly button: HTMLElement | null } | undefined;
  /** Counts what makes earlier work on marks idle. */
  #run = 0;
  #frame = 0;

  /** @param isSource whether the story is to be read from the article */
  constructor(host: LinkHost, selection: LinkSelection, isSource: () => boolean) {
    this.#host = host;
    this.#selection = selection;
    this.#isSource = isSource;
    this.#drafter = new Drafter(
      () => selection.events,
      () => {
        host.requestUpdate();
      },
      () => host.drafter,
    );
    this.#wayBack = new WayBack(host, () => void this.#back());
    host.addController(this);
  }

  /** What was read from the article, if that was asked for; undefined until then. */
  get draft(): ArticleDraft | undefined {
    return this.#drafter.draft;
  }

  /** No such article, anchors that no longer match. */
  get diagnostics(): readonly Diagnostic[] {
    const { id, extract } = this.#linked ?? {};
    return this.#missing && !extract ? [articleNotFound(id ?? '')] : this.#marked.diagnostics;
  }

  /** Whether the article has the passage. */
  finds(anchor: TextQuoteSelector | undefined): boolean {
    return Boolean(this.#passages?.of(anchor));
  }

  /** Leads the reader to a passage; `passage` says then what stands there. */
  read(anchor: TextQuoteSelector): void {
    const passage = this.#passages?.of(anchor);
    if (!passage || !this.#article) return;
    const button = this.#host.shadowRoot?.activeElement as HTMLElement | null;
    goTo(passage.range, this.#article, !canHighlight());
    this.#offerBack(anchor, passage.range, button);
    // The same words again are said again only if they differ.
    const words = passage.range.toString().replace(/\s+/g, ' ');
    this.passage = words === this.passage ? `${words}\u00a0` : words;
    this.#selection.said = 'passage';
    this.#host.requestUpdate();
  }

  /** A way back to the event that has the anchor: the one in the pane, or another that is listed. */
  #offerBack(anchor: TextQuoteSelector, range: Range, button: HTMLElement | null): void {
    const { events, current } = this.#selection;
    const has = (index: number) => {
      const event = events?.at(index);
      return event && [event, ...event.quotes].some((each) => each.anchor === anchor);
    };
    const { event: marked = current } = this.#marked.marks.find(({ event }) => has(event)) ?? {};
    const event = events?.at(current >= 0 && has(current) ? current : marked);
    if (!event || !this.#article) return;
    this.#left = { id: event.id, button };
    void this.#wayBack.show({ event, range, article: this.#article });
  }

  async #back(): Promise<void> {
    const { events } = this.#selection;
    const { id = '', button } = this.#left ?? {};
    const index = events?.indexOf(id) ?? -1;
    if (index >= 0) this.#selection.focus(index);
    await this.#host.updateComplete;
    // In a list of all that there is to read nothing else can have the focus.
    if (!this.#host.shadowRoot?.activeElement) button?.focus();
    this.#host.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' });
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#end();
  }

  hostUpdated(): void {
    const { htmlFor: id, drafter, isConnected } = this.#host;
    const { events, current } = this.#selection;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    if (!id || !events || !isConnected) return this.#end();
    const before = this.#linked;
    const linked = { id, events, current, drafter, extract: this.#isSource() };
    this.#linked = linked;
    if (!before || id !== before.id || root !== this.#root) this.#start(id, root);
    else {
      if (linked.extract !== before.extract || drafter !== before.drafter) this.#drafter.use(this.#source);
      if (events !== before.events) this.#mark();
      else if (current !== before.current) this.#show();
    }
  }

  /** Lets go of the page. What was drawn stays drawn. */
  #end(): void {
    if (!this.#linked) return;
    this.#linked = undefined;
    this.#root = undefined;
    this.#unlink?.();
    this.#unlink = undefined;
    this.#wayBack.hide();
    this.reading = -1;
    this.#host.requestUpdate();
  }

  #start(id: string, root: Document | ShadowRoot): void {
    this.#unlink?.();
    this.#root = root;
    dress(this.#host.shadowRoot as ShadowRoot, articleStyles);
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
      this.#marked = UNMARKED;
      this.#run++;
    };
  }

  readonly #changed = (article: Element | null): void => {
    this.#take(article);
    this.#missing = !article;
    this.#text = article ? new ArticleText(article) : undefined;
    this.#passages = this.#text && new Passages(this.#text);
    // The events of a draft are marked when they are drawn: those of the text before have no place in this one.
    const source = this.#source;
    if (source && !this.#drafter.isOf(source)) this.#drafter.use(source);
    else this.#mark();
  };

  /** The article, where the story is to be read from it. */
  get #source(): Article | undefined {
    const { id, extract } = this.#linked ?? {};
    return id !== undefined && extract ? { id, element: this.#article, text: this.#text } : undefined;
  }

  #take(article: Element | null): void {
    if (article === this.#article) return;
    this.#article?.removeEventListener('click', this.#clicked as unknown as EventListener);
    this.#article = article;
    article?.addEventListener('click', this.#clicked as unknown as EventListener);
  }

  #mark(): void {
    const run = ++this.#run;
    const [passages, linked] = [this.#passages, this.#linked];
    const isWanted = () => run === this.#run;
    const marking =
      passages && linked ? markAll(linked.events, passages, isWanted) : Promise.resolve(UNMARKED);
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
    this.#highlights?.show(
      'article-timeline',
      marks.map(({ range }) => range),
    );
    this.#highlights?.show('article-timeline-current', passage ? [passage.range.cloneRange()] : []);
  }

  readonly #moved = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#look());
  };

  #look(): void {
    this.#wayBack.moved();
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
  async #select({ event, range }: PassageMark): Promise<void> {
    const { top } = range.getBoundingClientRect();
    this.#selection.choose(event, 'article');
    await this.#host.updateComplete;
    const by = range.getBoundingClientRect().top - top;
    if (by) scrollBy({ top: by, behavior: 'instant' });
  }
}
