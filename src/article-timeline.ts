import { html, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { readAttributes, type Attributes, type LayoutChoice } from './attributes.js';
import { ReaderActions } from './controllers/actions.js';
import { AddressController } from './controllers/address.js';
import { ArticleController } from './controllers/article.js';
import { ColorsController } from './controllers/colors.js';
import { DiagnosticsController, unknownEvent } from './controllers/diagnostics.js';
import { ExtrasController } from './controllers/extras.js';
import { FindController } from './controllers/find.js';
import { GuideController } from './controllers/guide.js';
import { LanesController } from './controllers/lanes.js';
import { LoadingController } from './controllers/loading.js';
import { MediaController } from './controllers/media.js';
import { PagesController } from './controllers/pages.js';
import { PictureController } from './controllers/picture.js';
import { PositionsController } from './controllers/positions.js';
import { PrintController } from './controllers/print.js';
import { onServer } from './controllers/server.js';
import { SelectionController } from './controllers/selection.js';
import { SteppingController } from './controllers/stepping.js';
import { SourceController } from './controllers/source.js';
import { SurroundingsController } from './controllers/surroundings.js';
import { WordsController } from './controllers/words.js';
import { ZoomController } from './controllers/zoom.js';
import type { PictureOptions } from './drawing/index.js';
import { toInit } from './input/index.js';
import { GROUPINGS } from './layout/groups.js';
import type { Measure } from './layout/measure.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { EventInit, Timeline, TimelineInit } from './model/event.js';
import { memo } from './pipeline.js';
import { TimelineProperties } from './properties.js';
import { instantOf } from './scale/instant.js';
import { leastSpan } from './scale/limit.js';
import { adoptAnew, styles } from './theme/styles.js';
import type { Actions, ViewContext } from './view/context.js';
import { renderFrame } from './view/frame.js';
import { probeRules } from './view/measure.js';
import { stageTools } from './view/header.js';
import { ViewNodes } from './view/nodes.js';
import { renderState } from './view/state.js';
import { renderPrinted, renderServed } from './view/printed.js';
import { renderTimeline } from './view/timeline.js';
import { createWording, type ViewWording } from './view/wording.js';

/**
 * Draws the dated events of a news article as a timeline, with the quotes attached to each event.
 *
 * @tag article-timeline
 *
 * @attr {string} lang - The language of dates and of the interface. If not set, that of the page.
 * @attr {string} dir - The direction of writing. With `rtl` the axis runs from right to left.
 *
 * @slot - The author's own HTML. It is read as the story if there is no other source, and shown until the timeline is
 *   drawn and in print.
 * @slot header - Added to the header, next to the controls.
 * @slot empty - Replaces the message that there are no events.
 * @slot error - Replaces the message that the story could not be loaded.
 *
 * @fires {TimelineLoadEvent} timeline-load - A story has been drawn: `detail.events`, `detail.source`. Not fired for
 *   appended events, nor when the same data are set or read again.
 * @fires {TimelineSelectEvent} timeline-select - An event is about to be selected: `detail.event`, `detail.previous`,
 *   `detail.reason`. Cancelable.
 * @fires {TimelineZoomEvent} timeline-zoom - The visible time range has changed: `detail.from`, `detail.to` (ms since
 *   the epoch), `detail.reason`. Fired at most once a frame during a gesture, else when the motion ends.
 * @fires {TimelineRenderEvent} timeline-render - A picture has been drawn: `positionOf()` and `timeAt()` may
 *   have changed.
 * @fires {TimelineDiagnosticsEvent} timeline-diagnostics - The list of problems in data and attributes has changed:
 *   `detail.diagnostics`.
 * @fires {TimelineRefreshEvent} timeline-refresh - `src` has been asked again, and says something else than before:
 *   `detail.added`, `detail.changed`, `detail.removed`, the ids of events.
 * @fires {TimelineQueryEvent} timeline-query - A new query, set by the reader or by a script, has found its matches:
 *   `detail.query`, `detail.count`.
 *
 * @csspart frame - The box around everything.
 * @csspart header - The heading, the summary and the controls.
 * @csspart heading - The heading.
 * @csspart byline - Who has told the story.
 * @csspart intro - A paragraph of the introduction.
 * @csspart notes - A paragraph of the notes below the picture.
 * @csspart summary - The time span in words, and the number of events and quotations.
 * @csspart told - The made summary: where the events crowd, and who is quoted most.
 * @csspart live - With `refresh`: as of when the story is, and its buttons.
 * @csspart control-updates - The button by which readers pause and resume the updates.
 * @csspart control-new - The button that leads to new events.
 * @csspart control - A button or drop-down list.
 * @csspart control-scale - The list of scales.
 * @csspart control-zoom - A button that zooms.
 * @csspart control-filter - The button that opens the filters.
 * @csspart control-link - The button in the pane that copies the link to its event.
 * @csspart control-story - The button in the header that begins to step through the story, once a reader has left.
 * @csspart control-back - The button over the article that leads back to the event whose passage is read.
 * @csspart control-help - The button that opens the help.
 * @csspart control-export - With `export` among the `controls`: the button that lists the formats to download.
 * @csspart downloads - That list.
 * @csspart control-download - A format in it.
 * @csspart help - The help: the keys that act, and the signs of the picture.
 * @csspart go - The field that leads to a year, a title or who is quoted, over the page.
 * @csspart control-table - The button that switches to the table and back.
 * @csspart control-list - The button that switches to the list and back.
 * @csspart story-bar - Under the picture while a reader steps through the story: where they are, and buttons.
 * @csspart control-step - A button that steps, and is `control-previous` or `control-next`.
 * @csspart control-previous - The button that steps back.
 * @csspart control-next - The button that steps on.
 * @csspart control-play - The button that goes on by itself, and pauses.
 * @csspart control-full - The button for the full screen.
 * @csspart control-leave - The button that leaves for the whole timeline.
 * @csspart opening - In place of an event, at both ends: the title of the story.
 * @csspart control-begin - The button in it.
 * @csspart search - The search field, its filters and its count.
 * @csspart search-field - The search field, and the fields that narrow the lists of voices and tags.
 * @csspart search-count - The number of matching events.
 * @csspart filters - The lists of voices and tags.
 * @csspart picture - The axis and the cards.
 * @csspart axis - The line of the axis.
 * @csspart tick - A tick.
 * @csspart tick-label - The label of a tick, and the label of the larger unit above it.
 * @csspart gap - The mark of a cut in the axis.
 * @csspart gap-label - The label of a cut: how much time it leaves out.
 * @csspart bar - The bar of a date that lasts: an interval or an uncertain date.
 * @csspart bracket - The lines that join a run of cards with its stretch of a vertical axis.
 * @csspart period - The band of a period behind the axis.
 * @csspart period-title - The name of a period, on its band and above the list.
 * @csspart periods - The periods above the list and the table.
 * @csspart connector - The line from a marker to its card.
 * @csspart marker - The marker of an event on the axis. Markers are in time order.
 * @csspart marker-current - The marker of the selected event.
 * @csspart marker-reading - The marker of the event whose passage is being read.
 * @csspart marker-new - The marker of an event that has come since, and has not been opened yet.
 * @csspart marker-faint - The marker of an event that does not match the search.
 * @csspart events - The list of events.
 * @csspart card - The card of an event.
 * @csspart card-current - The card of the selected event.
 * @csspart card-reading - The card of the event whose passage is being read.
 * @csspart card-new - The card of an event that has come since, and has not been opened yet.
 * @csspart card-faint - The card of an event that does not match the search.
 * @csspart card-lane - The name of the lane on a card.
 * @csspart card-date - The date on a card.
 * @csspart card-count - The number of quotations on a card.
 * @csspart card-title - The title on a card.
 * @csspart card-quote - The first quotation on a card.
 * @csspart card-image - The picture on a card.
 * @csspart card-more - The number of other events on the card of a cluster.
 * @csspart span - The bar of an event that lasts.
 * @csspart span-current - The bar of the selected event.
 * @csspart span-reading - The bar of the event that the article is being read at.
 * @csspart span-faint - The bar of an event that is not among those found.
 * @csspart span-title - The name of an event that lasts, in its bar or beside it.
 * @csspart span-date - The date behind it, where there is room.
 * @csspart spot - The button of an event whose card has no room.
 * @csspart cluster - A bubble: the shared marker of events that are too close together.
 * @csspart among - The list of the events in a bubble, which it opens.
 * @csspart lanes - The labels of the lanes, if events are grouped.
 * @csspart lane-label - The label of a lane: a button that collapses it.
 * @csspart lane-more - The button that shows more lanes.
 * @csspart lane-line - The line of a lane.
 * @csspart lane - The groups of an event, in the table and in the list, where events are grouped or coloured.
 * @csspart group-0 - On markers, cards and the legend, with `color-by`: the neutral colour.
 * @csspart group-1 - The first group; likewise to `group-8`.
 * @csspart legend - The words of the colours.
 * @csspart legend-item - A group in the legend: a button that filters.
 * @csspart overview - The strip that shows the whole story to scale.
 * @csspart window - The window on the strip: the visible time range.
 * @csspart pane - The reading pane.
 * @csspart pane-date - The date in the pane.
 * @csspart pane-title - The title in the pane.
 * @csspart text - A paragraph of an event.
 * @csspart image - An image with its caption.
 * @csspart media - A video, a sound, a document or a link beside an event, with its caption.
 * @csspart player - The box of a player, and of the button that asks before another host is.
 * @csspart gallery - Several images and media, with the buttons that move them.
 * @csspart link - The link to the source of an event, and the title of media.
 * @csspart inferred - The note that events were found automatically: for the whole story, and in the pane.
 * @csspart read - The button that goes to a passage of the article.
 * @csspart near - The list of events in the same bubble.
 * @csspart quote - A quotation with its speaker.
 * @csspart speaker - The speaker of a quotation.
 * @csspart role - The role and organization of a speaker.
 * @csspart quote-source - The channel of a quotation.
 * @csspart table - The table view.
 * @csspart diagnostics - The list of problems in the data, with `show-diagnostics`.
 * @csspart note - The note that some entries could not be shown.
 * @csspart loading - The message while the story is loading.
 * @csspart progress - The progress bar of a large story, if reading it takes noticeably long.
 * @csspart error - The message that the story could not be loaded.
 * @csspart empty - The message that there are no events.
 *
 * @cssprop [--article-timeline-color=inherit] - Colour of text.
 * @cssprop [--article-timeline-muted=70 % of the text colour] - Colour of dates, labels on the axis and notes.
 * @cssprop [--article-timeline-accent=a dark red, light red in dark mode] - Colour of the selected event and of
 *   the number of quotations.
 * @cssprop [--article-timeline-line=55 % of the text colour] - Colour of connectors, bars and borders. Rules are
 *   fainter.
 * @cssprop [--article-timeline-axis=75 % of the text colour] - Colour of the axis, its ticks, cuts and bars.
 * @cssprop [--article-timeline-marker=currentColor] - Colour of markers.
 * @cssprop [--article-timeline-focus=a blue] - Colour of the focus ring.
 * @cssprop [--article-timeline-background=Canvas] - Fill of the bubbles. Set it to your page's background colour; the
 *   element itself has no background.
 * @cssprop [--article-timeline-period=color-mix(in srgb, currentColor 5%, transparent)] - The band of a period.
 * @cssprop [--article-timeline-group-1=#b424ff, in dark mode #ffd86c] - The colour of the first group, with `color-by`.
 * @cssprop [--article-timeline-group-2=#00246c, in dark mode #6c48ff] - The colour of the second group,
 *   with `color-by`.
 * @cssprop [--article-timeline-group-3=#006c6c, in dark mode #d80000] - The colour of the third group, with `color-by`.
 * @cssprop [--article-timeline-group-4=#6c00b4, in dark mode #00b4ff] - The colour of the fourth group,
 *   with `color-by`.
 * @cssprop [--article-timeline-group-5=#6c90b4, in dark mode #909090] - The colour of the fifth group, with `color-by`.
 * @cssprop [--article-timeline-group-6=#d86c24, in dark mode #00ffff] - The colour of the sixth group, with `color-by`.
 * @cssprop [--article-timeline-group-7=#b42400, in dark mode #904890] - The colour of the seventh group,
 *   with `color-by`.
 * @cssprop [--article-timeline-group-8=#6c0000, in dark mode #d89000] - The colour of the eighth group,
 *   with `color-by`.
 * @cssprop [--article-timeline-group-other=70 % of the text colour] - The colour of all other groups.
 * @cssprop [--article-timeline-font=inherit] - Font of all text.
 * @cssprop [--article-timeline-title-font=inherit] - Font of the heading and the titles.
 * @cssprop [--article-timeline-quote-font=inherit] - Font of quotations.
 * @cssprop [--article-timeline-title-weight=700] - Weight of titles.
 * @cssprop [--article-timeline-quote-style=normal] - Font style of quotations.
 * @cssprop [--article-timeline-title-size=0.9375em] - Size of the titles on cards.
 * @cssprop [--article-timeline-date-size=0.8125em] - Size of dates and notes.
 * @cssprop [--article-timeline-quote-size=0.8125em] - Size of the quotations on cards.
 * @cssprop [--article-timeline-tick-size=0.8125em] - Size of labels on the axis.
 * @cssprop [--article-timeline-line-height=1.3] - Line height on the cards and the axis.
 * @cssprop [--article-timeline-card-min-width=6.75em] - Minimum width of a card above the axis.
 * @cssprop [--article-timeline-card-max-width=13.5em] - Maximum width of a card above the axis; twice that beside a
 *   vertical axis.
 * @cssprop [--article-timeline-card-gap=0.625em] - Minimum space between cards.
 * @cssprop [--article-timeline-card-indent=0.5em] - Space between a card and a connector that passes it.
 * @cssprop [--article-timeline-card-padding-block=0] - The space above and below the content of a card. Set it for
 *   cards
 *   with a background or border; a border takes its own width from the gap between cards.
 * @cssprop [--article-timeline-card-padding-inline=0] - The space on both sides of it.
 * @cssprop [--article-timeline-picture-height=6em] - The height of the picture on a card. With 0 there is none.
 * @cssprop [--article-timeline-icon-size=2.5em] - The size of the small picture on a card without room for a large one.
 *   With 0 there is none.
 * @cssprop [--article-timeline-picture-gap=0.375em] - The gap between the picture on a card and its text.
 * @cssprop [--article-timeline-quote-gap=3px] - The gap between the title on a card and its quotation.
 * @cssprop [--article-timeline-cards-height=20em] - Maximum height, above the axis, of cards with quotations.
 * @cssprop [--article-timeline-title-lines=4] - Maximum number of lines of a title on a card.
 * @cssprop [--article-timeline-quote-lines=4] - Maximum number of lines of a quotation on a card.
 * @cssprop [--article-timeline-gap-size=2.5em] - Length of a cut on the axis.
 * @cssprop [--article-timeline-marker-size=0.5em] - Diameter of a marker.
 * @cssprop [--article-timeline-cluster-size=max(28px, 1.75em)] - The diameter of a cluster, and of the button of an
 *   event without a card. Fingers need at least 24px.
 * @cssprop [--article-timeline-tick-length=0.375em] - Length of a tick.
 * @cssprop [--article-timeline-connector-size=min(1.75em, 7%)] - Space between a vertical axis and its cards.
 * @cssprop [--article-timeline-pane-width=42em] - Maximum width of a column in the reading pane.
 * @cssprop [--article-timeline-story-height=clamp(15em, 45vh, 26em)] - Height of the pane while a reader steps
 *   through the story.
 * @cssprop [--article-timeline-reserved-height=0] - Minimum height of the element, so that the page does not jump
 *   when the timeline is drawn.
 */
export class ArticleTimeline extends TimelineProperties {
  static override styles = [styles, unsafeCSS(probeRules)];

  static {
    // The first rendering gives the sizes for the second, so an update during an update is intended.
    (this as { disableWarning?: (warning: 'change-in-update') => void }).disableWarning?.('change-in-update');
  }

  readonly #language = new WordsController(this);
  readonly #source: SourceController = new SourceController(this, () => this.#article.draft);
  readonly #loading: LoadingController = new LoadingController(this, (story) =>
    this.#lanes.prepare(story, this.#attributes.groupBy),
  );
  readonly #nodes = new ViewNodes(this);
  readonly #zoom = new ZoomController(this, this.#nodes);
  readonly #surroundings = new SurroundingsController(this, this.#nodes);
  readonly #selection = new SelectionController(this, this.#zoom, this.#nodes);
  readonly #article = new ArticleController(this, this.#source, this.#selection);
  readonly #find = new FindController(
    this,
    this.#nodes,
    (index) => void this.#selection.choose(index, 'keyboard', false),
  );
  readonly #address = new AddressController(this, this.#nodes, {
    selection: this.#selection,
    zoom: this.#zoom,
    mode: () => this.#attributes.permalinks,
    isStepping: () => this.#stepping.isOpen,
  });
  readonly #lanes = new LanesController(this);
  readonly #colors = new ColorsController(this);
  readonly #diagnostics = new DiagnosticsController(this);
  readonly #pages = new PagesController(this, this.#nodes);
  readonly #media = new MediaController(this);
  readonly #print = new PrintController(this);
  /** What others work with. */
  readonly #parts = {
    find: this.#find,
    lanes: this.#lanes,
    loading: this.#loading,
    nodes: this.#nodes,
    pages: this.#pages,
    print: this.#print,
    selection: this.#selection,
    source: this.#source,
    surroundings: this.#surroundings,
    zoom: this.#zoom,
  };
  readonly #stepping: SteppingController = new SteppingController(this, this.#parts);
  readonly #guide = new GuideController(this, this.#parts, () => this.#words());
  readonly #picture: PictureController = new PictureController(this.#parts, this.#stepping);
  readonly #extras = new ExtrasController(this, this.#parts, () => this.#attributes.refresh);
  readonly #positions = new PositionsController(this, this.#zoom, this.#nodes);
  readonly #wording = memo(createWording);
  /** What the reader can do. */
  readonly #actions: Actions = new ReaderActions(this, this.#nodes, this.#pages, this.#selection, this.#zoom);
  #attributes: Attributes = readAttributes(this);

  get #story(): Timeline {
    return this.#loading.story.timeline;
  }

  /** All problems in the data and the attributes, each with its path. Of each code, at most the first thousand. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics.all;
  }

  /**
   * Selects an event, as a click on its card would. Returns whether it is selected now.
   * @param id the event's id
   * @returns {boolean} false if there is no such event, or if a listener of `timeline-select` prevented it
   */
  select(id: string): boolean {
    this.#prepare(true);
    return this.#selection.choose(this.#selection.indexOf(id), 'api');
  }

  /**
   * The visible time range, `[from, to]` in ms since the epoch; `null` without a story. Setting it jumps there without
   * animation. Set it to `null` to show the whole story.
   * @throws {TypeError} if an end is not a number
   */
  get visibleDomain(): readonly [number, number] | null {
    this.#prepare();
    return this.#story.events.length ? this.#zoom.visible : null;
  }

  set visibleDomain(domain: readonly [number, number] | null) {
    this.#go(domain || null, false);
  }

  /**
   * Animates to a time range (ends in either order). The range is clamped to the story and is never shorter than one
   * unit of its most precise date. Fires `timeline-zoom` on arrival. Does nothing without a story.
   * @param from ms since the epoch; -Infinity for the start of the story
   * @param to ms since the epoch; Infinity for the end of the story
   * @throws {TypeError} if an end is not a number
   */
  zoomTo(from: number, to: number): void {
    this.#go([from, to], true);
  }

  /** Animates back to the whole story. */
  resetZoom(): void {
    this.#go(null, true);
  }

  #go(domain: readonly [number, number] | null, smooth: boolean): void {
    if (domain?.some((ms) => typeof ms !== 'number' || Number.isNaN(ms)))
      throw new TypeError(`invalid domain: ${domain.join(', ')} (expected two numbers, ms since the epoch)`);
    this.#prepare(true);
    if (this.#story.events.length) this.#zoom.go(domain && this.#zoom.within(domain), 'api', smooth);
  }

  /**
   * The time at a point of the picture, for pages that draw along. Only the place along the axis counts.
   * @param x px from the left edge of the element
   * @param y px from its top edge
   * @returns {number | null} ms since the epoch; null beyond the ends of the axis, in a cut, and without a picture
   */
  timeAt(x: number, y: number): number | null {
    return this.#positions.timeAt(x, y);
  }

  /**
   * Where a date stands on the axis, until the next `timeline-render`.
   * @param date EDTF, a `Date`, or ms since the epoch
   * @returns {{ x: number, y: number } | null} px from the left and top edge of the element; null if it is out of sight
   * @throws {TypeError} if it is no date
   */
  positionOf(date: string | number | Date): { readonly x: number; readonly y: number } | null {
    return this.#positions.positionOf(instantOf(date));
  }

  /** Returns the story that is drawn as plain data. The element accepts it as `timeline`. */
  toJSON(): TimelineInit {
    this.#prepare(true);
    return toInit(this.#story);
  }

  /**
   * The picture as an SVG file, in the colours and fonts that it has on the page: text is text, links are links, and
   * images are in it where their hosts let them be read. What is visible is drawn: the zoomed part, the open lanes.
   * @param options `width`, px: how much room it is laid out in; as on the page unless told
   * @returns {Promise<string>} rejects with an Error where there is no picture, with a RangeError for a width that is
   *   none
   */
  async toSVG(options: PictureOptions = {}): Promise<string> {
    return (await this.#picture.take(this, options)).svg();
  }

  /**
   * The same as a PNG. It is painted, not photographed: it needs nothing of the page’s policy.
   * @param options `width`, px, as above; `scale`: pixels for each px, 2 unless told
   * @returns {Promise<Blob>} rejects likewise, and with a RangeError where the browser cannot paint so many pixels
   */
  async toPNG(options: PictureOptions & { scale?: number } = {}): Promise<Blob> {
    return (await this.#picture.take(this, options)).png(options.scale);
  }

  /**
   * Appends children, as on any element.
   * @param nodes nodes and strings
   */
  override append(...nodes: (Node | string)[]): void;
  /**
   * Adds events to a live story, whatever its source: `append([{ date: '2024-12-05', title: '…' }])`. The visible
   * range, selection and focus stay, and the number of new events is announced to screen readers. `timeline-load` is
   * fired only if there was no story before. `events` and `timeline` still return what was set; `toJSON()` includes
   * the new events. They stay when the element is moved and when the same data are set again; another story that is
   * set later replaces everything.
   * @param events in the same form as `events`. Unusable ones are left out and reported, with numbers that continue
   *   the list.
   */
  override append(events: readonly EventInit[]): void;
  /** @ignore */
  override append(...given: unknown[]): void {
    if (given.length !== 1 || typeof given[0] !== 'object' || given[0] instanceof Node)
      return super.append(...(given as Node[]));
    this.#prepare();
    this.#loading.append(given[0]);
  }

  /** Resolves when the picture is complete: sizes are measured after the first rendering, which asks for another. */
  protected override async getUpdateComplete(): Promise<boolean> {
    do {
      await super.getUpdateComplete();
      await Promise.all([this.#language.loaded, this.#extras.loaded]);
      await Promise.all([
        this.#loading.complete,
        this.#find.loaded,
        this.#zoom.late.loaded,
        this.#pages.loaded,
      ]);
      if (this.#zoom.sliding) await new Promise(requestAnimationFrame);
    } while (this.isUpdatePending || this.#loading.busy || this.#zoom.sliding);
    return true;
  }

  /** Called when the element has come into another document: a pop-up, a frame. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptAnew(this.shadowRoot, ArticleTimeline.elementStyles);
  }

  protected override willUpdate(): void {
    this.#prepare();
  }

  /** From the source to a valid story, and what was wrong on the way; if it must be `whole`, without pauses. */
  #prepare(whole = false): void {
    this.#source.refresh();
    this.#attributes = readAttributes(this);
    const { locale, waits } = this.#language.use();
    const { timeZone, today } = this.#attributes;
    this.#loading.use(this.#source.state, { timeZone, locale, today });
    if (whole) this.#loading.finish();
    const { story, source, busy } = this.#loading;
    const { events } = story.timeline;
    if (!busy && !waits && (events.length || source?.name !== 'none')) this.dropServed();
    const chronology = events.length ? story.chronology : undefined;
    this.#zoom.use(source?.story, chronology, chronology && leastSpan(chronology));
    this.#selection.use(events);
    this.#stepping.use();
    this.#find.use(events);
    this.#pages.use(source?.story, events, this.#selection.current, this.#find.matches);
    this.#diagnostics.use([
      ...this.#attributes.diagnostics,
      ...this.#find.read.diagnostics,
      ...(this.#selection.unknown ? [unknownEvent(this.selected)] : []),
      ...this.#language.lacks(this.#words().words),
      ...this.#article.diagnostics,
      ...this.#source.state.read.diagnostics,
      ...story.diagnostics,
    ]);
  }

  #words(): ViewWording {
    return this.#wording(this.#language.locale, this.#story.lang, this.messages);
  }

  protected override render(): TemplateResult {
    const { measure } = this.#surroundings;
    // Until sizes are known, and the words of the language, the author's own HTML stands.
    const isReady = !this.#language.waits && this.#story.events.length > 0;
    const layout =
      isReady && (onServer ? 'list' : measure && this.#picture.layoutFor(this.#attributes, measure));
    const form = layout && this.#pages.formIn(layout);
    const onPaper = this.#print.look(this.#source.hasHtml, this.#attributes.printsPicture);
    return renderFrame(
      this.#surroundings,
      [onPaper, this.#stepping.isOpen && 'stage'],
      !onServer,
      layout && form ? this.#renderStory(layout, form, measure) : this.#renderState(),
      this.#extras.get('problems', this.showDiagnostics)?.render(this.diagnostics, this.#words(), stageTools),
    );
  }

  #renderState(): TemplateResult {
    const waits = this.#language.waits || this.#pages.waits;
    const phase = waits ? 'waiting' : this.#loading.phaseOf(this.#source.state, this.served);
    return renderState(phase, this.#words(), onServer || this.#source.hasHtml, this.#loading.progress);
  }

  #renderStory(
    layout: Exclude<LayoutChoice, 'auto'>,
    form: ViewContext['form'],
    measure: Measure | undefined,
  ): TemplateResult {
    const { scale, groupBy, colorBy, controls, headingLevel } = this.#attributes;
    const { current, focused } = this.#selection;
    const { stage, isOpen } = this.#stepping;
    const heading = this.heading ?? this.#story.title ?? '';
    const wording = this.#words();
    const context: ViewContext = {
      timeline: this.#story,
      wording,
      heading,
      // Without a heading, the heading of the pane takes its level.
      headingLevel: headingLevel - (heading ? 0 : 1),
      groupOf: this.#lanes.groupWords(groupBy, colorBy, this.#story.groups, wording.comma),
      coloring: this.#colors.of(this.#story, GROUPINGS[colorBy]),
      colorBy,
      loading: this.#loading,
      lanes: this.#lanes,
      form,
      hasPicture: layout !== 'list',
      scene: form === 'picture' ? this.#picture.draw(layout, this.#attributes, measure, wording) : undefined,
      scale,
      controls: isOpen ? new Set() : controls,
      stage,
      live: this.#extras.live,
      extras: this.#extras,
      pages: this.#pages,
      zoom: this.#zoom,
      find: this.#find,
      current: isOpen && stage?.whole ? -1 : current,
      focused,
      selection: this.#selection,
      unfolds: layout === 'vertical',
      bounded: this.#surroundings.room > 0,
      article: this.#article.link,
      copyLink: this.#attributes.permalinks && this.#address.copy,
      media: this.#media,
      help: this.#guide.help,
      ...this.#actions,
    };
    this.#picture.shown = context;
    this.#zoom.drawn(context.scene, this.#surroundings.rtl);
    const printed = this.#print.printing ? renderPrinted(context) : nothing;
    return html`${onServer ? renderServed(context) : renderTimeline(context)}
      <div class="print">${this.#source.hasHtml ? html`<slot></slot>` : printed}</div>`;
  }

  /** After the controllers’ `hostUpdated()`, which set styles and the focus: first what measures, then what tells. */
  protected override updated(): void {
    this.#surroundings.read();
    // Sizes may ask for another picture: only one that stays is told of.
    if (this.isUpdatePending || this.#language.waits) return;
    this.#zoom.late.follow(this.#story.events);
    this.#positions.tell();
    this.#loading.tell();
  }
}
