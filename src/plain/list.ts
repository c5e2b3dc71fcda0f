import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DatedEvent } from '../model/event.js';
import { isFaint, partOf, reasonOf, type ViewContext } from '../view/context.js';
import { keyedList, type Keyed } from '../view/keyed-list.js';
import { renderLane } from '../view/lanes.js';
import { renderPeriodNotes } from '../view/printed.js';
import { findableOf, findListener, hiddenFrom, renderBody, renderHidden } from '../view/reading.js';
import { renderHint, type Saying } from '../view/spoken.js';
import { timeTraits } from '../view/traits.js';
import { passedIn } from './gaps.js';
import { pageOf } from './pager.js';
import { renderTime } from './time.js';

/** The hidden words that say what the button in a heading does. */
const HINT = 'in-picture';

interface ListContext extends ViewContext {
  /** What is said of the time before some events. */
  readonly passed: ReadonlyMap<number, string>;
}

/** A pause for the ear, where the eye has a line. */
const renderComma = ({ comma }: ViewContext['wording']) => html`<span class="spoken">${comma}</span>`;

/** The heading of an event: how long after the one before, its date, and its title, a button that chooses it. */
function renderHeading(event: DatedEvent, index: number, context: ListContext): TemplateResult {
  const { timeline, wording, passed, isHidden, current, reveal } = context;
  const before = passed.get(index);
  const isSame = before === wording.words('sameDay');
  return html`<div
    class="heading"
    role=${ifDefined(isHidden ? undefined : 'heading')}
    aria-level=${ifDefined(isHidden ? undefined : context.headingLevel + 1)}
    >${before && !isSame ? html`<span class="long">${before}${renderComma(wording)}</span>` : nothing}
    <span class="date" part=${ifDefined(partOf('card-date', context))}
      >${isSame ? before + wording.comma : nothing}${renderTime(event, context, 'longDate')}</span
    >
    <button
      class="title"
      part=${ifDefined(partOf('card-title', context))}
      data-event=${ifDefined(isHidden ? undefined : index)}
      aria-current=${ifDefined(!isHidden && index === current ? 'true' : undefined)}
      aria-describedby=${ifDefined(isHidden || !context.hasPicture ? undefined : HINT)}
      @click=${(click: MouseEvent) => {
        reveal(index, reasonOf(click));
      }}
      ><span dir="auto" lang=${ifDefined(timeline.lang)}>${event.title}</span>${
        context.hasPicture && !isHidden ? renderHint(wording.words('showInPicture')) : nothing
      }</button
    ></div
  >`;
}

/** How long it lasts, and the periods it lies in. */
function renderTraits(event: DatedEvent, context: ViewContext): TemplateResult | typeof nothing {
  const { timeline, wording, isHidden } = context;
  const traits = isHidden ? [] : timeTraits(event, context);
  if (!traits.length) return nothing;
  const renderSaying = ([text, language]: Saying) =>
    language ? html`<span dir="auto" lang=${ifDefined(timeline.lang)}>${text}</span>` : text;
  return html`<div class="date"
    >${traits.map((trait, i) => [i ? `${wording.dot} ` : '', trait.map(renderSaying)])}</div
  >`;
}

function renderItem(event: DatedEvent, context: ViewContext): Keyed {
  const { timeline, current, isHidden } = context;
  const index = timeline.events.indexOf(event.id);
  const isCurrent = !isHidden && index === current;
  const part = isCurrent ? 'card card-current' : 'card';
  return [
    event.id,
    html`<li
      class=${ifDefined(isCurrent ? 'current' : undefined)}
      part=${ifDefined(partOf(part, context))}
      .hidden=${hiddenFrom(context)}
      @beforematch=${findListener(event, context)}
      >${renderHeading(event, index, { ...context, passed: passedOf(context) })}
      ${renderLane(event, context)}${renderTraits(event, context)} ${renderBody(event, context)}</li
    >`,
  ];
}

const NONE: ReadonlyMap<number, string> = new Map();

/** What is hidden is words alone. */
const passedOf = (context: ViewContext & { passed?: ReadonlyMap<number, string> }) => context.passed ?? NONE;

/** All there is, one event after the other, each with its heading; and hidden those that the browser is to find. */
export function renderList(all: ViewContext): TemplateResult {
  const { timeline, wording } = all;
  const { events } = timeline;
  const page = pageOf(all);
  const shown = new Set(page);
  const found = findableOf(all).filter((event) => shown.has(event) || !isFaint(all, event));
  const listed = [...new Set([...found, ...page])].sort((a, b) => a - b);
  const context: ListContext = { ...all, passed: passedIn(page, all) };
  return html`${renderPeriodNotes(all)}
    <ol role="list" class="plain" part="events" aria-label=${wording.words('eventsLabel')}>
      ${keyedList(
        listed.map((index) => {
          const event = events.at(index);
          return shown.has(index) ? renderItem(event, context) : renderHidden(event, all, renderItem);
        }),
      )}
    </ol>
    <span id=${HINT} hidden>${wording.words('showInPicture')}</span>`;
}
