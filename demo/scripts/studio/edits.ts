// What changes the rows of a draft: each gives a new one.
import { columns, withCell } from './columns.js';
import { parseDate } from '../../../src/time/index.js';
import { readingOfRow, type Draft, type Row } from './model.js';

/** Rows from `from` to `to`, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const blank = (draft: Draft): Row => ({ key: `e${draft.next}`, date: '', title: '' });

/** Adds an empty row before the one at this place. */
export const insertRow = (draft: Draft, at: number): Draft => ({
  ...draft,
  rows: draft.rows.toSpliced(at, 0, blank(draft)),
  next: draft.next + 1,
});

export const deleteRows = (draft: Draft, { from, to }: Span): Draft => ({
  ...draft,
  rows: draft.rows.toSpliced(from, to - from + 1),
});

/** Puts copies behind the rows; a copy has an id of its own. */
export function duplicateRows(draft: Draft, { from, to }: Span): Draft {
  const copies = draft.rows.slice(from, to + 1).map(({ id: _, ...row }, i) => ({
    ...row,
    key: `e${draft.next + i}`,
  }));
  return {
    ...draft,
    rows: draft.rows.toSpliced(to + 1, 0, ...copies),
    next: draft.next + copies.length,
  };
}

/** Moves rows up (−1) or down (1). */
export function moveRows(draft: Draft, { from, to }: Span, by: -1 | 1): Draft {
  const [other, target] = by < 0 ? [from - 1, to] : [to + 1, from];
  const row = draft.rows[other];
  if (!row) return draft;
  return { ...draft, rows: draft.rows.toSpliced(other, 1).toSpliced(target, 0, row) };
}

/** In the order of time; rows whose date cannot be read stay behind the one that they follow. */
export function sortRows(draft: Draft): Draft {
  let last = -Infinity;
  const placed = draft.rows.map((row) => {
    const { date, fault } = readingOfRow(row, draft);
    const interval = fault ? null : parseDate(date);
    last = interval ? (interval.start ?? interval.end ?? last) : last;
    return { row, at: last };
  });
  const rows = placed.toSorted((a, b) => a.at - b.at || 0).map(({ row }) => row);
  return rows.every((row, i) => row === draft.rows[i]) ? draft : { ...draft, rows };
}

/** Writes a block of cells, its first one at this place; what goes beyond the last column is left out. */
export function writeBlock(
  draft: Draft,
  at: { readonly row: number; readonly column: number },
  cells: readonly (readonly string[])[],
): Draft {
  let result = draft;
  let next = at.row;
  for (const line of cells) {
    const row = Math.min(next, result.rows.length);
    for (const [right, words] of line.entries()) {
      const column = columns[at.column + right];
      if (column) result = withCell(result, row, column, words);
    }
    // An empty line below the last row makes none.
    if (row < result.rows.length) next = row + 1;
  }
  return result;
}

/** Empties the cells of a block. */
export function clearBlock(draft: Draft, rows: Span, cells: Span): Draft {
  const changed = draft.rows
    .slice(rows.from, rows.to + 1)
    .map((row) =>
      columns
        .slice(cells.from, cells.to + 1)
        .reduce((result, column) => (column.read(result) === '' ? result : column.write(result, '')), row),
    );
  return { ...draft, rows: draft.rows.toSpliced(rows.from, changed.length, ...changed) };
}
