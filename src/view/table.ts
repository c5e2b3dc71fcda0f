import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DatedEvent } from '../model/event.js';
import { PAGE, pagesOf } from '../model/page.js';
import { renderIntro, renderNotes } from './around.js';
import { isFaint, partOf, reasonOf, type ViewContext } from './context.js';
import { renderHeader } from './header.js';
import { keyedList, type Keyed } from './keyed-list.js';
import { renderLane } from './lanes.js';
import { findableOf, findListener, hiddenFrom, renderBody, renderHidden, renderInferred } from './reading.js';
import { renderQuotes } from './quote.js';
import { renderDate, word } from './words.js';

/** The indices of the events on the page that is turned to: of those that are found, where something is sought. */
function pageOf({ timeline, find: { matches }, pages: { page } }: ViewContext): number[] {
  const from = page * PAGE;
  const count = Math.min(PAGE, (matches ?? timeline.events).length - from);
  return Array.from({ length: Math.max(0, count) }, (_, i) => matches?.indices[from + i] ?? from + i);
}

/** Which page of how many, with buttons to turn; nothing where there is one. */
export function renderPager({
  timeline,
  find: { matches },
  wording,
  selection,
  pages: { page, turn },
}: ViewContext): TemplateResult | typeof nothing {
  const pages = pagesOf((matches ?? timeline.events).length);
  if (pages < 2) return nothing;
  const button = (key: 'previousPage' | 'nextPage', to: number) =>
    html`<button
      class="control"
      part="control"
      aria-disabled=${to < 0 || to >= pages ? 'true' : 'false'}
      @click=${() => {
        if (to < 0 || to >= pages) return;
        selection.say('page');
        turn(to);
      }}
      >${word(wording, key)}</button
    >`;
  return html`<div class="steps"
    >${button('previousPage', page - 1)}${word(wording, 'pageOf', {
      page: page + 1,
      pages,
    })}${button('nextPage', page + 1)}</div
  >`;
}

function renderRow(index: number, context: ViewContext): TemplateResult {
  const { timeline, current, select } = context;
  const event = timeline.events.at(index);
  return html`<tr>
    <td>${renderDate(event, context, 'date')}${renderLane(event, context)}</td>
    <td
      ><button
        data-event=${index}
        aria-current=${ifDefined(index === current ? 'true' : undefined)}
        @click=${(click: MouseEvent) => {
          select(index, reasonOf(click));
        }}
        ><span dir="auto" lang=${ifDefined(timeline.lang)}>${event.title}</span></button
      ></td
    >
    <td>${renderQuotes(event.quotes, context)}</td>
  </tr>`;
}

/** All there is, in rows: the same data without a drawing. */
export function renderTable(context: ViewContext): TemplateResult {
  const { wording, heading } = context;
  return html`${renderPeriodNotes(context)}<div
      class="scroll"
      tabindex="0"
      role="region"
      aria-label=${heading || wording.words('eventsLabel')}
    >
      <table part="table">
        <thead>
          <tr
            >${(['columnDate', 'columnEvent', 'columnQuotes'] as const).map(
              (key) => html`<th scope="col">${word(wording, key)}</th>`,
            )}</tr
          >
        </thead>
        <tbody> ${keyedList(pageOf(context).map((index) => [index, renderRow(index, context)]))} </tbody>
      </table>
    </div>`;
}

/** What is printed: the heading, then all there is. */
export const renderPrinted = (context: ViewContext): TemplateResult =>
  html`${
    context.heading
      ? html`<div class="head" role="heading" aria-level=${context.headingLevel} dir="auto"
          >${context.heading}</div
        >`
      : nothing
  }
  ${renderIntro(context)} ${renderList(context, [...context.timeline.events])} ${renderNotes(context)}`;

/** What a server gives of a story, which the browser replaces: all there is to read, and nothing to press. */
export const renderServed = (context: ViewContext): TemplateResult =>
  html`${renderHeader({ ...context, controls: new Set() })}
    ${renderInferred(context.timeline.events.inferred, context)} ${renderPeriodNotes(context)}
    <ol role="list" class="plain" part="events">
      ${[...context.timeline.events].map((event) => html`<li part="card">${renderEntry(event, context)}</li>`)}
    </ol>
    ${renderNotes(context)}`;

/** The periods of a story, which are no events: notes before them. */
function renderPeriodNotes({ timeline: { periods = [], lang }, wording }: ViewContext) {
  if (!periods.length) return nothing;
  return html`<ul role="list" class="plain muted" part="periods">
    ${periods.map(
      (period) =>
        html`<li
          ><span part="period-title" dir="auto" lang=${ifDefined(lang)}>${period.title}</span
          >${wording.comma}${wording.period(period)}</li
        >`,
    )}
  </ul>`;
}

/** An event of the plain form: date, title, text and all its quotations. */
const renderEntry = (event: DatedEvent, context: ViewContext): TemplateResult =>
  html`<div class="date" part=${ifDefined(partOf('card-date', context))}
      >${renderDate(event, context, 'longDate')}</div
    >${renderLane(event, context)}
    <div
      class="title"
      part=${ifDefined(partOf('card-title', context))}
      role=${ifDefined(context.isHidden ? undefined : 'heading')}
      aria-level=${ifDefined(context.isHidden ? undefined : context.headingLevel + 1)}
      dir="auto"
      lang=${ifDefined(context.timeline.lang)}
      >${event.title}</div
    >
    ${renderBody(event, context)}`;

const renderItem = (event: DatedEvent, context: ViewContext): Keyed => [
  event.id,
  html`<li
    part=${ifDefined(partOf('card', context))}
    .hidden=${hiddenFrom(context)}
    @beforematch=${findListener(event, context)}
    >${renderEntry(event, context)}</li
  >`,
];

/** The plain form: events one after the other, and hidden those that the browser is to find. */
function renderList(
  context: ViewContext,
  events: readonly DatedEvent[],
  isShown: (event: DatedEvent) => boolean = () => true,
): TemplateResult {
  return html`${renderPeriodNotes(context)}
    <ol role="list" class="plain" part="events">
      ${keyedList(
        events.map((event) =>
          isShown(event) ? renderItem(event, context) : renderHidden(event, context, renderItem),
        ),
      )}
    </ol>`;
}

export function renderListPage(context: ViewContext): TemplateResult {
  const { events } = context.timeline;
  const page = new Set(pageOf(context));
  const found = findableOf(context).filter((event) => page.has(event) || !isFaint(context, event));
  const listed = [...new Set([...found, ...page])].sort((a, b) => a - b).map((index) => events.at(index));
  const shown = new Set([...page].map((index) => events.at(index)));
  return renderList(context, listed, (event) => shown.has(event));
}
