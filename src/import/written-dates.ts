import { parseDate } from '../time/edtf.js';
import { DAY, isoDate, midnight } from '../time/calendar.js';
import { clockParts } from './dates.js';
import type { GivenFile } from './format.js';
import type { Telling } from './telling.js';

/** Longer cells are no dates. */
const LONGEST_DATE = 80;
const DAY_NUMBERS = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(?:\d{4}|\d{2})\b/;
/** A time of day behind a date. */
const WITH_TIME = /^(.*\d)(?:,|T|\s)\s?(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?)$/i;
/** Days since the end of 1899, as spreadsheets count them; earlier ones look like years. */
const SERIAL = /^[1-9]\d{4}(?:\.\d+)?$/;
const FIRST_SERIAL = midnight(1899, 12, 30);

/** "11-Mar-15", "Mar-15" and "3/11/15", as spreadsheets show dates: the year has two digits. */
const SHORT_YEAR = /^((?:\d{1,2}[-/.])?\p{L}{3,9}[-'’]|\d{1,2}([/.])\d{1,2}\2)(\d{2})$/u;
/** Spreadsheets take those from 30 on for the century before. */
const FIRST_OF_LAST_CENTURY = 30;
/** "43" in a column of dates. */
const EARLY_YEAR = /^[1-9]\d{0,2}$/;

/** A time zone by its letters: times are drawn as they are told, on their own clock. */
const ZONE = /\s\(?(?:[ECMPAB][SDE]?T|CEST|EEST|AE[SD]T|NZ[SD]T|[IJKH]ST|MSK|GMT|UTC)\)?$/;

/** After so many different cells that were no dates, words are tried no more: reading them takes time. */
const MOST_FAILED = 2000;

type Order = 'day' | 'month';

/** Which of day and month comes first, by the numbers that can only be a day; and a cell that does not tell. */
export function orderIn(cells: readonly string[]): { readonly orders: Set<Order>; readonly unsure: string } {
  const orders = new Set<Order>();
  let unsure = '';
  for (const cell of cells) {
    const [, first = '', mark = '', second = ''] = DAY_NUMBERS.exec(cell.trim()) ?? [];
    if (!first) continue;
    if (Number(first) > 12) orders.add('day');
    else if (Number(second) > 12) orders.add('month');
    else if (mark === '.') orders.add('day');
    else if (first !== second) unsure ||= cell.trim();
  }
  return { orders, unsure };
}

/** "3 apr 1721": in English and German names of months are capitalised. */
const capitalised = (text: string): string =>
  text.replace(
    /(^|[\s\d-])(\p{Ll})(?=\p{Ll}{2})/gu,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );

/** Reads the dates in a column as people write them. */
export class WrittenDates {
  readonly #given: GivenFile;
  readonly #told: Telling;
  readonly #seen = new Map<string, string>();
  #order: Order | undefined;
  readonly #asked = new Set<string>();
  #failed = 0;

  constructor(given: GivenFile, told: Telling) {
    this.#given = given;
    this.#told = told;
  }

  /**
   * Decides by all cells whether "12/5/2024" has the day first: one that has a 13 in its place decides for all. If
   * none does, or they contradict each other, the language does, and it is told.
   */
  learn(cells: readonly string[], path: string): void {
    const { dayFirst, lang } = this.#given;
    const { orders, unsure } = orderIn(cells);
    const [only] = orders;
    const usual: Order = /^en(?:$|-us)/i.test(lang || 'en') ? 'month' : 'day';
    if (dayFirst !== undefined) this.#order = dayFirst ? 'day' : 'month';
    else this.#order = orders.size === 1 ? only : usual;
    if (dayFirst === undefined && orders.size !== 1 && unsure) {
      const read = this.read(unsure);
      this.#told.say('ambiguous-date', path, `day or month first? "${unsure}" was read as ${read}`);
    }
  }

  /** Whether a cell is a date, whichever of day and month comes first. */
  isDate(cell: string): boolean {
    return DAY_NUMBERS.test(cell) || (!EARLY_YEAR.test(cell) && this.read(cell) !== '');
  }

  /** A cell in EDTF; empty if it is no date. */
  read(cell: string): string {
    const text = cell.trim().replace(ZONE, '');
    if (!text || text.length > LONGEST_DATE) return '';
    let read = this.#seen.get(text);
    if (read === undefined) this.#seen.set(text, (read = this.#readWhole(text)));
    return read;
  }

  #readWhole(text: string): string {
    if (parseDate(text)) return text;
    const date = this.#readDay(text);
    if (date) return date;
    const [, day = '', clock = ''] = WITH_TIME.exec(text) ?? [];
    const [hour, minute, second] = clockParts(clock);
    const whole = day && hour ? this.#readDay(day) : '';
    const timed = `${whole}T${hour}:${minute}${second && `:${second}`}`;
    return whole && parseDate(timed) ? timed : '';
  }

  #readDay(text: string): string {
    if (SERIAL.test(text)) return this.#readSerial(text);
    if (EARLY_YEAR.test(text)) return this.#asking('a number alone', text, text.padStart(4, '0'));
    const [, before = '', , year = ''] = SHORT_YEAR.exec(text) ?? [];
    if (year) return this.#readShort(text, before, year);
    if (!DAY_NUMBERS.test(text)) {
      if (this.#failed >= MOST_FAILED) return '';
      const date = this.#readWords(text) || this.#readWords(capitalised(text));
      if (!date) this.#failed++;
      return date;
    }
    return this.#given.readDate(text, { lang: this.#order === 'month' ? 'en-US' : 'en-GB' })?.date ?? '';
  }

  #readWords(text: string): string {
    const { lang, readDate } = this.#given;
    return readDate(text, { lang: lang || 'en' })?.date ?? '';
  }

  #readSerial(text: string): string {
    const date = isoDate(FIRST_SERIAL + Math.floor(Number(text)) * DAY);
    return this.#asking('a number of days, as spreadsheets count them', text, date);
  }

  #readShort(text: string, before: string, year: string): string {
    const century = Number(year) < FIRST_OF_LAST_CENTURY ? '20' : '19';
    const date = this.#readDay(before.replace(/['’]$/, '-') + century + year);
    return date && this.#asking('a year of two digits', text, date);
  }

  /** A date that is likely what a cell means; of each kind the first is told. */
  #asking(kind: string, text: string, date: string): string {
    if (!this.#asked.has(kind))
      this.#told.say('ambiguous-date', '', `${kind}: "${text}" was read as ${date}`);
    this.#asked.add(kind);
    return date;
  }
}
