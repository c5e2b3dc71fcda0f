import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MessageKey } from '../messages/index.js';
import { reasonOf, type ViewContext } from '../view/context.js';
import { keyedList } from '../view/keyed-list.js';
import { renderLane } from '../view/lanes.js';
import { renderPeriodNotes } from '../view/printed.js';
import { renderQuotes } from '../view/quote.js';
import { renderProse } from '../view/reading.js';
import { spoken } from '../view/spoken.js';
import { fresh, word } from '../view/words.js';
import { renderNew } from './new.js';
import { pageOf } from './pager.js';
import { renderTime } from './time.js';

function renderRow(index: number, hasTexts: boolean, context: ViewContext): TemplateResult {
  const { timeline, current, select } = context;
  const event = timeline.events.at(index);
  const isCurrent = index === current;
  return html`<tr class=${ifDefined(isCurrent ? 'current' : undefined)}>
    <td>${renderTime(event, context, 'date')}${renderLane(event, context)}</td>
    <th scope="row"
      ><button
        data-event=${index}
        aria-current=${ifDefined(isCurrent ? 'true' : undefined)}
        @click=${(click: MouseEvent) => {
          select(index, reasonOf(click));
        }}
        >${renderNew(index, context)}<span dir="auto" lang=${ifDefined(timeline.lang)}>${event.title}</span>
        ${spoken(context.find.matches && context.wording.words('isMatch'))}</button
      ></th
    >
    ${hasTexts ? html`<td lang=${ifDefined(timeline.lang)}>${renderProse(event.text, 'text', -1)}</td>` : nothing}
    <td>${renderQuotes(event.quotes, context)}</td>
  </tr>`;
}

/**
 * All there is, in rows: the same data without a drawing. In a row its title alone is a stop of Tab; its links can be
 * pressed there, and are stops in the pane.
 */
export function renderTable(all: ViewContext): TemplateResult {
  const { wording, heading, timeline } = all;
  const { events } = timeline;
  const context: ViewContext = { ...all, linkTab: -1 };
  const page = pageOf(all);
  const hasTexts = page.some((index) => events.at(index).text);
  const columns: MessageKey[] = [
    'columnDate',
    'columnEvent',
    ...(hasTexts ? (['columnText'] as const) : []),
    'columnQuotes',
  ];
  const span = wording.spanOf(events.at(0), events.at(events.latest));
  const count = wording.words('events', { n: events.length });
  return html`${renderPeriodNotes(all)}<div
      class="scroll"
      tabindex="0"
      role="region"
      aria-label=${wording.words('viewTable')}
    >
      <table part="table">
        <caption class="spoken"
          >${heading ? html`<span dir="auto" lang=${ifDefined(timeline.lang)}>${heading}</span>` : nothing}
          ${fresh([span, count].join(`${wording.dot} `))}</caption
        >
        <thead>
          <tr>${columns.map((key) => html`<th scope="col">${word(wording, key)}</th>`)}</tr>
        </thead>
        <tbody> ${keyedList(page.map((index) => [index, renderRow(index, hasTexts, context)]))} </tbody>
      </table>
    </div>`;
}
