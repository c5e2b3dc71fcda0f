// Pictures as part of the work: from files, and those of other addresses put into the page that is taken away.
import type { ImageInit, TimelineInit } from '../../../src/model/event.js';
import { list } from './model.js';

/** The longer side of a picture that is kept, in px: enough for the pane on a sharp screen. */
const LONGEST_SIDE = 1200;
/** How exactly it is kept, of 1. */
const QUALITY = 0.8;
/** The longest file that is taken, in bytes. */
const LONGEST_FILE = 50_000_000;

/** Whether an address is the picture itself. */
export const isInside = (src: string | undefined): boolean => /^data:image\//i.test(src ?? '');

/** How much room a picture takes in a page, in kB. */
export const weightOf = (src: string): number => Math.max(1, Math.round(src.length / 1000));

const encoded = (canvas: HTMLCanvasElement, type: string): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, type, QUALITY);
  });

/** The pixels as a file; browsers that write no WebP give a JPEG, on white. */
async function compressed(canvas: HTMLCanvasElement): Promise<Blob | null> {
  const blob = await encoded(canvas, 'image/webp');
  if (blob?.type === 'image/webp') return blob;
  const context = canvas.getContext('2d');
  if (context) {
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  return encoded(canvas, 'image/jpeg');
}

const asAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('not read'));
    };
    reader.readAsDataURL(blob);
  });

/**
 * A picture as an address that has all of it, made smaller where it is large. Nothing else of the file is kept, such as
 * where it was taken. Rejects what is no picture that this browser can show.
 */
export async function pictureFrom(blob: Blob): Promise<string> {
  if (blob.size > LONGEST_FILE) throw new Error('too large');
  const address = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const scale = Math.min(1, LONGEST_SIDE / Math.max(naturalWidth, naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const small = await compressed(canvas);
    if (!small) throw new Error('not drawn');
    return await asAddress(small);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Pictures that were fetched, by their addresses: a page is often saved more than once. */
const fetched = new Map<string, Promise<string>>();

async function fetchPicture(src: string): Promise<string> {
  const answer = await fetch(src, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!answer.ok) throw new Error(String(answer.status));
  return pictureFrom(await answer.blob());
}

function pictureAt(src: string): Promise<string> {
  let picture = fetched.get(src);
  if (!picture) {
    fetched.set(src, (picture = fetchPicture(src)));
    picture.catch(() => fetched.delete(src));
  }
  return picture;
}

interface Embedded {
  readonly story: TimelineInit;
  /** The addresses of pictures that could not be put in. */
  readonly outside: readonly string[];
}

/** The story with its pictures in it, in one size each. Those that cannot be fetched keep their address. */
export async function withPictures(story: TimelineInit): Promise<Embedded> {
  const outside = new Set<string>();
  const embedded = async (image: ImageInit): Promise<ImageInit> => {
    if (isInside(image.src)) return image;
    try {
      const { srcset: _, sizes: __, ...rest } = image;
      return { ...rest, src: await pictureAt(image.src) };
    } catch {
      outside.add(image.src);
      return image;
    }
  };
  const { image } = story;
  const events = await Promise.all(
    story.events.map(async (event) =>
      event.image ? { ...event, image: await Promise.all(list(event.image).map(embedded)) } : event,
    ),
  );
  return {
    story: { ...story, ...(image && { image: await embedded(image) }), events },
    outside: [...outside],
  };
}

/** The story without pictures from files, for forms that hold only addresses; and how many those are. */
export function withoutFiles(story: TimelineInit): { readonly story: TimelineInit; readonly left: number } {
  let left = 0;
  const keep = ({ src }: ImageInit): boolean => {
    if (isInside(src)) left++;
    return !isInside(src);
  };
  const events = story.events.map(({ image, ...event }) => {
    const kept = list(image).filter(keep);
    return kept.length ? { ...event, image: kept.length === 1 ? kept[0] : kept } : event;
  });
  const { image, ...rest } = story;
  return { story: { ...rest, ...(image && keep(image) && { image }), events }, left };
}
