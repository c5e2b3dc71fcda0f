import { barPieces } from '../layout/bar-pieces.js';
import type { Label, MarkShape, PeriodShape, Scene, Spot2D } from '../layout/scene.js';
import type { ViewContext } from '../view/context.js';
import { fainter } from './paint.js';
import type { Pen } from './pen.js';

/** Half the height of the sign of a cut, and from its middle to each of its strokes, px. */
const CUT_HEIGHT = 5;
const CUT_STEP = 3;
/** Before and above the name of a period in its band, px; turned, the other way round. */
const PERIOD_INDENT = 6;
const PERIOD_ABOVE = 2;

/** Turns "along, across" into the picture's x and y. */
type TurnedSpot = (along: number, across: number) => Spot2D;

const turnOf = ({ layout }: Scene): TurnedSpot =>
  layout === 'horizontal' ? (along, across) => [along, across] : (along, across) => [across, along];

/** The look of what belongs to an event: in its colour, and fainter if it is not among what is found. */
export const lookOf = (name: string, event: number, { coloring, find }: ViewContext): string =>
  [name, find.matches?.has(event) === false && 'faint', coloring && `group-${coloring.of(event)}`]
    .filter(Boolean)
    .join(' ');

/** As much of a text as has room, px. */
export function shortened(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (letters.length && widthOf(`${letters.join('').trimEnd()}…`) > room) letters.pop();
  return letters.length ? `${letters.join('').trimEnd()}…` : '';
}

/** The bands of periods, behind all else, each with its name. */
export function drawPeriods(pen: Pen, scene: Scene, { timeline }: ViewContext): void {
  const { looks } = pen;
  const isAcross = scene.layout === 'horizontal';
  const band = ({ from, to, across, period }: PeriodShape, i: number) => {
    const names = [[`periods ${scene.layout}`], ['place period', 'period']] as const;
    // Every second one is lighter.
    const fill = fainter(looks.box(...names).background, i % 2 ? 0.4 : 1);
    const line = { ...looks.stroke('connector', 'connector'), width: 1 };
    const look = looks.text(...names, ['', 'period-title']);
    const deep = look.lineHeight + 2 * PERIOD_ABOVE;
    const room = to - from - 2 * PERIOD_INDENT;
    const text = shortened(period.title, room, (each) => looks.widthOf(each, look));
    if (isAcross) {
      pen.box(from, across, to - from, scene.height - across, { fill });
      pen.line([from, across], [from, across + deep], line);
      pen.text(text, look, { x: from + PERIOD_INDENT, y: across + PERIOD_ABOVE, lang: timeline.lang });
      return;
    }
    pen.box(across, from, scene.axis.across - across, to - from, { fill });
    pen.line([across, from], [across + deep, from], line);
    pen.textDown(text, look, across + PERIOD_ABOVE, from + PERIOD_INDENT, to - PERIOD_INDENT, timeline.lang);
  };
  scene.periods.forEach(band);
}

/** Connectors and brackets, the line of the axis with its ticks and cuts, and the bars of dates that last. */
export function drawLines(pen: Pen, scene: Scene, context: ViewContext): void {
  const { looks } = pen;
  const { axis } = scene;
  const turn = turnOf(scene);
  for (const { event, points, gathered } of scene.connectors)
    pen.lines(
      [gathered ? points.slice(-2) : points],
      looks.stroke(lookOf('connector', event, context), 'connector'),
    );
  pen.lines(scene.brackets ?? [], looks.stroke('connector', 'bracket'));
  const along = (at: number) => axis.pieces.map(([from, to]) => [turn(from, at), turn(to, at)]);
  pen.lines((axis.rails ?? []).flatMap(along), looks.stroke('connector', 'lane-line'));
  pen.lines(along(axis.across), looks.stroke('axis-line', 'axis'));
  // Ticks lie on the side of the words: under a horizontal axis, before a vertical one.
  const length = axis.tickLength * (scene.layout === 'horizontal' ? 1 : -1);
  pen.lines(
    axis.ticks.map((at) => [turn(at, axis.across), turn(at, axis.across + length)]),
    looks.stroke('axis-tick', 'tick'),
  );
  const cut = (at: number) => [
    turn(at - CUT_STEP, axis.across + CUT_HEIGHT),
    turn(at + CUT_STEP, axis.across - CUT_HEIGHT),
  ];
  pen.lines(
    axis.breaks.flatMap((at) => [cut(at - CUT_STEP), cut(at + CUT_STEP)]),
    looks.stroke('break', 'gap'),
  );
  for (const { event, bar } of scene.marks) {
    if (!bar) continue;
    const { bar: whole, ends } = barPieces(bar, axis.pieces);
    for (const [pieces, name] of [
      [whole, 'bar'],
      [ends, 'bar-end'],
    ] as const)
      pen.lines(
        pieces.map(([from, to]) => [turn(from, bar.across), turn(to, bar.across)]),
        looks.stroke(lookOf(bar.thick ? `${name} thick` : name, event, context), 'bar'),
      );
  }
}

export function drawLabels(pen: Pen, { axis }: Scene): void {
  const draw = ({ kind, text, x, y, height }: Label) => {
    const name = kind === 'gap' ? kind : 'tick';
    pen.text(text, pen.looks.text([`place label ${name}`, `${name}-label`]), { x, y, height });
  };
  axis.labels.toSorted((a, b) => a.x - b.x || a.y - b.y).forEach(draw);
}

/** The markers: each group has its own form. */
export function drawMarkers(pen: Pen, { marks }: Scene, size: number, context: ViewContext): void {
  const draw = ({ event, x, y }: MarkShape) => {
    drawSign(pen, x, y, size, context.coloring?.of(event) ?? 0, lookOf('place marker', event, context));
  };
  marks.forEach(draw);
}

/** A dot, a square, a diamond or a triangle. */
export function drawSign(pen: Pen, x: number, y: number, size: number, group: number, name: string): void {
  const part = name.includes('marker') ? 'marker' : undefined;
  const fill = pen.looks.box([name, part]).border;
  const half = size / 2;
  if (group === 2) pen.box(x - half, y - half, size, size, { fill });
  else if (group === 3) {
    const reach = half * Math.SQRT2;
    pen.shape(
      [
        [x, y - reach],
        [x + reach, y],
        [x, y + reach],
        [x - reach, y],
      ],
      { fill },
    );
  } else if (group === 4)
    pen.shape(
      [
        [x, y - half],
        [x + half, y + half],
        [x - half, y + half],
      ],
      { fill },
    );
  else pen.circle(x, y, size, { fill });
}
