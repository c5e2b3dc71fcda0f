import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import {
  clusterContains,
  type Card,
  type Cluster,
  type MarkShape,
  type Scene,
  type SpanShape,
} from '../layout/scene.js';
import { sheetOf, type Sheet } from '../layout/window.js';
import { LEAD, textsOf } from '../model/event-list.js';
import { placed } from './axis.js';
import { renderBlocks } from './blocks.js';
import { withStates, reasonOf, type ViewContext } from './context.js';
import { keyedList } from './keyed-list.js';
import { passedBefore } from './passed.js';
import { renderDate } from './words.js';
import type { ViewWording } from './wording.js';

const cardClass = ({ align, blocks }: Card): string =>
  `place card ${align}${blocks.some(({ place }) => place === 'beside') ? ' iconic' : ''}`;

/** An event stands out that leads, or that has so many more quotations than any other. */
const HEAVIER = 20;

/** Whether the main event of a cluster stands out among the others. */
function standsOut({ first, end, main, among }: Cluster, { timeline: { events } }: ViewContext): boolean {
  const { rank, order, heaviest } = among();
  const { weights } = events.columns;
  const weight = (event: number) => weights[event] as number;
  const at = rank[main] as number;
  const most = (from: number, to: number) => (from < to ? weight(order[heaviest(from, to)] as number) : 0);
  return weight(main) >= LEAD || weight(main) - Math.max(most(first, at), most(at + 1, end)) >= HEAVIER;
}

/** How many events a cluster holds, from when to when, and which of them stands out. */
export function clusterName(cluster: Cluster, context: ViewContext): string {
  const {
    wording,
    timeline: { events },
  } = context;
  const name = wording.words('clusterLabel', {
    n: cluster.count,
    span: wording.spanOf(events.at(cluster.event), events.at(cluster.last)),
  });
  return standsOut(cluster, context) ? `${name}${wording.comma}${events.at(cluster.main).title}` : name;
}

/** What every item of the list says of itself: its place in the whole story, and whether Tab reaches it. */
const place = (event: number, { timeline, focused }: ViewContext) => ({
  size: timeline.events.length,
  position: event + 1,
  tabindex: event === focused ? 0 : -1,
});

/** What items are drawn on, and what is said of the time before some of them. */
type OnSheet = ViewContext & { readonly sheet: Sheet; readonly passed: ReadonlyMap<number, string> };

/**
 * What a card says, as one text and in its order: its lines are pieces to a screen reader, and the lowest level
 * leaves the date out.
 */
const label = ({ wording, timeline, groupOf, passed }: OnSheet, index: number): string => {
  const event = timeline.events.at(index);
  const before = passed.get(index);
  return [
    before && before + wording.comma.trimEnd(),
    groupOf(textsOf(event)),
    wording.date(event),
    wording.count(event),
    event.title,
  ]
    .filter((each) => each)
    .join(' ');
};

/** A card in the picture: a button with date and title; its lead quotation beside it. */
function renderCard(
  card: Card,
  context: OnSheet,
  pane: (event: number, context: ViewContext) => TemplateResult | typeof nothing,
): TemplateResult {
  const { size, position, tabindex } = place(card.event, context);
  const current = card.event === context.current;
  const name = label(context, card.event);
  const select = (click: MouseEvent) => {
    click.preventDefault();
    context.select(card.event, reasonOf(click));
  };
  // A button's content is its name, so what is quoted stands beside it, and is no part of it.
  const [quotes, others] = [true, false].map((quoted) =>
    renderBlocks(
      card.blocks.filter(({ role }) => (role === 'quote') === quoted),
      card.event,
      context,
    ),
  );
  return html`<li
    class=${withStates(cardClass(card), card.event, context)}
    part=${withStates('card', card.event, context, 'card-')}
    ${placed({ x: card.x, y: card.y, width: card.width }, context.sheet)}
    aria-setsize=${size}
    aria-posinset=${position}
  >
    ${
      context.unfolds
        ? html`<details ?open=${live(current && context.selection.open)}
            ><summary data-event=${card.event} tabindex=${tabindex} aria-label=${name} @click=${select}
              >${others}</summary
            >${pane(card.event, context)}</details
          >`
        : html`<button
            data-event=${card.event}
            tabindex=${tabindex}
            aria-current=${ifDefined(current ? 'true' : undefined)}
            aria-label=${name}
            @click=${select}
            >${others}</button
          >`
    }
    ${quotes}
  </li>`;
}

/** What a bar says, in its order: its name comes first. */
function spanLabel({ event: index }: SpanShape, { wording, timeline, groupOf }: ViewContext): string {
  const event = timeline.events.at(index);
  return [event.title, wording.date(event), wording.count(event), groupOf(textsOf(event))]
    .filter((each) => each)
    .join(' ');
}

/** An event that lasts: its bar and its name are one button. */
function renderSpan(span: SpanShape, context: OnSheet): TemplateResult {
  const { event, from, to, y, height, start, end, title, date, name, width } = span;
  const { size, position, tabindex } = place(event, context);
  const said = spanLabel(span, context);
  const words = renderDate(context.timeline.events.at(event), context, 'date');
  const [x, until] = [Math.min(from, name), Math.max(to, name + width)];
  return html`<li aria-setsize=${size} aria-posinset=${position}>
    <button
      class=${withStates('place span', event, context)}
      ${placed({ x, y, width: until - x, height }, context.sheet)}
      data-event=${event}
      tabindex=${tabindex}
      aria-label=${said}
      aria-current=${ifDefined(event === context.current ? 'true' : undefined)}
      @click=${(click: MouseEvent) => context.select(event, reasonOf(click))}
      ><i
        class=${`place start-${start} end-${end}`}
        part=${withStates('span', event, context, 'span-')}
        ${placed({ x: from - x, width: to - from })}
      ></i
      ><span class="place name" ${placed({ x: name - x, width })}
        ><span class="title" part="span-title" dir="auto" lang=${ifDefined(context.timeline.lang)}
          >${title}</span
        >${date ? html` <span class="date" part="span-date">${words}</span>` : nothing}</span
      ></button
    >
  </li>`;
}

/** An event without a card: its marker is the button. */
function renderSpot({ event, x, y }: MarkShape, context: OnSheet): TemplateResult {
  const { size, position, tabindex } = place(event, context);
  const name = label(context, event);
  return html`<li aria-setsize=${size} aria-posinset=${position}>
    <button
      class="place spot"
      part="spot"
      ${placed({ x, y }, context.sheet)}
      data-event=${event}
      tabindex=${tabindex}
      title=${name}
      aria-label=${name}
      aria-current=${ifDefined(event === context.current ? 'true' : undefined)}
      @click=${(click: MouseEvent) => context.select(event, reasonOf(click))}
    ></button>
  </li>`;
}

/** A number short enough for a bubble, in the digits of the dates: 16,667 is 17k. */
function short(n: number, { words }: ViewWording): string {
  if (n < 1000) return words.number(n);
  return n < 999_500 ? `${words.number(Math.round(n / 1000))}k` : `${words.number(Math.round(n / 1e6))}M`;
}

/** Events without room: a bubble with their number, and the main event's card where there is room for one. */
function renderCluster(cluster: Cluster, context: OnSheet): TemplateResult {
  const { count, main, x, y, card, event: first } = cluster;
  const { size, position, tabindex } = place(first, context);
  const current = clusterContains(cluster, context.current);
  const enter = (click: MouseEvent) => {
    context.enter(cluster, reasonOf(click));
  };
  const found = context.find.matches?.along(cluster.among())(cluster.first, cluster.end);
  const number = short(found || count, context.wording);
  const name = [
    clusterName(cluster, context),
    found !== undefined && context.wording.words('found', { n: found, count }),
  ]
    .filter((each) => each)
    .join(' · ');
  const isRead = clusterContains(cluster, context.article?.reading ?? -1);
  const states = [
    'place cluster',
    number.length > 3 && 'long',
    current && 'current',
    isRead && 'reading',
    found === 0 && 'faint',
  ]
    .filter(Boolean)
    .join(' ');
  return html`<li aria-setsize=${size} aria-posinset=${position}>
    <button
      class=${states}
      part="cluster"
      ${placed({ x, y }, context.sheet)}
      data-event=${first}
      tabindex=${tabindex}
      title=${name}
      aria-label=${name}
      aria-current=${ifDefined(current ? 'true' : undefined)}
      @click=${enter}
      >${number}</button
    >
    ${
      card
        ? html`<div
            class=${withStates(cardClass(card), main, context)}
            part=${withStates('card', main, context, 'card-')}
            ${placed({ x: card.x, y: card.y, width: card.width }, context.sheet)}
            @click=${enter}
            >${renderBlocks(card.blocks, main, context)}</div
          >`
        : nothing
    }
  </li>`;
}

/** The first event of the item that Tab reaches: the focused event's, else the nearest that is drawn. */
function stopOf({ clusters }: Scene, items: readonly number[], context: ViewContext): number {
  const { focused } = context;
  const cluster = clusters.find((each) => clusterContains(each, focused));
  return cluster?.event ?? items.find((event) => event >= focused) ?? items.at(-1) ?? focused;
}

/** The list of events in time order; `pane` gives what opens inside a card where the layout unfolds. */
export function renderItems(
  scene: Scene,
  all: ViewContext,
  pane: (event: number, context: ViewContext) => TemplateResult | typeof nothing,
): TemplateResult {
  const carded = new Set([...scene.cards, ...scene.spans].map(({ event }) => event));
  const drawn = [...scene.marks, ...scene.clusters, ...scene.spans]
    .map(({ event }) => event)
    .sort((a, b) => a - b);
  const context = {
    ...all,
    focused: stopOf(scene, drawn, all),
    sheet: sheetOf(scene),
    passed: passedBefore(scene, all),
  };
  const items = [
    ...scene.cards.map((card) => [card.event, renderCard(card, context, pane)] as const),
    ...scene.marks
      .filter(({ event }) => !carded.has(event))
      .map((mark) => [mark.event, renderSpot(mark, context)] as const),
    ...scene.spans.map((span) => [span.event, renderSpan(span, context)] as const),
    ...scene.clusters.map((cluster) => [cluster.event, renderCluster(cluster, context)] as const),
  ].sort((a, b) => a[0] - b[0]);
  // Where there is nothing to see, the keys still lead on.
  return html`<ol
    role="list"
    part="events"
    tabindex=${ifDefined(items.length ? undefined : 0)}
    aria-label=${context.wording.words('eventsLabel')}
  >
    ${keyedList(items)}
  </ol>`;
}
