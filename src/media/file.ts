import type { MediaProvider } from './provider.js';

/** Videos and sounds that the browser plays itself. */
export const mediaFile: MediaProvider = (_url, kind) =>
  kind === 'video' || kind === 'audio' ? kind : undefined;
