import type { Block } from '../layout/blocks.js';
import type { Measure } from '../layout/measure.js';
import type { Card, Cluster, Scene, SpanShape, Spot2D } from '../layout/scene.js';
import { shortNumber } from '../model/short-number.js';
import type { ViewContext } from '../view/context.js';
import { lookOf } from './axis.js';
import type { Pen } from './pen.js';
import type { BoxLook, NodeName } from './looks.js';
import type { TextLook } from './shapes.js';

/** The class and the part of what each block says. */
const TEXTS: Readonly<Record<Exclude<Block['role'], 'picture' | 'icon'>, NodeName>> = {
  lane: ['date', 'card-lane'],
  date: ['date', 'card-date'],
  count: ['count', 'card-count'],
  title: ['title', 'card-title'],
  quote: ['quote', 'card-quote'],
  more: ['date more', 'card-more'],
};

/** The line over a card in the colour of its group, px. */
const GROUP_LINE = 2;

/** What a card is drawn with. */
interface CardTools {
  readonly pen: Pen;
  readonly context: ViewContext;
  readonly measure: Measure;
  /** The address of an event's own page, of its quotation, of its picture. */
  readonly addressOf: (url: string | undefined) => string | undefined;
}

/** All that stands for events, in the order of time: cards, bars with their names, bubbles. */
export function drawItems(scene: Scene, tools: CardTools): void {
  const items = [
    ...scene.spans.map((span) => [span.event, () => drawSpan(span, tools)] as const),
    ...scene.cards.map((card) => [card.event, () => drawCard(card, card.event, tools)] as const),
    ...scene.clusters.map((cluster) => [cluster.event, () => drawCluster(cluster, tools)] as const),
  ].sort(([a], [b]) => a - b);
  for (const [, draw] of items) draw();
}

/** The background and the border that a page gives to cards, and the colour of the group. */
function drawCardBox({ x, y, width, height }: Card, event: number, { pen, context }: CardTools): void {
  const { background, border, radius } = pen.looks.box([lookOf('place card', event, context), 'card']);
  pen.box(x, y, width, height, { fill: background, stroke: border, radius });
  const group = context.coloring?.of(event);
  if (group === undefined) return;
  const { border: line } = pen.looks.box([`sign group-${group}`]);
  pen.box(x, y, width, GROUP_LINE, { fill: line });
}

function drawCard(card: Card, event: number, tools: CardTools): void {
  const { pen, context, measure, addressOf } = tools;
  const { sizes } = measure;
  const { url, quotes, image } = context.timeline.events.at(event);
  const isEnd = card.align === 'end';
  const aside = card.blocks.find(({ place }) => place === 'beside');
  const indent = sizes.cardPaddingInline + (aside ? aside.width + sizes.pictureGap : 0);
  const edge = isEnd ? card.x + card.width - indent : card.x + indent;
  const place: LineStart = { x: edge, align: isEnd ? 'end' : 'start' };
  const picture = ({ width, height }: Block, y: number, from: number) => {
    const { src = '', alt = '' } = image?.[0] ?? {};
    pen.image(addressOf(src) ?? '', alt, isEnd ? from - width : from, y, width, height);
  };
  pen.group(() => {
    drawCardBox(card, event, tools);
    let y = card.y + sizes.cardPaddingBlock;
    const outer = isEnd ? card.x + card.width - sizes.cardPaddingInline : card.x + sizes.cardPaddingInline;
    if (aside) picture(aside, y, outer);
    const stacked = card.blocks.filter((block) => block.place !== 'beside');
    stacked.forEach((block, i) => {
      if (block.place === 'after') return;
      y += i ? block.gap : 0;
      const next = stacked[i + 1];
      const draw = () => {
        if (block.role === 'picture' || block.role === 'icon') picture(block, y, edge);
        else drawBlock(block, next?.place === 'after' ? next : undefined, y, place, event, tools);
      };
      pen.group(draw, { href: addressOf(block.role === 'quote' ? (quotes[0]?.url ?? url) : url) });
      y += block.height;
    });
  });
}

interface LineStart {
  readonly x: number;
  readonly align: 'start' | 'end';
}

/** The lines of a block, and what goes on in the last of them. */
function drawBlock(
  block: Block,
  next: Block | undefined,
  y: number,
  { x, align }: LineStart,
  event: number,
  { pen, context }: CardTools,
): void {
  const { timeline } = context;
  const card: NodeName = [lookOf('place card', event, context), 'card'];
  const names =
    block.role === 'count' ? [TEXTS.date, TEXTS.count] : [TEXTS[block.role as keyof typeof TEXTS]];
  const look = pen.looks.text(card, ...names);
  const height = block.height / block.lines.length || look.lineHeight;
  const quoted = timeline.events.at(event).quotes[0]?.lang;
  const isOwn = block.role === 'title' || block.role === 'lane' || block.role === 'quote';
  const lang = isOwn ? (block.role === 'quote' && quoted) || timeline.lang : undefined;
  block.lines.forEach((line, i) => {
    const isLast = i === block.lines.length - 1;
    const after = isLast && next ? next.lines.join(' ') : '';
    const afterLook = pen.looks.text(card, TEXTS.date, TEXTS.count);
    const space = after ? pen.looks.widthOf(' ', look) : 0;
    // Where words end at a pole, the count is the last of them.
    const behind = after && align === 'end' ? space + pen.looks.widthOf(after, afterLook) : 0;
    const top = y + i * height;
    const width = pen.text(line, look, { x: x - behind, y: top, align, lang, height });
    if (!after) return;
    const at = align === 'end' ? x : x + width + space;
    pen.text(after, afterLook, { x: at, y: top, align, height });
  });
}

/** How deep the point is at the open end of a bar, px. */
const POINT = 8;
/** The line at its ends, px; it is dashed where an end is vague. */
const SPAN_LINE = 2;
const VAGUE_DASH = [3, 3];

/** The bar itself: with a point at an open end, or with a line at both ends. */
function drawSpanBar({ from, y, height, start, end }: SpanShape, to: number, look: BoxLook, pen: Pen): void {
  const { background: fill, border } = look;
  const [first, last] = [start === 'open' ? POINT : 0, end === 'open' ? POINT : 0];
  if (first || last) {
    const outline: Spot2D[] = [
      [from + first, y],
      [to - last, y],
      [to, y + height / 2],
      [to - last, y + height],
      [from + first, y + height],
      [from, y + height / 2],
    ];
    pen.shape(outline, { fill });
    return;
  }
  pen.box(from, y, to - from, height, { fill, radius: SPAN_LINE });
  for (const [at, kind] of [
    [from + SPAN_LINE / 2, start],
    [to - SPAN_LINE / 2, end],
  ] as const) {
    const line = { ...border, width: SPAN_LINE, dash: kind === 'vague' ? VAGUE_DASH : [] };
    pen.line([at, y], [at, y + height], line);
  }
}

/** How far under its top a line of this look has its baseline, px. */
function baselineOf(look: TextLook, { looks }: Pen): number {
  const { ascent, descent } = looks.metricsOf(look);
  return (look.lineHeight + ascent - descent) / 2;
}

function drawSpan(span: SpanShape, { pen, context, addressOf }: CardTools): void {
  const { event, from, y, start, end, title, date, dateFirst, name, width } = span;
  const { lang, events } = context.timeline;
  const outer: NodeName = [lookOf('place span', event, context)];
  const draw = () => {
    const bar = pen.looks.box(outer, [`place start-${start} end-${end}`, 'span', 'i']);
    drawSpanBar(span, Math.max(span.to, from + 2), bar, pen);
    const look = pen.looks.text(outer, ['place name'], ['title', 'span-title']);
    const [atStart, atEnd] = [{ x: name }, { x: name + width, align: 'end' } as const];
    pen.text(title, look, { ...(dateFirst ? atEnd : atStart), y, lang });
    if (!date) return;
    const small = pen.looks.text(outer, ['place name'], ['date', 'span-date']);
    // Both stand on one line.
    const top = y + baselineOf(look, pen) - baselineOf(small, pen);
    pen.text(date, small, { ...(dateFirst ? atStart : atEnd), y: top });
  };
  pen.group(draw, { href: addressOf(events.at(event).url) });
}

/** A bubble with its number, and the card of its main event. */
function drawCluster(cluster: Cluster, tools: CardTools): void {
  const { pen, context, measure } = tools;
  const { count, main, x, y, card } = cluster;
  const found = context.find.matches?.along(cluster.among())(cluster.first, cluster.end);
  const number = shortNumber(found || count, context.wording.words);
  const name: NodeName = [
    ['place cluster', number.length > 3 && 'long', found === 0 && 'faint'].filter(Boolean).join(' '),
    'cluster',
  ];
  const { background, border } = pen.looks.box(name);
  const size = measure.sizes.clusterSize - border.width;
  pen.group(() => {
    pen.circle(x, y, size, { fill: background, stroke: border });
    const look = pen.looks.text(name);
    pen.text(number, look, { x, y: y - look.lineHeight / 2, align: 'middle' });
  });
  if (card) drawCard(card, main, tools);
}
