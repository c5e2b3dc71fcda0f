/** Two markers without a card are pressed each by itself: they need so much between them (WCAG 2.2, 2.5.8), px. */
const TARGET = 24;

/**
 * The order in which cards are given up where not all have room: the least weight first; of equal ones first those
 * whose markers alone are far enough from others without a card to be pressed, then the one with the least room
 * between its neighbours that still have theirs.
 *
 * @param ats where the markers stand, px, rising
 * @returns their indices, the first to be given up first
 */
export function thinned(ats: readonly number[], weights: readonly number[]): number[] {
  const count = ats.length;
  const order: number[] = [];
  const left = Array.from(ats, (_, i) => i);
  /** Whether a marker is too near to one whose card was given up. */
  const crowded = new Uint8Array(count);
  while (left.length) {
    let worst = 0;
    let least = Infinity;
    for (let k = 0; k < left.length; k++) {
      const i = left[k] as number;
      const before = ats[left[k - 1] ?? -1] ?? -Infinity;
      const after = ats[left[k + 1] ?? -1] ?? Infinity;
      const room = Math.min(after - before, 1e4) / 2e4;
      // Whole weights count first, then being crowded, then the room.
      const value = (weights[i] as number) * 2 + (crowded[i] as number) + room;
      if (value < least) [worst, least] = [k, value];
    }
    const [i] = left.splice(worst, 1) as [number];
    for (const other of left)
      if (Math.abs((ats[other] as number) - (ats[i] as number)) < TARGET) crowded[other] = 1;
    order.push(i);
  }
  return order;
}
