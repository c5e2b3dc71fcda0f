import { html, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { readAttributes, type Attributes } from './attributes.js';
import { ArticleController } from './controllers/article.js';
import { DiagnosticsController } from './controllers/diagnostics.js';
import { FindController } from './controllers/find.js';
import { LanesController } from './controllers/lanes.js';
import { localeOf } from './controllers/language.js';
import { LoadingController } from './controllers/loading.js';
import { PagesController } from './controllers/pages.js';
import { PrintController } from './controllers/print.js';
import { SelectionController } from './controllers/selection.js';
import { SourceController } from './controllers/source.js';
import { SurroundingsController } from './controllers/surroundings.js';
import { ZoomController } from './controllers/zoom.js';
import { toInit } from './input/index.js';
import { GROUPINGS } from './layout/groups.js';
import { autoLayout } from './layout/index.js';
import type { Measure } from './layout/measure.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { EventInit, Timeline, TimelineInit } from './model/event.js';
import { memo, Pipeline } from './pipeline.js';
import { TimelineProperties } from './properties.js';
import { leastSpan } from './scale/limit.js';
import { styles } from './theme/styles.js';
import type { Actions, ViewContext } from './view/context.js';
import { probeRules, probes } from './view/measure.js';
import { renderState } from './view/state.js';
import { renderPrinted } from './view/table.js';
import { renderTimeline } from './view/timeline.js';
import { createWording, type ViewWording } from './view/wording.js';

/** From this width on, px, the pane has its quotations beside its text. */
const WIDE = 720;

/**
 * Draws the dated events of a news article as a timeline, with the quotes attached to each event.
 *
 * @tag article-timeline
 *
 * @attr {string} lang - The language of dates and of the interface; without it that of the page.
 * @attr {string} dir - The direction of writing; with `rtl` the axis runs from right to left.
 *
 * @slot - The author's own HTML: read as the story where nothing else gives one, shown as it is until there is a timeline, and in print.
 * @slot header - Beside the controls.
 * @slot empty - In place of the words that there are no events.
 * @slot error - In place of the words that the story could not be loaded.
 *
 * @fires {TimelineLoadEvent} timeline-load - A story is drawn: `detail.events`, `detail.source`. Not fired again for what is appended.
 * @fires {TimelineSelectEvent} timeline-select - An event is about to be selected: `detail.event`, `detail.previous`, `detail.reason`. Cancelable.
 * @fires {TimelineZoomEvent} timeline-zoom - Another stretch of time is visible: `detail.from`, `detail.to` (ms), `detail.reason`. In gestures at most once a frame, else when it has arrived.
 * @fires {TimelineDiagnosticsEvent} timeline-diagnostics - What was wrong with data or attributes has changed: `detail.diagnostics`.
 * @fires {TimelineQueryEvent} timeline-query - Another query, the reader's or the page's, has found its matches: `detail.query`, `detail.count`.
 *
 * @csspart frame - Everything.
 * @csspart header - Heading, summary and controls.
 * @csspart heading - The heading.
 * @csspart summary - The span in words, the number of events and of quotations.
 * @csspart control - A button or list of choices.
 * @csspart search - The search field with what goes with it.
 * @csspart search-field - The search field, and those that narrow the lists of voices and tags.
 * @csspart search-count - How many events are found.
 * @csspart filters - The lists of voices and tags.
 * @csspart picture - Axis and cards.
 * @csspart axis - The line of the axis.
 * @csspart tick - The ticks.
 * @csspart tick-label - The words of a tick, and what stands above them.
 * @csspart gap - The marks of a cut.
 * @csspart gap-label - The name of a cut.
 * @csspart bar - The span of a date that has one.
 * @csspart connector - A pole, or the line from a marker to its card.
 * @csspart marker - The marker of an event, in time order.
 * @csspart marker-current - The marker of the selected event.
 * @csspart marker-reading - The marker of the event that the article is being read at.
 * @csspart marker-faint - The marker of an event that is not among those found.
 * @csspart events - The list of events.
 * @csspart card - An event.
 * @csspart card-current - The selected event.
 * @csspart card-reading - The event that the article is being read at.
 * @csspart card-faint - An event that is not among those found.
 * @csspart card-date - The date on a card.
 * @csspart card-count - The number of quotations on a card.
 * @csspart card-title - The title on a card.
 * @csspart card-quote - The lead quotation on a card.
 * @csspart spot - The button of an event that has no card.
 * @csspart cluster - The bubble of events that have no room of their own.
 * @csspart lanes - The labels of lanes, where events are grouped.
 * @csspart lane-label - The label of a lane: a button that collapses it.
 * @csspart lane-more - The button that shows further lanes.
 * @csspart lane-line - The lines of lanes.
 * @csspart lane - The name of an event's lane, in the table and in the list.
 * @csspart overview - The true-scale strip.
 * @csspart window - What is visible, on the strip.
 * @csspart pane - The reading pane.
 * @csspart pane-date - The date in the pane.
 * @csspart pane-title - The title in the pane.
 * @csspart text - A paragraph of an event.
 * @csspart image - An image with its caption.
 * @csspart link - The link to the source of an event.
 * @csspart inferred - The line that tells what was found automatically, on all events and in the pane.
 * @csspart read - The button that leads to a passage of the article.
 * @csspart near - The list of events in the same cluster.
 * @csspart quote - A quotation with its speaker.
 * @csspart speaker - Who says it.
 * @csspart role - Role and organization of the speaker.
 * @csspart quote-source - The channel of a quotation.
 * @csspart table - The table view.
 * @csspart note - The line that tells of entries that could not be shown.
 * @csspart loading - What is shown while the story loads.
 * @csspart progress - How far a large story is, where it takes noticeably long.
 * @csspart error - What is shown when it could not be loaded.
 * @csspart empty - What is shown without events.
 *
 * @cssprop [--article-timeline-color=inherit] - Text.
 * @cssprop [--article-timeline-muted=70 % of the text colour] - Dates, words on the axis, notes.
 * @cssprop [--article-timeline-accent=a dark red, in the dark a light one] - The selected event, the sign of quotations.
 * @cssprop [--article-timeline-line=28 % of the text colour] - Poles, connectors, rules.
 * @cssprop [--article-timeline-axis=75 % of the text colour] - The axis, its ticks, breaks and bars.
 * @cssprop [--article-timeline-marker=currentColor] - Markers.
 * @cssprop [--article-timeline-focus=a blue] - The focus ring.
 * @cssprop [--article-timeline-background=Canvas] - Behind the number of a cluster: the colour of your page there.
 * @cssprop [--article-timeline-font=inherit] - Font of everything.
 * @cssprop [--article-timeline-title-font=inherit] - Font of the heading and of titles.
 * @cssprop [--article-timeline-quote-font=inherit] - Font of quotations.
 * @cssprop [--article-timeline-title-weight=700] - Weight of titles.
 * @cssprop [--article-timeline-quote-style=normal] - Font style of quotations.
 * @cssprop [--article-timeline-title-size=0.9375em] - Size of the titles on cards.
 * @cssprop [--article-timeline-date-size=0.8125em] - Size of dates and notes.
 * @cssprop [--article-timeline-quote-size=0.8125em] - Size of the quotations on cards.
 * @cssprop [--article-timeline-tick-size=0.8125em] - Size of the words on the axis.
 * @cssprop [--article-timeline-line-height=1.3] - Line height on cards and axis.
 * @cssprop [--article-timeline-card-min-width=6.75em] - The narrowest a card above the axis may be.
 * @cssprop [--article-timeline-card-max-width=13.5em] - The widest; beside a vertical axis twice that.
 * @cssprop [--article-timeline-card-gap=0.625em] - Clear space between cards.
 * @cssprop [--article-timeline-card-indent=0.5em] - Between a card and its pole.
 * @cssprop [--article-timeline-cards-height=20em] - How high cards with quotations may reach above the axis.
 * @cssprop [--article-timeline-title-lines=4] - The most lines of a title on a card.
 * @cssprop [--article-timeline-quote-lines=4] - The most lines of a quotation on a card.
 * @cssprop [--article-timeline-gap-size=2.5em] - The length of a cut in the axis.
 * @cssprop [--article-timeline-marker-size=0.5em] - The diameter of a marker.
 * @cssprop [--article-timeline-tick-length=0.375em] - The length of a tick.
 * @cssprop [--article-timeline-connector-size=min(1.75em, 7%)] - Between a vertical axis and its cards.
 * @cssprop [--article-timeline-pane-width=42em] - The widest a column of the reading pane may be.
 * @cssprop [--article-timeline-reserved-height=0] - The least height, so that nothing moves when the picture arrives.
 */
export class ArticleTimeline extends TimelineProperties {
  static override styles = [styles, unsafeCSS(probeRules)];

  static {
    // The first rendering gives the sizes that the second one draws with: asking for it is meant.
    (this as { disableWarning?: (warning: 'change-in-update') => void }).disableWarning?.('change-in-update');
  }

  readonly #pipeline = new Pipeline();
  readonly #source: SourceController = new SourceController(this, () => this.#article.draft);
  readonly #loading: LoadingController = new LoadingController(this, (story) =>
    this.#lanes.prepare(story, GROUPINGS[this.#attributes.groupBy]),
  );
  // Before what measures: it sets styles of the picture, which are computed once then.
  readonly #zoom = new ZoomController(this);
  readonly #surroundings = new SurroundingsController(this);
  readonly #selection = new SelectionController(this, this.#zoom);
  readonly #article = new ArticleController(this, this.#source, this.#selection);
  readonly #find = new FindController(this, (index) => void this.#selection.choose(index, 'keyboard', false));
  readonly #lanes = new LanesController(this);
  readonly #diagnostics = new DiagnosticsController(this);
  readonly #pages = new PagesController(this);
  readonly #print = new PrintController(this);
  readonly #wording = memo(createWording);
  /** What the reader can do. */
  readonly #actions: Actions = {
    select: (event, reason, move) => this.#selection.choose(event, reason, move),
    enter: (cluster, reason) => {
      if (this.#zoom.enter(cluster, reason)) this.#selection.enter(cluster.event);
      else this.#selection.choose(cluster.main, reason);
    },
    zoomBy: (factor, reason) => {
      this.#selection.said = 'stretch';
      this.#zoom.by(factor, reason, this.#selection.current);
    },
    setScale: (name) => (this.scale = name),
  };
  #attributes: Attributes = readAttributes(this);
  #locale = 'en';

  get #story(): Timeline {
    return this.#loading.story.timeline;
  }

  /** What was wrong with the data and the attributes, each with its path; of what is wrong in the same way, the first thousand. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics.all;
  }

  /**
   * Selects an event, as a click on its card does.
   * @param id the event's id
   * @returns {boolean} whether it is selected now: not if there is no such event, or a listener of `timeline-select` objected
   */
  select(id: string): boolean {
    this.#prepare(true);
    const index = this.#selection.indexOf(id);
    return this.#selection.choose(index, 'api');
  }

  /** The visible stretch of time, `[from, to]` in ms since the epoch; null without a story. Set it to go there at once; `null` shows all. */
  get visibleDomain(): readonly [number, number] | null {
    this.#prepare();
    return this.#story.events.length ? this.#zoom.visible : null;
  }

  set visibleDomain(domain: readonly [number, number] | null) {
    this.#go(domain, false);
  }

  /**
   * Goes to a stretch of time, of any order; what lies outside the story is left away, what is too short becomes one
   * unit of the finest date. Without a story nothing happens. `timeline-zoom` tells when it has arrived.
   * @param from ms since the epoch; -Infinity for the beginning
   * @param to ms since the epoch; Infinity for the end
   * @throws {TypeError} if one is not a number
   */
  zoomTo(from: number, to: number): void {
    this.#go([from, to], true);
  }

  /** Shows all of time again. */
  resetZoom(): void {
    this.#go(null, true);
  }

  #go(domain: readonly [number, number] | null, smooth: boolean): void {
    if (domain?.some((ms) => typeof ms !== 'number' || Number.isNaN(ms)))
      throw new TypeError(`invalid domain: ${domain.join(', ')} (expected two numbers, ms since the epoch)`);
    this.#prepare(true);
    if (this.#story.events.length) this.#zoom.go(domain && this.#zoom.within(domain), 'api', smooth);
  }

  /** What is drawn, as plain data that the element takes again. */
  toJSON(): TimelineInit {
    this.#prepare(true);
    return toInit(this.#story);
  }

  /**
   * As of every element: adds to the content.
   * @param nodes nodes and texts
   */
  override append(...nodes: (Node | string)[]): void;
  /**
   * Adds events to the story, wherever it comes from, as they happen: `append([{ date: '2024-12-05', title: '…' }])`. What
   * is visible, selected and focused stays, and the number of new events is announced; `timeline-load` is not fired
   * again. Without a story, a story begins, with `timeline-load`. `events` and `timeline` still read back what was set;
   * `toJSON()` has all, and a story that is set later replaces all.
   * @param events in the form of `events`; what cannot be used is left out and reported, numbered as if it stood after all before
   */
  override append(events: readonly EventInit[]): void;
  /** @ignore */
  override append(...given: unknown[]): void {
    if (given.length !== 1 || typeof given[0] !== 'object' || given[0] instanceof Node) {
      super.append(...(given as Node[]));
      return;
    }
    this.#prepare();
    this.#loading.append(given[0]);
  }

  /** Resolves when the picture is complete: sizes are measured after the first rendering, which asks for another. */
  protected override async getUpdateComplete(): Promise<boolean> {
    do {
      await super.getUpdateComplete();
      await this.#loading.complete;
      if (this.#zoom.sliding) await new Promise(requestAnimationFrame);
    } while (this.isUpdatePending || this.#loading.busy || this.#zoom.sliding);
    return true;
  }

  protected override willUpdate(): void {
    this.#prepare();
  }

  /** From the source to a valid story, and what was wrong on the way; if it must be `whole`, without pauses. */
  #prepare(whole = false): void {
    this.#source.refresh();
    this.#attributes = readAttributes(this);
    this.#locale = localeOf(this);
    this.#loading.use(this.#source.state, { timeZone: this.#attributes.timeZone, locale: this.#locale });
    if (whole) this.#loading.finish();
    const { story, source } = this.#loading;
    const { events } = story.timeline;
    const chronology = events.length ? story.chronology : undefined;
    this.#zoom.use(source, chronology, chronology && leastSpan(chronology));
    this.#selection.use(events);
    this.#find.use(events);
    this.#pages.use(source, events, this.#selection.current, this.#find.matches);
    const { words } = this.#words();
    const missing = words.missing();
    this.#diagnostics.use([
      ...this.#attributes.diagnostics,
      ...this.#find.read.diagnostics,
      ...(this.#selection.unknown
        ? [
            {
              code: 'unknown-event',
              path: '@selected',
              message: `no event has the id ${String(this.selected)}`,
            } as const,
          ]
        : []),
      ...(missing.length
        ? [
            {
              code: 'missing-message',
              path: `messages.${words.lang}`,
              message: `in English: ${missing.join(', ')}`,
            } as const,
          ]
        : []),
      ...this.#article.diagnostics,
      ...this.#source.state.read.diagnostics,
      ...story.diagnostics,
    ]);
  }

  #words(): ViewWording {
    return this.#wording(this.#locale, this.#story.lang, this.messages);
  }

  protected override render(): TemplateResult {
    const { width, rtl, measure } = this.#surroundings;
    const classes = `frame${rtl ? ' rtl' : ''}${width >= WIDE ? ' wide' : ''}`;
    // Until sizes are known, on a server for good, the author's own HTML stands.
    const drawable = this.#story.events.length > 0 && measure;
    return html`<div class=${classes} part="frame">
      ${probes()} ${drawable ? this.#renderStory(measure) : this.#renderState()}
    </div>`;
  }

  #renderState(): TemplateResult {
    const { busy, progress } = this.#loading;
    const { phase } = this.#source.state;
    const working = progress === undefined ? 'waiting' : 'loading';
    return renderState(
      busy && phase === 'ready' ? working : phase,
      this.#words(),
      this.#source.hasContent,
      progress,
    );
  }

  #renderStory(measure: Measure): TemplateResult {
    const { width, openedHeight } = this.#surroundings;
    const { scale, origin, layout: choice, groupBy, headingLevel } = this.#attributes;
    const { current, focused, open } = this.#selection;
    const {
      timeline: { events, title },
      chronology,
    } = this.#loading.story;
    const layout = choice === 'auto' ? autoLayout(width, measure) : choice;
    const wording = this.#words();
    const heading = this.heading ?? title ?? '';
    const plain = layout === 'list' ? layout : 'picture';
    const drawn = layout !== 'list' && width > 0 && !this.#pages.isTable;
    const laneOf = GROUPINGS[groupBy];
    const lanes =
      drawn && laneOf
        ? this.#lanes.of(events, chronology, laneOf, layout === 'vertical', focused)
        : undefined;
    const context: ViewContext = {
      timeline: this.#story,
      wording,
      heading,
      // Where there is none, the pane's takes its level.
      headingLevel: headingLevel - (heading ? 0 : 1),
      laneOf,
      loading: this.#loading,
      lanes: this.#lanes,
      form: this.#pages.isTable ? 'table' : plain,
      scene: drawn
        ? this.#pipeline.picture({
            events,
            chronology,
            wording,
            measure,
            width,
            layout,
            scale,
            origin,
            domain: this.#zoom.domain ?? undefined,
            moving: this.#zoom.moving,
            matches: this.#find.matches,
            opened: open ? current : undefined,
            openedHeight,
            lanes,
            laneOf,
          })
        : undefined,
      scale,
      pages: this.#pages,
      zoom: this.#zoom,
      find: this.#find,
      current,
      focused,
      selection: this.#selection,
      unfolds: layout === 'vertical',
      article: this.#article.link,
      ...this.#actions,
    };
    this.#zoom.drawn(context.scene, this.#surroundings.rtl);
    const printed = this.#print.printing ? renderPrinted(context) : nothing;
    return html`${renderTimeline(context)}
      <div class="print">${this.#source.hasHtml ? html`<slot></slot>` : printed}</div>`;
  }

  protected override updated(): void {
    // The story is loaded when it is drawn, not when it is read.
    if (!this.isUpdatePending) this.#loading.tell();
  }
}
