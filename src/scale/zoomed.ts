import type { Gap, Stretch, TimelineScale } from './scale.js';

/** The visible stretch of time, ms. */
export type Domain = readonly [from: number, to: number];

/** A cut that zooming has made so many times as long as it was is a part of the axis, with ticks like the others. */
const OPENED = 3;

/**
 * The stretch of a scale from `domain[0]` to `domain[1]`, drawn as long as all of it was. Every place moves alike
 * (px are multiplied and shifted, whatever time does between them), so what is under a pointer stays there on any
 * scale, and a cut opens by and by.
 */
export function zoomed(base: TimelineScale, [from, to]: Domain): TimelineScale {
  const low = base.at(from);
  const high = base.at(to);
  if (!(high > low)) return base;
  const factor = base.length / (high - low);
  const move = (px: number) => (px - low) * factor;
  const at = (ms: number) => move(base.at(ms));
  const invert = (px: number) => base.invert(px / factor + low);
  const inSight = ({ start, end }: Stretch) => end > low && start < high;
  const clipped = ({ from: begin, to: finish, start, end }: Stretch): Stretch => ({
    from: start < low ? from : begin,
    to: end > high ? to : finish,
    start: Math.max(0, move(start)),
    end: Math.min(base.length, move(end)),
  });
  const opened = (gap: Gap) => factor >= OPENED && gap.end > gap.start;
  const parts = [...base.parts, ...base.gaps.filter(opened)].filter(inSight).map(clipped);
  return {
    name: base.name,
    ...(base.origin !== undefined && { origin: base.origin }),
    zoom: { factor, origin: -low * factor },
    parts: parts.sort((a, b) => a.start - b.start),
    gaps: base.gaps
      .filter((gap) => !opened(gap) && inSight(gap))
      .map((gap) => ({ ...gap, start: move(gap.start), end: move(gap.end) })),
    length: base.length,
    at,
    invert,
  };
}
