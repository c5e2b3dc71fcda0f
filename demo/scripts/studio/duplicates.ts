import type { Row } from './model.js';

const names = new WeakMap<Row, string>();

/** What two rows of the same event have in common: date and title, without case, spaces and marks. */
function nameOf(row: Row): string {
  let name = names.get(row);
  if (name === undefined) {
    const title = row.title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    names.set(row, (name = title && `${row.date.trim()}|${title}`));
  }
  return name;
}

let last: { readonly rows: readonly Row[]; readonly found: ReadonlyMap<string, number> } | undefined;

/** Which rows say the same as an earlier one: their keys, and the number of that one, from 1. */
export function duplicatesIn(rows: readonly Row[]): ReadonlyMap<string, number> {
  if (last?.rows === rows) return last.found;
  const first = new Map<string, number>();
  const found = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    const name = nameOf(row);
    const earlier = name ? first.get(name) : undefined;
    if (earlier !== undefined) found.set(row.key, earlier + 1);
    else if (name) first.set(name, i);
  }
  last = { rows, found };
  return found;
}
