import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { DatedEvent } from '../model/event.js';
import { partOf, type ViewContext } from './context.js';
import type { Keyed } from './keyed-list.js';
import { renderMarked } from './marked.js';
import { renderShown } from './media.js';
import { renderQuotes, renderReadButton } from './quote.js';
import { word } from './words.js';
import { memoByKey } from './wording.js';

/** The paragraphs of a text, each with its links and emphasis. */
export const renderProse = (
  text: string | undefined,
  part: string | undefined,
  tab?: -1,
): TemplateResult[] | undefined =>
  text
    ?.split(/\n{2,}/)
    .map((paragraph) => html`<p part=${ifDefined(part)} dir="auto">${renderMarked(paragraph, tab)}</p>`);

/** The mark of what a program has found. */
export const renderInferred = (
  inferred: boolean,
  { wording }: ViewContext,
): TemplateResult | typeof nothing =>
  inferred ? html`<div class="muted" part="inferred">${word(wording, 'inferred')}</div>` : nothing;

/** What the element itself adds to the words of an event: the note on where it is from, image, links. */
function renderAdded(event: DatedEvent, context: ViewContext): TemplateResult {
  const { wording, article } = context;
  const anchor = event.anchor ?? event.quotes.find((quote) => article?.finds(quote.anchor))?.anchor;
  const way = renderReadButton(anchor, context);
  return html`${renderShown(event, context)}
  ${event.url ? html`<p class="muted"><a part="link" href=${event.url}>${word(wording, 'source')}</a></p>` : nothing}
  ${way ? html`<div class="muted">${way}</div>` : nothing}`;
}

/** What there is to read of an event: text, image, all quotations, the link. What is hidden is its words alone. */
export const renderBody = (event: DatedEvent, context: ViewContext): TemplateResult =>
  html`<div class="body" lang=${ifDefined(context.timeline.lang)}>
    <div>
      ${renderInferred(event.inferred && !context.isHidden, context)}
      ${renderProse(event.text, partOf('text', context))}
      ${context.isHidden ? nothing : renderAdded(event, context)}
    </div>
    ${renderQuotes(event.quotes, context)}
  </div>`;

/** What an event is known by: other words of the same event are another one's. */
const keyOf = memoByKey((event: DatedEvent) =>
  [event.id, event.date, event.title, event.text, ...event.quotes.map(({ text }) => text)].join('\n'),
);

/** What was made of the words of an event that is not read, and what with. */
const hidden = new WeakMap<DatedEvent, { readonly from: readonly unknown[]; readonly item: Keyed }>();

/**
 * An item of a list for an event that is not read now: its words alone, for the browser to find. They hang on little,
 * and are the same template as long as that is the same, so that no picture after it goes through them again.
 *
 * @param render what makes the item, read or not; the same function each time
 */
export function renderHidden(
  event: DatedEvent,
  context: ViewContext,
  render: (event: DatedEvent, context: ViewContext) => Keyed,
): Keyed {
  const from = [render, context.selection, context.wording, context.groupOf];
  const before = hidden.get(event);
  if (before?.from.every((each, i) => each === from[i])) return before.item;
  const item = render(event, { ...context, isHidden: true });
  hidden.set(event, { from, item });
  return item;
}

/** The value of `hidden` for an item. `live`: the browser takes the attribute away from what it has found. */
export const hiddenFrom = ({ isHidden }: ViewContext): DirectiveResult =>
  live(isHidden ? 'until-found' : false);

/** For `beforematch`: the event becomes the current one, else its words are hidden again. */
export const findListener =
  (event: DatedEvent, { selection }: ViewContext) =>
  (): void => {
    hidden.delete(event);
    selection.found(event);
  };

/**
 * An event that is read now, or one that nobody sees or hears: the browser finds its words on the page, shows them in
 * these same nodes, and says so, so that the event becomes the current one.
 */
export const renderReading = (event: DatedEvent, context: ViewContext, content: TemplateResult): Keyed => [
  keyOf(event),
  html`<div .hidden=${hiddenFrom(context)} @beforematch=${findListener(event, context)}>${content}</div>`,
];

/** The events whose words the browser is to find. */
export const findableOf = ({ selection: { findable } }: ViewContext): number[] =>
  Array.from({ length: findable }, (_, event) => event);
