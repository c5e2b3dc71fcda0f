import { remembered } from '../model/remembered.js';
import { isSafeUrl } from '../input/text.js';
import type { EventInit, GroupInit, QuoteInit, TimelineInit } from '../model/event.js';
import type { EventColumn, QuoteColumn } from './columns.js';
import { clockParts, fromParts, fromTo, tellNoDate } from './dates.js';
import { Entry } from './entry.js';
import { compact, eventOf, imageOf } from './events.js';
import type { GivenFile } from './format.js';
import { mediaOf, shownFrom } from './media.js';
import type { Telling } from './telling.js';
import { htmlOf, shownDate, slideWords } from './timelinejs.js';
import type { WrittenDates } from './written-dates.js';

/** A row by its fields. */
export class TableRow {
  readonly entry: Entry;
  readonly #columns: ReadonlyMap<string, readonly string[]>;
  readonly html: boolean;

  constructor(
    cells: Readonly<Record<string, string>>,
    path: string,
    columns: TableRow['columns'],
    html: boolean,
    told: Telling,
  ) {
    this.entry = new Entry(cells, path, told);
    this.#columns = columns;
    this.html = html;
  }

  get columns(): ReadonlyMap<string, readonly string[]> {
    return this.#columns;
  }

  headers(field: string): readonly string[] {
    return this.#columns.get(field) ?? [];
  }

  cell(field: EventColumn): string {
    return this.#text(field);
  }

  /** The text in HTML as it stands; what is lost of it is told. */
  htmlText(): string {
    return htmlOf(this.entry, this.headers('text').find((header) => this.entry.has(header)) ?? '');
  }

  words(field: EventColumn): string {
    return this.html ? this.entry.html(...this.headers(field)) : this.cell(field);
  }

  ofQuote(field: QuoteColumn, number: number): string {
    return this.#text(`${field}${number}`);
  }

  /** Most fields have no column, and there may be very many rows. */
  #text(field: string): string {
    const headers = this.#columns.get(field);
    return headers ? this.entry.text(...headers) : '';
  }
}

function partsDate(row: TableRow, fields: readonly EventColumn[], clock: EventColumn): string {
  const [hour, minute, second] = clockParts(row.cell(clock));
  return fromParts([...fields.map((field) => row.cell(field)), hour, minute, second], 'signed');
}

/** The words of a date that could not be read, else its EDTF. */
export function dateOfRow(
  row: TableRow,
  dates: WrittenDates,
): { readonly date: string; readonly words: string } {
  const words = [row.cell('date') || row.cell('start'), row.cell('end')] as const;
  const [from, until] = words.map((each) => dates.read(each));
  const whole = from?.includes('/') ? '' : until;
  if (from)
    return {
      date: fromTo(from, whole?.split('/').at(-1) ?? ''),
      words: whole === '' && !from.includes('/') ? words[1] : '',
    };
  const start = partsDate(row, ['year', 'month', 'day'], 'time');
  if (!start) {
    const year = row.entry.text(...row.headers('year'));
    return { date: dates.read(year), words: words[0] || year || row.cell('time') };
  }
  return { date: fromTo(start, partsDate(row, ['endYear', 'endMonth', 'endDay'], 'endTime')), words: '' };
}

function quoteOf(row: TableRow, number: number): QuoteInit | undefined {
  const text = row.ofQuote('quote', number);
  if (!text) return undefined;
  const cell = (field: QuoteColumn): string => row.ofQuote(field, number);
  const name = cell('speaker');
  const speaker = compact({
    name,
    role: cell('role'),
    organization: cell('organization'),
    url: cell('speakerUrl'),
  });
  const source = compact({ name: cell('source'), url: cell('sourceUrl') });
  const exact = cell('quoteExact');
  return compact({
    text,
    ...(Object.keys(speaker).length > 0 && {
      speaker: Object.keys(speaker).length === 1 && name ? name : speaker,
    }),
    ...(Object.keys(source).length > 0 && { source: source.url ? source : source.name }),
    url: cell('quoteUrl'),
    date: cell('said'),
    lang: cell('lang'),
    ...(exact && { anchor: compact({ exact, prefix: cell('quotePrefix'), suffix: cell('quoteSuffix') }) }),
  });
}

/** The numbers of the columns of quotations in a table. */
const quoteNumbers = new WeakMap<TableRow['columns'], readonly number[]>();

function quotesOf(row: TableRow): QuoteInit[] {
  const numbers = remembered(quoteNumbers, row.columns, () =>
    [...row.columns.keys()]
      .flatMap((field) => /^quote(\d+)$/.exec(field)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b),
  );
  return numbers.flatMap((number) => quoteOf(row, number) ?? []);
}

const YES = /^(?:yes|y|true|1|x|ja|sí|si|oui)$/i;

/** Several tags in a cell: between semicolons if there is one, so that a tag may have a comma. */
const tagsIn = (cell: string): string[] =>
  cell
    .split(cell.includes(';') ? ';' : ',')
    .map((tag) => tag.trim())
    .filter(Boolean);

/** In a plain table a text is what it is; in those of programs it is HTML. */
function wordsOfRow(row: TableRow): Pick<EventInit, 'title' | 'text' | 'quotes'> {
  const [title, text] = [row.words('title'), row.html ? row.htmlText() : row.cell('text')];
  return row.html ? slideWords(title, text) : { title, text };
}

/** Images and media as our own tables have them where columns do not hold them. */
function shownAs(row: TableRow): Pick<EventInit, 'image' | 'media'> {
  try {
    const { image, media } = JSON.parse(row.cell('shownAs') || '{}') as Pick<EventInit, 'image' | 'media'>;
    return compact({ ...(image && { image }), ...(media && { media }) });
  } catch {
    return {};
  }
}

/** The words of the cell of a date, where they mean this date, whichever of day and month is first; else the date. */
function asWritten(row: TableRow, placed: string, { readDate, lang }: GivenFile): string {
  const words = row.cell('date') || row.cell('start');
  const read = placed ? readDate(words, { lang: lang || 'en' }) : null;
  return read && [read.date, ...read.others].includes(placed) ? words : placed;
}

export function eventOfRow(row: TableRow, dates: WrittenDates, given: GivenFile): EventInit | undefined {
  const { entry } = row;
  const { date: placed, words } = dateOfRow(row, dates);
  if (!placed) tellNoDate(entry, row.headers('date')[0] ?? row.headers('start')[0] ?? 'date', words);
  if (!placed && !given.asWritten) return undefined;
  if (placed && words) entry.told.tell('invalid-date', entry.pathOf('end'), words);
  const shown = row.cell('shown');
  // In a plain table both are what they are.
  const isShown = row.html && placed !== '';
  const date = given.asWritten ? asWritten(row, placed, given) || words : placed;
  const dated = isShown ? shownDate(shown, placed, given) : { date, dateText: shown };
  const media = row.cell('media');
  const isImage = row.cell('image');
  const where = entry.pathOf(row.headers(isImage ? 'image' : 'media')[0] ?? '');
  const found = mediaOf(isImage || media, entry, where, Boolean(isImage));
  const key = (field: EventColumn): string => row.headers(field).find((header) => entry.has(header)) ?? '';
  const { title, text = '', quotes = [] } = wordsOfRow(row);
  const keys = { alt: key('alt'), caption: key('caption'), credit: key('credit'), poster: key('thumbnail') };
  const pictured = { ...shownFrom(found, entry, keys, title, row.html), ...shownAs(row) };
  const exact = row.cell('exact');
  const rows = quotesOf(row);
  row.cell('type');
  return eventOf(entry, {
    id: row.cell('id'),
    ...dated,
    title,
    text: [row.cell('subtitle'), text].filter(Boolean).join('\n'),
    group: row.cell('group'),
    tags: tagsIn(row.cell('tags')),
    lead: YES.test(row.cell('lead')),
    inferred: YES.test(row.cell('inferred')),
    quotes: [...rows, ...quotes, ...found.quotes],
    ...pictured,
    url: row.cell('url'),
    ...(exact && { anchor: compact({ exact, prefix: row.cell('prefix'), suffix: row.cell('suffix') }) }),
  });
}

/** The row that tells of the story itself. */
export function headOf(row: TableRow, dates: WrittenDates): Partial<TimelineInit> {
  const name = row.ofQuote('source', 1);
  const url = row.ofQuote('sourceUrl', 1);
  const key = (field: EventColumn): string =>
    row.headers(field).find((header) => row.entry.has(header)) ?? '';
  const found = mediaOf(row.cell('image') || row.cell('media'), row.entry, row.entry.pathOf(key('media')));
  const keys = { alt: key('alt'), caption: key('caption'), credit: key('credit') };
  const { image } = shownFrom(found, row.entry, keys, '', row.html);
  const words = (field: EventColumn): string =>
    row.html ? row.entry.marked(...row.headers(field)) : row.cell(field);
  const head = compact({
    title: row.words('title'),
    byline: row.cell('byline'),
    text: words('text'),
    notes: words('notes'),
    ...(image && { image: imageOf(image, row.entry) }),
    lang: row.ofQuote('lang', 1),
    published: dates.read(row.cell('date')),
    ...((name || url) && { source: url && isSafeUrl(url) ? { name, url } : name }),
  });
  row.entry.tellRest();
  return head;
}

export function groupOf(row: TableRow): GroupInit {
  const group = compact({ name: row.cell('group'), title: row.cell('title'), color: row.cell('color') });
  row.entry.tellRest();
  return group;
}
