import { FEW_CARDS, isTried, sizesOf, type Candidate } from './candidate.js';
import { poleRowsIn } from './poles.js';
import { arrange, COSTS, IN_ROWS, type Pattern, type Plan, type Side, type SideRoom } from './side.js';

/** No pattern fills more of its box than this. */
const FILLED = 0.95;

/** More rows than this are not tried. */
export const MOST_SIDE_ROWS = 6;
/** With connectors at mid-card a third row gains nothing. */
const MOST_ROWS_OF: Partial<Record<Pattern, number>> = { lean: 2 };

/** What was there before stays until another costs so much of it. */
export const STAYS = 0.9;

/** Cards of one width: the rows that they need, and what they cost in any. */
interface Form {
  readonly width: number;
  readonly rows: number;
  readonly least: number;
}

/**
 * The widths in which cards may find room: they lie no lower than their area over the length, nor than the tallest
 * beyond the fan, through which every connector leads.
 */
function formsOf(candidates: readonly Candidate[], room: SideRoom): Form[] {
  const { card: gap, above } = room.clear;
  return room.widths.flatMap((width, i): Form | readonly [] => {
    const sizes = isTried(i, candidates.length) && sizesOf(candidates, width);
    if (!sizes) return [];
    let along = 0;
    let area = 0;
    let tallest = 0;
    for (const size of sizes) {
      tallest = Math.max(tallest, size.height);
      along += size.width + gap;
      area += (size.width + gap) * (size.height + above);
    }
    const height = area / room.length;
    if (height > room.height * FILLED || room.fan + tallest > room.height) return [];
    const shortened = sizes.filter((size) => size.shortened).length;
    const lowest = Math.max(height, room.fan + tallest) + room.fan;
    const least = lowest + COSTS.narrow * (room.wide - width) + COSTS.shortened * shortened;
    return { width, rows: Math.ceil((along - gap) / room.length), least };
  });
}

interface PlanToTry {
  readonly plan: Plan;
  readonly least: number;
  /** Only tried where none of those before has room. */
  readonly isLast: boolean;
}

/** Beside poles. */
export const besidePoles = (room: SideRoom): Plan => ({
  pattern: 'pole',
  rows: poleRowsIn(room),
  width: room.wide,
});

/**
 * The ways to arrange cards in rows, of which few come first, and the least that each costs. Many cards have their
 * connectors at the far edge only where nothing else has room.
 */
function* waysInRows(candidates: readonly Candidate[], room: SideRoom): Generator<PlanToTry> {
  const forms = formsOf(candidates, room);
  const isFew = candidates.length <= FEW_CARDS;
  for (const patterns of isFew ? [IN_ROWS] : [['lean', 'flag'] as const, ['back'] as const])
    for (let rows = 1; rows <= MOST_SIDE_ROWS; rows++)
      for (const form of forms) {
        if (rows < form.rows) continue;
        for (const pattern of patterns) {
          if (rows > (MOST_ROWS_OF[pattern] ?? MOST_SIDE_ROWS)) continue;
          const least = form.least + COSTS.row * rows + COSTS[pattern];
          yield { least, plan: { pattern, rows, width: form.width }, isLast: !isFew && pattern === 'back' };
        }
      }
}

/** Whether cards find room on a side at all. */
export function hasRoom(candidates: readonly Candidate[], room: SideRoom): boolean {
  if (!candidates.length) return true;
  for (const { plan } of waysInRows(candidates, room)) if (arrange(plan, candidates, room)) return true;
  // Last, as it takes longest.
  return arrange(besidePoles(room), candidates, room) !== null;
}

/**
 * The best arrangement of a side: of all rows, widths and patterns that find room the one that costs least. Plans that
 * cannot become better than the best so far are not tried. One that was there before, `last`, stays until another
 * costs a tenth less. Null where nothing finds room, or nothing that costs less than `most`.
 */
export function bestSide(
  candidates: readonly Candidate[],
  room: SideRoom,
  last?: Plan,
  most = Infinity,
): Side | null {
  if (!candidates.length)
    return {
      plan: last ?? { pattern: 'lean', rows: 1, width: room.wide },
      cards: [],
      fan: 0,
      height: 0,
      shortened: 0,
      cost: 0,
    };
  const staying = last ? arrange(last, candidates, room) : null;
  let best = staying;
  let limit = Math.min(most, staying ? staying.cost * STAYS : Infinity);
  const attempt = (plan: Plan) => {
    const side = arrange(plan, candidates, room, limit);
    if (side) [best, limit] = [side, side.cost];
  };
  attempt(besidePoles(room));
  for (const { plan, least, isLast } of waysInRows(candidates, room)) {
    if (isLast && best) break;
    if (least < limit) attempt(plan);
  }
  return best;
}
