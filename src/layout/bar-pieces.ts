import type { Axis, Bar } from './scene.js';

/** The length of the dashed end of a bar, px. */
const DASHED_LENGTH = 12;

type BarPiece = readonly [from: number, to: number];

/** A bar along the axis, px, and its ends where these are vague, or all of it; broken where the axis is. */
export function barPieces(
  shape: Bar,
  pieces: Axis['pieces'],
): { readonly bar: readonly BarPiece[]; readonly ends: readonly BarPiece[] } {
  const half = (shape.to - shape.from) / 2;
  const short = shape.dashed ? half : Math.min(DASHED_LENGTH, half);
  const from = shape.from + (shape.start === 'exact' && !shape.dashed ? 0 : short);
  const to = shape.to - (shape.end === 'exact' && !shape.dashed ? 0 : short);
  const within = (a: number, b: number) =>
    pieces
      .map(([start, end]): BarPiece => [Math.max(a, start), Math.min(b, end)])
      .filter(([start, end]) => start < end);
  return { bar: within(from, to), ends: [...within(shape.from, from), ...within(to, shape.to)] };
}
