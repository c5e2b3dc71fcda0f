import { isFull, LEVEL_NAMES, type Level } from '../blocks.js';
import type { Arrangement, Item, Last, Stand, Stay } from './arrangement.js';
import { Search, type Limits } from './search.js';
import { standInRows, type Plan, type Side } from './side.js';
import { thinned } from './thinning.js';

/** So many new cards in a row may find no room before no more are tried. */
const MOST_FAILURES = 4;
/** What weighs so much is sought: it has a card before others, of which so many at most make room for it. */
export const SOUGHT = 10_000;
const MOST_MAKING_ROOM = 3;

/** The cards of one side while they are put there one by one. */
class SteadySide {
  items: readonly number[] = [];
  side: Side | null = null;
  constructor(
    readonly search: Search,
    readonly plan: Plan,
    readonly height: number,
    readonly rows: Map<number, number>,
    readonly levels: Map<number, Level>,
  ) {}

  /** Takes these cards, in the order of the axis, if they find room. */
  take(items: readonly number[], height = this.height): boolean {
    const { plan, search, rows, levels } = this;
    const side = standInRows(
      plan,
      search.candidates(items, (i) => levels.get(i) as Level),
      items.map((i) => rows.get(i) as number),
      search.room(height),
    );
    if (side) [this.side, this.items] = [side, items];
    return side !== null;
  }

  /** Adds a card, in a row and at a level. */
  add(i: number, row: number, level: Level): boolean {
    this.rows.set(i, row);
    this.levels.set(i, level);
    if (this.take([...this.items, i].sort((a, b) => a - b))) return true;
    this.levels.delete(i);
    return false;
  }

  /** Puts a card in the place of those next to it along the axis that may go. */
  addBefore(i: number, mayGo: (i: number) => boolean): boolean {
    const { items, side, levels, rows, search } = this;
    const at = (k: number) => (search.items[k] as Item).at;
    const near = items.filter(mayGo).sort((a, b) => Math.abs(at(a) - at(i)) - Math.abs(at(b) - at(i)));
    const gone: (readonly [number, Level])[] = [];
    for (const other of near.slice(0, MOST_MAKING_ROOM)) {
      gone.push([other, levels.get(other) as Level]);
      levels.delete(other);
      this.items = this.items.filter((k) => k !== other);
      if (
        this.add(i, rows.get(other) as number, 'compact') ||
        this.add(i, rows.get(other) as number, 'title')
      )
        return true;
    }
    for (const [other, level] of gone) levels.set(other, level);
    [this.items, this.side] = [items, side];
    return false;
  }

  /** Gives a card that is there another level. */
  raise(i: number, level: Level, height: number): boolean {
    const before = this.levels.get(i) as Level;
    this.levels.set(i, level);
    if (this.take(this.items, height)) return true;
    this.levels.set(i, before);
    return false;
  }

  get stand(): Stand {
    return {
      ...(this.side ?? (standInRows(this.plan, [], [], this.search.room(Infinity)) as Side)),
      items: this.items,
    };
  }
}

/**
 * The arrangement that was there before, moved on: cards that are still in sight keep their side, their row and their
 * words where they find room, if they do not have to make it for what is sought; what has come into sight is put
 * beside them. So nothing jumps while a reader zooms and pans, and a frame is short.
 */
export function steadyArrangement(items: readonly Item[], limits: Limits, last: Last): Arrangement {
  const search = new Search(items, limits);
  const { fixed, most, detailed, cards = Infinity } = limits;
  const rows = new Map<number, number>();
  const levels = new Map<number, Level>();
  const free = last.sides === 'both' ? most / 2 : most;
  const up = new SteadySide(search, last.up, fixed?.up ?? free, rows, levels);
  const down = new SteadySide(search, last.down, fixed?.down ?? free, rows, levels);
  const isAbove = (i: number) => (last.sides === 'both' ? (items[i] as Item).above : last.sides === 'above');
  const sideOf = (i: number) => (isAbove(i) ? up : down);
  const staying = items.flatMap(({ key }, i) => (last.stays.has(key) ? i : []));
  for (const side of [up, down]) {
    const own = staying.filter((i) => sideOf(i) === side);
    for (const i of own) {
      const { row, level } = last.stays.get((items[i] as Item).key) as Stay;
      rows.set(i, row);
      levels.set(i, level);
    }
    if (side.take(own)) continue;
    const wanted = own.map((i) => [i, rows.get(i) as number, levels.get(i) as Level] as const);
    for (const i of own) levels.delete(i);
    wanted.sort((a, b) => (items[b[0]] as Item).weight - (items[a[0]] as Item).weight || a[0] - b[0]);
    for (const [i, row, level] of wanted)
      if (!side.add(i, row, level) && isFull(level)) side.add(i, row, 'compact');
  }
  const isSought = (i: number) => (items[i] as Item).weight >= SOUGHT;
  const fresh = items.flatMap((_, i) => (levels.has(i) ? [] : i));
  const order = thinned(
    fresh.map((i) => (items[i] as Item).at),
    fresh.map((i) => (items[i] as Item).weight),
  ).reverse();
  let failures = 0;
  for (const k of order) {
    const i = fresh[k] as number;
    const sought = isSought(i);
    if (!sought && (failures >= MOST_FAILURES || levels.size >= cards)) break;
    const side = sideOf(i);
    const ways = Array.from({ length: side.plan.rows }, (_, row) => row);
    const isIn =
      (levels.size < cards &&
        (ways.some((row) => side.add(i, row, 'compact')) || ways.some((row) => side.add(i, row, 'title')))) ||
      (sought && side.addBefore(i, (other) => !isSought(other)));
    failures = isIn ? 0 : failures + 1;
  }
  const ranked = [...levels.keys()].sort(
    (a, b) => (items[b] as Item).weight - (items[a] as Item).weight || a - b,
  );
  raise(items, ranked, sideOf, levels, last.sides === 'both' ? detailed / 2 : detailed);
  return { sides: last.sides, up: up.stand, down: down.stand, levels };
}

/**
 * Dates, then quotations, then pictures, for the weightiest cards first, as far as `few` px or what is there
 * already are high.
 */
function raise(
  items: readonly Item[],
  ranked: readonly number[],
  sideOf: (i: number) => SteadySide,
  levels: ReadonlyMap<number, Level>,
  few: number,
): void {
  for (const [k, to] of LEVEL_NAMES.entries()) {
    const from = LEVEL_NAMES[k - 1];
    let failures = 0;
    for (const i of ranked) {
      if (failures >= MOST_FAILURES) break;
      if (levels.get(i) !== from || (isFull(from) && !(items[i] as Item).pictured)) continue;
      const side = sideOf(i);
      const height = isFull(to) ? Math.min(side.height, Math.max(few, side.side?.height ?? 0)) : side.height;
      failures = side.raise(i, to, height) ? 0 : failures + 1;
    }
  }
}
