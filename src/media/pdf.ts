import type { MediaProvider } from './provider.js';

/** Documents, in a frame that may do nothing at all. */
export const pdf: MediaProvider = ({ host, href }, kind) =>
  kind === 'document' ? { host, src: href, sandbox: '', allow: '', isDocument: true } : undefined;
