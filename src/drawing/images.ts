import type { ImageShape, Shape } from './shapes.js';

/** Pixels of an image for each px of its box: sharp on most screens. */
const SHARPNESS = 2;
/** An image that has not come after so long, ms, is left out. */
const PATIENCE = 8000;

const imagesIn = (shapes: readonly Shape[]): ImageShape[] =>
  shapes.flatMap((shape) => {
    if (shape.kind === 'group') return imagesIn(shape.shapes);
    return shape.kind === 'image' && shape.src ? [shape] : [];
  });

/** An image cut to its box; nothing if it does not come, or if its host does not let other pages read it. */
async function cut({ src, width, height }: ImageShape): Promise<HTMLCanvasElement | undefined> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = src;
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, PATIENCE);
  });
  try {
    await Promise.race([image.decode(), late]);
    const box = document.createElement('canvas');
    box.width = Math.round(width * SHARPNESS);
    box.height = Math.round(height * SHARPNESS);
    const scale = Math.max(box.width / image.naturalWidth, box.height / image.naturalHeight);
    const [wide, high] = [image.naturalWidth * scale, image.naturalHeight * scale];
    box.getContext('2d')?.drawImage(image, (box.width - wide) / 2, (box.height - high) / 2, wide, high);
    return box;
  } catch {
    return undefined;
  }
}

/** The images of a drawing, by their addresses, each cut to its box. */
export async function loadImages(shapes: readonly Shape[]): Promise<ReadonlyMap<string, HTMLCanvasElement>> {
  const wanted = new Map(imagesIn(shapes).map((shape) => [shape.src, shape]));
  const loaded = await Promise.all([...wanted].map(async ([src, shape]) => [src, await cut(shape)] as const));
  return new Map(
    loaded.filter((each): each is readonly [string, HTMLCanvasElement] => each[1] !== undefined),
  );
}

/** The same with what has been loaded in place of its addresses: a picture that needs no other file. */
export const withImages = (
  shapes: readonly Shape[],
  images: ReadonlyMap<string, HTMLCanvasElement>,
): Shape[] =>
  shapes.map((shape) => {
    if (shape.kind === 'group') return { ...shape, shapes: withImages(shape.shapes, images) };
    const image = shape.kind === 'image' ? images.get(shape.src) : undefined;
    return shape.kind === 'image' && image ? { ...shape, src: image.toDataURL('image/png') } : shape;
  });
