import { html, svg, type TemplateResult } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { barPieces } from '../layout/bar-pieces.js';
import type { Axis, Connector, Label, MarkShape, Scene, Spot2D } from '../layout/scene.js';
import { sheetOf, type Sheet } from '../layout/window.js';
import { keyedList } from './keyed-list.js';
import { withStates, type ViewContext } from './context.js';

/** What sets each side of a box; in the direction of writing. */
const BOX_STYLES = [
  ['x', 'insetInlineStart'],
  ['y', 'insetBlockStart'],
  ['width', 'inlineSize'],
  ['height', 'blockSize'],
  ['room', 'maxBlockSize'],
] as const;

/**
 * What is placed: px from the side where reading begins and from the top, and how long and high it is where it is
 * not as its content, or how high it may be (`null`: as high as it wants).
 */
type PlacedBox = { readonly [side in (typeof BOX_STYLES)[number][0]]?: number | null | undefined };

/** Not Lit's `styleMap`: its first rendering is a `style` attribute, which a strict Content Security Policy forbids. */
class PlacedDirective extends Directive {
  override render(box: PlacedBox, from?: PlacedBox): unknown {
    return [box, from];
  }

  override update({ element }: ElementPart, [box, from]: [PlacedBox, PlacedBox?]): void {
    for (const [side, property] of BOX_STYLES) {
      const value = box[side];
      if (value === null) (element as HTMLElement).style[property] = '';
      else if (value !== undefined)
        (element as HTMLElement).style[property] = `${(value - (from?.[side] ?? 0)).toFixed(2)}px`;
    }
  }
}

/**
 * `<li ${placed(box)}>` puts an element at its place in the picture, `placed(box, from)` at the same place in what
 * begins elsewhere.
 */
export const placed = directive(PlacedDirective);

/** Turns "along, across" into the picture's x and y. */
type Turn = (along: number, across: number) => string;

const drawLine = (turn: Turn, from: readonly [number, number], to: readonly [number, number]): string =>
  `M${turn(...from)}L${turn(...to)}`;

/** Half the height of a break mark, and between its two strokes, px. */
const CUT_MARK_SIZE = 5;
/** Two of the same words are farther from each other, px. */
const SAME_LABEL_DISTANCE = 32;

function renderAxisLines(
  { across, pieces, rails, breaks, ticks, tickLength }: Axis,
  turn: Turn,
  side: 1 | -1,
): TemplateResult {
  const strokes = (at: number) => pieces.map(([from, to]) => drawLine(turn, [from, at], [to, at])).join('');
  const marks = breaks
    .flatMap((at) =>
      [-3, 3].map((shift) =>
        drawLine(turn, [at + shift - 3, across + CUT_MARK_SIZE], [at + shift + 3, across - CUT_MARK_SIZE]),
      ),
    )
    .join('');
  return svg`${
    rails && svg`<path class="connector" part="lane-line" d=${rails.map(strokes).join('')}></path>`
  }<path class="axis-line" part="axis" d=${strokes(across)}></path>
    <path class="axis-tick" part="tick" d=${ticks
      .map((at) => drawLine(turn, [at, across], [at, across + tickLength * side]))
      .join('')}></path>
    <path class="break" part="gap" d=${marks}></path>`;
}

/** A bar, or its ends. */
function drawBar(
  { bar: shape }: MarkShape,
  pieces: Axis['pieces'],
  turn: Turn,
  which: keyof ReturnType<typeof barPieces>,
): string {
  if (!shape) return '';
  const { across } = shape;
  return barPieces(shape, pieces)
    [which].map(([from, to]) => drawLine(turn, [from, across], [to, across]))
    .join('');
}

/**
 * What is drawn for each event, in one path for all that look alike: nodes are few whatever there is to draw. What
 * is marked lies on top.
 */
function renderPaths<T extends { readonly event: number }>(
  name: string,
  part: string,
  shapes: readonly T[],
  draw: (shape: T) => string,
  context: ViewContext,
): TemplateResult[] {
  const looks = new Map<string, string>();
  for (const shape of shapes) {
    const look = withStates(name, shape.event, context);
    looks.set(look, (looks.get(look) ?? '') + draw(shape));
  }
  return [...looks]
    .filter(([, d]) => d)
    .sort(([a], [b]) => a.length - b.length)
    .map(([look, d]) => svg`<path class=${look} part=${part} d=${d}></path>`);
}

/** The pieces of a bar, and the class of each. */
const BARS = [
  ['bar', 'bar'],
  ['ends', 'bar-end'],
] as const;

function renderLabel({ kind, text, x, y }: Label, sheet: Sheet): TemplateResult {
  const name = kind === 'gap' ? kind : 'tick';
  return html`<span class=${`place label ${name}`} part=${`${name}-label`} ${placed({ x, y }, sheet)}
    >${text}</span
  >`;
}

/**
 * Everything behind the cards: axis, ticks, gaps, bars, poles, markers and their words. Decoration, hidden from the
 * accessibility tree.
 */
export function renderAxis(scene: Scene, context: ViewContext): TemplateResult {
  const sheet = sheetOf(scene);
  const { x: left, y: top } = sheet;
  const point = (x: number, y: number) => `${(x - left).toFixed(1)} ${(y - top).toFixed(1)}`;
  const turn: Turn = scene.layout === 'horizontal' ? point : (along, across) => point(across, along);
  const keyOf = ({ kind, text, x, y }: Label) =>
    `${kind}${text}${Math.round((x - left + y - top) / SAME_LABEL_DISTANCE)}`;
  const polyline = (points: readonly Spot2D[]): string => `M${points.map(([x, y]) => point(x, y)).join('L')}`;
  const { current, focused } = context;
  const connector = ({ event, points, gathered }: Connector): string =>
    polyline(gathered && event !== current && event !== focused ? points.slice(-2) : points);
  // Bars and ticks lie on the side of the words: under a horizontal axis, before a vertical one.
  const side = scene.layout === 'horizontal' ? 1 : -1;
  const { axis } = scene;
  return html`<svg class="place" aria-hidden="true">
      ${renderPaths('connector', 'connector', scene.connectors, connector, context)}
      ${
        scene.brackets &&
        svg`<path class="connector" part="bracket" d=${scene.brackets.map(polyline).join('')}></path>`
      }
      ${renderAxisLines(axis, turn, side)}
      ${[false, true].map((thick) => {
        const marks = scene.marks.filter(({ bar }) => bar?.thick === thick);
        return BARS.map(([which, look]) => {
          const name = thick ? `${look} thick` : look;
          const draw = (mark: MarkShape) => drawBar(mark, axis.pieces, turn, which);
          return renderPaths(name, 'bar', marks, draw, context);
        });
      })}
    </svg>
    <div aria-hidden="true">
      ${keyedList(axis.labels.toSorted((a, b) => a.x - b.x).map((label) => [keyOf(label), renderLabel(label, sheet)]))}
      ${keyedList(
        scene.marks.map((mark) => [
          mark.event,
          html`<span
            class=${withStates('place marker', mark.event, context)}
            part=${withStates('marker', mark.event, context, 'marker-')}
            ${placed(mark, sheet)}
          ></span>`,
        ]),
      )}
    </div>`;
}
