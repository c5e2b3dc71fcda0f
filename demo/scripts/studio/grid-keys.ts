// The keys of the table, as in spreadsheets.
import { addRow, CELL, copyRows, openDetails, removeRows, shiftRows } from './actions.js';
import { columns, withCell } from './columns.js';
import { clearBlock } from './edits.js';
import { columnBeside, columnsMarked, columnsShown, edit, goTo, MORE, rowsMarked } from './grid-moves.js';
import type { Spot, Store } from './store.js';

/** So many rows are a page. */
const PAGE = 10;

/** Takes what stands in the open cell, keystroke by keystroke: nothing is lost if the page breaks off. */
export function typeCell(store: Store, words: string): void {
  const { spot } = store.view;
  const column = columns[spot.column];
  if (!column) return;
  const key = store.draft.rows[spot.row]?.key ?? `e${store.draft.next}`;
  store.edit(
    `${column.label} of event ${spot.row + 1} changed.`,
    (draft) => withCell(draft, spot.row, column, words),
    {},
    `${key}-${column.name}`,
  );
}

export function endEditing(store: Store): void {
  store.endField();
  if (store.view.editing) store.show({ editing: null });
}

function giveUp(store: Store): void {
  const { editing } = store.view;
  if (editing) typeCell(store, editing.was);
  store.endField();
  store.show({ editing: null, focus: CELL });
}

/** The cell behind the last one of a row is the first of the next. */
function nextCell(store: Store, by: 1 | -1): void {
  const { spot, editing } = store.view;
  const cells = columnsShown().filter((index) => index !== MORE);
  const at = cells.indexOf(spot.column) + by;
  const row = spot.row + (at >= cells.length ? 1 : 0) - (at < 0 ? 1 : 0);
  const column = cells[(at + cells.length) % cells.length] ?? 0;
  if (row < 0 || row > store.draft.rows.length) return giveBack(store);
  edit(store, { row, column }, true, at >= cells.length ? 0 : (editing?.from ?? 0));
}

/** Ends writing, and leaves the focus on the cell. */
function giveBack(store: Store): void {
  store.endField();
  store.show({ editing: null, focus: CELL });
}

function editorKey(store: Store, event: KeyboardEvent): void {
  const { key, shiftKey, altKey, target } = event;
  const { spot, editing } = store.view;
  const isProse = target instanceof HTMLTextAreaElement;
  if (event.isComposing) return;
  if (key === 'Enter' && isProse && (altKey || shiftKey)) {
    event.preventDefault();
    target.setRangeText('\n', target.selectionStart, target.selectionEnd, 'end');
    return typeCell(store, target.value);
  }
  const isEmptyNew = !store.draft.rows[spot.row];
  // From an empty new row, Tab leaves the table.
  if (key === 'Tab' && isEmptyNew && !shiftKey) return giveBack(store);
  if (key === 'Tab') nextCell(store, shiftKey ? -1 : 1);
  else if (key === 'Escape') giveUp(store);
  else if (key === 'Enter') {
    store.endField();
    goTo(store, { row: spot.row + (shiftKey ? -1 : 1), column: editing?.from ?? spot.column });
  } else if (!isProse && (key === 'ArrowUp' || key === 'ArrowDown') && !event.ctrlKey) {
    store.endField();
    goTo(store, { ...spot, row: spot.row + (key === 'ArrowUp' ? -1 : 1) });
  } else return;
  event.preventDefault();
}

/** Where a key leads; undefined for one that does not move. */
function targetOf(store: Store, { key, ctrlKey, metaKey }: KeyboardEvent): Spot | undefined {
  const { row, column } = store.view.spot;
  const isFar = ctrlKey || metaKey;
  const last = store.draft.rows.length;
  const targets: Readonly<Record<string, Spot>> = {
    ArrowUp: { row: isFar ? 0 : row - 1, column },
    ArrowDown: { row: isFar ? last : row + 1, column },
    ArrowLeft: { row, column: isFar ? 0 : columnBeside(column, -1) },
    ArrowRight: { row, column: isFar ? MORE : columnBeside(column, 1) },
    Home: { row: isFar ? 0 : row, column: 0 },
    End: { row: isFar ? last : row, column: MORE },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
  };
  return targets[key];
}

/** What a key does to rows; undefined for one that does nothing. */
function rowsKey(store: Store, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): (() => void) | undefined {
  const isCommand = (ctrlKey || metaKey) && !altKey;
  if (altKey && key === 'ArrowUp') return () => shiftRows(store, -1);
  if (altKey && key === 'ArrowDown') return () => shiftRows(store, 1);
  if (!isCommand) return undefined;
  if (key === 'Enter') return () => addRow(store);
  if (key.toLowerCase() === 'd') return () => copyRows(store);
  return key === 'Delete' || key === 'Backspace' ? () => removeRows(store) : undefined;
}

function clearMarked(store: Store): void {
  const [rows, cells] = [rowsMarked(store), columnsMarked(store)];
  store.edit('Emptied the cells.', (draft) => clearBlock(draft, rows, cells), { focus: CELL });
}

/** Marks every row. */
function markAll(store: Store): void {
  const last = Math.max(0, store.draft.rows.length - 1);
  store.show({ spot: { row: 0, column: 0 }, corner: { row: last, column: MORE }, focus: CELL });
}

/** A key in the table. */
export function gridKey(store: Store, event: KeyboardEvent): void {
  const { spot, editing } = store.view;
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (editing) return editorKey(store, event);
  const onRows = rowsKey(store, event);
  const target = altKey ? undefined : targetOf(store, event);
  const isPlain = !ctrlKey && !metaKey && !altKey;
  const row = store.draft.rows[spot.row];
  const canWrite = isPlain && spot.column !== MORE;
  // The key that is pressed becomes the first of what is written, by the browser, which also knows other scripts.
  if (canWrite && (key.length === 1 || key === 'Process' || key === 'Unidentified') && key !== ' ') {
    return edit(store, spot, true);
  }
  if (onRows) onRows();
  else if (target) goTo(store, target, shiftKey);
  else if ((key === 'Enter' || key === 'F2' || key === ' ') && isPlain) {
    if (spot.column !== MORE) edit(store, spot);
    else if (row) openDetails(store, row.key);
  } else if ((key === 'Delete' || key === 'Backspace') && isPlain) clearMarked(store);
  else if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') markAll(store);
  else return;
  event.preventDefault();
}
