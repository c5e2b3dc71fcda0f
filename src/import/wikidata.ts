import type { EventInit } from '../model/event.js';
import { parseDate } from '../time/edtf.js';
import { fromParts, fromTo, tellNoDate, yearOf } from './dates.js';
import { Entry, isJsonObject, listed, wordsOf, type JsonObject } from './entry.js';
import { eventOf, storyOf } from './events.js';
import type { ImportFormat } from './format.js';
import { mediaOf } from './media.js';
import type { Telling } from './telling.js';

/*
 * Results of a query to Wikidata: SPARQL 1.1 JSON, or the shorter JSON that its query service hands out too. Columns go
 * by their names; years are astronomical and days Gregorian there, unlike in Wikidata's own JSON.
 */

const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/;
const WIKIDATA_TIME = /^([+-]?\d{1,16})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.0+)?Z?$/;

/** By what a column holds, the names that it may have, without case and marks. */
const COLUMNS = {
  date: /^(?:date|time|start|starttime|startdate|pointintime|when|inception|begin|timevalue)$/,
  end: /^(?:end|endtime|enddate|until|to|dissolved)$/,
  precision: /^(?:date|time|start|starttime|pointintime)?(?:precision|prec)$/,
  endPrecision: /^end(?:time|date)?prec(?:ision)?$/,
  calendar: /calendar(?:model)?$/,
  title: /^(?:(?:item|event)?label|title|name|\w*eventlabel)$/,
  text: /^(?:item|event)?desc(?:ription)?$/,
  image: /^(?:image|pic|picture|img|photo)$/,
  url: /^(?:article|sitelink|url|website|wikipedia)$/,
  group: /^(?:group|category|type|class|instance|kind)(?:label)?$/,
  id: /^(?:item|event|entity|id)$/,
} as const;

type ResultColumn = keyof typeof COLUMNS;

/** What stands for a value that is not known. */
const UNKNOWN = /^t\d+$|\/\.well-known\/genid\//;

function cellText(cell: unknown): string {
  const isBlank = isJsonObject(cell) && cell['type'] === 'bnode';
  const words = wordsOf(isJsonObject(cell) ? cell['value'] : cell);
  return isBlank || UNKNOWN.test(words) ? '' : words;
}

/** The values of a row as texts; those that are not known are empty. */
const cellsOf = (row: JsonObject): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cellText(cell)]));

/** The name of each column that is there. */
function columnsOf(rows: readonly Record<string, string>[]): Map<ResultColumn, string> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const found = new Map<ResultColumn, string>();
  for (const [column, pattern] of Object.entries(COLUMNS) as [ResultColumn, RegExp][]) {
    const matching = names.filter((each) => pattern.test(each.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')));
    // Words are better than the address of what they name.
    const name = matching.find((each) => /label$/i.test(each)) ?? matching[0];
    if (name) found.set(column, name);
  }
  const taken = new Set(found.values());
  /** The first column that is not taken, and has such a value. */
  const guess = (column: ResultColumn, test: (name: string, value: string) => boolean): void => {
    if (found.has(column)) return;
    for (const row of rows) {
      const name = Object.keys(row).find((each) => !taken.has(each) && test(each, row[each] ?? ''));
      if (name === undefined) continue;
      found.set(column, name);
      taken.add(name);
      return;
    }
  };
  guess('date', (_, value) => WIKIDATA_TIME.test(value));
  guess('id', (_, value) => ENTITY.test(value));
  guess('title', (name) => /label$/i.test(name));
  return found;
}

/** A span of years as people count centuries: 1801 to 1900, 100 BC to 1 BC. */
function spanOf(year: number, size: number): string {
  const first = Math.floor((year - 1) / size) * size + 1;
  return `${yearOf(first, 'astronomical')}/${yearOf(first + size - 1, 'astronomical')}`;
}

/**
 * A time of Wikidata in EDTF, as precise as it is known: 11 is a day, 9 a year, 7 a century (Wikibase,
 * `docs/topics/json.md`). Empty for what is no time.
 */
export function wikidataTime(value: string, precision: number): string {
  const [, written = '', month = '', day = ''] = WIKIDATA_TIME.exec(value) ?? [];
  if (!written) return '';
  const year = Number(written);
  if (precision >= 9) return fromParts([written, month, day].slice(0, precision - 8), 'astronomical');
  if (precision === 8) {
    // The decade of 49 to 40 BC has a year more than that of its digits.
    return year > 0 ? yearOf(year, 'astronomical').replace(/\d$/, 'X') : decadeBefore(year);
  }
  if (precision === 7) return spanOf(year, 100);
  if (precision === 6) return spanOf(year, 1000);
  const date = `${yearOf(year, 'astronomical')}~`;
  return parseDate(date) ? date : '';
}

function decadeBefore(year: number): string {
  const first = -(Math.floor((1 - year) / 10) * 10 + 9) + 1;
  return `${yearOf(first, 'astronomical')}/${yearOf(first + 9, 'astronomical')}`;
}

/** A reader of one result. */
class ResultReader {
  readonly #columns: Map<ResultColumn, string>;
  readonly #told: Telling;
  /** How precise dates are that do not say it. */
  readonly #usual: number;
  readonly #seen = new Map<string, Record<string, string>>();

  constructor(rows: readonly Record<string, string>[], told: Telling) {
    this.#columns = columnsOf(rows);
    this.#told = told;
    const name = this.#columns.get('date') ?? '';
    const dates = rows.map((row) => row[name] ?? '').filter((date) => WIKIDATA_TIME.test(date));
    const first = dates.filter((date) => date.includes('-01-01T')).length;
    // Without its precision a year comes as its first day.
    const isYears = first === dates.length && first > 1;
    this.#usual = isYears ? 9 : 11;
    if (first > 0 && !this.#columns.has('precision')) {
      const taken = isYears ? 'all are taken for years' : 'it is taken for the day';
      told.say(
        'ambiguous-date',
        name,
        `1 January may stand for a year: ${taken}; ask for wikibase:timePrecision`,
      );
    }
  }

  event(row: Record<string, string>, path: string): EventInit | undefined {
    const entry = new Entry(row, path, this.#told);
    const cell = (column: ResultColumn): string => entry.text(this.#columns.get(column) ?? '');
    const precise = (column: ResultColumn): number => Number(cell(column)) || this.#usual;
    const [precision, endPrecision] = [precise('precision'), precise('endPrecision')];
    const [from, until] = [cell('date'), cell('end')];
    const start = wikidataTime(from, precision);
    const end = wikidataTime(until, endPrecision);
    const date = fromTo(start || (end && '..'), start.includes('/') ? '' : end);
    const key = this.#columns.get('date') ?? 'date';
    if (!date) return tellNoDate(entry, key, from);
    if (/Q1985786$/.test(cell('calendar')) && precision === 11)
      this.#told.say(
        'lost-precision',
        entry.pathOf(key),
        'the day is Gregorian; it was written in the Julian calendar',
      );
    const [, id = ''] = ENTITY.exec(cell('id')) ?? [];
    const title = cell('title') || id;
    if (this.#isSeen(entry, row, `${id}|${date}|${title}`)) return undefined;
    const image = mediaOf(cell('image'), entry, entry.pathOf(this.#columns.get('image') ?? ''), true);
    return eventOf(entry, {
      id,
      date,
      title,
      text: cell('text'),
      group: cell('group'),
      url: cell('url') || (id && `https://www.wikidata.org/wiki/${id}`),
      ...(image.src && { image: { src: image.src } }),
    });
  }

  /** Whether a row is one that was there: a query gives one for each of several images. What differs is told. */
  #isSeen(entry: Entry, row: Record<string, string>, key: string): boolean {
    const before = this.#seen.get(key);
    if (!before) this.#seen.set(key, row);
    else {
      entry.ignore(...Object.keys(row).filter((name) => row[name] === before[name]));
      for (const name of Object.keys(row))
        if (row[name] && row[name] !== before[name])
          this.#told.tell('no-place', entry.pathOf(name), row[name]);
    }
    return before !== undefined;
  }
}

/** The rows of a result; nothing if it is none. */
function rowsIn(json: unknown): readonly JsonObject[] | undefined {
  const results = isJsonObject(json) && json['results'];
  const bindings = isJsonObject(results) && results['bindings'];
  if (Array.isArray(bindings)) return bindings.filter(isJsonObject);
  const rows = Array.isArray(json) ? json.filter(isJsonObject) : [];
  const isRow = (row: JsonObject): boolean => Object.values(row).some((value) => ENTITY.test(wordsOf(value)));
  return rows.slice(0, 20).some(isRow) ? rows : undefined;
}

export const wikidata: ImportFormat = {
  name: 'wikidata',
  recognizes: ({ json }) => rowsIn(json) !== undefined,
  read({ json }, told) {
    const rows = listed(rowsIn(json)).map((row) => cellsOf(row as JsonObject));
    const reader = new ResultReader(rows, told);
    return storyOf(
      {},
      rows.map((row, i) => reader.event(row, `row ${i + 1}`)),
    );
  },
};
