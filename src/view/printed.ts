import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DatedEvent } from '../model/event.js';
import { renderIntro, renderNotes } from './around.js';
import type { ViewContext } from './context.js';
import { renderHeader } from './header.js';
import { renderLane } from './lanes.js';
import { renderBody, renderInferred } from './reading.js';
import { renderDate } from './words.js';

/** All there is to read, one event after the other. */
export const renderEntries = (context: ViewContext): TemplateResult =>
  html`${renderPeriodNotes(context)}
    <ol role="list" class="plain" part="events">
      ${[...context.timeline.events].map((event) => html`<li part="card">${renderEntry(event, context)}</li>`)}
    </ol>`;

/** What is printed: the heading, then all there is. */
export const renderPrinted = (context: ViewContext): TemplateResult =>
  html`${
    context.heading
      ? html`<div class="head" role="heading" aria-level=${context.headingLevel} dir="auto"
          >${context.heading}</div
        >`
      : nothing
  }
  ${renderIntro(context)} ${renderEntries(context)} ${renderNotes(context)}`;

/** What a server gives of a story, which the browser replaces: all there is to read, and nothing to press. */
export const renderServed = (context: ViewContext): TemplateResult =>
  html`${renderHeader({ ...context, controls: new Set() })}
  ${renderInferred(context.timeline.events.inferred, context)} ${renderEntries(context)}
  ${renderNotes(context)}`;

/** The periods of a story, which are no events: notes before them. */
export function renderPeriodNotes({ timeline: { periods = [], lang }, wording }: ViewContext): unknown {
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
  html`<div class="date" part="card-date">${renderDate(event, context, 'longDate')}</div
    >${renderLane(event, context)}
    <div
      class="title"
      part="card-title"
      role="heading"
      aria-level=${context.headingLevel + 1}
      dir="auto"
      lang=${ifDefined(context.timeline.lang)}
      >${event.title}</div
    >
    ${renderBody(event, context)}`;
