import type { EventInit } from '../model/event.js';
import { fromIso, fromParts, fromTo, tellNoDate } from './dates.js';
import { Entry, isJsonObject } from './entry.js';
import { eventOf, storyOf } from './events.js';
import type { GivenFile, ImportFormat } from './format.js';
import { mediaOf } from './media.js';
import { htmlOf, slideWords } from './timelinejs.js';

/* Events of SIMILE Timeline and Exhibit (simile-widgets/timeline, `sources.js`). Many names are short as well. */

const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** "Fri Nov 22 1963 12:30:00 GMT-0600", as JavaScript writes dates. */
const WRITTEN =
  /^(?:[a-z]{3,9}\.?,? )?([a-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (-?\d{1,6})(?: (\d\d):(\d\d)(?::(\d\d))?(?: ?(?:GMT|UTC|Z)? ?([+-]\d{4})?)?)?/i;

/** A date in EDTF: of ISO 8601, as JavaScript writes it, or in words. A midnight is only a day. */
function dateOf(words: string, { readDate }: GivenFile): string {
  const text = words.trim().replace(/\s+/g, ' ').slice(0, 80);
  // Years have as many digits as they need.
  const [, sign = '', year = ''] = /^([-+]?)(\d{1,9})$/.exec(text) ?? [];
  if (year) return fromParts([sign + year], 'astronomical');
  const [, name = '', day = '', written = '', hour = '', minute = '', second = '', zone = ''] =
    WRITTEN.exec(text) ?? [];
  const month = ENGLISH_MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month) {
    const isMidnight = !/[1-9]/.test(hour + minute + second);
    const clock = isMidnight ? ['', '', ''] : [hour, minute, second === '00' ? '' : second];
    const date = fromParts([written, String(month), day, ...clock], 'astronomical');
    return date && zone && !isMidnight ? `${date}${zone.slice(0, 3)}:${zone.slice(3)}` : date;
  }
  const read = fromIso(text) || (text && (readDate(text, { lang: 'en' })?.date ?? ''));
  return read.replace(/T00:00(?:Z|\+00:00)?$/, '');
}

/** About: it is not known when between the two. */
const vague = (date: string): string => (/[T~?X]|\.\./.test(date) || !date ? date : `${date}~`);

function eventIn(entry: Entry, given: GivenFile): EventInit | undefined {
  const words = entry.text('start', 's');
  const start = dateOf(words, given);
  const end = dateOf(entry.text('end', 'e'), given);
  const latest = entry.text('latestStart', 'ls');
  const earliest = entry.text('earliestEnd', 'ee');
  if (!start) return tellNoDate(entry, 'start', words);
  // An instant with two ends lies somewhere between them.
  const isInstant = [entry.take('durationEvent'), entry.take('de'), entry.take('isDuration')].some(
    (each) => each === false || each === 'false',
  );
  for (const lost of [latest, earliest, isInstant ? end : ''])
    if (lost) entry.told.tell('lost-precision', entry.pathOf('start'), lost);
  const from = latest || (isInstant && end) ? vague(start) : start;
  const until = earliest || isInstant ? vague(end) : end;
  const key = entry.has('description') ? 'description' : 'd';
  const { title, text, quotes = [] } = slideWords(entry.html('title', 't'), htmlOf(entry, key));
  const found = mediaOf(entry.text('image'), entry, entry.pathOf('image'), true);
  entry.ignore('trackNum', 'tapeRepeat');
  return eventOf(entry, {
    id: entry.text('id', 'eventID', 'eid'),
    date: fromTo(from, until),
    title,
    text,
    quotes,
    url: entry.text('link'),
    ...(found.src && { image: { src: found.src } }),
  });
}

export const simile: ImportFormat = {
  name: 'simile',
  recognizes({ json }) {
    const events = isJsonObject(json) && json['events'];
    if (!Array.isArray(events)) return false;
    const isEvent = (each: unknown): boolean =>
      isJsonObject(each) && ('start' in each || 's' in each) && !('date' in each);
    return (isJsonObject(json) && 'dateTimeFormat' in json) || events.slice(0, 20).some(isEvent);
  },
  read(given, told) {
    const whole = new Entry(given.json, '', told);
    whole.ignore('dateTimeFormat');
    const events = whole.entries('events').map((entry) => eventIn(entry, given));
    whole.tellRest();
    return storyOf({}, events);
  },
};
