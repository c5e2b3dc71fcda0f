import { html, isServer, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { layoutFor, readAttributes, type Attributes } from './attributes.js';
import { DiagnosticsController } from './controllers/diagnostics.js';
import { languageAt } from './controllers/language.js';
import { PrintController } from './controllers/print.js';
import { SelectionController } from './controllers/selection.js';
import { SourceController } from './controllers/source.js';
import { SurroundingsController } from './controllers/surroundings.js';
import { TimelineLoadEvent } from './dom-events.js';
import { toInit } from './input/index.js';
import type { MessageTables } from './messages/index.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { DatedEvent, EventInit, Timeline, TimelineInit } from './model/event.js';
import { memo, Pipeline } from './pipeline.js';
import type { Measure } from './layout/measure.js';
import type { Scene } from './layout/scene.js';
import { formatSpan } from './time/format.js';
import { styles } from './theme/styles.js';
import type { ViewContext } from './view/context.js';
import { probeRules, probes } from './view/measure.js';
import { renderState } from './view/state.js';
import { pagesOf, renderList } from './view/table.js';
import { renderTimeline, type TimelineView } from './view/timeline.js';
import { createWording, type ViewWording } from './view/wording.js';

/** From this width on, px, the pane has its quotations beside its text. */
const WIDE = 720;

/**
 * Draws the dated events of a news article as a timeline, with the quotes attached to each event.
 *
 * @tag article-timeline
 */
export class ArticleTimeline extends LitElement {
  static override styles = [styles, unsafeCSS(probeRules)];

  static {
    // The first rendering gives the sizes that the second one draws with: asking for it is meant.
    this.disableWarning?.('change-in-update');
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** Address of a JSON file with the story. */
  @property() src: string | null = null;

  /** `auto` | `time` | `compressed` | `even`: how time becomes distance. `auto` is true to scale where all is readable so, else cuts empty spans. */
  @property() scale = 'auto';

  /** `auto` | `horizontal` | `vertical` | `list`; `auto` lies down from 600 px of width. */
  @property() layout = 'auto';

  /** The id of the selected event. */
  @property({ reflect: true }) selected: string | null = null;

  /** IANA name of the zone in which instants with a zone are shown. */
  @property({ attribute: 'time-zone' }) timeZone = 'UTC';

  /** The heading; without it the story's own title. */
  @property() heading: string | null = null;

  /** The level of the heading, 1 to 5; the pane's is one below. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** The story. `null` to let the next source count. */
  @property({ attribute: false }) timeline: TimelineInit | null = null;

  /** The story's events alone; reads back what was set. `null` to let the next source count. */
  @property({ attribute: false }) events: readonly EventInit[] | null = null;

  /** Words of the interface by language, before those of the package: `{ pt: { next: '…' } }`. */
  @property({ attribute: false }) messages: MessageTables | undefined;

  @state() private table = false;
  @state() private page = 0;

  readonly #pipeline = new Pipeline();
  readonly #source = new SourceController(this);
  readonly #surroundings = new SurroundingsController(this);
  readonly #selection = new SelectionController(this);
  readonly #diagnostics = new DiagnosticsController(this);
  readonly #print = new PrintController(this);
  readonly #wording = memo(createWording);
  #attributes: Attributes = readAttributes(this);
  #story: Timeline = { events: [] };
  #loaded: Timeline | undefined;
  #locale = 'en';

  /** What was wrong with the data and the attributes, each with its path. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics.all;
  }

  /**
   * Selects an event, as a click on its card does.
   * @param id the event's id
   * @returns whether it is selected now: not if there is no such event, or a listener of `timeline-select` objected
   */
  select(id: string): boolean {
    if (this.isUpdatePending) this.#prepare();
    const index = this.#selection.indexOf(id);
    return index !== undefined && this.#selection.choose(index, 'api');
  }

  /** What is drawn, as plain data that the element takes again. */
  toJSON(): TimelineInit {
    if (this.isUpdatePending) this.#prepare();
    return toInit(this.#story);
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
  }

  /** Resolves when the picture is complete: sizes are measured after the first rendering, which asks for another. */
  protected override async getUpdateComplete(): Promise<boolean> {
    do await super.getUpdateComplete();
    while (this.isUpdatePending);
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('timeline') || changed.has('events') || changed.has('src')) this.#source.refresh();
    this.#prepare();
  }

  /** From the source to a valid story, and what was wrong on the way. */
  #prepare(): void {
    this.#attributes = readAttributes(this);
    this.#locale = (isServer ? '' : languageAt(this) || navigator.language) || 'en';
    const { read } = this.#source.state;
    const { timeline, diagnostics } = this.#pipeline.normalize(read.draft, this.#attributes.timeZone, this.#locale);
    this.#story = timeline;
    this.#selection.use(timeline.events);
    this.page = Math.max(0, Math.min(this.page, pagesOf(timeline.events.length) - 1));
    const { missing, lang } = this.#words().words;
    this.#diagnostics.use([
      ...this.#attributes.diagnostics,
      ...(this.#selection.unknown ? [{ code: 'unknown-event', path: '@selected', message: `no event has the id ${String(this.selected)}` } as const] : []),
      ...(missing.length ? [{ code: 'missing-message', path: `messages.${lang}`, message: `in English: ${missing.join(', ')}` } as const] : []),
      ...read.diagnostics,
      ...diagnostics,
    ]);
  }

  #words(): ViewWording {
    return this.#wording(this.#locale, this.#story.lang, this.messages);
  }

  protected override render(): TemplateResult {
    const { width, rtl } = this.#surroundings;
    const classes = classMap({ frame: true, rtl, wide: width >= WIDE });
    const { events } = this.#story;
    return html`<div class=${classes} part="frame">
      ${probes()} ${events.length ? this.#renderStory() : renderState(this.#phase(), this.#words(), this.childElementCount > 0)}
    </div>`;
  }

  #phase(): 'loading' | 'failed' | 'empty' {
    const { phase, read } = this.#source.state;
    if (phase === 'loading') return 'loading';
    return phase === 'failed' || (read.draft === null && read.diagnostics.length > 0) ? 'failed' : 'empty';
  }

  #renderStory(): TemplateResult {
    const { width, measure } = this.#surroundings;
    const layout = layoutFor(this.#attributes.layout, width);
    const unfolds = layout === 'vertical';
    const context: ViewContext = {
      timeline: this.#story,
      wording: this.#words(),
      current: this.#selection.current,
      focused: this.#selection.focused,
      unfolds,
      open: this.#selection.open,
      headingLevel: this.#attributes.headingLevel,
      select: (event, reason) => this.#selection.choose(event, reason),
    };
    const scene = layout !== 'list' && measure && width > 0 ? this.#picture(context, layout, measure, width) : undefined;
    const hasHtml = this.#source.hasHtml;
    return html`${renderTimeline(context, this.#view(context, layout === 'list', scene))}
      <div class="print">${hasHtml ? html`<slot></slot>` : this.#print.printing ? renderList(context, this.#story.events) : nothing}</div>`;
  }

  #picture(context: ViewContext, layout: 'horizontal' | 'vertical', measure: Measure, width: number): Scene {
    return this.#pipeline.picture({
      events: context.timeline.events,
      wording: context.wording,
      measure,
      width,
      layout,
      scale: this.#attributes.scale,
      opened: context.open ? context.current : undefined,
      openedHeight: this.#surroundings.openedHeight,
    });
  }

  #view(context: ViewContext, plain: boolean, scene: Scene | undefined): TimelineView {
    const { timeline, wording } = context;
    const { events } = timeline;
    const first = events[0] as DatedEvent;
    const last = this.#pipeline.latest(events);
    const end = (event: DatedEvent) => formatSpan(event.interval, event.interval, this.#locale, { ...(this.messages && { messages: this.messages }), length: 'short' });
    return {
      header: {
        heading: this.heading ?? timeline.title ?? '',
        span: formatSpan(first.interval, last.interval, this.#locale, this.messages && { messages: this.messages }),
        scale: this.#attributes.scale,
        scaled: !plain && !this.table && events.length > 1,
        table: this.table,
        setScale: (scale) => (this.scale = scale),
        toggleTable: () => (this.table = !this.table),
      },
      form: this.#form(plain),
      scene,
      page: this.page,
      turn: (page) => (this.page = page),
      ends: [end(first), end(last)],
      listKey: this.#selection.listKey,
      paneKey: this.#selection.paneKey,
      diagnostics: this.diagnostics,
      status: this.#selection.announced ? wording.words('openedStatus', { title: (events[context.current] as DatedEvent).title, date: wording.date(events[context.current] as DatedEvent), position: wording.words('positionOf', { position: context.current + 1, count: events.length }) }) : '',
    };
  }

  #form(plain: boolean): TimelineView['form'] {
    if (this.table) return 'table';
    return plain ? 'list' : 'picture';
  }

  protected override updated(): void {
    // The story is loaded when it is drawn, not when it is read.
    if (this.#loaded === this.#story || this.isUpdatePending || this.#source.state.phase !== 'ready' || !this.#story.events.length) return;
    this.#loaded = this.#story;
    this.dispatchEvent(new TimelineLoadEvent({ events: this.#story.events, source: this.#source.state.name }));
  }
}
