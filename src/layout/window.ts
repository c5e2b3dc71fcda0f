import type { TimelineScale } from '../scale/scale.js';
import type { Domain } from '../scale/zoomed.js';
import type { Scene } from './scene.js';

export type { Domain };

/** What a picture is drawn on. */
export interface Sheet {
  readonly x: number;
  readonly y: number;
}

/**
 * What is seen of an axis: px along it as it is unzoomed. All ways to move lead through this, so that they are
 * alike on every scale.
 */
export interface Window {
  readonly low: number;
  readonly size: number;
}

/** How a visible stretch goes from one place to another. */
export interface ZoomWay {
  /** How long, ms. */
  readonly duration: number;
  /** The window at `t`, 0 to 1. */
  readonly at: (t: number) => Window;
}

/** A sheet is this long, px: browsers know no places that are very far away. */
const SHEET = 4096;

/** So much nearer than a limit counts as having reached it: rounding. */
const LIMIT_ROUNDING = 1e-6;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** @param domain ms; null for all of the axis */
export function windowOf({ at, length }: TimelineScale, domain: Domain | null): Window {
  const low = domain ? at(domain[0]) : 0;
  const size = (domain ? at(domain[1]) : length) - low;
  return size > 0 ? { low, size } : { low: 0, size: length };
}

/**
 * The time in a window, null for all of it. A window beyond the axis' ends is moved or shrunk into it, one of less time
 * than `least`, ms, is widened: about what lies at `pivot` of it, from 0 at its start to 1 at its end.
 */
export function domainOf(
  { length, invert }: Pick<TimelineScale, 'length' | 'invert'>,
  { low, size }: Window,
  least: number,
  pivot = 0.5,
): Domain | null {
  const held = low + pivot * size;
  const startOf = (wide: number) => clamp(held - pivot * wide, 0, Math.max(0, length - wide));
  let wide = Math.max(size, length * 1e-9);
  // Where time runs evenly the first step is exact; across the edge of a part it takes some.
  for (let i = 0; i < 4; i++) {
    const start = startOf(wide);
    const ms = invert(start + wide) - invert(start);
    if (ms >= least * (1 - LIMIT_ROUNDING) || wide >= length) break;
    wide = Math.min(length, wide * (least / ms));
  }
  if (wide >= length * (1 - LIMIT_ROUNDING)) return null;
  const start = startOf(wide);
  return [invert(start), invert(start + wide)];
}

/**
 * A stretch of time as a page asks for it, ms: in any order, as far outside as it likes; what is left of it lies inside
 * `all` and is no shorter than `least`. Null for all of it.
 */
export function domainWithin(domain: Domain, [first, last]: Domain, least: number): Domain | null {
  const [from, to] = domain.map((ms) => clamp(ms, first, last) - first).sort((a, b) => a - b) as [
    number,
    number,
  ];
  return domainOf(
    { length: last - first, invert: (ms) => first + ms },
    { low: from, size: to - from },
    least,
  );
}

/**
 * Where the sheet begins, px, on which all is drawn that moves along with the axis. While a scene is panned, all of
 * this keeps its place on it: a browser has one thing to move, and nothing to lay out. `origin` is where the whole
 * axis begins now.
 */
export function sheetOf({ layout, scale: { zoom }, marks, clusters }: Scene, origin = zoom.origin): Sheet {
  // Where there is nothing, the list itself has the focus, and stays in sight.
  const along = marks.length + clusters.length ? origin - zoom.origin + (zoom.origin % SHEET) : 0;
  return layout === 'horizontal' ? { x: along, y: 0 } : { x: 0, y: along };
}

/** The same while it shows another stretch of time, ms, as it was drawn; none where that is of another size. */
export function slidTo(scene: Scene, domain: Domain | null): Sheet | undefined {
  const {
    base,
    scale: { zoom },
  } = scene;
  const { low, size } = windowOf(base, domain);
  const factor = base.length / size;
  return Math.abs(factor / zoom.factor - 1) < LIMIT_ROUNDING ? sheetOf(scene, -low * factor) : undefined;
}

/**
 * The window on the way from one to another at `t`, 0 to 1: its size grows by equal factors, and no place passes by
 * twice.
 */
export function between(a: Window, b: Window, t: number): Window {
  const size = a.size * (b.size / a.size) ** t;
  const share = Math.abs(b.size / a.size - 1) < LIMIT_ROUNDING ? t : (size - a.size) / (b.size - a.size);
  return { low: a.low + share * (b.low - a.low), size };
}
