import type { Room } from '../../../src/scale/scale.js';

/** An axis of 1000 px in a picture that lies, on which nothing asks for more. */
export const ROOM: Room = {
  available: 1000,
  elastic: false,
  gap: 40,
  apart: 16,
  part: 44,
  gaps: 8,
  comfort: () => 0,
};
