/** What media can be: a file that plays, a document, or a page elsewhere. */
export type MediaKind = 'video' | 'audio' | 'document' | 'embed' | 'link';

/** The kinds that an author may name. */
export const MEDIA_TYPES: ReadonlySet<string> = new Set<MediaKind>(['video', 'audio', 'document', 'link']);

/** How the addresses of each kind end, and where players are: `src/media/` knows them more closely. */
const ADDRESSES: Readonly<Partial<Record<MediaKind, RegExp>>> = {
  embed: /^(https?:)?\/\/([\w-]+\.)?(youtu\.be|youtube[\w-]*\.com|vimeo\.com)\/.*[\w-]{5}/i,
  video: /\.(mp4|m4v|webm|ogv|mov)([?#]|$)/i,
  audio: /\.(mp3|m4a|wav|og[ag]|opus|aac|flac)([?#]|$)/i,
  document: /\.pdf([?#]|$)/i,
};

/**
 * What media are, by what their author says or by their address: quick, for it decides how much room is kept before
 * what shows them is loaded.
 */
export function mediaKind({
  src,
  type,
}: {
  readonly src: string;
  readonly type?: string | undefined;
}): MediaKind {
  const kinds = Object.keys(ADDRESSES) as MediaKind[];
  const found = kinds.find((kind) => ADDRESSES[kind]?.test(src)) ?? 'link';
  return found === 'embed' && type !== 'link' ? found : ((type ?? found) as MediaKind);
}
