import type { ImageInit, QuoteInit } from '../model/event.js';
import type { Entry } from './entry.js';
import { takeQuotes } from './events.js';
import { attributeOf } from './plain.js';

const IMAGE = /\.(?:jpe?g|png|gif|svg|webp|avif|bmp)(?:[?#].*)?$/i;
const COMMONS = /^https?:\/\/commons\.wikimedia\.org\/wiki\/(?:File|Special:FilePath):?\/?(.+)$/i;
/** Addresses that are no image although nothing at their end says so. */
const OTHERS =
  /\b(?:youtu\.?be|vimeo|dailymotion|soundcloud|spotify|twitter|tiktok|instagram|facebook|wikipedia|google|bsky)\b|\/\/x\.com\/|\.(?:mp4|webm|mov|mp3|wav|m4a|ogg|pdf|m3u8|html?)(?:[?#].*)?$/i;

/** What a file or an address beside an event becomes. */
export interface FoundMedia {
  readonly src: string;
  readonly link: string;
  readonly quotes: readonly QuoteInit[];
}

/**
 * Finds out what `media` is: an image, a quotation in HTML, or what can only be linked to, which is told. The address
 * in a frame is a link too.
 *
 * @param known whether its column says that it is an image
 */
export function mediaOf(media: string, entry: Entry, path: string, known = false): FoundMedia {
  const nothing = { src: '', link: '', quotes: [] };
  if (!media) return nothing;
  if (media.startsWith('<')) {
    const { quotes } = takeQuotes(media);
    if (quotes.length) return { ...nothing, quotes };
    const src = attributeOf(media.slice(0, 4000), 'src');
    if (/^<img\b/i.test(media) && src) return { ...nothing, src };
    entry.told.tell('no-place', path, src || media);
    return { ...nothing, link: src };
  }
  const [, file] = COMMONS.exec(media) ?? [];
  if (file) return { ...nothing, src: `https://commons.wikimedia.org/wiki/Special:FilePath/${file}` };
  if (known || IMAGE.test(media) || !OTHERS.test(media)) return { ...nothing, src: media };
  entry.told.say(
    'no-place',
    path,
    `no place for a player or a document, kept as a link: ${media.slice(0, 80)}`,
  );
  return { ...nothing, link: media };
}

/** Caption, credit, which may be HTML, and description of what was found: they stand at an image, or have no place. */
export function imageFrom(
  { src }: FoundMedia,
  media: Entry,
  keys: { readonly alt: string; readonly caption: string; readonly credit: string },
  html = true,
): Partial<ImageInit> | undefined {
  if (!src) return undefined;
  return {
    src,
    alt: media.text(keys.alt),
    caption: html ? media.marked(keys.caption) : media.text(keys.caption),
    credit: html ? media.marked(keys.credit) : media.text(keys.credit),
  };
}
