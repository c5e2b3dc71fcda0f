import type { Paint } from './shapes.js';

const hex = (value: number): string =>
  Math.round(Math.min(Math.max(value, 0), 255))
    .toString(16)
    .padStart(2, '0');

const paintOf = (red: number, green: number, blue: number, opacity: number): Paint => ({
  color: `#${hex(red)}${hex(green)}${hex(blue)}`,
  opacity: Math.round(opacity * 1000) / 1000,
});

/** What a browser computes of a colour: `rgb(1, 2, 3)`, or `color(srgb 0.1 0.2 0.3 / 0.5)` of a mixed one. */
const COMPUTED = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/;

/** A computed colour of CSS as every program knows it; of a kind that says it otherwise, as a canvas paints it. */
export function readPaint(computed: string): Paint {
  const [, kind, values = ''] = COMPUTED.exec(computed) ?? [];
  const [red = NaN, green = NaN, blue = NaN, opacity = 1] = values
    .split(/[\s,/]+/)
    .map((value) => (value.endsWith('%') ? parseFloat(value) / 100 : parseFloat(value)));
  const isRead = Number.isFinite(red + green + blue + opacity);
  if (isRead && kind?.startsWith('rgb')) return paintOf(red, green, blue, opacity);
  if (isRead && /^color\(srgb /.test(computed)) return paintOf(red * 255, green * 255, blue * 255, opacity);
  return painted(computed);
}

function painted(color: string): Paint {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return paintOf(0, 0, 0, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return paintOf(red, green, blue, alpha / 255);
}

/** The same, so much fainter. */
export const fainter = (paint: Paint, share: number): Paint => ({ ...paint, opacity: paint.opacity * share });
