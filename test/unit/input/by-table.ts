import type { FieldKind, FieldRow } from '../../../src/input/kinds.js';
import { Faults } from '../../../src/input/report.js';

const NO_FAULTS = new Faults(0);

/** How objects are made at random by a table of fields. */
export interface Making {
  /** From 0 to 1, seeded. */
  readonly next: () => number;
  /** How often an object has this field. */
  readonly share: (row: FieldRow) => number;
  /** How often a name alone stands for an object where it may. */
  readonly names: number;
  /** The least and the most items of a list. */
  readonly items: readonly [number, number];
  /** What stands in a field of a kind that is neither an object nor a list; nothing where it has no place. */
  readonly text: (kind: FieldKind<unknown>) => unknown;
  /** May put something else in the place of a value. */
  readonly spoil?: (make: () => unknown) => unknown;
  /** May add to an object what no table has. */
  readonly add?: (made: Record<string, unknown>) => void;
}

/** Objects by their table: a new row is in them without a word here. */
export function makerOf(making: Making): (rows: ReadonlyMap<string, FieldRow>) => Record<string, unknown> {
  const { next, share, names, items, text, add } = making;
  const spoil = making.spoil ?? ((make: () => unknown): unknown => make());
  const [least, most] = items;
  const valueOf = (kind: FieldKind<unknown>): unknown => {
    const { item, rows } = kind;
    if (item) {
      const length = least + Math.floor(next() * (most - least + 1));
      return Array.from({ length }, () => spoil(() => valueOf(item)));
    }
    if (!rows || (kind.isPlain('A', NO_FAULTS) && next() < names)) return text(kind);
    return recordOf(rows);
  };
  const recordOf = (rows: ReadonlyMap<string, FieldRow>): Record<string, unknown> => {
    const made: Record<string, unknown> = {};
    for (const row of rows.values()) {
      if (next() >= share(row)) continue;
      const value = spoil(() => valueOf(row.kind));
      if (value !== undefined) made[row.key] = value;
    }
    add?.(made);
    return made;
  };
  return recordOf;
}
