import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Scene } from '../layout/scene.js';
import { textsOf } from '../model/event-list.js';
import type { DatedEvent } from '../model/event.js';
import { placed } from './axis.js';
import type { ViewContext } from './context.js';
import { langOf, word } from './words.js';

/** The groups of an event, in the plain forms. */
export function renderLane(
  event: DatedEvent,
  { groupOf, timeline }: ViewContext,
): TemplateResult | typeof nothing {
  const name = groupOf(textsOf(event));
  return name
    ? html`<div class="date" part="lane" dir="auto" lang=${ifDefined(timeline.lang)}>${name}</div>`
    : nothing;
}

/**
 * The labels of lanes, which collapse them: each where its lane begins, or all above a vertical axis; and what
 * shows further ones.
 */
export function renderLanes(
  { lanes, more }: Scene,
  { wording, timeline, lanes: { toggle, turn } }: ViewContext,
): TemplateResult | typeof nothing {
  if (!lanes) return nothing;
  const place = (y?: number) => (y === undefined ? 'lane' : 'place lane');
  return html`<div class="lanes steps" part="lanes">
    ${lanes.map(
      ({ name, count, collapsed, y }) =>
        html`<button
          class=${place(y)}
          part="lane-label"
          ${placed({ y })}
          aria-expanded=${collapsed ? 'false' : 'true'}
          @click=${() => {
            toggle(name);
          }}
          ><span dir="auto" lang=${ifDefined(name ? timeline.lang : langOf(wording, 'others'))}
            >${name || wording.words('others')}</span
          >
          ${word(wording, 'events', { n: count })}</button
        >`,
    )}
    ${
      more?.lanes
        ? html`<button class=${place(more.y)} part="lane-more" ${placed({ y: more.y })} @click=${turn}
            >${word(wording, 'more', { n: more.lanes })}
            (${word(wording, 'events', { n: more.events })})</button
          >`
        : nothing
    }
  </div>`;
}
