import { writePlain } from '../input/marked.js';
import type { EventInit, TimelineInit } from '../model/event.js';
import { parseDate } from '../time/edtf.js';
import { CalendarTime, spanOf } from './calendar-time.js';
import { Entry, listed, wordsOf } from './entry.js';
import { eventOf, storyOf } from './events.js';
import type { ImportFormat } from './format.js';
import { mediaOf } from './media.js';
import { toMarked } from './plain.js';
import { Recurrences } from './recurrence.js';
import type { Telling } from './telling.js';

/* iCalendar (RFC 5545, and `NAME` and `IMAGE` of RFC 7986): the entries `VEVENT` and `VJOURNAL`. */

/** `DTSTART;TZID=Europe/Rome:20241203T180000` in its parts; the value as it stands. */
export interface Property {
  readonly name: string;
  /** By their names in capitals, without the quotation marks around them. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** An entry with its properties; of those within it only the names are known. */
interface Component {
  readonly name: string;
  readonly properties: Property[];
}

function propertyOf(line: string): Property | undefined {
  const [head = ''] = /^[^":]*(?:"[^"]*"[^":]*)*/.exec(line) ?? [];
  const [name = '', ...parameters] = head.match(/[^;"]*(?:"[^"]*"[^;"]*)*/g)?.filter(Boolean) ?? [];
  if (line[head.length] !== ':' || !/^[\w-]+$/.test(name)) return undefined;
  const pairs = parameters.map((each): [string, string] => {
    const at = each.indexOf('=');
    return [each.slice(0, at).toUpperCase(), each.slice(at + 1).replace(/^"(.*)"$/, '$1')];
  });
  return { name: name.toUpperCase(), parameters: new Map(pairs), value: line.slice(head.length + 1) };
}

/** A value of the type TEXT as it is meant. */
const unescaped = (text: string): string =>
  text.replace(/\\([nN\\;,])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));

/** The values between commas. */
const valuesIn = (text: string): string[] =>
  (text.match(/[^\\,]*(?:\\[^][^\\,]*)*/g) ?? []).map((value) => unescaped(value).trim()).filter(Boolean);

/** The lines with something on them, those that go on in the next one as one, and where they begin, from 1. */
function linesIn(text: string): { readonly number: number; readonly line: string }[] {
  const lines: { number: number; line: string }[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const last = lines.at(-1);
    if (last && /^[\t ]/.test(line)) last.line += line.slice(1);
    else if (line.trim()) lines.push({ number: index + 1, line });
  }
  return lines;
}

/** What a calendar says of itself, and its entries in their order. Lines that are none are told. */
function componentsIn(text: string, told: Telling): { head: Property[]; entries: Component[] } {
  const head: Property[] = [];
  const entries: Component[] = [];
  const open: Component[] = [];
  for (const { number, line } of linesIn(text)) {
    const property = propertyOf(line);
    if (!property) told.tell('malformed-table', `line ${number}`, line);
    else if (property.name === 'BEGIN') {
      open.push({ name: property.value.trim().toUpperCase(), properties: [] });
      if (open.length === 2) entries.push(open[1] as Component);
    } else if (property.name === 'END') open.pop();
    else if (open.length === 1) head.push(property);
    // Alarms and the rules of time zones lie deeper: they say nothing of the story.
    else if (open.length === 2) open[1]?.properties.push(property);
  }
  return { head, entries };
}

/** Its properties by their names; those that stand several times as a list. */
function fieldsOf(properties: readonly Property[]): Record<string, unknown> {
  const fields = new Map<string, string[]>();
  for (const { name, value } of properties) {
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );
}

/** A property of one value: the first; the others are told. */
function first(entry: Entry, name: string): string {
  const [value, ...more] = listed(entry.take(name)).map(wordsOf);
  for (const lost of more) entry.told.tell('no-place', entry.pathOf(name), lost);
  return unescaped(value ?? '');
}

/** Properties that a calendar needs for itself. */
const CALENDAR_NEEDS = [
  'DTSTAMP',
  'CREATED',
  'LAST-MODIFIED',
  'SEQUENCE',
  'TRANSP',
  'CLASS',
  'STATUS',
  'TZID',
];

/** A reader of one calendar. */
class CalendarReader {
  readonly #recurrences: Recurrences;
  readonly #isOurs: boolean;

  constructor(entries: readonly Component[], isOurs: boolean) {
    this.#isOurs = isOurs;
    this.#recurrences = new Recurrences(entries.map(({ properties }) => properties));
  }

  /** What becomes of an entry: several events if it comes again. */
  events({ properties }: Component, path: string, told: Telling): EventInit[] {
    const entry = new Entry(fieldsOf(properties), path, told);
    const [status, access] = [wordsOf(entry.take('STATUS')), wordsOf(entry.take('CLASS'))];
    if (/^(?:cancelled|private|confidential)$/i.test(status) || /^(?:private|confidential)$/i.test(access)) {
      told.say('no-place', path, `an entry that is ${(status || access).toLowerCase()} is left out`);
      return [];
    }
    const start = CalendarTime.of(properties, 'DTSTART', entry);
    if (!start) {
      const words = wordsOf(entry.take('DTSTART'));
      told.tell(
        words ? 'invalid-date' : 'missing-date',
        words ? `${path}.DTSTART` : path,
        words || undefined,
      );
      entry.tellRest();
      return [];
    }
    const span = spanOf(start, properties, entry);
    const own = first(entry, 'X-EDTF');
    const event = this.#event(entry, parseDate(own) ? own : span(start));
    const again = this.#recurrences.after(start, properties, path, told);
    return [
      event,
      ...again.map((time) => ({
        ...event,
        ...(event.id && { id: `${event.id}-${time.text}` }),
        date: span(time),
      })),
    ];
  }

  #event(entry: Entry, date: string): EventInit {
    entry.ignore(...CALENDAR_NEEDS, 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID');
    const uid = first(entry, 'UID');
    const text = (name: string, isMarked = false): string => {
      // Our own texts have neither.
      if (this.#isOurs && isMarked) return writePlain(first(entry, name));
      if (this.#isOurs || !entry.has(name)) return first(entry, name);
      // Calendars write HTML into texts, although these are plain.
      const plain = new Entry({ [name]: first(entry, name) }, entry.path, entry.told);
      const words = isMarked ? plain.marked(name) : plain.html(name);
      entry.links.push(...plain.links);
      return words;
    };
    const categories = listed(entry.take('CATEGORIES')).flatMap((value) => valuesIn(wordsOf(value)));
    const media = first(entry, 'IMAGE') || first(entry, 'ATTACH');
    const found = mediaOf(media, entry, entry.pathOf('ATTACH'));
    const title = text('SUMMARY');
    return eventOf(entry, {
      id: this.#isOurs ? uid.replace(/@[^@]*$/, '') : uid,
      date,
      title,
      text: text('DESCRIPTION', true),
      url: first(entry, 'URL'),
      tags: [...categories, ...valuesIn(wordsOf(entry.take('LOCATION')).replace(/(?<!\\),/g, '\\,'))],
      ...(found.src && { image: { src: found.src } }),
      ...(found.media && { media: { src: '', ...found.media, title } }),
    });
  }
}

function readCalendar(text: string, told: Telling): TimelineInit {
  const { head, entries } = componentsIn(text, told);
  const whole = new Entry(fieldsOf(head), '', told);
  const title = first(whole, 'NAME') || first(whole, 'X-WR-CALNAME');
  const about = first(whole, 'DESCRIPTION') || first(whole, 'X-WR-CALDESC');
  whole.ignore('DESCRIPTION', 'X-WR-CALDESC');
  whole.ignore('NAME', 'X-WR-CALNAME', 'VERSION', 'CALSCALE', 'METHOD', 'X-WR-TIMEZONE', 'REFRESH-INTERVAL');
  whole.ignore('X-PUBLISHED-TTL', 'LAST-MODIFIED', 'UID');
  const isOurs = /article-timeline/.test(first(whole, 'PRODID'));
  const reader = new CalendarReader(entries, isOurs);
  const events: EventInit[] = [];
  const counts = new Map<string, number>();
  for (const component of entries) {
    const count = counts.get(component.name) ?? 0;
    counts.set(component.name, count + 1);
    const path = `${component.name}[${count}]`;
    if (/^(?:VEVENT|VJOURNAL)$/.test(component.name)) {
      for (const event of reader.events(component, path, told)) events.push(event);
    } else if (component.name !== 'VTIMEZONE') told.tell('no-place', path, component.name);
  }
  whole.tellRest();
  return storyOf({ title, text: isOurs ? writePlain(about) : toMarked(about).text }, events);
}

export const iCalendar: ImportFormat = {
  name: 'icalendar',
  recognizes: ({ text }) => /^\s*BEGIN:VCALENDAR\s/i.test(text.slice(0, 1000)),
  read: ({ text }, told) => readCalendar(text, told),
};
