// Where one is in the table, and how one goes from there.
import { CELL, openDetails } from './actions.js';
import { columns } from './columns.js';
import type { Span } from './edits.js';
import { isInside } from './pictures.js';
import type { Spot, Store } from './store.js';

/** The column behind all others, which opens the details. */
export const MORE = columns.length;

const narrow = matchMedia('(max-width: 43.99rem)');
const ALL: readonly number[] = [...columns.keys(), MORE];
const FEW: readonly number[] = [0, 1, MORE];

/** Whether only few columns fit. */
export const isNarrow = (): boolean => narrow.matches;

/** The columns that are shown: on phones those that fit. */
export const columnsShown = (): readonly number[] => (narrow.matches ? FEW : ALL);

const clamp = (n: number, most: number): number => Math.max(0, Math.min(n, most));

export const rowsMarked = ({ view: { spot, corner } }: Store): Span => {
  const other = corner ?? spot;
  return { from: Math.min(spot.row, other.row), to: Math.max(spot.row, other.row) };
};

export const columnsMarked = ({ view: { spot, corner } }: Store): Span => {
  const other = corner ?? spot;
  return { from: Math.min(spot.column, other.column), to: Math.max(spot.column, other.column) };
};

export function isMarked(store: Store, row: number, column: number): boolean {
  const [rows, cells] = [rowsMarked(store), columnsMarked(store)];
  return row >= rows.from && row <= rows.to && column >= cells.from && column <= cells.to;
}

/** Goes to a cell, or to the next one that there is; with `extend`, marks all from where one was. */
export function goTo(store: Store, to: Spot, extend = false): void {
  const { spot, corner } = store.view;
  const target = { row: clamp(to.row, store.draft.rows.length), column: clamp(to.column, MORE) };
  store.show({ spot: target, corner: extend ? (corner ?? spot) : null, editing: null, focus: CELL });
}

/** The column so many places further among those that are shown. */
export function columnBeside(column: number, by: number): number {
  const shown = columnsShown();
  const at = shown.indexOf(column);
  return shown[clamp((at < 0 ? 0 : at) + by, shown.length - 1)] ?? 0;
}

/** Begins to write in a cell: with `isWhole` in the place of what is there. Enter goes back to the column `from`. */
export function edit(store: Store, spot: Spot, isWhole = false, from = spot.column): void {
  const column = columns[spot.column];
  if (!column) return;
  const row = store.draft.rows[spot.row];
  const was = row ? column.read(row) : '';
  store.endField();
  // A picture from a file has no words to write in; what is typed takes its place.
  if (row && isInside(was) && !isWhole) return openDetails(store, row.key);
  store.show({ spot, corner: null, editing: { was, from, isWhole }, focus: 'editor' });
}

/** A press on a cell goes there; one more begins to write. The number of a row marks all of it. */
export function clickCell(store: Store, to: Spot, extend: boolean): void {
  const { spot, editing } = store.view;
  if (to.column < 0) {
    const row = { row: to.row, column: MORE };
    return store.show({ spot: { row: to.row, column: 0 }, corner: row, editing: null, focus: CELL });
  }
  const isHere = spot.row === to.row && spot.column === to.column;
  if (isHere && !editing && !extend) return edit(store, to);
  goTo(store, to, extend);
}
