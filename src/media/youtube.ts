import { PLAYER_RIGHTS, secondsOf, type MediaProvider } from './provider.js';

const YOUTUBE_ID = /^\/(?:(?:embed|shorts|live|v)\/)?([\w-]{11})\/?$/;

/**
 * Videos of YouTube, from its host without cookies: `watch?v=`, `youtu.be/`, shorts, live and embedded ones, from the
 * second that `t` or `start` names. Lists of videos are not played.
 */
export const youTube: MediaProvider = ({ hostname, pathname, searchParams, hash }) => {
  if (!/^(?:(?:www|m|music)\.)?(?:youtu\.be|youtube(?:-nocookie)?\.com)$/.test(hostname)) return undefined;
  const id = YOUTUBE_ID.exec(pathname === '/watch' ? `/${searchParams.get('v') ?? ''}` : pathname)?.[1];
  if (!id) return undefined;
  const time = searchParams.get('t') ?? searchParams.get('start') ?? hash.replace(/^#t=/, '');
  const start = secondsOf(time);
  return {
    host: 'youtube-nocookie.com',
    src: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`,
    ...PLAYER_RIGHTS,
  };
};
