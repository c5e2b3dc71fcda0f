/** What was refused → what would be right. Loaded only when something was refused; the same in browsers and in Node. */
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';
import { changed, refusedIn } from '../model/refused.js';
import { findDates } from '../extract/dates.js';
import { meantDates, whyNoDay } from './dates.js';
import { findJsonFault } from './json.js';
import { nearest } from './nearest.js';

const EDTF_EXAMPLES = 'write EDTF, such as "2024", "2024-12-05", "1450~" or "1914/1918"';

/** What would be right, where that is always the same. */
const ADVICE_BY_CODE: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  'not-a-timeline': 'write {"events": [{"date": "2024-12-05", "title": "…"}]}',
  'no-events':
    'an event is {"date": "2024-12-05", "title": "…"}, or in HTML <li><time datetime="2024-12-05">…</time> …</li>',
  'missing-date': 'give each a "date", such as "2024-12-05"',
  'missing-title': 'give each a "title", a "text" or a quotation',
  'unknown-date': 'tell at least one end, such as "2024/.." or "../2024"',
  'undrawable-date': 'no year is farther away than 100 billion years',
  'duplicate-id': 'the later one gets another id: give each its own',
  'unsafe-url': 'write an address that begins with https:, http: or mailto:, or a relative one',
  'invalid-color': 'write a colour of CSS, such as "#b424ff" or "teal"',
  'markup-in-text': 'texts are shown as they stand, not as HTML: write the words and characters themselves',
  'missing-alt': 'say in "alt" what the picture shows, or "" if it only decorates',
};

const LIST_KEYS = new Set(['events', 'quotes', 'tags', 'periods', 'groups']);
const OBJECT_PATHS = /\]$|(?:^|\.)(?:image|anchor)$/;
const FLAG_KEYS = new Set(['lead', 'inferred']);

const isDate = (path: string): boolean => /(?:^|\.)(?:date|published)$/.test(path);
const keyOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
const quoted = (text: string): string => JSON.stringify(text);

/** A date as advice, with the year as people count it where that differs. */
function dateWithEra(date: string): string {
  const [, year = ''] = /^Y?(-\d+|0000)$/.exec(date) ?? [];
  return quoted(date) + (year && ` for ${1 - Number(year)} BC`);
}

function adviseDate(value: unknown, lang: string): string {
  if (/^(?:today|now|yesterday|heute|hoy|aujourd.hui)$/i.test(String(value)))
    return `write the day itself: it is read on other days, too; ${EDTF_EXAMPLES}`;
  const why = whyNoDay(value);
  if (why) return `${why}; ${EDTF_EXAMPLES}`;
  const dates = meantDates(value, lang);
  return dates.length ? `did you mean ${dates.map(dateWithEra).join(' or ')}?` : EDTF_EXAMPLES;
}

/** Which type a field has, and how the value is written in it where that is clear. */
function adviseType(path: string, value: unknown): string {
  const key = keyOf(path);
  if (LIST_KEYS.has(key)) return 'it is a list: […]';
  if (FLAG_KEYS.has(key)) return 'it is true or false, without quotation marks';
  if (OBJECT_PATHS.test(path) && typeof value !== 'object') return 'it is an object: {…}';
  return typeof value === 'number' ? `did you mean ${quoted(String(value))}?` : 'it is a text: "…"';
}

/** A year before Christ that its words count otherwise: with its number in them. */
function adviseYear(value: unknown): string {
  const [date = ''] = meantDates(Number(/^Y?(-\d+)/.exec(String(value))?.[1]), 'en');
  return `the year 0 is 1 BC: did you mean ${dateWithEra(date)}?`;
}

function adviseOrder(value: unknown): string {
  const [from = '', to = ''] = String(value).split('/');
  return `did you mean ${quoted(`${to}/${from}`)}?`;
}

/** The known key that an unknown one may stand for. */
function adviseKey([key = '', ...known]: readonly string[]): string {
  const meant = nearest(key, known);
  return meant ? `did you mean ${meant}?` : '';
}

function adviseJson(value: unknown): string {
  const fault = findJsonFault(String(value));
  return fault
    ? `line ${fault.line}, column ${fault.column}: ${fault.why}; it stands here: ${fault.around}`
    : '';
}

/** What stands in HTML without a date: the first one that it names in words, as it would be written. */
function adviseItem(path: string, words: string, lang: string): string {
  // The page may not say its language, and its reader's is another.
  const [first] = [lang, 'en'].flatMap((each) => findDates(words, '', { lang: each }));
  const time = first
    ? `<time datetime="${first.date}">${words.slice(first.start, first.end)}</time>`
    : '<time datetime="2024-12-05">5 December 2024</time>';
  const isItem = path === 'li' || path === 'article';
  return isItem ? `write its date as ${time}` : `only li and article are read: write <li>${time} …</li>`;
}

function adviceFor(diagnostic: Diagnostic, lang: string): string {
  const { code, path } = diagnostic;
  const value = refusedIn(diagnostic);
  if (code === 'unknown-key') return adviseKey(value as readonly string[]);
  if (code === 'not-json') return adviseJson(value);
  if (code === 'missing-date' && typeof value === 'string') return adviseItem(path, value, lang);
  if (code === 'year-off') return adviseYear(value);
  if (code === 'end-before-start') return adviseOrder(value);
  const isOfDate = code === 'invalid-date' || (isDate(path) && code === 'wrong-type');
  if (isOfDate && value !== undefined) return adviseDate(value, lang);
  if (code === 'wrong-type' && value !== undefined) return adviseType(path, value);
  return ADVICE_BY_CODE[code] ?? '';
}

/**
 * Completes the messages of diagnostics by what would be right: `invalid date: "3 March 2024" (did you mean
 * "2024-03-03"?)`. Those for which there is no advice stay the same objects. Never throws.
 *
 * @param lang the language in which the data are written, BCP 47
 */
export function advise(diagnostics: readonly Diagnostic[], lang: string): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const advice = adviceFor(diagnostic, lang);
    return advice ? changed(diagnostic, { message: `${diagnostic.message} (${advice})` }) : diagnostic;
  });
}
