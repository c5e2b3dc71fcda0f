import type { ImageInit, MediaInit, QuoteInit } from '../model/event.js';
import { mediaKind } from '../model/media.js';
import type { Entry } from './entry.js';
import { compact, hostOf, takeQuotes } from './events.js';
import { attributeOf } from './plain.js';

const IMAGE = /\.(?:jpe?g|png|gif|svg|webp|avif|bmp)(?:[?#].*)?$/i;
const COMMONS = /^https?:\/\/commons\.wikimedia\.org\/wiki\/(?:File|Special:FilePath):?\/?(.+)$/i;
/** Addresses that are no image although nothing at their end says so. */
const OTHERS =
  /\b(?:youtu\.?be|vimeo|dailymotion|soundcloud|spotify|flickr|imgur|twitter|tiktok|instagram|facebook|wikipedia|google|bsky)\b|\/\/x\.com\/|\.(?:m3u8|html?)(?:[?#].*)?$/i;

/** What a file or an address beside an event becomes: one of the three. */
export interface FoundMedia {
  readonly src: string;
  readonly media: Partial<MediaInit> | undefined;
  readonly quotes: readonly QuoteInit[];
}

/** Elements that play or show something, or lead there. */
const PLAYING = /^<(iframe|video|audio|embed|a)\b/i;

/**
 * Finds out what `media` is: an image, a quotation in HTML, or what is played, read or linked to. Of a player or a
 * frame in HTML only its address is taken.
 *
 * @param known whether its column says that it is an image
 */
export function mediaOf(media: string, entry: Entry, path: string, known = false): FoundMedia {
  const nothing = { src: '', media: undefined, quotes: [] };
  if (!media) return nothing;
  if (media.startsWith('<')) return mediaOfHtml(media, entry, path);
  const [, file] = COMMONS.exec(media) ?? [];
  if (file) return { ...nothing, src: `https://commons.wikimedia.org/wiki/Special:FilePath/${file}` };
  if (known || IMAGE.test(media)) return { ...nothing, src: media };
  const isMedia = OTHERS.test(media) || mediaKind({ src: media }) !== 'link';
  return isMedia ? { ...nothing, media: { src: media } } : { ...nothing, src: media };
}

function mediaOfHtml(html: string, entry: Entry, path: string): FoundMedia {
  const nothing = { src: '', media: undefined, quotes: [] };
  const { quotes } = takeQuotes(html);
  if (quotes.length) return { ...nothing, quotes };
  const start = html.slice(0, 4000);
  const src = attributeOf(start, 'src') || attributeOf(start, 'href');
  if (/^<img\b/i.test(html) && src) return { ...nothing, src };
  const [, name = ''] = PLAYING.exec(html) ?? [];
  if (!src) entry.told.tell('no-place', path, html);
  const kind = name.toLowerCase();
  const isTold = kind !== 'video' && kind !== 'audio';
  const type = isTold || mediaKind({ src }) === kind ? '' : kind;
  return src ? { ...nothing, media: compact({ src, type, title: attributeOf(start, 'title') }) } : nothing;
}

/** Where an entry has what belongs to its image or media. */
export interface MediaKeys {
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly title?: string;
  readonly poster?: string;
}

/**
 * The image or the media that were found, with what is said of them: caption and credit may be HTML.
 *
 * @param title what media without a title of their own go by
 */
export function shownFrom(
  { src, media }: FoundMedia,
  entry: Entry,
  { alt, caption, credit, title = '', poster = '' }: MediaKeys,
  words: string,
  html = true,
): { readonly image?: Partial<ImageInit>; readonly media?: MediaInit } {
  if (!src && !media) return {};
  const under = (key: string): string => (html ? entry.marked(key) : entry.text(key));
  const said = compact({ caption: under(caption), credit: under(credit) });
  if (src) return { image: { src, alt: entry.text(alt), ...said } };
  const [own, stand] = [entry.text(title), entry.text(alt)];
  const called = [own, stand, media?.title, words, hostOf(media?.src ?? '')].find(Boolean) ?? '';
  return {
    media: {
      ...compact({ src: '', ...media, poster: entry.text(poster), ...said }),
      title: called,
    },
  };
}
