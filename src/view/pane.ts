import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Cluster } from '../layout/scene.js';
import type { DatedEvent } from '../model/event.js';
import { BACK_ICON, FORTH_ICON, renderButton } from './button.js';
import { clusterName } from './card.js';
import { reasonOf, type ViewContext } from './context.js';
import { keyedList } from './keyed-list.js';
import { renderQuotes, renderReadButton } from './quote.js';
import { fresh, word } from './words.js';

/** How many events of a cluster the pane lists at a time. */
const NEARBY_LISTED = 10;

function renderImage(
  { image: picture }: DatedEvent,
  { wording }: ViewContext,
): TemplateResult | typeof nothing {
  if (!picture) return nothing;
  const caption = [picture.caption, picture.credit && wording.words('credit', { name: picture.credit })]
    .filter((each) => each)
    .join(' · ');
  return html`<figure part="image">
    <img src=${picture.src} alt=${picture.alt} loading="lazy" decoding="async" width="600" height="400" />
    ${caption ? html`<figcaption class="muted" dir="auto">${caption}</figcaption>` : nothing}
  </figure>`;
}

/** The mark of what a program has found. */
export const renderInferred = (
  inferred: boolean,
  { wording }: ViewContext,
): TemplateResult | typeof nothing =>
  inferred ? html`<div class="muted" part="inferred">${word(wording, 'inferred')}</div>` : nothing;

/** What there is to read of an event: text, image, all quotations, the link. */
export function renderBody(event: DatedEvent, context: ViewContext): TemplateResult {
  const { wording, timeline, article } = context;
  const anchor = event.anchor ?? event.quotes.find((quote) => article?.finds(quote.anchor))?.anchor;
  const way = renderReadButton(anchor, context);
  return html`<div class="body" lang=${ifDefined(timeline.lang)}>
    <div>
      ${renderInferred(event.inferred, context)}
      ${event.text?.split(/\n{2,}/).map((paragraph) => html`<p part="text" dir="auto">${paragraph}</p>`)}
      ${renderImage(event, context)}
      ${
        event.url
          ? html`<p class="muted"><a part="link" href=${event.url}>${word(wording, 'source')}</a></p>`
          : nothing
      }
      ${way ? html`<div class="muted">${way}</div>` : nothing}
    </div>
    ${renderQuotes(event.quotes, context)}
  </div>`;
}

/** Previous, position, next: every event is reached in order, those in clusters too. */
function renderSteps({ timeline, wording, current, select }: ViewContext): TemplateResult | typeof nothing {
  const count = timeline.events.length;
  if (count < 2) return nothing;
  const step = (key: 'previous' | 'next', to: number, path: string) =>
    renderButton(wording, key, path, to < 0 || to >= count, (reason) => {
      select(to, reason, false);
    });
  return html`<div class="steps">
    ${step('previous', current - 1, BACK_ICON)}<span class="position"
      >${word(wording, 'positionOf', { position: current + 1, count })}</span
    >${step('next', current + 1, FORTH_ICON)}
  </div>`;
}

/** The events that share a cluster with the current one, a few at a time. */
function renderNearby(cluster: Cluster, context: ViewContext): TemplateResult {
  const { timeline, wording, current, select } = context;
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
              >${fresh(wording.date(event))} · <span dir="auto">${fresh(event.title)}</span></button
            ></li
          >`,
        ];
      }),
    )}
  </ol>`;
}

/** What is read of an event, in nodes that no other event gets: its words never stand under another one's title. */
const renderOwnBody = (event: DatedEvent, context: ViewContext): DirectiveResult =>
  keyed(
    [event.id, event.date, event.title, event.text, ...event.quotes.map(({ text }) => text)].join('\n'),
    renderBody(event, context),
  );

/**
 * The reading pane: the current event with all there is to read of it. Its buttons stay, and the focus on them; its
 * words are made anew for each event.
 */
export function renderPane(
  context: ViewContext,
  cluster: Cluster | undefined,
  unfolded: boolean,
): TemplateResult {
  const event = context.timeline.events.at(context.current);
  const near = cluster ? renderNearby(cluster, context) : nothing;
  // Unfolded under its card, which says date and title, it need not say them again.
  if (unfolded) {
    return html`<section
      class="pane"
      part="pane"
      id="pane-title"
      tabindex="-1"
      aria-label=${event.title}
      @keydown=${context.selection.paneKey}
      >${near} ${renderOwnBody(event, context)} ${renderSteps(context)}</section
    >`;
  }
  return html`<section
    class="pane"
    part="pane"
    tabindex=${ifDefined(context.bounded ? 0 : undefined)}
    aria-labelledby="pane-title"
    @keydown=${context.selection.paneKey}
  >
    <div class="steps"
      ><span class="muted grow" part="pane-date">${fresh(context.wording.longDate(event))}</span
      >${renderSteps(context)}</div
    >
    <div
      class="head"
      part="pane-title"
      id="pane-title"
      role="heading"
      aria-level=${context.headingLevel + 1}
      tabindex="-1"
      dir="auto"
      lang=${ifDefined(context.timeline.lang)}
      >${fresh(event.title)}</div
    >
    ${near} ${renderOwnBody(event, context)}
  </section>`;
}
