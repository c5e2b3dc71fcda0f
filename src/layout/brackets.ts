import type { Connector, Spot2D } from './scene.js';

/** A line that leads farther along a vertical axis, px, is hard to follow beside others. */
const FAR_ALONG = 120;

/** How far along the axis a line leads. */
const shiftOf = ({ points }: Connector): number =>
  Math.abs((points.at(-1)?.[1] ?? 0) - (points[0]?.[1] ?? 0));

/**
 * Lines that lead far along the axis, one beside the other, as a bracket: from the stretch of the axis at which they
 * begin to the run of cards at which they end.
 */
export function gathered(connectors: readonly Connector[]): {
  connectors: readonly Connector[];
  brackets: readonly (readonly Spot2D[])[];
} {
  const runs: Connector[][] = [];
  connectors.forEach((connector, i) => {
    if (shiftOf(connector) <= FAR_ALONG) return;
    const run = runs.at(-1);
    if (run && run.at(-1) === connectors[i - 1]) run.push(connector);
    else runs.push([connector]);
  });
  const inside = new Set(runs.flatMap((run) => run.slice(1, -1)));
  // One line beside the axis and one beside the cards; the first and the last line of the run lead from one to the
  // other.
  const brackets = runs
    .filter((run) => run.length > 2)
    .flatMap((run) => {
      const ends = [run[0], run.at(-1)] as [Connector, Connector];
      return [1, -2].map((bend) => ends.map(({ points }) => points.at(bend) as Spot2D));
    });
  return {
    connectors: connectors.map((each) => (inside.has(each) ? { ...each, gathered: true } : each)),
    brackets,
  };
}
