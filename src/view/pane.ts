import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Cluster } from '../layout/scene.js';
import type { DatedEvent } from '../model/event.js';
import { BACK_ICON, FORTH_ICON, renderButton } from './button.js';
import { clusterName } from './cluster.js';
import { partOf, reasonOf, type ViewContext } from './context.js';
import { keyedList, type Keyed } from './keyed-list.js';
import { findableOf, renderBody, renderHidden, renderReading } from './reading.js';
import { fresh, renderDate, word } from './words.js';

/** How many events of a cluster the pane lists at a time. */
const NEARBY_LISTED = 10;

/** Two links of a chain; a tick once it is done. */
const CHAIN_ICON = 'M4 6L6 4M3 5L1.5 6.5a1.4 1.4 0 0 0 2 2L5 7M5 3L6.5 1.5a1.4 1.4 0 0 1 2 2L7 5';
const DONE_ICON = 'M1 5L4 8L9 2';

/** The button that copies the link to the current event. */
function renderCopy({ wording, current, copyLink, selection: { said } }: ViewContext): unknown {
  if (!copyLink) return nothing;
  const path = said === 'link' ? DONE_ICON : CHAIN_ICON;
  const act = () => void copyLink(current);
  return renderButton(wording, 'copyLink', path, false, act, 'control control-link');
}

/** Previous, position, next: every event is reached in order, those in clusters too. */
function renderSteps(context: ViewContext): TemplateResult | typeof nothing {
  const { timeline, wording, current, select } = context;
  const count = timeline.events.length;
  if (count < 2) return context.copyLink ? html`<div class="steps">${renderCopy(context)}</div>` : nothing;
  const step = (key: 'previous' | 'next', to: number, path: string) =>
    renderButton(wording, key, path, to < 0 || to >= count, (reason) => {
      select(to, reason, false);
    });
  return html`<div class="steps">
    ${step('previous', current - 1, BACK_ICON)}<span class="position" id="pane-position"
      >${word(wording, 'positionOf', { position: current + 1, count })}</span
    >${step('next', current + 1, FORTH_ICON)}${renderCopy(context)}
  </div>`;
}

/**
 * What the pane is called by: the story and the position in it, since the title of the event is said by itself, or has
 * just been chosen.
 */
const nameOfPane = ({ timeline }: ViewContext): string =>
  timeline.events.length < 2 ? 'pane-title' : 'heading pane-position';

/** The events that share a cluster with the current one, a few at a time. */
function renderNearby(cluster: Cluster, context: ViewContext): TemplateResult {
  const { timeline, current, select } = context;
  const { rank, order } = cluster.among();
  const from = Math.max(
    cluster.first,
    Math.min((rank[current] as number) - NEARBY_LISTED / 2, cluster.end - NEARBY_LISTED),
  );
  return html`<ol role="list" class="near" part="near" aria-label=${clusterName(cluster, context)}>
    ${keyedList(
      [...order.subarray(from, Math.min(from + NEARBY_LISTED, cluster.end))].map((i) => {
        const event = timeline.events.at(i);
        return [
          i,
          html`<li
            ><button
              aria-current=${ifDefined(i === current ? 'true' : undefined)}
              @click=${(click: MouseEvent) => select(i, reasonOf(click))}
              >${renderDate(event, context, 'date')} ·
              <span dir="auto" lang=${ifDefined(timeline.lang)}>${fresh(event.title)}</span></button
            ></li
          >`,
        ];
      }),
    )}
  </ol>`;
}

/** The title of an event, over what is read of it. */
function renderTitle(event: DatedEvent, context: ViewContext): TemplateResult {
  const { timeline, headingLevel, isHidden } = context;
  return html`<div
    class="head"
    part=${ifDefined(partOf('pane-title', context))}
    id=${ifDefined(partOf('pane-title', context))}
    role=${ifDefined(isHidden ? undefined : 'heading')}
    aria-level=${ifDefined(isHidden ? undefined : headingLevel + 1)}
    tabindex="-1"
    dir="auto"
    lang=${ifDefined(timeline.lang)}
    >${event.title}</div
  >`;
}

/** An event under the picture: its title and what there is to read, and those beside it in its cluster. */
const renderTitled = (event: DatedEvent, context: ViewContext, cluster?: Cluster): Keyed =>
  renderReading(
    event,
    context,
    html`${renderTitle(event, context)} ${cluster ? renderNearby(cluster, context) : nothing}
    ${renderBody(event, context)}`,
  );

/** An event in its card, which has the title. */
const renderUntitled = (event: DatedEvent, context: ViewContext): Keyed =>
  renderReading(event, context, renderBody(event, context));

/** What is read of events under the picture, and what of them the browser finds; in time order, as it seeks. */
function renderReadings(
  context: ViewContext,
  cluster: Cluster | undefined,
  isElsewhere: (event: number) => boolean,
): DirectiveResult {
  const { current, timeline } = context;
  const events = [...new Set([...findableOf(context), current])].sort((a, b) => a - b);
  return keyedList(
    events
      .filter((index) => !isElsewhere(index))
      .map((index) => {
        const event = timeline.events.at(index);
        if (index === current) return renderTitled(event, context, cluster);
        return renderHidden(event, context, renderTitled);
      }),
  );
}

/**
 * The reading pane: the current event with all there is to read of it, and hidden the words of all others. Its buttons
 * stay, and the focus on them; its words are made anew for each event.
 */
export function renderPane(
  context: ViewContext,
  cluster?: Cluster,
  isElsewhere: (event: number) => boolean = () => false,
): TemplateResult {
  const readings = renderReadings(context, cluster, isElsewhere);
  if (isElsewhere(context.current)) return html`<div>${readings}</div>`;
  const event = context.timeline.events.at(context.current);
  return html`<section
    class="pane"
    part="pane"
    tabindex=${ifDefined(context.bounded ? 0 : undefined)}
    aria-labelledby=${nameOfPane(context)}
    @keydown=${context.selection.paneKey}
  >
    <div class="steps"
      ><span class="muted grow" part="pane-date">${renderDate(event, context, 'longDate')}</span
      >${renderSteps(context)}</div
    >
    ${readings}
  </section>`;
}

/** The pane that unfolds under a card, which says date and title; while it is folded, what of it the browser finds. */
export function renderUnfolding(index: number, context: ViewContext): TemplateResult | typeof nothing {
  const isOpen = index === context.current && context.selection.open;
  if (!isOpen && index >= context.selection.findable) return nothing;
  const event = context.timeline.events.at(index);
  const reading = isOpen ? renderUntitled(event, context) : renderHidden(event, context, renderUntitled);
  return html`<section
    class=${ifDefined(isOpen ? 'pane' : undefined)}
    part=${ifDefined(isOpen ? 'pane' : undefined)}
    id=${ifDefined(isOpen ? 'pane-title' : undefined)}
    tabindex="-1"
    aria-labelledby=${ifDefined(isOpen && context.timeline.events.length > 1 ? nameOfPane(context) : undefined)}
    @keydown=${context.selection.paneKey}
    >${keyedList([reading])} ${isOpen ? renderSteps(context) : nothing}</section
  >`;
}
