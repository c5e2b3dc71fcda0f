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
import { renderNew } from './new.js';
import { pageOf } from './pager.js';
import { renderTime } from './time.js';

/** The hidden words that say what the button in a heading does. */
const HINT = 'in-picture';

/** What is said of the time before some events, by their indices. */
type PassedTimes = ReadonlyMap<number, string>;

/** A pause for the ear, where the eye has a line. */
const renderComma = ({ comma }: ViewContext['wording']) => html`<span class="spoken">${comma}</span>`;

/**
 * The heading of an event: its date, and its title, a button that chooses it.
 * @param before how long after the event before it, in words
 */
function renderHeading(
  event: DatedEvent,
  index: number,
  before: string | undefined,
  context: ViewContext,
): TemplateResult {
  const { timeline, wording, isHidden, current, reveal } = context;
  const isSame = before === wording.words('sameDay');
  return html`<div
    class="heading"
    role=${ifDefined(isHidden ? undefined : 'heading')}
    aria-level=${ifDefined(isHidden ? undefined : context.headingLevel + 1)}
    >${before && !isSame ? html`<span class="passed">${before}${renderComma(wording)}</span>` : nothing}
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
      >${isHidden ? nothing : renderNew(index, context)}<span dir="auto" lang=${ifDefined(timeline.lang)}
        >${event.title}</span
      >${context.hasPicture && !isHidden ? renderHint(wording.words('showInPicture')) : nothing}</button
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

function renderItem(event: DatedEvent, context: ViewContext, passed: PassedTimes): Keyed {
  const { timeline, current, isHidden } = context;
  const index = timeline.events.indexOf(event.id);
  const isCurrent = !isHidden && index === current;
  const isNew = !isHidden && (context.live?.isNew(index) ?? false);
  const part = ['card', isCurrent && 'card-current', isNew && 'card-new'].filter(Boolean).join(' ');
  return [
    event.id,
    html`<li
      class=${ifDefined(isCurrent ? 'current' : undefined)}
      part=${ifDefined(partOf(part, context))}
      .hidden=${hiddenFrom(context)}
      @beforematch=${findListener(event, context)}
      >${renderHeading(event, index, passed.get(index), context)}
      ${renderLane(event, context)}${renderTraits(event, context)} ${renderBody(event, context)}</li
    >`,
  ];
}

const NO_TIMES: PassedTimes = new Map();

/** An event that only the browser finds: words alone. */
const renderUnseen = (event: DatedEvent, context: ViewContext): Keyed => renderItem(event, context, NO_TIMES);

/** All there is, one event after the other, each with its heading; and hidden those that the browser is to find. */
export function renderList(context: ViewContext): TemplateResult {
  const { timeline, wording } = context;
  const { events } = timeline;
  const page = pageOf(context);
  const shown = new Set(page);
  const found = findableOf(context).filter((event) => shown.has(event) || !isFaint(context, event));
  const listed = [...new Set([...found, ...page])].sort((a, b) => a - b);
  const passed = passedIn(page, context);
  return html`${renderPeriodNotes(context)}
    <ol role="list" class="plain" part="events" aria-label=${wording.words('eventsLabel')}>
      ${keyedList(
        listed.map((index) => {
          const event = events.at(index);
          return shown.has(index)
            ? renderItem(event, context, passed)
            : renderHidden(event, context, renderUnseen);
        }),
      )}
    </ol>
    <span id=${HINT} hidden>${wording.words('showInPicture')}</span>`;
}
