import { PLAYER_RIGHTS, secondsOf, type MediaProvider } from './provider.js';

/** A number, and of an unlisted video the secret after it. */
const VIMEO_ID = /\/(\d{5,})(?:\/([\da-f]+))?\/?$/;

/** Videos of Vimeo, asked not to follow who sees them; also unlisted ones, and from the second that `#t=` names. */
export const vimeo: MediaProvider = ({ hostname, pathname, searchParams, hash }) => {
  if (!/^(?:(?:www|player)\.)?vimeo\.com$/.test(hostname)) return undefined;
  const [, id, secret = searchParams.get('h')] = VIMEO_ID.exec(pathname) ?? [];
  if (!id) return undefined;
  const start = secondsOf(hash.replace(/^#t=/, ''));
  return {
    host: 'player.vimeo.com',
    src:
      `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1` +
      (secret ? `&h=${encodeURIComponent(secret)}` : '') +
      (start ? `#t=${start}s` : ''),
    ...PLAYER_RIGHTS,
  };
};
