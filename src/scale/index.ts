import { compressed } from './compressed.js';
import { chooseCuts } from './cuts.js';
import { even } from './even.js';
import { log } from './log.js';
import type { Chronology } from './marks.js';
import type { Room, ScaleName, TimelineScale } from './scale.js';

export type ScaleChoice = 'auto' | ScaleName;

type MakeScale = (chronology: Chronology, room: Room, origin?: number) => TimelineScale;

const cut: MakeScale = (chronology, room) => compressed(chronology, chooseCuts(chronology, room), room);

/** Each choice and its scale. A new scale is one file and one line here. */
const scales: Readonly<Record<ScaleChoice, MakeScale>> = {
  auto: cut,
  time: (chronology, room) => compressed(chronology, [], room),
  compressed: cut,
  even,
  log,
};

export const SCALES = Object.keys(scales) as readonly ScaleChoice[];

/**
 * The scale of a story.
 *
 * @param origin where the distances of a logarithmic scale count from, ms
 */
export const chooseScale = (
  choice: ScaleChoice,
  chronology: Chronology,
  room: Room,
  origin?: number,
): TimelineScale => scales[choice](chronology, room, origin);
