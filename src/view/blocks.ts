import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Block, BlockRole } from '../layout/blocks.js';
import { placed } from './axis.js';
import { reasonOf, type ViewContext } from './context.js';
import { inLines } from './lines.js';
import { countOf, spoken } from './spoken.js';
import { renderDate } from './words.js';

/** The text of a block: the layout has broken its lines, and white space is kept. */
const textOf = ({ lines }: Block): string => lines.join('\n');

/** For `aria-hidden`: what the eye gets shortened, the ear gets whole, beside it. */
const isShortened = ({ cut }: Block): 'true' | undefined => (cut ? 'true' : undefined);

type RenderBlock = (
  block: Block,
  event: number,
  context: ViewContext,
  /** What goes on in its last line. */
  next: TemplateResult | typeof nothing,
) => TemplateResult;

/** The picture of an event, for the eye alone: who hears the card is told of it in the pane. */
function renderImage(
  name: string,
  { width, height }: Block,
  event: number,
  { timeline }: ViewContext,
): TemplateResult {
  const picture = timeline.events.at(event).image?.[0];
  return html`<img
    class=${name}
    part="card-image"
    src=${picture?.src ?? ''}
    srcset=${ifDefined(picture?.srcset)}
    sizes=${ifDefined(picture?.srcset && `${Math.round(width)}px`)}
    alt=""
    loading="lazy"
    decoding="async"
    width=${Math.round(width)}
    height=${Math.round(height)}
    ${placed({ width, height })}
  />`;
}

/** What each block of a card looks like. */
const BLOCKS: Readonly<Record<BlockRole, RenderBlock>> = {
  lane: (block, _event, { timeline }) =>
    html`<span class="date" part="card-lane" dir="auto" lang=${ifDefined(timeline.lang)}
      >${textOf(block)}</span
    >`,
  date(block, event, context, next) {
    const { timeline } = context;
    const whole = timeline.events.at(event);
    // That of a cluster is a span in our words.
    const isOwn = whole.dateText?.startsWith(block.lines[0] ?? '');
    const shown = block.cut
      ? html`<span aria-hidden="true">${textOf(block)}</span
          ><span class="spoken">${renderDate(whole, context, 'date')} </span>`
      : textOf(block);
    return html`<span
      class="date"
      part="card-date"
      dir=${ifDefined(isOwn ? 'auto' : undefined)}
      lang=${ifDefined(isOwn ? timeline.lang : undefined)}
      >${shown}${next}</span
    >`;
  },
  count: (block, event, context) => {
    const sign = html`<span class="count" part="card-count" aria-hidden="true">${textOf(block)}</span
      >${spoken(countOf(context.timeline.events.at(event), context), context.wording.words.lang)}`;
    return block.place === 'after' ? html` ${sign}` : html`<span class="date">${sign}</span>`;
  },
  title: (block, event, { timeline }) => {
    const { title } = timeline.events.at(event);
    return html`<span
        class="title"
        part="card-title"
        dir="auto"
        lang=${ifDefined(timeline.lang)}
        aria-hidden=${ifDefined(isShortened(block))}
        ${inLines(block.lines, title)}
      ></span
      >${block.cut ? spoken(title, timeline.lang) : nothing}`;
  },
  quote: ({ lines }, event, { timeline, wording, select }) =>
    html`<blockquote
      class="quote"
      part="card-quote"
      dir="auto"
      lang=${ifDefined(timeline.events.at(event).quotes[0]?.lang ?? timeline.lang)}
      @click=${(click: MouseEvent) => select(event, reasonOf(click))}
      ${inLines(lines, wording.quote(timeline.events.at(event)) ?? '')}
    ></blockquote>`,
  picture: (block, event, context) => renderImage('thumbnail', block, event, context),
  icon: (block, event, context) => renderImage('thumbnail icon', block, event, context),
  more: (block) => html`<span class="date more" part="card-more" aria-hidden="true">${textOf(block)}</span>`,
};

/** The blocks of a card, each in the one that it goes on in. */
export function renderBlocks(
  blocks: readonly Block[],
  event: number,
  context: ViewContext,
): TemplateResult[] {
  const render = (block: Block, next: TemplateResult | typeof nothing) =>
    BLOCKS[block.role](block, event, context, next);
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    if (block.place === 'after') return [];
    // A space, since assistive technology may read them as one text.
    return html`${render(block, next?.place === 'after' ? render(next, nothing) : nothing)} `;
  });
}
