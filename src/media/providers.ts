import type { EventMedia } from '../model/event.js';
import type { MediaKind } from '../model/media.js';
import { mediaFile } from './file.js';
import { pdf } from './pdf.js';
import type { MediaProvider, ShownMedia } from './provider.js';
import { vimeo } from './vimeo.js';
import { youTube } from './youtube.js';

/** Whoever shows media, in the order in which they are asked. A new one is a file here and a line. */
const PROVIDERS: readonly MediaProvider[] = [youTube, vimeo, mediaFile, pdf];

/**
 * How media are shown; `undefined` where only a link leads to them.
 *
 * @param base what relative addresses are relative to
 */
export function shownMedia({ src }: EventMedia, kind: MediaKind, base: string): ShownMedia | undefined {
  if (kind === 'link') return undefined;
  let url: URL;
  try {
    url = new URL(src, base);
  } catch {
    return undefined;
  }
  for (const provider of PROVIDERS) {
    const shown = provider(url, kind);
    if (shown) return shown;
  }
  return undefined;
}
