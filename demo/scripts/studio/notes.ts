// What could not be read or has no place, in words for who knows the table and nothing of formats.
import { columns } from './columns.js';
import { placeOf } from '../../../src/import/events.js';
import { fieldOf } from '../../../src/import/columns.js';
import type { Diagnostic, DiagnosticCode } from '../../../src/model/diagnostic.js';
import type { EventInit } from '../../../src/model/event.js';
import { parseDate } from '../../../src/time/index.js';
import { count, dateInWords, opening } from '../review/wording.js';

/** A note about what came in. */
export interface Note {
  readonly words: string;
  /** The event that it is about, by its place among those that came in, from 0; without it, it is about all. */
  readonly event?: number;
  /** The name of the column that it is about. */
  readonly column?: string;
}

/** `"4/5/2001" was read as 2001-05-04` with the date in words. */
const inWords = (message: string): string =>
  message
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/\S+$/, (date) =>
      dateInWords(parseDate(date) ? date : '', 'en-GB').replace('No date yet', date),
    );

const SAYS: Partial<Record<DiagnosticCode, (value: string, message: string) => string>> = {
  'invalid-date': (value) => `“${value}” is not read as a date. Write it anew, such as 5 May 1945.`,
  'missing-date': () => 'It has no date.',
  'missing-title': () => 'It has no title.',
  'missing-alt': () => 'Its picture has no words for those who do not see it.',
  'malformed-table': (_, message) => `${message}: is something in the wrong column?`,
  'ambiguous-date': (_, message) => inWords(message.charAt(0).toUpperCase() + message.slice(1)),
  'lost-markup': (value) => `Left out, for only words are taken: ${value}`,
  'no-place': (value) => `Left out, for there is no place for it: “${value}”`,
  'unsafe-url': (value) => `“${value}” is no address that a page may link to.`,
};

/** What a message says of a value: `invalid date: "soon"`. */
const valueIn = (message: string): string => /"([^]*)"/.exec(message)?.[1]?.replace(/\\(.)/g, '$1') ?? '';

/** The column of the table where the words under a header are; empty if there is none. */
function columnOf(header: string): string {
  const field = fieldOf(header) ?? '';
  const others: Readonly<Record<string, string>> = {
    start: 'date',
    year: 'date',
    quote1: 'quote',
    speaker1: 'speaker',
  };
  const name = others[field] ?? field;
  return columns.some((column) => column.name === name) ? name : '';
}

interface Told {
  readonly diagnostic: Diagnostic;
  /** The event, from 0; −1 where it is none of those that came in. */
  readonly event: number;
  /** The header above the cell, or the field. */
  readonly header: string;
}

/** Where an event of other formats is by its path: `events[3].image`. */
function placesOf(events: readonly EventInit[], given: readonly EventInit[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [i, event] of events.entries()) {
    const place = placeOf(event);
    if (place) places.set(place, i);
  }
  for (const [i, event] of given.entries()) {
    const [only, second] = events.flatMap(({ title }, at) => (title === event.title ? [at] : []));
    if (only === undefined || second !== undefined) continue;
    places.set(`events[${i}]`, only);
    places.set(placeOf(event) ?? '', only);
  }
  return places;
}

function toldOf(diagnostic: Diagnostic, places: ReadonlyMap<string, number>): Told {
  const { path } = diagnostic;
  const [, place = '', header = ''] = /^(row \d+|\w+\[\d+\])\.?([^]*)$/.exec(path) ?? [];
  return { diagnostic, event: places.get(place) ?? -1, header: place ? header : path };
}

/** A column without a place is one note, however many rows have something in it. */
function wholeColumns(all: readonly Told[]): { notes: Note[]; rest: Told[] } {
  const byHeader = new Map<string, Told[]>();
  for (const each of all)
    if (each.diagnostic.code === 'no-place' && each.header)
      byHeader.set(each.header, [...(byHeader.get(each.header) ?? []), each]);
  const notes = [...byHeader].flatMap(([header, cells]): Note[] => {
    const [first] = cells;
    const rows = count(cells.length, 'row');
    const words = `There is no place for the column “${header}”: its words are left out, in ${rows}.`;
    return first && cells.length > 1 ? [{ words, ...(first.event >= 0 && { event: first.event }) }] : [];
  });
  const rest = all.filter(
    ({ diagnostic, header }) =>
      diagnostic.code !== 'no-place' || !header || (byHeader.get(header)?.length ?? 0) < 2,
  );
  return { notes, rest };
}

function noteOf({ diagnostic, event, header }: Told, events: readonly EventInit[]): Note {
  const { code, path, message } = diagnostic;
  const words = SAYS[code]?.(valueIn(message), message) ?? message;
  const found = events[event];
  const column = columnOf(header);
  const shown = columns.find(({ name }) => name === column)?.label ?? header;
  if (found) {
    const title = found.title ? `, “${opening(found.title, 40)}”` : '';
    const where = `Event ${event + 1}${title}${shown ? `, ${shown}` : ''}`;
    return { words: `${where}: ${words}`, event, ...(column && { column }) };
  }
  const [, line] = /^row (\d+)/.exec(path) ?? [];
  if (line) return { words: `Line ${line} of what came in${header && `, ${header}`}: ${words}` };
  const [, entry] = /\[(\d+)\]/.exec(path) ?? [];
  if (entry)
    return { words: `Entry ${Number(entry) + 1} of what came in${header && `, ${header}`}: ${words}` };
  return { words: path ? `${shown || path}: ${words}` : words };
}

/**
 * The notes on what came in. `events` are those that came of it, `given` those that the file had, where they were
 * checked since. The number of an event is the one that its row has in the table.
 */
export function notesOf(
  diagnostics: readonly Diagnostic[],
  events: readonly EventInit[],
  given: readonly EventInit[],
): Note[] {
  const places = placesOf(events, given);
  const { notes, rest } = wholeColumns(diagnostics.map((each) => toldOf(each, places)));
  return [...rest.map((each) => noteOf(each, events)), ...notes];
}
