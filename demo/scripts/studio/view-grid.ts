import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { openDetails } from './actions.js';
import { columns, type Column } from './columns.js';
import { duplicatesIn } from './duplicates.js';
import { endEditing, gridKey, typeCell } from './grid-keys.js';
import { clickCell, columnsShown, isMarked, isNarrow, MORE } from './grid-moves.js';
import { noteScroll, rowHeight, shownRows } from './grid-window.js';
import { langOf, readingOfRow, type Row } from './model.js';
import { isInside } from './pictures.js';
import type { Store } from './store.js';
import { count, opening } from '../review/wording.js';

const PROSE = new Set(['text', 'quote']);

interface CellNote {
  readonly words: string;
  readonly isFault: boolean;
  /** More than there is room for: shown at the cell that one is in. */
  readonly all?: string;
}

/** What stands under the words of a cell: what a date means, or that an event is there twice. */
function noteOf(store: Store, row: Row, column: Column): CellNote {
  if (column.name === 'date') {
    if (!row.date.trim()) return { words: row.title.trim() ? 'No date yet' : '', isFault: true };
    const { words, other, fault } = readingOfRow(row, store.draft);
    if (fault) return { words: fault.split('. ')[0] ?? '', isFault: true, all: fault };
    const all = `${words}, or ${other}? Say which comes first, day or month, under “Story”.`;
    return other ? { words: `${words}?`, isFault: true, all } : { words, isFault: false };
  }
  if (column.name !== 'title') return { words: '', isFault: false };
  const twin = duplicatesIn(store.draft.rows).get(row.key);
  if (twin !== undefined) return { words: `The same as event ${twin}`, isFault: true };
  if (!row.title.trim() && row.date.trim()) return { words: 'No title yet', isFault: true };
  // Where few columns fit, what the others hold.
  return { words: isNarrow() ? opening(row.text ?? moreOf(row), 80) : '', isFault: false };
}

function editorOf(store: Store, column: Column, row: number, words: string): TemplateResult {
  const label = `${column.label} of event ${row + 1}`;
  const lang = column.isProse ? langOf(store.draft) || nothing : nothing;
  const onInput = (event: Event): void => {
    typeCell(store, (event.target as HTMLInputElement).value);
  };
  // A blur may come while the page is drawn, which is no time to draw it again.
  const onBlur = (): void => {
    queueMicrotask(() => {
      if (document.activeElement?.id !== 'editor') endEditing(store);
    });
  };
  return PROSE.has(column.name)
    ? html`<textarea
        id="editor"
        rows="5"
        aria-label=${label}
        dir="auto"
        lang=${lang}
        .value=${live(words)}
        @input=${onInput}
        @blur=${onBlur}
      ></textarea>`
    : html`<input
        id="editor"
        type="text"
        autocomplete="off"
        spellcheck=${column.isProse ? 'true' : 'false'}
        aria-label=${label}
        aria-describedby=${column.name === 'date' ? 'editor-note' : nothing}
        list=${column.name === 'group' ? 'groups' : nothing}
        dir="auto"
        lang=${lang}
        .value=${live(words)}
        @input=${onInput}
        @blur=${onBlur}
      />`;
}

interface Place {
  readonly row: Row | undefined;
  readonly at: number;
  readonly index: number;
}

function cellView(store: Store, { row, at, index }: Place): TemplateResult {
  const column = columns[index] as Column;
  const { spot, editing } = store.view;
  const isHere = spot.row === at && spot.column === index;
  const isEditing = isHere && editing !== null;
  const words = row ? column.read(row) : '';
  const note: CellNote = row ? noteOf(store, row, column) : { words: '', isFault: false };
  const isWhole = isHere && note.all !== undefined;
  const hint = !row && index === 0 ? html`<span class="ghost">Add an event …</span>` : nothing;
  const value = html`<span
    class="value"
    dir="auto"
    lang=${column.isProse ? langOf(store.draft) || nothing : nothing}
    >${isInside(words) ? html`<img src=${words} alt="" />From a file` : words || hint}</span
  >`;
  return html`<div
    role="gridcell"
    class="cell of-${column.name} ${isEditing ? 'editing' : ''} ${note.isFault && note.words ? 'wrong' : ''}"
    id=${isHere ? 'cell' : nothing}
    tabindex=${isHere && !isEditing ? '0' : '-1'}
    aria-colindex=${index + 2}
    aria-selected=${isMarked(store, at, index) ? 'true' : 'false'}
    data-row=${at}
    data-column=${index}
    >${isEditing ? editorOf(store, column, at, words) : value}${
      note.words
        ? html`<span class="meaning ${isWhole ? 'whole' : ''}" id=${isEditing ? 'editor-note' : nothing}
            >${isWhole ? note.all : note.words}</span
          >`
        : nothing
    }</div
  >`;
}

/** What an event has beside its cells, in short. */
function moreOf({ quotes = [], image = [], tags, lead, media, url }: Row): string {
  const more = [
    lead && 'leads',
    quotes.length > 1 && count(quotes.length, 'quote'),
    image.length > 1 && count(image.length, 'picture'),
    media && 'media',
    tags?.length && count(tags.length, 'tag'),
    url && 'link',
  ];
  return more.filter(Boolean).join(', ');
}

function moreCell(store: Store, { row, at }: Place): TemplateResult {
  const { spot } = store.view;
  const isHere = spot.row === at && spot.column === MORE;
  return html`<div
    role="gridcell"
    class="cell of-more"
    id=${isHere ? 'cell' : nothing}
    tabindex=${isHere ? '0' : '-1'}
    aria-colindex=${MORE + 2}
    aria-selected=${isMarked(store, at, MORE) ? 'true' : 'false'}
    data-row=${at}
    data-column=${MORE}
    >${
      row
        ? html`<span class="open" aria-hidden="true">›</span
            ><span class="meaning"
              >${moreOf(row)}<span class="unseen"> Open all of event ${at + 1}</span></span
            >`
        : nothing
    }</div
  >`;
}

function rowView(store: Store, at: number): TemplateResult {
  const row = store.draft.rows[at];
  return html`<div
    role="row"
    class="grid-row ${store.view.spot.row === at ? 'here' : ''}"
    aria-rowindex=${at + 2}
    .style=${`transform: translateY(${at * rowHeight()}px)`}
  >
    <div role="rowheader" class="cell place" aria-colindex="1" data-row=${at} data-column="-1"
      >${row ? at + 1 : html`<span aria-hidden="true">+</span><span class="unseen">New</span>`}</div
    >
    ${columnsShown().map((index) =>
      index === MORE ? moreCell(store, { row, at, index }) : cellView(store, { row, at, index }),
    )}
  </div>`;
}

/** The table of events, of which only rows near those in sight are drawn. */
export function gridView(store: Store): TemplateResult {
  const { rows, groups } = store.draft;
  const total = rows.length + 1;
  const names = new Set([...groups.map(({ name }) => name), ...rows.flatMap(({ group }) => group ?? [])]);
  const onClick = (event: MouseEvent): void => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (!cell || (event.target as Element).closest('#editor')) return;
    const [row, column] = [Number(cell.dataset['row']), Number(cell.dataset['column'])];
    const key = rows[row]?.key;
    if (column === MORE && key) return openDetails(store, key);
    clickCell(store, { row, column }, event.shiftKey);
  };
  const onScroll = (event: Event): void => {
    if (noteScroll(event.currentTarget as HTMLElement)) store.show({});
  };
  return html`<div class="sheet" id="sheet" @scroll=${onScroll}>
    <div
      role="grid"
      class="grid ${isNarrow() ? 'few' : ''}"
      aria-label="Events"
      aria-describedby="grid-help"
      aria-rowcount=${total + 1}
      aria-colcount=${columns.length + 2}
      aria-multiselectable="true"
      @click=${onClick}
      @keydown=${(event: KeyboardEvent) => {
        gridKey(store, event);
      }}
    >
      <div role="row" class="grid-head" aria-rowindex="1">
        <div role="columnheader" class="cell place" aria-colindex="1"><span class="unseen">Number</span></div>
        ${columnsShown().map(
          (index) =>
            html`<div role="columnheader" class="cell" aria-colindex=${index + 2}
              >${columns[index]?.label ?? html`<span class="unseen">All of it</span>`}</div
            >`,
        )}
      </div>
      <div role="rowgroup" class="grid-body" .style=${`height: ${total * rowHeight()}px`}>
        ${repeat(
          shownRows(total, store.view.spot.row),
          // The empty row stays the same element when it becomes an event: who types in it stays there.
          (at) => rows[at]?.key ?? `e${store.draft.next}`,
          (at) => rowView(store, at),
        )}
      </div>
    </div>
    <datalist id="groups"
      >${[...names].slice(0, 50).map((name) => html`<option value=${name}></option>`)}</datalist
    >
  </div>`;
}
