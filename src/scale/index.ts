import { compressed } from './compressed.js';
import { even } from './even.js';
import { log } from './log.js';
import type { Chronology } from './marks.js';
import type { Room, ScaleName, TimelineScale } from './scale.js';

export type ScaleChoice = 'auto' | ScaleName;

/** Each choice as the scales to try, in order. A new scale is one file and one line here. */
const candidates: Readonly<
  Record<ScaleChoice, (chronology: Chronology, room: Room, origin?: number) => Iterable<TimelineScale>>
> = {
  auto: (chronology, room) => cutting(chronology, room, 0),
  time: (chronology, room) => [compressed(chronology, [], room)],
  compressed: (chronology, room) => cutting(chronology, room, 1),
  even: (chronology, room) => [even(chronology, room)],
  log: (chronology, room, origin) => [log(chronology, room, origin)],
};

export const SCALES = Object.keys(candidates) as readonly ScaleChoice[];

/**
 * The proportional scale, then scales with more and more cuts, the longest empty spans first. A span that takes less of
 * the axis than the mark of a cut does is never cut: that would make it longer.
 */
function* cutting(chronology: Chronology, room: Room, fewest: number): Iterable<TimelineScale> {
  const { spans } = chronology;
  const most = Math.min(spans.length, room.gaps);
  for (let cuts = Math.min(fewest, most); cuts <= most; cuts++) {
    const scale = compressed(chronology, spans.slice(0, cuts), room);
    yield scale;
    const next = spans[cuts];
    if (next && scale.at(next.to) - scale.at(next.from) < room.gap) return;
  }
}

/** How well a layout reads: how many of `all` events have a card with date and title. */
export interface Legibility {
  readonly readable: number;
  readonly all: number;
}

/** How many instants stand apart from the one before. Looks at as many as there is length for, however many there are. */
function apartOn(
  { at: along, invert }: TimelineScale,
  { at, count, before, until }: Chronology,
  apart: number,
): number {
  let found = 1;
  for (let rank = 0; ;) {
    const px = along(at[rank] as number);
    const next = until(at[rank] as number);
    if (next >= count) return found;
    if (along(at[next] as number) - px >= apart) {
      found++;
      rank = next;
    } else {
      // None of those before the last that is too near stands apart either.
      rank = Math.max(next, before(invert(px + apart)) - 1);
    }
  }
}

/** So much more has to become readable for a further cut, where not all does. */
const GAIN = 1.05;

/**
 * The scale, and what was laid out on it.
 *
 * What becomes readable decides how many spans are cut: the first scale on which all dates stand apart and
 * every event has a card with at least its date and title. Where no number of cuts reaches that, the fewest
 * cuts, unless more of them make over 5 % more dates stand apart and events readable. Cards are laid out only where all
 * dates do stand apart, for else some have none, and on the scale that is chosen. The longest span is always cut first, so no span
 * that is left whole is longer than one that is cut: what reads as longest is longest, or is named. (A break mark alone
 * does not correct the impression that a shortened axis makes: Correll, Bertini and Franconeri, "Truncating the
 * Y-Axis: Threat or Menace?", CHI 2020; hence the names, and the true-scale strip.)
 */
export function chooseScale<L extends Legibility>(
  choice: ScaleChoice,
  chronology: Chronology,
  room: Room,
  layOut: (scale: TimelineScale) => L,
  origin?: number,
): L & { readonly scale: TimelineScale } {
  let best: TimelineScale | undefined;
  let laidOut: L | undefined;
  let score = 0;
  for (const scale of candidates[choice](chronology, room, origin)) {
    const apart = apartOn(scale, chronology, room.apart);
    const layout = apart === chronology.instants ? layOut(scale) : undefined;
    if (layout && layout.readable === layout.all) return { ...layout, scale };
    const gained = apart + (layout?.readable ?? 0);
    if (gained > score * GAIN) [best, laidOut, score] = [scale, layout, gained];
  }
  const scale = best as TimelineScale; // every choice offers at least one scale, with at least one date
  return { ...(laidOut ?? layOut(scale)), scale };
}
