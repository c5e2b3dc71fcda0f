import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Cluster, Scene } from '../layout/scene.js';
import { sheetOf } from '../layout/window.js';
import { placed } from '../view/axis.js';
import { reasonOf, type ViewContext } from '../view/context.js';
import { keyedList } from '../view/keyed-list.js';
import { fresh, renderDate, word } from '../view/words.js';

/** So many events are listed; who wants more zooms in, or reads the list of all. */
const LISTED_AMONG = 40;
/** How wide the list is at most, how far from its bubble, how high at least and at most, px. */
const LIST_WIDTH = 320;
const LIST_DISTANCE = 4;
const LEAST_HEIGHT = 160;
const MOST_HEIGHT = 360;

/** Where the list stands: beside its bubble on the side that has more room, and nowhere outside of the picture. */
function boxOf({ x, y, size }: Cluster, { width, height }: Scene) {
  const long = Math.min(LIST_WIDTH, width);
  const away = size / 2 + LIST_DISTANCE;
  const isAbove = y > height / 2;
  const room = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, (isAbove ? y : height - y) - away));
  return {
    isAbove,
    x: Math.max(0, Math.min(x - long / 2, width - long)),
    y: isAbove ? y - away : y + away,
    width: long,
    room,
  };
}

/** The events of a bubble that are listed: in a search that has found some of them, these alone. */
function eventsOf({ first, end, among, count }: Cluster, { find: { matches } }: ViewContext) {
  const { order } = among();
  const found = matches?.along(among())(first, end) ?? 0;
  const listed: number[] = [];
  for (let rank = first; rank < end && listed.length < LISTED_AMONG; rank++) {
    const event = order[rank] as number;
    if (!found || matches?.has(event)) listed.push(event);
  }
  return { listed, more: (found || count) - listed.length };
}

/** The events of a bubble, in place: a button that zooms to them, and one for each, by its date and title. */
export function renderAmong(cluster: Cluster, scene: Scene, context: ViewContext): TemplateResult {
  const { timeline, wording, current } = context;
  const { isAbove, ...box } = boxOf(cluster, scene);
  const { listed, more } = eventsOf(cluster, context);
  return html`<div
    class=${isAbove ? 'place among above' : 'place among'}
    part="among"
    role="group"
    tabindex="-1"
    aria-label=${wording.words('eventsLabel')}
    ${placed(box, sheetOf(scene))}
    >${
      context.canEnter(cluster)
        ? html`<button
            class="control"
            part="control"
            @click=${(click: MouseEvent) => {
              context.enter(cluster, reasonOf(click));
            }}
            >${word(wording, 'zoomIn')}</button
          >`
        : nothing
    }
    <ol role="list">
      ${keyedList(
        listed.map((index) => {
          const event = timeline.events.at(index);
          return [
            index,
            html`<li
              ><button
                aria-current=${ifDefined(index === current ? 'true' : undefined)}
                @click=${(click: MouseEvent) => {
                  context.pick(index, reasonOf(click));
                }}
                ><span class="muted">${renderDate(event, context, 'date')}</span>
                <span dir="auto" lang=${ifDefined(timeline.lang)}>${fresh(event.title)}</span></button
              ></li
            >`,
          ];
        }),
      )}
    </ol>
    ${more > 0 ? html`<p class="muted">${word(wording, 'more', { n: more })}</p>` : nothing}
  </div>`;
}
