// Cells by the clipboard, to and from spreadsheets.
import { readCells, writeCells } from '../../../src/import/cells.js';
import { Telling } from '../../../src/import/telling.js';
import { bring, CELL } from './actions.js';
import { columns } from './columns.js';
import { clearBlock, writeBlock } from './edits.js';
import { columnsMarked, rowsMarked } from './grid-moves.js';
import { readPost } from './posts.js';
import type { Store } from './store.js';
import { count } from '../review/wording.js';

const isInEditor = (): boolean => document.activeElement?.id === 'editor';
/** Browsers do not agree on where such an event happens: the focus tells. */
const isInTable = (): boolean => Boolean(document.activeElement?.closest('[role=grid]'));

function copyCells(store: Store, event: ClipboardEvent): void {
  if (!isInTable() || isInEditor()) return;
  const [rows, cells] = [rowsMarked(store), columnsMarked(store)];
  const block = store.draft.rows
    .slice(rows.from, rows.to + 1)
    .map((row) => columns.slice(cells.from, cells.to + 1).map((column) => column.read(row)));
  event.clipboardData?.setData('text/plain', writeCells(block, '\t').replace(/\n$/, ''));
  event.preventDefault();
  store.show({ status: `Copied ${count(block.length, 'row')}.` });
}

function cutCells(store: Store, event: ClipboardEvent): void {
  if (!isInTable() || isInEditor()) return;
  copyCells(store, event);
  const [rows, cells] = [rowsMarked(store), columnsMarked(store)];
  store.edit('Cut the cells.', (draft) => clearBlock(draft, rows, cells), { focus: CELL });
}

/**
 * Several cells go into cells from here on. Into an open cell only words go; an empty table takes what is pasted as it
 * takes a file.
 */
function pasteCells(store: Store, event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const { spot } = store.view;
  const isOne = !/[\t\n]/.test(text.trim());
  const quotes = columns[spot.column]?.name === 'quote' ? readPost(text) : [];
  if ((isInEditor() && isOne && !quotes.length) || !text.trim()) return;
  event.preventDefault();
  if (quotes.length) {
    const row = store.draft.rows[spot.row];
    if (!row) return store.show({ status: 'First give the event a title, then paste the post.' });
    return store.edit(
      'Took the post as a quotation.',
      (draft) => ({
        ...draft,
        rows: draft.rows.with(spot.row, { ...row, quotes: [...(row.quotes ?? []), ...quotes] }),
      }),
      { editing: null, focus: CELL },
    );
  }
  if (store.draft.rows.length === 0) return void bring(store, text, { name: 'What you pasted' });
  const cells = readCells(text.replace(/\r?\n$/, ''), '\t', new Telling());
  store.endField();
  store.edit(
    `Pasted ${count(cells.length, 'row')}. Undo takes them out again.`,
    (draft) => writeBlock(draft, spot, cells),
    {
      editing: null,
      corner: {
        row: spot.row + cells.length - 1,
        column: spot.column + Math.max(...cells.map((line) => line.length)) - 1,
      },
      focus: CELL,
    },
  );
}

/** What is pasted at the beginning, wherever the focus is, comes in as in the field for it. */
function pasteAnywhere(store: Store, event: ClipboardEvent): void {
  const isInField = document.activeElement?.matches('input,textarea') ?? false;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!store.view.isStart || isInField || event.defaultPrevented || !text.trim()) return;
  event.preventDefault();
  void bring(store, text, { name: 'What you pasted' });
}

/** Listens to the clipboard for the whole page. */
export function watchClipboard(store: Store): void {
  document.addEventListener('copy', (event) => {
    copyCells(store, event);
  });
  document.addEventListener('cut', (event) => {
    cutCells(store, event);
  });
  document.addEventListener('paste', (event) => {
    if (isInTable()) pasteCells(store, event);
    else pasteAnywhere(store, event);
  });
}
