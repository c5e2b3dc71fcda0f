/** Timelines of other programs, tables, calendars and data → ours. Text in, plain data out: also in Node. */
import { diagnose } from '../input/report.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { TimelineInit } from '../model/event.js';
import type { GivenFile } from './format.js';
import { formats } from './formats.js';
import { looseJson, mayBeLoose } from './loose-json.js';
import { Telling } from './telling.js';

export interface ImportOptions {
  /** The name or address of the file, whose ending may tell its format. */
  readonly name?: string | undefined;
  /** Its media type, as a server tells it: `text/csv; charset=utf-8`. */
  readonly type?: string | undefined;
  /** The language of its words, BCP 47: English unless told. The region decides what is not decided otherwise. */
  readonly lang?: string | undefined;
  /** Whether "12/5/2024" is 12 May; else all the dates of the column decide. */
  readonly dayFirst?: boolean | undefined;
  /**
   * For editors of tables: a date stays in the words of its cell where the same date is among those that `readDate` of
   * `article-timeline/dates` finds in them (of "12/5/2024" it finds two), and a row whose date cannot be read is kept
   * with its words; that is told all the same.
   */
  readonly asWritten?: boolean | undefined;
}

export interface Imported {
  /** The story, as an author would write it. It is not normalised. */
  readonly timeline: TimelineInit;
  /** The name of the format, as in README.md; null for a text in none of them. */
  readonly format: string | null;
  /** What has no place in our data, what has no date, and what could not be read, by event and field of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

function jsonOf(text: string): unknown {
  if (!mayBeLoose(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return looseJson(text);
  }
}

/**
 * Reads a timeline of another program, a table, a calendar or linked data. What our data have no place for is told,
 * by event and field of the file. Never throws: a text in no known format gives no events and a diagnostic.
 */
export async function importTimeline(text: string, options: ImportOptions = {}): Promise<Imported> {
  const told = new Telling();
  const { name = '', type = '', lang = '', dayFirst, asWritten = false } = options;
  const bare = text.replace(/^\ufeff/, '');
  const { loadLanguage, readDate } = await import('../extract/written.js');
  await loadLanguage(lang || 'en');
  const given: GivenFile = {
    text: bare,
    name: name.replace(/[?#].*$/, ''),
    type: (type.split(';', 1)[0] ?? '').trim().toLowerCase(),
    lang,
    dayFirst,
    asWritten,
    readDate,
    json: jsonOf(bare),
  };
  const format = formats.find(({ recognizes }) => recognizes(given));
  if (!format)
    return {
      timeline: { events: [] },
      format: null,
      diagnostics: [diagnose('unknown-format', '', bare.trim())],
    };
  const timeline = format.read(given, told);
  return { timeline, format: format.name, diagnostics: told.diagnostics };
}
