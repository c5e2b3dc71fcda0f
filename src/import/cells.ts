import type { Telling } from './telling.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** So much of a text is looked at for its delimiter, in UTF-16 units. */
const FIRST_LINES = 20_000;

/** The delimiter that stands most often in the first line, outside of quotation marks. */
export function delimiterOf(text: string): string {
  const [line = ''] = /^(?:"(?:[^"]|"")*"|[^"\n\r])*/.exec(text.slice(0, FIRST_LINES).trimStart()) ?? [];
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Where a cell that begins with a quotation mark ends: at a mark that is not doubled; −1 if there is none. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

const BLANK: readonly string[] = [''];

/**
 * The rows of a text with delimiters (RFC 4180), in linear time. Quotation marks within a cell that does not begin
 * with one are text. What follows a closed one up to the delimiter is kept, and a mark that nothing closes is text;
 * both are told. (The reader of d3-dsv drops a character in the first case, and takes all the rest for one cell in the
 * second, without a word.)
 */
export function readCells(text: string, delimiter: string, told: Telling): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const END = delimiter === '\t' ? /[\t\n\r]/g : new RegExp(`[${delimiter}\n\r]`, 'g');
  let row: string[] = [];
  let at = 0;
  let isClosed = true;
  const path = () => `row ${rows.length + 1}`;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"' && isClosed) {
      const end = closing(text, at + 1);
      if (end < 0) {
        // No mark after this one is closed either: they are all text.
        isClosed = false;
        told.tell('malformed-table', path(), text.slice(at, at + 80));
      } else {
        cell = text.slice(at + 1, end).replaceAll('""', '"');
        at = end + 1;
      }
    }
    END.lastIndex = at;
    const next = END.exec(text)?.index ?? text.length;
    const rest = text.slice(at, next);
    if (cell && rest.trim()) told.tell('malformed-table', path(), rest);
    row.push(cell + rest);
    at = next + 1;
    if (text[next] === delimiter) {
      if (at >= text.length) row.push('');
      continue;
    }
    if (text[next] === '\r' && text[at] === '\n') at++;
    // A million empty lines need not be a million lists.
    rows.push(row.length === 1 && row[0] === '' ? BLANK : row);
    row = [];
  }
  if (row.length) rows.push(row);
  return rows;
}

/** Rows as a text with delimiters that {@link readCells} reads again. */
export function writeCells(rows: readonly (readonly string[])[], delimiter: string): string {
  const written = (cell: string): string =>
    /["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(written).join(delimiter)}\n`).join('');
}

/** What a spreadsheet takes for a formula, with what we put before it. */
const NEUTRALIZED = /^'+(?=[=+\-@＝＋－＠\t\r\n])/;

/** A cell as it was before {@link neutralized}. */
export const restored = (cell: string): string => (NEUTRALIZED.test(cell) ? cell.slice(1) : cell);

/**
 * A cell that no spreadsheet runs: an apostrophe stands before what would be a formula (OWASP, "CSV Injection"),
 * also of the wide signs of East Asian keyboards, and one more before what begins with such an apostrophe already, so
 * that `restored` gives every text again.
 */
export const neutralized = (cell: string): string =>
  /^'*[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
