import { remembered } from '../model/remembered.js';
import { TRANSFORMS } from '../model/transforms.js';
import { fainter, readPaint } from './paint.js';
import type { Paint, Stroke, TextLook } from './shapes.js';

/** The class of a node in the picture, its part, which pages style, and its tag if that is no `div`. */
export type NodeName = readonly [className: string, part?: string, tag?: string];

/** How a box looks. */
export interface BoxLook {
  readonly background: Paint;
  readonly border: Stroke;
  /** Of its corners, px; half its size if it is a circle. */
  readonly radius: number;
}

const px = (value: string): number => parseFloat(value) || 0;

/** Where a font has its baseline: px above and below it. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
}

export const transformed = (text: string, { transform }: TextLook): string =>
  TRANSFORMS[transform]?.(text) ?? text;

/** Sets a canvas to draw text of this look. */
export function setFont(canvas: CanvasRenderingContext2D, look: TextLook): void {
  canvas.font = `${look.style} ${look.variant} ${look.weight} ${look.size}px ${look.family}`;
  if (!('letterSpacing' in canvas)) return;
  canvas.letterSpacing = `${look.letterSpacing}px`;
  canvas.wordSpacing = `${look.wordSpacing}px`;
}

/**
 * How things look on this page, in its theme and in light or dark: read from nodes of the same classes and parts, which
 * stand in the element unseen until `done()`.
 */
export class Looks {
  readonly #box: HTMLElement;
  readonly #canvas = document.createElement('canvas').getContext('2d');
  readonly #texts = new Map<string, TextLook>();
  readonly #boxes = new Map<string, BoxLook>();
  readonly #strokes = new Map<string, Stroke>();
  readonly #metrics = new Map<TextLook, FontMetrics>();

  /** @param place a node of the element around all that is drawn */
  constructor(place: Element) {
    this.#box = document.createElement('div');
    this.#box.ariaHidden = 'true';
    const { style } = this.#box;
    style.position = 'absolute';
    style.visibility = 'hidden';
    place.append(this.#box);
  }

  done(): void {
    this.#box.remove();
  }

  /** Of the text in nodes within each other, from the outermost on. */
  text(...names: readonly NodeName[]): TextLook {
    return remembered(this.#texts, JSON.stringify(names), () => {
      const style = getComputedStyle(this.#nest(names));
      const size = px(style.fontSize);
      return {
        family: style.fontFamily,
        size,
        weight: style.fontWeight,
        style: style.fontStyle,
        variant: style.fontVariantCaps === 'small-caps' ? 'small-caps' : 'normal',
        letterSpacing: px(style.letterSpacing),
        wordSpacing: px(style.wordSpacing),
        transform: style.textTransform,
        lineHeight: px(style.lineHeight) || size * 1.25,
        paint: readPaint(style.color),
      };
    });
  }

  /** Of the innermost of nodes within each other. */
  box(...names: readonly NodeName[]): BoxLook {
    return remembered(this.#boxes, JSON.stringify(names), () => {
      const style = getComputedStyle(this.#nest(names));
      return {
        background: readPaint(style.backgroundColor),
        border: {
          ...fainter(readPaint(style.borderInlineStartColor), px(style.opacity)),
          width: px(style.borderInlineStartWidth),
          dash: style.borderInlineStartStyle === 'dashed' ? [3, 3] : [],
        },
        radius: style.borderTopLeftRadius.endsWith('%') ? Infinity : px(style.borderTopLeftRadius),
      };
    });
  }

  /** Of a line. */
  stroke(className: string, part: string): Stroke {
    return remembered(this.#strokes, `${className}|${part}`, () => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('class', className);
      path.setAttribute('part', part);
      svg.append(path);
      this.#box.append(svg);
      const style = getComputedStyle(path);
      const { strokeWidth, strokeDasharray, opacity } = style;
      const dash = strokeDasharray === 'none' ? [] : strokeDasharray.split(/[\s,]+/).map(px);
      const paint = readPaint(style.stroke === 'none' ? 'rgba(0, 0, 0, 0)' : style.stroke);
      return { ...fainter(paint, px(opacity)), width: px(strokeWidth), dash };
    });
  }

  /** The width of a text in one line, px. */
  widthOf(text: string, look: TextLook): number {
    if (!this.#canvas) return text.length * look.size * 0.5;
    setFont(this.#canvas, look);
    return this.#canvas.measureText(transformed(text, look)).width;
  }

  metricsOf(look: TextLook): FontMetrics {
    return remembered(this.#metrics, look, () => {
      if (!this.#canvas) return { ascent: look.size * 0.9, descent: look.size * 0.25 };
      setFont(this.#canvas, look);
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = this.#canvas.measureText('x');
      return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
    });
  }

  /** What lies behind the element on the page; the colour of an empty page where there is nothing. */
  background(): Paint {
    let node: Element | null = this.#box;
    while (node) {
      const paint = readPaint(getComputedStyle(node).backgroundColor);
      if (paint.opacity === 1) return paint;
      const root: Node = node.getRootNode();
      node = node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    this.#box.style.color = 'Canvas';
    const paint = readPaint(getComputedStyle(this.#box).color);
    this.#box.style.color = '';
    return paint;
  }

  #nest(names: readonly NodeName[]): Element {
    let inner: Element = this.#box;
    for (const [className, part, tag = 'div'] of names) {
      const node = document.createElement(tag);
      node.className = className;
      if (part) node.setAttribute('part', part);
      inner.append(node);
      inner = node;
    }
    return inner;
  }
}
