import type { EventInit, TimelineInit } from '../model/event.js';
import { delimiterOf, readCells, restored } from './cells.js';
import { fieldOf } from './columns.js';
import { tellNoDate } from './dates.js';
import { storyOf } from './events.js';
import type { GivenFile, ImportFormat } from './format.js';
import { guessColumns } from './guess.js';
import { dateOfRow, eventOfRow, groupOf, headOf, TableRow } from './rows.js';
import type { Telling } from './telling.js';
import { WrittenDates } from './written-dates.js';

/** So many rows may stand above the header. */
const ROWS_ABOVE = 5;

/** A table whose columns are known. */
interface ReadTable {
  readonly headers: readonly string[];
  /** The headers of each field; the first one that is filled counts. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly rows: readonly (readonly string[])[];
  /** The number of the first of these rows in the file, from 1. */
  readonly first: number;
}

/** Every header once; those that are empty get a name where a cell under them is filled. */
function uniqueHeaders(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const header = restored(cell.trim());
    if (!header) return '';
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count > 1 ? `${header} (${count})` : header;
  });
}

const knownIn = (row: readonly string[]): number =>
  new Set(row.map((cell) => fieldOf(cell.trim())).filter(Boolean)).size;

function headerRow(rows: readonly (readonly string[])[]): number {
  const counts = rows.slice(0, ROWS_ABOVE).map(knownIn);
  const most = Math.max(0, ...counts);
  return most > 1 ? counts.indexOf(most) : 0;
}

const ROW_KINDS = /^(?:event|story|title|period|era|group|draft|hidden)?$/i;

/** Which column fills which field. */
function columnsOf(headers: readonly string[], rows: readonly (readonly string[])[]): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const [index, header] of headers.entries()) {
    const named = fieldOf(header);
    // "Type" is a kind of row where it has such words, else a group.
    const isGroup = named === 'type' && !rows.every((row) => ROW_KINDS.test((row[index] ?? '').trim()));
    const field = isGroup ? 'group' : named;
    if (field) columns.set(field, [...(columns.get(field) ?? []), header]);
  }
  return columns;
}

function tableOf(given: GivenFile, told: Telling): ReadTable {
  const delimiter = /tab-separated/.test(given.type) || /\.(?:tsv|tab)$/i.test(given.name) ? '\t' : '';
  const all = readCells(given.text, delimiter || delimiterOf(given.text), told);
  const at = headerRow(all);
  for (const [index, row] of all.slice(0, at).entries()) {
    const words = row.filter((cell) => cell.trim()).join(', ');
    if (words) told.tell('no-place', `row ${index + 1}`, words);
  }
  const headers = uniqueHeaders(all[at] ?? []);
  const rows = all.slice(at + 1);
  for (const row of rows)
    row.forEach((cell, index) => {
      if (cell && headers[index] === '') headers[index] = `column ${index + 1}`;
    });
  return { headers, columns: columnsOf(headers, rows), rows, first: at + 2 };
}

function readTable(given: GivenFile, told: Telling, html: boolean): TimelineInit {
  const dates = new WrittenDates(given, told);
  const plain = tableOf(given, told);
  const columns = guessColumns(plain, plain.columns, dates, (header, message) =>
    told.say('ambiguous-date', header, message),
  );
  const table: ReadTable = { ...plain, columns };
  for (const field of ['date', 'start', 'end']) {
    for (const header of columns.get(field) ?? []) {
      const index = table.headers.indexOf(header);
      dates.learn(
        table.rows.map((row) => row[index] ?? ''),
        header,
      );
    }
  }
  const story: Partial<TimelineInit> & Required<Pick<TimelineInit, 'periods' | 'groups'>> = {
    periods: [],
    groups: [],
  };
  const events: (EventInit | undefined)[] = [];
  for (const [index, cells] of table.rows.entries()) {
    if (!cells.some((cell) => cell.trim())) continue;
    const path = `row ${table.first + index}`;
    if (cells.length !== table.headers.length)
      told.say('malformed-table', path, `${cells.length} cells under ${table.headers.length} headers`);
    const named: [string, string][] = [];
    for (const [at, cell] of cells.entries())
      if (cell) named.push([table.headers[at] || `column ${at + 1}`, restored(cell)]);
    const row = new TableRow(Object.fromEntries(named), path, table.columns, html, told);
    const kind = row.cell('type').toLowerCase();
    if (/^(?:draft|hidden)$/.test(kind || row.cell('status').toLowerCase()))
      told.say('no-place', path, 'a row that is hidden or a draft is left out');
    else if (kind === 'story' || (kind === 'title' && !story.title)) Object.assign(story, headOf(row, dates));
    else if (kind === 'period' || kind === 'era') {
      const { date, words } = dateOfRow(row, dates);
      if (date) story.periods.push({ date, title: row.words('title') });
      else tellNoDate(row.entry, 'date', words);
      row.entry.tellRest();
    } else if (kind === 'group') story.groups.push(groupOf(row));
    else events.push(eventOfRow(row, dates, given));
  }
  return storyOf(story, events);
}

const firstLine = (text: string): string => /^[^\n\r]*/.exec(text.trimStart())?.[0].slice(0, 4000) ?? '';
const has = (line: string, ...names: readonly string[]): boolean =>
  names.every((name) => new RegExp(`(?:^|[,;\\t"])\\s*${name}\\s*(?:$|[,;\\t"])`, 'i').test(line));

/** The sheet of TimelineJS, by its headers; their order is free. */
export const timelineJsSheet: ImportFormat = {
  name: 'timelinejs-sheet',
  recognizes: ({ text, json }) => {
    const line = firstLine(text);
    return json === undefined && has(line, 'Headline') && (has(line, 'Year') || has(line, 'Start Date'));
  },
  read: (given, told) => readTable(given, told, true),
};

/** Flourish's timeline: "Start time", "Title", "Text" and the like. */
export const flourish: ImportFormat = {
  name: 'flourish',
  recognizes: ({ text, json }) => {
    const line = firstLine(text);
    return json === undefined && (has(line, 'Start time', 'Title') || has(line, 'time_start', 'title'));
  },
  read: (given, told) => readTable(given, told, true),
};

/** Any table with a header. */
export const anyTable: ImportFormat = {
  name: 'table',
  recognizes: ({ text, name, type, json }) =>
    json === undefined &&
    (/\b(?:csv|tab-separated-values)\b/.test(type) ||
      /\.(?:csv|tsv|tab)$/i.test(name) ||
      knownIn(
        firstLine(text)
          .split(/[,;\t|]/)
          .map((cell) => cell.replaceAll('"', '')),
      ) > 1),
  read: (given, told) => readTable(given, told, false),
};
