import type { MediaKind } from '../model/media.js';

/** A page of somebody else in a frame: what is loaded, from whom, and what it may do. */
export interface MediaFrame {
  /** As readers are told it. */
  readonly host: string;
  readonly src: string;
  /** Of the frame's `sandbox`. */
  readonly sandbox: string;
  /** Of its `allow`. */
  readonly allow: string;
  /** It is read, not played. */
  readonly isDocument?: boolean;
}

/** The browser's own player, or a frame. */
export type ShownMedia = 'video' | 'audio' | MediaFrame;

/**
 * Shows the media of some addresses: what is not its own it gives back to others, as `undefined`.
 *
 * @param url the whole address of the media
 * @param kind what they are by what their author says, or by their address
 */
export type MediaProvider = (url: URL, kind: MediaKind) => ShownMedia | undefined;

/** What players of videos need: their own scripts and storage, links that open pages, full screen. */
export const PLAYER_RIGHTS = {
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation',
  allow: 'autoplay; fullscreen; picture-in-picture; encrypted-media',
} as const;

/** A time as addresses have it, in seconds: `90`, `90s`, `1h2m3s`; 0 for all else. */
export function secondsOf(time: string): number {
  const [whole, hours, minutes, seconds] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time) ?? [];
  return whole ? Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0) : 0;
}
