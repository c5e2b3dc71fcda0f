import type { EventInit, GroupInit, ImageInit, QuoteInit, TimelineInit } from '../../../src/model/event.js';
import { readingOf, wordsLoaded, type DateOrder, type Reading } from './dates.js';

/** A row of the table: an event as it is being written. Its date is what somebody typed, in words or in EDTF. */
export interface Row extends Omit<EventInit, 'image' | 'quotes'> {
  /** Stays the same through all changes. */
  readonly key: string;
  readonly image?: ImageInit[];
  readonly quotes?: QuoteInit[];
}

/** How the timeline is set, by the names of its attributes; a boolean one that is set is ''. */
export type Settings = Readonly<Record<string, string>>;

/** What the element looks like: its attributes, and its variables by their names in `src/theme/tokens.ts`. */
export interface Look {
  readonly preset: string;
  readonly settings: Settings;
  readonly variables: Readonly<Record<string, string>>;
}

/** All of a story but its rows. */
export interface Shell {
  readonly head: Omit<TimelineInit, 'events' | 'groups'>;
  readonly groups: readonly GroupInit[];
  /** Which comes first in "12/5/2024", where its author has said so. */
  readonly order: DateOrder;
  readonly look: Look;
  /** The number in the next key. */
  readonly next: number;
}

/** A story as it stands. Never changed: each edit makes a new one. */
export interface Draft extends Shell {
  readonly rows: readonly Row[];
}

export const NO_LOOK: Look = { preset: 'page', settings: {}, variables: {} };
export const NO_DRAFT: Draft = { head: {}, groups: [], order: '', look: NO_LOOK, next: 1, rows: [] };

/** The language of the story; dates are read in it. */
export const langOf = ({ head }: Shell): string => head.lang ?? '';

export const list = <T>(value: T | T[] | undefined): T[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

/** An object without its keys that say nothing; an empty `alt` says something. */
export function compact<T extends object>(object: T): T {
  const says = ([key, value]: [string, unknown]): boolean =>
    (value !== '' || key === 'alt') &&
    value !== undefined &&
    value !== false &&
    !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(object).filter(says)) as T;
}

/** Whether there is nothing in a row. */
export const isBlank = ({ key: _, ...row }: Row): boolean => Object.keys(compact(row)).length === 0;

const readings = new WeakMap<Row, { readonly by: string; readonly reading: Reading }>();

/** What the date of a row means. */
export function readingOfRow(row: Row, draft: Shell): Reading {
  const by = `${langOf(draft)}|${draft.order}|${String(wordsLoaded())}`;
  const known = readings.get(row);
  if (known?.by === by) return known.reading;
  const reading = readingOf(row.date, langOf(draft), draft.order);
  readings.set(row, { by, reading });
  return reading;
}

/** Why a row is not drawn; empty if it is. */
export function faultOf(row: Row, draft: Shell): string {
  const { fault } = readingOfRow(row, draft);
  return fault || (row.title.trim() ? '' : 'It has no title yet.');
}

/** Events as rows, with keys from `next` on. */
export function rowsOf(events: readonly EventInit[], next: number): Row[] {
  return events.map(({ image, quotes, ...event }, i) => ({
    ...event,
    date: typeof event.date === 'string' ? event.date : '',
    title: typeof event.title === 'string' ? event.title : '',
    key: `e${next + i}`,
    ...(image && { image: list(image) }),
    ...(quotes && { quotes: list(quotes) }),
  }));
}

/** A story as a draft. */
export function draftOf({ events, groups = [], ...head }: TimelineInit): Draft {
  const rows = rowsOf(events, 1);
  return { ...NO_DRAFT, head, groups, rows, next: rows.length + 1 };
}

/** A row as data: an image without an address and a quotation without words are left out. */
function eventOf(
  { key, ...row }: Row,
  date: string,
  byKey: boolean,
  meant: (written: string) => string,
): EventInit {
  const image = row.image?.filter(({ src }) => src.trim()).map((each) => compact(each));
  const quotes = row.quotes
    ?.filter(({ text }) => text.trim())
    .map((each) => compact({ ...each, ...(each.date && { date: meant(each.date) }) }));
  const { id, ...rest } = row;
  return compact({
    ...((byKey || id) && { id: byKey ? key : id }),
    ...rest,
    date,
    title: row.title.trim(),
    image: image?.length === 1 ? image[0] : image,
    quotes,
  });
}

/** The draft as data, without rows that cannot be drawn. With `byKey`, keys of rows are the ids of events. */
export function timelineOf(draft: Draft, byKey = false): TimelineInit {
  const { head, groups, rows, order } = draft;
  // What is written stays as it is written in the draft; in the data is what it means.
  const meant = (written: string): string => readingOf(written, langOf(draft), order).date || written;
  const events: EventInit[] = [];
  for (const row of rows) {
    const { date, fault } = readingOfRow(row, draft);
    if (!fault && row.title.trim()) events.push(eventOf(row, date, byKey, meant));
  }
  const named = groups.filter(({ title, color }) => title ?? color);
  const periods = head.periods?.map((period) => ({ ...period, date: meant(period.date) }));
  return {
    ...compact({ ...head, ...(periods && { periods }), groups: named.map((group) => compact(group)) }),
    events,
  };
}
