import type { WrittenDates } from './written-dates.js';

/* Which columns hold dates and titles where no header says so: what stands in them tells. */

/** So many columns are looked at, and so many filled cells of each. */
const LOOKED_AT = 20;
/** So much of a column of dates can be read as one; people leave "?" and remarks between them. */
const MOSTLY = 0.75;
/** The last word of headers such as `hdate_end`, "born – died", `validTo`. */
const LAST_OF_HEADER = /\p{Lu}?[\p{Ll}\p{M}]+\P{L}*$|\p{L}+\P{L}*$/u;
const MEANS_END = /^(?:end(?:ed|s)?|to|until|till|death|died|last|fin|ende|bis|hasta|à)\P{L}*$/iu;

/** The parts of a table that a guess needs. */
interface TableCells {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Filled cells of a column, from all of it: what is early is often less exact. */
function filledIn({ rows }: TableCells, index: number): string[] {
  const filled = rows.map((row) => row[index]?.trim() ?? '').filter(Boolean);
  const step = Math.max(1, Math.floor(filled.length / LOOKED_AT));
  return filled.filter((_, at) => at % step === 0);
}

const meansEnd = (header: string): boolean => MEANS_END.test(LAST_OF_HEADER.exec(header)?.[0] ?? '');

/** The columns of a table with those of dates and titles that no header names. What was guessed of dates is said. */
export function guessColumns(
  table: TableCells,
  named: ReadonlyMap<string, readonly string[]>,
  dates: WrittenDates,
  say: (header: string, message: string) => void,
): ReadonlyMap<string, readonly string[]> {
  const columns = new Map(named);
  const unknown = (): [string, number][] => {
    const known = new Set([...columns.values()].flat());
    const all = table.headers.slice(0, LOOKED_AT).map((header, index): [string, number] => [header, index]);
    return all.filter(([header]) => header && !known.has(header));
  };
  const isOfDates = ([, index]: [string, number]): boolean => {
    const cells = filledIn(table, index);
    return cells.length > 0 && cells.filter((cell) => dates.isDate(cell)).length >= cells.length * MOSTLY;
  };
  const hasAny = (...fields: readonly string[]): boolean => fields.some((field) => columns.has(field));
  if (!hasAny('date', 'start', 'year')) {
    const date = unknown().find((column) => !meansEnd(column[0]) && isOfDates(column));
    if (date) columns.set('date', [date[0]]);
    if (date) say(date[0], `no column is called a date: "${date[0]}" is taken for it, as it holds dates`);
  }
  if (hasAny('date', 'start') && !hasAny('end')) {
    const end = unknown().find((column) => meansEnd(column[0]) && isOfDates(column));
    if (end) columns.set('end', [end[0]]);
    if (end) say(end[0], `"${end[0]}" is taken for the end of each date`);
  }
  if (!hasAny('title', 'text')) {
    const title = unknown().find(([, index]) =>
      filledIn(table, index).some((cell) => /\p{L}/u.test(cell) && !dates.isDate(cell)),
    );
    if (title) columns.set('title', [title[0]]);
  }
  return columns;
}
