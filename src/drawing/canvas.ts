import { setFont, transformed } from './looks.js';
import type { Drawing, GroupShape, ImageShape, Paint, PathShape, Shape, TextShape } from './shapes.js';

/** Images that have been loaded, by their addresses. */
export type LoadedImages = ReadonlyMap<string, CanvasImageSource>;

function withPaint(canvas: CanvasRenderingContext2D, { color, opacity }: Paint): void {
  canvas.fillStyle = canvas.strokeStyle = color;
  canvas.globalAlpha = opacity;
}

function paintPath(canvas: CanvasRenderingContext2D, { d, fill, stroke }: PathShape): void {
  const path = new Path2D(d);
  if (fill) {
    withPaint(canvas, fill);
    canvas.fill(path);
  }
  if (!stroke) return;
  withPaint(canvas, stroke);
  canvas.lineWidth = stroke.width;
  canvas.setLineDash([...stroke.dash]);
  canvas.stroke(path);
}

const ALIGNED = { left: 'left', middle: 'center', right: 'right' } as const;

function paintText(canvas: CanvasRenderingContext2D, { text, x, y, at, rtl, look, turned }: TextShape): void {
  canvas.save();
  canvas.translate(x, y);
  if (turned) canvas.rotate(Math.PI / 2);
  setFont(canvas, look);
  canvas.direction = rtl ? 'rtl' : 'ltr';
  canvas.textAlign = ALIGNED[at];
  withPaint(canvas, look.paint);
  canvas.fillText(transformed(text, look), 0, 0);
  canvas.restore();
}

function paintImage(
  canvas: CanvasRenderingContext2D,
  { src, x, y, width, height }: ImageShape,
  images: LoadedImages,
): void {
  const image = images.get(src);
  if (!image) return;
  canvas.globalAlpha = 1;
  // It has been cut to its box.
  canvas.drawImage(image, x, y, width, height);
}

function paintGroup(
  canvas: CanvasRenderingContext2D,
  { shapes, clip }: GroupShape,
  images: LoadedImages,
): void {
  canvas.save();
  if (clip) {
    canvas.beginPath();
    canvas.rect(clip.x, clip.y, clip.width, clip.height);
    canvas.clip();
  }
  for (const shape of shapes) paint(canvas, shape, images);
  canvas.restore();
}

function paint(canvas: CanvasRenderingContext2D, shape: Shape, images: LoadedImages): void {
  if (shape.kind === 'path') paintPath(canvas, shape);
  else if (shape.kind === 'text') paintText(canvas, shape);
  else if (shape.kind === 'image') paintImage(canvas, shape, images);
  else paintGroup(canvas, shape, images);
}

/**
 * A drawing as a PNG, painted with the fonts of the page. Needs nothing of the page's policy, unlike an SVG that is
 * loaded as an image, which also knows no fonts of the page.
 *
 * @param scale pixels for each px of the drawing
 */
export async function paintPng(drawing: Drawing, scale: number, images: LoadedImages): Promise<Blob> {
  const { width, height, background, shapes } = drawing;
  const sheet = document.createElement('canvas');
  sheet.width = Math.round(width * scale);
  sheet.height = Math.round(height * scale);
  const canvas = sheet.getContext('2d');
  const tooLarge = `the browser cannot paint ${sheet.width} × ${sheet.height} pixels: take a smaller width or scale`;
  if (!canvas) throw new RangeError(tooLarge);
  canvas.scale(scale, scale);
  withPaint(canvas, background);
  canvas.fillRect(0, 0, width, height);
  for (const shape of shapes) paint(canvas, shape, images);
  const blob = await new Promise<Blob | null>((resolve) => {
    sheet.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new RangeError(tooLarge);
  return blob;
}
