import { neutralized, writeCells } from '../import/cells.js';
import { headerOf, quoteHeaderOf, type EventColumn, type QuoteColumn } from '../import/columns.js';
import type { EventInit, GroupInit, ImageInit, PeriodInit, QuoteInit, TimelineInit } from '../model/event.js';
import { oneOrMany } from './losses.js';
import { parseDate } from '../time/edtf.js';

type Cells = Record<string, string>;

/** Tags between commas; between semicolons if one of them has a comma. */
function tagsCell(tags: readonly string[] = []): string {
  return tags.some((tag) => tag.includes(',')) ? `${tags.join('; ')};` : tags.join(', ');
}

const imageCells = (image: ImageInit | undefined): Partial<Record<EventColumn, string | undefined>> => ({
  image: image?.src,
  alt: image?.alt,
  caption: image?.caption,
  credit: image?.credit,
});

/** What columns do not hold: several images and media, and those with more than words. */
function shownCell({ image, media }: EventInit): string {
  const images = oneOrMany(image);
  const isPlain = images.length < 2 && !media && !images.some(({ srcset, sizes }) => srcset ?? sizes);
  return isPlain ? '' : JSON.stringify({ image, media });
}

function eventCells(event: EventInit): Partial<Record<EventColumn, string | undefined>> {
  const { date, dateText, title, text, url, group, id, anchor } = event;
  const [image] = oneOrMany(event.image);
  return {
    date,
    shown: dateText,
    title,
    text,
    url,
    ...imageCells(image),
    shownAs: shownCell(event),
    group,
    tags: tagsCell(event.tags),
    lead: event.lead ? 'yes' : '',
    id,
    inferred: event.inferred ? 'yes' : '',
    exact: anchor?.exact,
    prefix: anchor?.prefix,
    suffix: anchor?.suffix,
  };
}

function quoteCells(quote: QuoteInit): Partial<Record<QuoteColumn, string | undefined>> {
  const { text, url, date, lang, anchor } = quote;
  const speaker = typeof quote.speaker === 'string' ? { name: quote.speaker } : quote.speaker;
  const source = typeof quote.source === 'string' ? { name: quote.source } : quote.source;
  return {
    quote: text,
    speaker: speaker?.name,
    role: speaker?.role,
    organization: speaker?.organization,
    speakerUrl: speaker?.url,
    source: source?.name,
    sourceUrl: source?.url,
    quoteUrl: url,
    said: date,
    lang,
    quoteExact: anchor?.exact,
    quotePrefix: anchor?.prefix,
    quoteSuffix: anchor?.suffix,
  };
}

function named(cells: Partial<Record<EventColumn, string | undefined>>): Cells {
  return Object.fromEntries(
    Object.entries<string | undefined>(cells).map(([field, cell]) => [
      headerOf(field as EventColumn),
      cell ?? '',
    ]),
  );
}

function quoteNamed(quote: QuoteInit, number: number): Cells {
  return Object.fromEntries(
    Object.entries<string | undefined>(quoteCells(quote)).map(([field, cell]) => [
      quoteHeaderOf(field as QuoteColumn, number),
      cell ?? '',
    ]),
  );
}

function eventRow(event: EventInit): Cells {
  const quotes = (event.quotes ?? []).map((quote, i) => quoteNamed(quote, i + 1));
  return quotes.reduce<Cells>((row, cells) => Object.assign(row, cells), named(eventCells(event)));
}

const periodRow = ({ date, title }: PeriodInit): Cells => named({ type: 'period', date, title });

const groupRow = ({ name, title, color }: GroupInit): Cells =>
  named({ type: 'group', group: name, title, color });

/** The row of the story itself, if there is something to say of it. */
function storyRows({ title, lang, byline, image, text, notes, published, source }: TimelineInit): Cells[] {
  if (![title, lang, byline, image, text, notes, published, source].some(Boolean)) return [];
  const { name, url } =
    typeof source === 'string' ? { name: source, url: '' } : (source ?? { name: '', url: '' });
  return [
    {
      ...named({ type: 'story', title, date: published, byline, text, notes, ...imageCells(image) }),
      [quoteHeaderOf('lang', 1)]: lang ?? '',
      [quoteHeaderOf('source', 1)]: name,
      [quoteHeaderOf('sourceUrl', 1)]: url ?? '',
    },
  ];
}

/** A cell as it is written: a date that begins with a minus stays a date, other formulas are text. */
const safeCell = (cell: string): string => (parseDate(cell) ? cell : neutralized(cell));

/**
 * A table with a row for each event, and rows of the types `story`, `period` and `group`. Only columns with something
 * in them are written. No cell is one that a spreadsheet runs.
 */
export function toTable(story: TimelineInit, delimiter: ',' | '\t'): string {
  const rows = [
    ...storyRows(story),
    ...(story.periods ?? []).map(periodRow),
    ...(story.groups ?? []).map(groupRow),
    ...story.events.map(eventRow),
  ];
  const headers = [...new Set(['date', 'title', ...rows.flatMap((row) => Object.keys(row))])].filter(
    (header) => header === 'date' || header === 'title' || rows.some((row) => row[header]),
  );
  const cells = rows.map((row) => headers.map((header) => safeCell(row[header] ?? '')));
  return writeCells([headers, ...cells], delimiter);
}
