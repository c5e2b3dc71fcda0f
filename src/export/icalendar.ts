import type { Faults } from '../input/report.js';
import type { EventInit, QuoteInit, TimelineInit } from '../model/event.js';
import { parseDate } from '../time/edtf.js';
import {
  eventPath,
  groupNames,
  sourceOf,
  speakerOf,
  tellLost,
  tellOurs,
  toldWords,
  oneOrMany,
} from './losses.js';
import { partsOf, plainSpan, type DateParts } from './plain-span.js';

/* iCalendar (RFC 5545, with `NAME` and `IMAGE` of RFC 7986): an entry for each event, whole days or times of day. */

/** So many octets stand on a line (RFC 5545, section 3.1); one of them is the space that a further line begins with. */
const LINE_OCTETS = 75;

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return 1 + Number(code > 0x7f) + Number(code > 0x7ff) + Number(code > 0xffff);
}

/** A content line, with the line breaks that keep it short. None of them parts a character. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}

/** A value of the type TEXT (section 3.3.11). */
const textValue = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** A parameter's value within quotation marks, which it cannot have (section 3.2). */
const addressValue = (address: string): string => address.replace(/[\s\p{Cc}]/gu, encodeURIComponent);

const two = (part: number): string => String(part).padStart(2, '0');

/** `20241203`, `20241203T180000`; what is missing of a time is 0. */
function stamp([year = 0, month = 1, day = 1, hour, minute = 0, second = 0]: DateParts): string {
  const date = `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;
  return hour === undefined ? date : `${date}T${two(hour)}${two(minute)}${two(second)}`;
}

/** What a calendar can say of a date, as the lines of it. */
interface CalendarDate {
  readonly lines: readonly string[];
  /** It says more, or less. */
  readonly isWhole: boolean;
}

const hasYear = ([year = 0]: DateParts): boolean => year >= 1 && year <= 9999;

/** Lines of days: the end is the first day that does not belong to them any more. */
function dayLines(start: number, end: number): readonly string[] {
  const [first, next] = [partsOf(start, 'day'), partsOf(end - 1, 'day')];
  const after = partsOf(end - 1 + 24 * 60 * 60 * 1000, 'day');
  if (!hasYear(first)) return [];
  const isOne = stamp(first) === stamp(next) || !hasYear(after);
  return [`DTSTART;VALUE=DATE:${stamp(first)}`, ...(isOne ? [] : [`DTEND;VALUE=DATE:${stamp(after)}`])];
}

/** Months, years and longer spans are all of their days. Nothing for a year that calendars do not have. */
function calendarDate(edtf: string): CalendarDate | undefined {
  const { from, to, zoned, whole } = plainSpan(edtf);
  if (!hasYear(from) || (to && !hasYear(to))) return undefined;
  const { start, end, startPrecision, endPrecision } = parseDate(edtf) ?? {
    start: null,
    end: null,
    startPrecision: 'day',
    endPrecision: 'day',
  };
  const isTimed = from.length > 3 && (!to || to.length > 3);
  if (isTimed) {
    const zone = zoned ? 'Z' : '';
    const ends = to ? [`DTEND:${stamp(to)}${zone}`] : [];
    return { lines: [`DTSTART:${stamp(from)}${zone}`, ...ends], isWhole: whole && from.length > 4 };
  }
  const isOpen = !Number.isFinite(start) || !Number.isFinite(end);
  const isWhole = whole && startPrecision === 'day' && endPrecision === 'day';
  if (isOpen) return { lines: [`DTSTART;VALUE=DATE:${stamp(from.slice(0, 3))}`], isWhole: false };
  return { lines: dayLines(Number(start), Number(end)), isWhole };
}

/** “Nobody slept.” — Ada Roth, baker, Oldford Mills */
function quoteLine(quote: QuoteInit): string {
  const { name, role, organization } = speakerOf(quote) ?? { name: '' };
  const by = [name, role, organization].filter(Boolean).join(', ');
  return `“${quote.text}”${by && ` — ${by}`}`;
}

/** What the identifiers of its events end with: the same for each version of a story, another for other stories. */
function domainOf(story: TimelineInit): string {
  const host = /^https?:\/\/([^/?#]+)/i.exec(sourceOf(story)?.url ?? '')?.[1] ?? 'article-timeline';
  const title = (story.title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [title.slice(0, 8).join('-'), host].filter(Boolean).join('.');
}

/** The lines of an entry; none if its date has no place in a calendar. */
function entryLines(event: EventInit, group: string, path: string, told: Faults): string[] {
  const date = calendarDate(event.date);
  if (!date?.lines.length) {
    told.report('no-place', path, event.date);
    return [];
  }
  const { title, text, quotes = [], image, url, tags = [] } = event;
  if (!date.isWhole) told.report('lost-precision', `${path}.date`, event.date);
  tellOurs(told, path, event);
  tellLost(told, path, event, ['dateText']);
  const words = toldWords(text, `${path}.text`, told);
  if (quotes.length) told.report('no-place', `${path}.quotes`, quotes[0]?.text);
  const [picture, ...pictures] = oneOrMany(image);
  if (picture) tellLost(told, `${path}.image`, picture, ['alt', 'srcset', 'sizes', 'caption', 'credit']);
  for (const { src } of pictures) told.report('no-place', `${path}.image`, src);
  tellLost(told, path, event, ['media']);
  const description = [...(words ? [words] : []), ...quotes.map(quoteLine)].join('\n\n');
  const categories = [...(group ? [group] : []), ...tags];
  if (group) told.report('no-place', `${path}.group`, group);
  return [
    ...date.lines,
    ...(date.isWhole ? [] : [`X-EDTF:${textValue(event.date)}`]),
    `SUMMARY:${textValue(title)}`,
    ...(description ? [`DESCRIPTION:${textValue(description)}`] : []),
    ...(categories.length ? [`CATEGORIES:${categories.map(textValue).join(',')}`] : []),
    ...(url ? [`URL:${addressValue(url)}`] : []),
    ...(picture ? [`IMAGE;VALUE=URI:${addressValue(picture.src)}`] : []),
    // Nobody is busy because of a story.
    'TRANSP:TRANSPARENT',
  ];
}

/**
 * A calendar. Quotations are lines of the description, groups are categories.
 *
 * @param now when it is written, ms since the epoch
 * @param told gets what has no place there
 */
export function toICalendar(story: TimelineInit, told: Faults, now: number): string {
  const groupName = groupNames(story, told);
  tellLost(told, '', story, ['lang', 'byline', 'image', 'notes', 'published', 'source', 'periods']);
  const domain = domainOf(story);
  const entries = story.events.flatMap((event, i) => {
    const lines = entryLines(event, groupName(event.group), eventPath(i), told);
    if (!lines.length) return [];
    const head = [
      `UID:${textValue(`${event.id ?? i}@${domain}`)}`,
      `DTSTAMP:${stamp(partsOf(now, 'second'))}Z`,
    ];
    return ['BEGIN:VEVENT', ...head, ...lines, 'END:VEVENT'];
  });
  const name = textValue(story.title ?? '');
  const about = toldWords(story.text, 'text', told);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//article-timeline//EN',
    // The second is what most calendars read.
    ...(name ? [`NAME:${name}`, `X-WR-CALNAME:${name}`] : []),
    ...(about ? [`DESCRIPTION:${textValue(about)}`] : []),
    ...entries,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
