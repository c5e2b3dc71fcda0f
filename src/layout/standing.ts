import type { Chronology } from '../scale/marks.js';
import type { Decided, PlacedStack } from './assemble.js';
import type { PlacedItem, PlacedItems } from './items.js';
import { firstOf } from './places.js';
import type { Connector, Spot2D } from './scene.js';

/** The cards at their places, and their connectors. */
export function standing(
  { arrangement, items, entryOf }: PlacedItems,
  across: number,
  under: number,
  chronology: Chronology,
): Pick<Decided, 'stacks' | 'connectors'> {
  const connectors: Connector[] = [];
  const stacks: PlacedStack[] = [];
  for (const [{ cards, fan, items: of }, way, edge] of [
    [arrangement.up, -1, across],
    [arrangement.down, 1, across + under],
  ] as const)
    cards.forEach((card, k) => {
      const i = of[k] as number;
      const { place, at } = items[i] as PlacedItem;
      const near = edge + way * (fan + card.near);
      connectors.push({
        event: firstOf(place, chronology),
        points: connectorOf(at, card.column, across, edge, edge + way * card.bend, edge + way * card.until),
      });
      stacks.push({
        place,
        entries: [entryOf(i, card.wide)],
        x: card.from,
        y: way > 0 ? near : near - card.height,
        width: card.width,
        align: card.align,
      });
    });
  return { stacks, connectors };
}

/** From the marker straight to where the fan begins, slanted through it, and upright on to the card. */
function connectorOf(
  at: number,
  column: number,
  across: number,
  edge: number,
  fan: number,
  end: number,
): Spot2D[] {
  const points: Spot2D[] = [[at, across]];
  // A hair's breadth is none: slanted by it, a line would cross its neighbour's upright piece.
  if (Math.abs(at - column) <= 0.01) return [...points, [at, end]];
  if (edge !== across) points.push([at, edge]);
  points.push([column, fan]);
  if (Math.abs(fan - end) > 0.01) points.push([column, end]);
  return points;
}
