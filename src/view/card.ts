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
import type { Block } from '../layout/blocks.js';
import { sheetOf, type Sheet } from '../layout/window.js';
import { textsOf } from '../model/event-list.js';
import { shortNumber } from '../model/short-number.js';
import type { DatedEvent } from '../model/event.js';
import { placed } from './axis.js';
import { renderBlocks } from './blocks.js';
import { withStates, reasonOf, type ViewContext } from './context.js';
import { renderClusterName, standsOut } from './cluster.js';
import { keyedList } from './keyed-list.js';
import { passedBefore } from './passed.js';
import { countOf, renderHint, renderSaying, spoken } from './spoken.js';
import { traitsOf } from './traits.js';
import { renderDate } from './words.js';

const cardClass = ({ align, blocks }: Card): string =>
  `place card ${align}${blocks.some(({ place }) => place === 'beside') ? ' iconic' : ''}`;

/** What every item of the list says of itself: its place in the whole story, and whether Tab reaches it. */
const place = (event: number, { timeline, focused }: ViewContext) => ({
  size: timeline.events.length,
  position: event + 1,
  tabindex: event === focused ? 0 : -1,
});

/** What items are drawn on, and what is said of the time before some of them. */
type OnSheet = ViewContext & { readonly sheet: Sheet; readonly passed: ReadonlyMap<number, string> };

/**
 * What is said of an event and not seen on it: the time before it, the group that no lane on its card names, its date
 * and how many quotations it has, its title.
 */
function renderUnseen(
  index: number,
  context: OnSheet,
  { lane, date, title }: { readonly lane?: string; readonly date?: boolean; readonly title?: boolean },
): unknown {
  const { wording, timeline, groupOf, passed } = context;
  const event = timeline.events.at(index);
  const before = passed.get(index);
  const group = groupOf(textsOf(event));
  const comma = wording.comma.trimEnd();
  const isFound = context.find.matches?.has(index);
  return renderSaying(
    [
      [isFound && wording.words('isMatch') + comma],
      [before && before + comma],
      [context.live?.isNew(index) && wording.words('isNew') + comma],
      [group !== lane && group, 'story'],
      [date && wording.date(event), event.dateText ? 'story' : 'interface'],
      [date && countOf(event, context)],
      [title && event.title, 'story'],
    ],
    context,
  );
}

/** What is said behind all that. */
const renderTraits = (event: DatedEvent, context: ViewContext): unknown =>
  renderSaying(traitsOf(event, context), context);

/** A card in the picture: a button with date and title; its lead quotation beside it. */
function renderCard(
  card: Card,
  context: OnSheet,
  pane: (event: number, context: ViewContext) => TemplateResult | typeof nothing,
): TemplateResult {
  const { size, position, tabindex } = place(card.event, context);
  const current = card.event === context.current;
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
  const lane = card.blocks.find(({ role }) => role === 'lane');
  const isDated = card.blocks.some(({ role }) => role === 'date');
  const unseen = { date: !isDated, ...(lane && { lane: lane.lines.join(' ') }) };
  const whole = context.timeline.events.at(card.event);
  const said = [renderUnseen(card.event, context, unseen), others, renderTraits(whole, context)];
  return html`<li
    class=${withStates(cardClass(card), card.event, context)}
    part=${withStates('card', card.event, context, 'card-')}
    ${placed({ x: card.x, y: card.y, width: card.width }, context.sheet)}
    aria-setsize=${size}
    aria-posinset=${position}
  >
    ${
      context.unfolds
        ? html`<details
            aria-label=${context.wording.words('columnEvent')}
            ?open=${live(current && context.selection.open)}
            ><summary data-event=${card.event} tabindex=${tabindex} @click=${select}>${said}</summary
            >${pane(card.event, context)}</details
          >`
        : html`<button
            data-event=${card.event}
            tabindex=${tabindex}
            aria-current=${ifDefined(current ? 'true' : undefined)}
            @click=${select}
            >${said}</button
          >`
    }
    ${quotes}
  </li>`;
}

/** An event that lasts: its bar and its name are one button. */
function renderSpan(span: SpanShape, context: OnSheet): TemplateResult {
  const { event, from, to, y, height, start, end, title, date, dateFirst, name, width } = span;
  const { size, position, tabindex } = place(event, context);
  const { lang, events } = context.timeline;
  const whole = events.at(event);
  const isShort = title !== whole.title.replace(/\s+/g, ' ').trim();
  const [x, until] = [Math.min(from, name), Math.max(to, name + width)];
  return html`<li aria-setsize=${size} aria-posinset=${position}>
    <button
      class=${withStates('place span', event, context)}
      ${placed({ x, y, width: until - x, height }, context.sheet)}
      data-event=${event}
      tabindex=${tabindex}
      aria-current=${ifDefined(event === context.current ? 'true' : undefined)}
      @click=${(click: MouseEvent) => context.select(event, reasonOf(click))}
      >${renderUnseen(event, context, {})}<i
        class=${`place start-${start} end-${end}`}
        part=${withStates('span', event, context, 'span-')}
        ${placed({ x: from - x, width: to - from })}
      ></i
      ><span class="place name ${dateFirst ? 'turned' : ''}" ${placed({ x: name - x, width })}
        ><span
          class="title"
          part="span-title"
          dir="auto"
          lang=${ifDefined(lang)}
          aria-hidden=${ifDefined(isShort ? 'true' : undefined)}
          >${title}</span
        >${isShort ? spoken(whole.title, lang) : nothing}
        <span class=${date ? 'date' : 'spoken'} part=${ifDefined(date ? 'span-date' : undefined)}
          >${renderDate(whole, context, 'date')}</span
        ></span
      >${spoken(countOf(whole, context))}${renderTraits(whole, context)}</button
    >
  </li>`;
}

/** An event without a card: its marker is the button. */
function renderSpot({ event, x, y }: MarkShape, context: OnSheet): TemplateResult {
  const { size, position, tabindex } = place(event, context);
  const { timeline, wording } = context;
  const whole = timeline.events.at(event);
  return html`<li aria-setsize=${size} aria-posinset=${position}>
    <button
      class="place spot"
      part="spot"
      ${placed({ x, y }, context.sheet)}
      data-event=${event}
      tabindex=${tabindex}
      aria-current=${ifDefined(event === context.current ? 'true' : undefined)}
      @click=${(click: MouseEvent) => context.select(event, reasonOf(click))}
      >${renderUnseen(event, context, { date: true, title: true })}${renderTraits(whole, context)}${renderHint(
        `${wording.date(whole)} ${whole.title}`,
      )}</button
    >
  </li>`;
}

/** A block of a bubble's card; its dates the bubble itself has said, and the title of what stands out. */
function renderClusterBlock(block: Block, cluster: Cluster, context: ViewContext): unknown {
  const shown = renderBlocks([block], cluster.main, context);
  const isSaid = block.role === 'date' || (block.role === 'title' && standsOut(cluster, context));
  return isSaid ? html`<div aria-hidden="true">${shown}</div>` : shown;
}

/** Events without room: a bubble with their number, and the main event's card where there is room for one. */
function renderCluster(cluster: Cluster, context: OnSheet): TemplateResult {
  const { count, main, x, y, card, event: first } = cluster;
  const { size, position, tabindex } = place(first, context);
  const current = clusterContains(cluster, context.current);
  const isOpen = context.bubbles.isOpen(cluster);
  const found = context.find.matches?.along(cluster.among())(cluster.first, cluster.end);
  const number = shortNumber(found || count, context.wording.words);
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
  return html`<li
    aria-setsize=${size}
    aria-posinset=${position}
    @focusout=${({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!(currentTarget as Node).contains(relatedTarget as Node | null)) context.bubbles.close();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen) return;
      event.preventDefault();
      event.stopPropagation();
      context.leave(cluster);
    }}
  >
    <button
      class=${states}
      part="cluster"
      ${placed({ x, y }, context.sheet)}
      data-event=${first}
      tabindex=${tabindex}
      aria-current=${ifDefined(current ? 'true' : undefined)}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${(click: MouseEvent) => context.press(cluster, reasonOf(click))}
      >${renderClusterName(cluster, number, found, context)}</button
    >
    ${isOpen ? context.pages.plain?.renderAmong(cluster, context.scene as Scene, context) : nothing}
    ${
      card
        ? html`<div
            class=${withStates(cardClass(card), main, context)}
            part=${withStates('card', main, context, 'card-')}
            ${placed({ x: card.x, y: card.y, width: card.width }, context.sheet)}
            @click=${() => {
              context.enter(cluster, 'pointer');
            }}
            >${card.blocks.map((block) => renderClusterBlock(block, cluster, context))}</div
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
    aria-describedby="summary told"
  >
    ${keyedList(items)}
  </ol>`;
}
