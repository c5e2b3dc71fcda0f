import { weightOf } from '../model/event-list.js';
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
    // A getter may give something else now: the types hold all the same.
    const { id, date, title, text, quotes, lead, inferred } = entry as Readonly<Record<string, unknown>>;
    if (typeof date !== 'string' || !this.date.read(date) || typeof title !== 'string') return false;
    const words = typeof text === 'string' ? text : '';
    if (isSame(words, title)) return false;
    this.id = typeof id === 'string' ? id : '';
    this.title = title;
    this.quotes = Array.isArray(quotes) ? quotes.length : 0;
    this.inferred = inferred === true;
    this.weight = weightOf({ lead: lead === true, text: words, quotes: { length: this.quotes } });
    return true;
  }
}

/** Whether a text may be the title once more when it is tidied. */
function isSame(text: string, title: string): boolean {
  return text.charCodeAt(0) === title.charCodeAt(0) && (text.trimEnd() === title || !isPlain(text));
}
