import { weightOf } from '../model/event-list.js';
import type { EventInit } from '../model/event.js';
import { event } from './fields.js';
import { PlainDate } from './plain-date.js';
import type { Faults } from './report.js';
import { isPlain } from './text.js';

/**
 * Reads what an event's place and rank hang on from entries in which, by the table of fields, everything is plain:
 * there is nothing to report. It makes nothing but the numbers; what it refuses may be good all the same, and is read
 * in full by the same table, which gives these entries the same numbers. The result stands in the fields.
 */
export class PlainEntry {
  readonly date: PlainDate;
  /** Empty where the entry has none. */
  id = '';
  title = '';
  weight = 0;
  quotes = 0;
  inferred = false;

  /** @param utc whether instants are shown in UTC */
  constructor(utc: boolean) {
    this.date = new PlainDate(utc);
  }

  /** Whether it is such an entry. Throws what its getters throw. */
  read(entry: unknown, faults: Faults): boolean {
    if (!event.isPlain(entry, faults)) return false;
    const { id, date, title, text, quotes, lead, inferred } = entry as EventInit;
    if (!this.date.read(date) || (text && isSame(text, title))) return false;
    // Of the right types also where a getter gives something else than before.
    this.id = id ? String(id) : '';
    this.title = String(title);
    this.quotes = quotes ? Number(quotes.length) : 0;
    this.inferred = inferred === true;
    this.weight = weightOf({ lead: lead === true, text: text ?? '', quotes: { length: this.quotes } });
    return true;
  }
}

/** Whether a text may be the title once more when it is tidied. */
function isSame(text: string, title: string): boolean {
  return text.charCodeAt(0) === title.charCodeAt(0) && (text.trimEnd() === title || !isPlain(text));
}
