import type { EventInit } from '../../../src/model/event.js';
import { foundIn, readBrought, type Brought } from './bringing.js';
import { readingOf, type DateOrder } from './dates.js';
import { deleteRows, duplicateRows, insertRow, moveRows, sortRows, type Span } from './edits.js';
import { draftOf, isBlank, langOf, NO_DRAFT, rowsOf, type Draft } from './model.js';
import { usualLanguage } from './languages.js';
import type { Store } from './store.js';
import { count } from '../review/wording.js';

/** The longest file that is read, in bytes. */
const LONGEST = 20_000_000;

const isEmpty = (draft: Draft): boolean => draft.rows.every(isBlank);

/** The rows that are marked, or the one that one is in; without the empty one below the last. */
export function chosenRows({ view: { spot, corner }, draft }: Store): Span | null {
  const other = corner?.row ?? spot.row;
  const [from, to] = [Math.min(spot.row, other), Math.min(Math.max(spot.row, other), draft.rows.length - 1)];
  return from <= to ? { from, to } : null;
}

/** Focus on the cell that one is in. */
export const CELL = 'cell';

/** Takes a text or a file in: at once where there is nothing yet, else after a question. */
export async function bring(
  store: Store,
  text: string,
  { name, type = '', order = store.draft.order }: { name: string; type?: string; order?: DateOrder },
): Promise<void> {
  if (!text.trim()) return store.show({ status: 'There is nothing in it.' });
  const brought = await readBrought(text, { name, type, lang: langOf(store.draft), order });
  const hasEvents = brought.timeline.events.length > 0;
  if (hasEvents && !brought.unsure && isEmpty(store.draft)) return take(store, brought, 'replace');
  const status = hasEvents ? foundIn(brought) : `${name}: no timeline is read from it.`;
  store.show({ brought, status, focus: 'brought' });
}

/** Whether dates in the table are read by the usual order of day and month, which others must not change. */
const hasUnsure = (draft: Draft): boolean =>
  draft.rows.some((row) => readingOf(row.date, langOf(draft), '').other !== '');

/** Events whose dates mean the same whichever of day and month comes first in the table that takes them. */
const inPlainDates = (events: readonly EventInit[], lang: string, order: DateOrder): EventInit[] =>
  events.map((event) => {
    const isUnsure = readingOf(event.date, lang, '').other !== '';
    return isUnsure ? { ...event, date: readingOf(event.date, lang, order).date } : event;
  });

/** Puts what came in into the table: in the place of what is there, or behind it. */
export function take(store: Store, brought: Brought, how: 'replace' | 'add'): void {
  const { timeline, notes, order } = brought;
  const replace = (draft: Draft): Draft => {
    const fresh = draftOf(timeline);
    const lang = fresh.head.lang ?? draft.head.lang;
    return { ...fresh, head: { ...fresh.head, ...(lang && { lang }) }, order, look: draft.look };
  };
  const add = (draft: Draft): Draft => {
    const keeps = draft.order || (hasUnsure(draft) ? '' : order);
    const events = keeps === order ? timeline.events : inPlainDates(timeline.events, langOf(draft), order);
    const rows = rowsOf(events, draft.next);
    const known = new Set(draft.groups.map(({ name }) => name));
    return {
      ...draft,
      order: keeps,
      head: { ...draft.head, periods: [...(draft.head.periods ?? []), ...(timeline.periods ?? [])] },
      groups: [...draft.groups, ...(timeline.groups ?? []).filter(({ name }) => !known.has(name))],
      rows: [...draft.rows.filter((row) => !isBlank(row)), ...rows],
      next: draft.next + rows.length,
    };
  };
  const first = how === 'add' ? store.draft.rows.length : 0;
  const next = how === 'add' ? store.draft.next : 1;
  const keyed = notes.map((note) =>
    note.event === undefined ? note : { ...note, key: `e${next + note.event}` },
  );
  store.edit(`${foundIn(brought)}.`, how === 'add' ? add : replace, {
    brought: null,
    isStart: false,
    panel: 'events',
    details: null,
    editing: null,
    corner: null,
    notes: keyed,
    written: {},
    spot: { row: first, column: 0 },
    focus: CELL,
  });
}

export async function openFile(store: Store, file: File): Promise<void> {
  if (file.size > LONGEST) return store.show({ status: `“${file.name}” is longer than 20 MB.` });
  try {
    const text = await file.text();
    if (text.includes('\0'))
      return store.show({
        status: `“${file.name}” is no text. From a spreadsheet, copy the cells and paste them, or save it as CSV.`,
      });
    await bring(store, text, { name: file.name, type: file.type });
  } catch {
    store.show({ status: `“${file.name}” could not be opened.` });
  }
}

/** An empty story, in the language of the browser. */
export function newDraft(): Draft {
  const lang = usualLanguage();
  return lang ? { ...NO_DRAFT, head: { lang } } : NO_DRAFT;
}

/** Begins with an empty table. */
export function startEmpty(store: Store): void {
  store.open({ draft: newDraft(), steps: [], at: 0 }, { isStart: false, focus: CELL });
}

export function addRow(store: Store): void {
  const at = Math.min(store.view.spot.row + 1, store.draft.rows.length);
  store.edit('Added an event.', (draft) => insertRow(draft, at), {
    spot: { row: at, column: 0 },
    corner: null,
    focus: CELL,
  });
}

const several = (span: Span, done: string): string => `${done} ${count(span.to - span.from + 1, 'event')}.`;

export function removeRows(store: Store): void {
  const span = chosenRows(store);
  if (!span) return;
  const { column } = store.view.spot;
  store.edit(several(span, 'Deleted'), (draft) => deleteRows(draft, span), {
    spot: { row: span.from, column },
    corner: null,
    details: null,
    focus: CELL,
  });
}

export function copyRows(store: Store): void {
  const span = chosenRows(store);
  if (!span) return;
  store.edit(several(span, 'Duplicated'), (draft) => duplicateRows(draft, span), {
    spot: { row: span.to + 1, column: store.view.spot.column },
    corner: null,
    focus: CELL,
  });
}

export function shiftRows(store: Store, by: -1 | 1): void {
  const span = chosenRows(store);
  if (!span) return;
  const { spot, corner } = store.view;
  const isAtEnd = by < 0 ? span.from === 0 : span.to === store.draft.rows.length - 1;
  if (isAtEnd) return store.show({ status: by < 0 ? 'It is the first.' : 'It is the last.' });
  store.edit(several(span, by < 0 ? 'Moved up' : 'Moved down'), (draft) => moveRows(draft, span, by), {
    spot: { ...spot, row: spot.row + by },
    corner: corner && { ...corner, row: corner.row + by },
    focus: CELL,
  });
}

export function sort(store: Store): void {
  const before = store.draft;
  store.edit('Sorted by date.', sortRows, { corner: null });
  if (store.draft === before) store.show({ status: 'The events are in the order of time already.' });
}

/** Opens the details of a row, or goes back to the table. */
export function openDetails(store: Store, key: string | null): void {
  store.endField();
  const row = store.draft.rows.findIndex((each) => each.key === key);
  store.show({
    details: key,
    panel: 'events',
    editing: null,
    ...(row >= 0 && { spot: { ...store.view.spot, row } }),
    focus: key ? 'details-heading' : CELL,
  });
}
