import { html, nothing, type TemplateResult } from 'lit';
import { addRow, copyRows, removeRows, shiftRows, sort } from './actions.js';
import { faultOf, isBlank } from './model.js';
import type { Store } from './store.js';
import { gridView } from './view-grid.js';
import { action } from '../review/fields.js';
import { count } from '../review/wording.js';

/** The table and what is done with its rows. */
export function eventsView(store: Store): TemplateResult {
  const { rows } = store.draft;
  const faulty = rows.filter((row) => faultOf(row, store.draft) !== '' && !isBlank(row)).length;
  const wrong = rows.findIndex((row) => faultOf(row, store.draft) !== '' && !isBlank(row));
  return html`<div class="tools">
      <div class="row" role="group" aria-label="Rows">
        ${action(
          'Add',
          () => {
            addRow(store);
          },
          { about: 'an event below', id: 'add' },
        )}
        ${action('Duplicate', () => {
          copyRows(store);
        })}
        ${action(
          'Delete',
          () => {
            removeRows(store);
          },
          { id: 'delete' },
        )}
        ${action(
          '↑',
          () => {
            shiftRows(store, -1);
          },
          { about: 'Move up' },
        )}
        ${action(
          '↓',
          () => {
            shiftRows(store, 1);
          },
          { about: 'Move down' },
        )}
        ${action(
          'Sort by date',
          () => {
            sort(store);
          },
          { id: 'sort' },
        )}
      </div>
      <p class="note"
        >${count(rows.length, 'event')}${
          faulty
            ? html`,
              ${action(
                `${faulty} not in the timeline yet`,
                () => {
                  store.show({ spot: { row: wrong, column: 0 }, corner: null, focus: 'cell' });
                },
                { kind: 'plain warn', id: 'faulty' },
              )}`
            : nothing
        }</p
      >
    </div>
    ${gridView(store)}
    <details class="help">
      <summary>Keys</summary>
      <p id="grid-help"
        >Type to write in a cell. Enter goes down, Tab to the right, Escape takes back what you typed. Arrow
        keys move, with Shift they mark; copy and paste as in a spreadsheet. Alt with up or down moves a row,
        Ctrl+Enter adds one, Ctrl+D duplicates, Ctrl+Delete deletes. Enter in the last column opens all of an
        event: quotations, pictures, tags. Tab leaves the table.</p
      >
    </details>`;
}
