import { breakLines } from '../layout/lines.js';
import type { Measure, TextRole } from '../layout/measure.js';
import type { Overview, Scene, Spot2D } from '../layout/scene.js';
import type { ViewContext } from '../view/context.js';
import { drawSign, lookOf } from './axis.js';
import type { NodeName } from './looks.js';
import { fainter } from './paint.js';
import type { Pen } from './pen.js';
import type { TextLook } from './shapes.js';

/** Between the header and what is under it, and above and under the strip, as shares of the size of text. */
const HEADER_GAP = 1;
const STRIP_ABOVE = 1.5;
/** Between the names of groups, px. */
const NAME_GAP = 14;
/** More lines of a heading are cut off. */
const HEADING_LINES = 6;

/** What stands around the picture is drawn with. */
export interface AroundTools {
  readonly pen: Pen;
  readonly context: ViewContext;
  readonly measure: Measure;
}

/** What the story spans, and how many events and quotations it has. */
export function summaryOf({ timeline: { events }, wording }: ViewContext): string {
  const { words, dot, spanOf } = wording;
  const counts = [
    words('events', { n: events.length }),
    ...(events.quotes ? [words('quotes', { n: events.quotes })] : []),
  ];
  return [spanOf(events.at(0), events.at(events.latest)), ...counts].join(`${dot} `);
}

/** Lines of text under each other in the whole width, from `y` on; returns where they end. `role`: the same font. */
function drawLinesOf(
  text: string,
  look: TextLook,
  role: TextRole,
  y: number,
  { pen, measure }: AroundTools,
  lang?: string,
): number {
  // The measure knows the font in another size.
  const sample = 'Hamburgefonstiv';
  const ratio = pen.looks.widthOf(sample, look) / measure.width(sample, role) || 1;
  const lines = breakLines(text, role, pen.width / ratio, HEADING_LINES, measure)?.lines ?? [text];
  lines.forEach((line, i) => pen.text(line, look, { x: 0, y: y + i * look.lineHeight, lang }));
  return y + lines.length * look.lineHeight;
}

/** The heading and the summary; returns how high they are. */
export function drawHeader(tools: AroundTools): number {
  const { pen, context } = tools;
  const names: NodeName[] = [['header', 'header']];
  let y = 0;
  if (context.heading) {
    const look = pen.looks.text(...names, ['head', 'heading']);
    y = drawLinesOf(context.heading, look, 'title', y, tools, context.timeline.lang);
    y += look.size * 0.2;
  }
  const look = pen.looks.text(...names, ['muted', 'summary']);
  y = drawLinesOf(summaryOf(context), look, 'date', y, tools);
  return y + look.size * HEADER_GAP;
}

/** Names in rows, each drawn by itself from `x` on; returns how high the rows are. */
function inRows(
  names: readonly { readonly width: number; readonly draw: (x: number, y: number) => void }[],
  height: number,
  width: number,
): number {
  let x = 0;
  let top = 0;
  for (const name of names) {
    if (x && x + name.width > width) {
      x = 0;
      top += height;
    }
    name.draw(x, top);
    x += name.width + NAME_GAP;
  }
  return names.length ? top + height : 0;
}

/** The words of the colours; returns how high they are. */
export function drawLegend({ pen, context, measure }: AroundTools): number {
  const { coloring, timeline, wording } = context;
  if (!coloring?.groups.length) return 0;
  const look = pen.looks.text(['legend'], ['control', 'legend-item']);
  const muted = pen.looks.text(['legend'], ['control', 'legend-item'], ['muted']);
  const size = measure.sizes.markerSize;
  const rest = coloring.rest ? [{ title: wording.words('others'), number: 0, count: coloring.rest }] : [];
  const names = [...coloring.groups, ...rest].map(({ title, number, count }) => {
    const text = pen.looks.widthOf(title, look);
    const digits = wording.words.number(count);
    const space = size * 0.75;
    return {
      width: size + space + text + space + pen.looks.widthOf(digits, muted),
      draw: (x: number, top: number) => {
        drawSign(pen, x + size / 2, top + look.lineHeight / 2, size, number, `sign group-${number}`);
        pen.text(title, look, { x: x + size + space, y: top, lang: number ? timeline.lang : undefined });
        pen.text(digits, muted, { x: x + size + space + text + space, y: top, height: look.lineHeight });
      },
    };
  });
  return inRows(names, look.lineHeight * 1.4, pen.width) + look.size * 0.5;
}

/** The names of the lanes where each begins, or in rows above a vertical picture; returns how high those are. */
export function drawLanes({ lanes, more }: Scene, { pen, context }: AroundTools): number {
  if (!lanes) return 0;
  const { wording, timeline } = context;
  const names: NodeName[] = [['lanes steps'], ['place lane', 'lane-label']];
  const plain = pen.looks.text(...names);
  const bold: TextLook = { ...plain, weight: '700' };
  const labels = lanes.map((lane) => ({
    name: lane.name || wording.words('others'),
    count: wording.words('events', { n: lane.count }),
    lang: lane.name ? timeline.lang : undefined,
    y: lane.y,
  }));
  if (more?.lanes) {
    const count = wording.words('events', { n: more.events });
    labels.push({ name: wording.words('more', { n: more.lanes }), count, lang: undefined, y: more.y });
  }
  const drawn = labels.map((label) => {
    const width = pen.looks.widthOf(`${label.name} `, bold);
    return {
      y: label.y,
      width: width + pen.looks.widthOf(label.count, plain),
      draw: (x: number, top: number) => {
        pen.text(label.name, bold, { x, y: top, lang: label.lang });
        pen.text(label.count, plain, { x: x + width, y: top });
      },
    };
  });
  for (const each of drawn) if (each.y !== undefined) each.draw(0, each.y);
  const rows = drawn.filter((each) => each.y === undefined);
  return inRows(rows, plain.lineHeight * 1.4, pen.width);
}

/** How high a tick is at most, how high that of one event among many is, where a bar lies, and the line, px. */
const TICK = 9;
const LEAST_TICK = 3;
const STRIP_BAR = 7;
const STRIP_LINE = 9.5;

function drawTicks(pen: Pen, { ticks, counts, most, apart, place }: Overview, context: ViewContext): void {
  if (context.coloring && apart) {
    for (let event = 0; event < apart; event++) {
      const x = place(event);
      pen.line([x, 0], [x, TICK], pen.looks.stroke(lookOf('strip-mark', event, context), ''));
    }
    return;
  }
  const heightOf = (count: number) =>
    most > 1 ? LEAST_TICK + ((TICK - LEAST_TICK) * Math.log(count)) / Math.log(most) : TICK;
  const line = (x: number, i: number): Spot2D[] => [
    [x, TICK - heightOf(counts[i] ?? 1)],
    [x, TICK],
  ];
  pen.lines(ticks.map(line), pen.looks.stroke('strip-mark', ''));
}

/** The true-scale strip with the years at its ends, and what of it is visible above; returns how high it is. */
export function drawStrip({ overview }: Scene, { pen, context }: AroundTools): number {
  const { timeline, wording, zoom } = context;
  const { events } = timeline;
  const look = pen.looks.text(['strip'], ['ends muted']);
  const outer = pen.top;
  pen.top += look.size * STRIP_ABOVE;
  const band = pen.looks.box(['periods horizontal'], ['place period', 'period']).background;
  overview.bands.forEach(([from, to], i) => {
    pen.box(from, 0, to - from, TICK, { fill: fainter(band, i % 2 ? 1 : 0.4) });
  });
  pen.line([0, STRIP_LINE], [overview.length, STRIP_LINE], pen.looks.stroke('strip-line', ''));
  for (const { event, from, to } of overview.bars)
    pen.line([from, STRIP_BAR], [to, STRIP_BAR], pen.looks.stroke(lookOf('strip-bar', event, context), ''));
  drawTicks(pen, overview, context);
  if (zoom.domain) {
    const [from, to] = zoom.visible.map((ms) => overview.at(ms)) as [number, number];
    const line = { ...pen.looks.stroke('axis-line', 'axis'), width: 1 };
    pen.box(from, -3, Math.max(to - from, 3), TICK + 7, {
      fill: fainter(line, 0.15),
      stroke: line,
      radius: 2,
    });
  }
  const y = TICK + 4;
  pen.text(wording.endOf(events.at(0), 'start'), look, { x: 0, y });
  pen.text(wording.words('scaleTime'), look, { x: pen.width / 2, y, align: 'middle' });
  pen.text(wording.endOf(events.at(events.latest), 'end'), look, { x: pen.width, y, align: 'end' });
  pen.top = outer;
  return look.size * STRIP_ABOVE + y + look.lineHeight;
}
