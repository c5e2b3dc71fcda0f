import type { Scene } from './scene.js';

/** px from the corner of a picture where reading begins, and from its top. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Where an instant, ms, stands on the axis; null where it is out of sight. */
export function pointOf({ layout, scale, start, axis, opened }: Scene, ms: number): Corner | null {
  const { parts, length } = scale;
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last || !(ms >= first.from && ms <= last.to)) return null;
  const at = scale.at(ms);
  if (at < 0 || at > length) return null;
  const along = start + at;
  if (layout === 'horizontal') return { x: along, y: axis.across };
  return { x: axis.across, y: along + (opened && along > opened.at ? opened.height : 0) };
}

/**
 * The instant at a point of a picture, ms: what counts is where it lies along the axis. Null beyond the ends of the
 * axis, in a cut, and beside an open pane.
 */
export function instantAt({ layout, scale, start, opened }: Scene, { x, y }: Corner): number | null {
  const isFlat = layout === 'horizontal';
  if (!isFlat && opened && y > opened.at && y < opened.at + opened.height) return null;
  const at = (isFlat ? x : y - (opened && y > opened.at ? opened.height : 0)) - start;
  const isIn = (piece: { readonly start: number; readonly end: number }) =>
    at >= piece.start && at <= piece.end;
  return at >= 0 && at <= scale.length && scale.parts.some(isIn) ? scale.invert(at) : null;
}
