import type { Spot2D } from '../layout/scene.js';
import type { Looks } from './looks.js';
import type { Paint, Shape, Stroke, TextLook } from './shapes.js';

/** Where a line of text stands; `x` in the direction of reading, `y` the top of its line, px. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  /** What of the line is at `x`, in the direction of reading of the picture. */
  readonly align?: 'start' | 'middle' | 'end' | undefined;
  readonly lang?: string | undefined;
  /** The height of its line, px; else that of its look. */
  readonly height?: number;
}

/** What a box is drawn with. */
export interface BoxPaint {
  readonly fill?: Paint;
  readonly stroke?: Stroke;
  readonly radius?: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The first letter with a direction is one that is read from right to left. */
const RTL = /^[^\p{L}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

const visible = (paint: Paint | undefined): Paint | undefined => (paint?.opacity ? paint : undefined);
const visibleStroke = (stroke: Stroke | undefined): Stroke | undefined =>
  stroke?.opacity && stroke.width ? stroke : undefined;

/**
 * Draws what is placed in the direction of reading: in right-to-left text from the right edge. All lengths in px.
 */
export class Pen {
  readonly looks: Looks;
  readonly width: number;
  readonly rtl: boolean;
  shapes: Shape[] = [];
  /** What `y` counts from. */
  top = 0;
  readonly #margin: number;

  /** @param margin px around everything */
  constructor(looks: Looks, width: number, rtl: boolean, margin: number) {
    this.looks = looks;
    this.width = width;
    this.rtl = rtl;
    this.#margin = margin;
  }

  /** From the left edge. */
  x(along: number): number {
    return round(this.#margin + (this.rtl ? this.width - along : along));
  }

  y(across: number): number {
    return round(this.top + across);
  }

  line(from: Spot2D, to: Spot2D, stroke: Stroke): void {
    this.lines([[from, to]], stroke);
  }

  /** Lines, each through points. */
  lines(all: readonly (readonly Spot2D[])[], stroke: Stroke): void {
    const seen = visibleStroke(stroke);
    const d = all
      .map((points) => `M${points.map(([x, y]) => `${this.x(x)} ${this.y(y)}`).join('L')}`)
      .join('');
    if (seen && d) this.shapes.push({ kind: 'path', d, stroke: seen });
  }

  shape(points: readonly Spot2D[], { fill, stroke }: BoxPaint): void {
    const d = `M${points.map(([x, y]) => `${this.x(x)} ${this.y(y)}`).join('L')}Z`;
    this.#path(d, fill, stroke);
  }

  box(x: number, y: number, width: number, height: number, { fill, stroke, radius = 0 }: BoxPaint): void {
    if (!(width > 0 && height > 0)) return;
    const r = Math.min(radius, width / 2, height / 2);
    const left = Math.min(this.x(x), this.x(x + width));
    const top = this.y(y);
    const arc = (dx: number, dy: number) => `a${round(r)} ${round(r)} 0 0 1 ${round(dx)} ${round(dy)}`;
    const [w, h] = [round(width - 2 * r), round(height - 2 * r)];
    const d = r
      ? `M${round(left + r)} ${top}h${w}${arc(r, r)}v${h}${arc(-r, r)}h${-w}${arc(-r, -r)}v${-h}${arc(r, -r)}Z`
      : `M${left} ${top}h${w}v${h}h${-w}Z`;
    this.#path(d, fill, stroke);
  }

  circle(x: number, y: number, size: number, paint: BoxPaint): void {
    this.box(x - size / 2, y - size / 2, size, size, { ...paint, radius: size / 2 });
  }

  /** One line of text. Returns its width. */
  text(
    text: string,
    look: TextLook,
    { x, y, align = 'start', lang, height = look.lineHeight }: LinePlace,
  ): number {
    const { ascent, descent } = this.looks.metricsOf(look);
    const isRtl = RTL.test(text);
    const side = (align === 'start') !== this.rtl ? 'left' : 'right';
    this.shapes.push({
      kind: 'text',
      text,
      x: this.x(x),
      y: round(this.y(y) + (height - ascent - descent) / 2 + ascent),
      at: align === 'middle' ? align : side,
      rtl: isRtl,
      lang,
      look,
    });
    return this.looks.widthOf(text, look);
  }

  /** A line of text that runs downwards, from `y` on, in the middle of a column from `x` on. */
  textDown(
    text: string,
    look: TextLook,
    x: number,
    y: number,
    until: number,
    lang: string | undefined,
  ): void {
    const { ascent, descent } = this.looks.metricsOf(look);
    const rtl = RTL.test(text);
    const middle = this.x(x + look.lineHeight / 2);
    this.shapes.push({
      kind: 'text',
      text,
      x: round(middle - (ascent - descent) / 2),
      y: this.y(rtl ? until : y),
      at: rtl ? 'right' : 'left',
      rtl,
      lang,
      look,
      turned: true,
    });
  }

  image(src: string, alt: string, x: number, y: number, width: number, height: number): void {
    const left = Math.min(this.x(x), this.x(x + width));
    this.shapes.push({
      kind: 'image',
      src,
      alt,
      x: left,
      y: this.y(y),
      width: round(width),
      height: round(height),
    });
  }

  /** What `draw` draws as one group. */
  group(
    draw: () => void,
    options: { readonly href?: string | undefined; readonly clip?: number } = {},
  ): void {
    const { href, clip } = options;
    const outside = this.shapes;
    this.shapes = [];
    draw();
    const { shapes } = this;
    this.shapes = outside;
    if (!shapes.length) return;
    const box = { x: this.#margin, y: this.y(0), width: round(this.width), height: round(clip ?? 0) };
    this.shapes.push({ kind: 'group', shapes, href, ...(clip && { clip: box }) });
  }

  #path(d: string, fill?: Paint, stroke?: Stroke): void {
    const seen = { fill: visible(fill), stroke: visibleStroke(stroke) };
    if (seen.fill ?? seen.stroke) this.shapes.push({ kind: 'path', d, ...seen });
  }
}
