/**
 * Dates in English without `Intl`, whose first use costs 10 to 30 ms in a fresh page: more than the rest of a small
 * picture. Says to the letter what `Intl` says, or nothing where that would need more than a few rules.
 */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The English of the United States is the one without a region. */
const BRITISH: Readonly<Record<string, boolean>> = { en: false, 'en-US': false, 'en-GB': true };

/** What is said of a date; other fields are left to `Intl`. */
const KNOWN = new Set(['year', 'month', 'day', 'hour', 'minute']);

/** Between what is far apart. */
const DASH = '\u2009–\u2009';

export const isPlainEnglish = (locale: string): boolean => Object.hasOwn(BRITISH, locale);

function dayIn(date: Date, { year, month, day }: Intl.DateTimeFormatOptions, british: boolean): string {
  const name = MONTHS[date.getUTCMonth()] as string;
  const short = british && name.startsWith('Sept') ? 4 : 3;
  const named = month && (month === 'short' ? name.slice(0, short) : name);
  const number = day && String(date.getUTCDate());
  const parts = british ? [number, named] : [named, number];
  const words = parts.filter(Boolean).join(' ');
  const comma = !british && day ? ', ' : ' ';
  return [words, year && String(date.getUTCFullYear())].filter(Boolean).join(comma);
}

function timeIn(date: Date, british: boolean): string {
  const hours = date.getUTCHours();
  const minutes = String(date.getUTCMinutes()).padStart(2, '0');
  if (british) return `${String(hours).padStart(2, '0')}:${minutes}`;
  return `${String(hours % 12 || 12)}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
}

/** @returns undefined where `Intl` has to say it: another language, years of fewer than three digits, other fields */
export function formatEnglish(
  ms: number,
  fields: Intl.DateTimeFormatOptions,
  locale: string,
): string | undefined {
  const british = BRITISH[locale];
  const date = new Date(ms);
  const isClear = date.getUTCFullYear() >= 100 || !fields.year;
  if (british === undefined || !isClear || !Object.keys(fields).every((field) => KNOWN.has(field)))
    return undefined;
  const day = dayIn(date, fields, british);
  const time = fields.hour && timeIn(date, british);
  if (!time || !day) return day || time;
  return day + (fields.month === 'long' ? ' at ' : ', ') + time;
}

/**
 * Two instants with what lies between them; what they share is said once. @returns undefined where `Intl` has to
 * say it
 */
export function formatEnglishSpan(
  from: number,
  to: number,
  fields: Intl.DateTimeFormatOptions,
  locale: string,
): string | undefined {
  const [first, last] = [from, to].map((ms) => formatEnglish(ms, fields, locale));
  if (first === last) return first;
  if (first === undefined || last === undefined || (fields.hour && !fields.day)) return undefined;
  const british = BRITISH[locale] === true;
  const near = british ? '–' : DASH;
  const [start, end] = [new Date(from), new Date(to)] as const;
  /** Whether both are alike but for so many characters at their end, as ISO 8601 writes them. */
  const isSame = (rest: number) => start.toISOString().slice(0, -rest) === end.toISOString().slice(0, -rest);
  const { year, ...inYear } = fields;
  if (fields.hour && isSame('T00:00:00.000Z'.length)) {
    const [opens, closes] = [timeIn(start, british), timeIn(end, british)];
    const half = british ? '' : closes.slice(-3);
    return (
      `${dayIn(start, fields, british)}, ` +
      `${half && opens.endsWith(half) ? opens.slice(0, -3) : opens}${near}${closes}`
    );
  }
  if (fields.hour || !isSame('-01-01T00:00:00.000Z'.length))
    return first + (fields.month ? DASH : near) + last;
  if (!isSame('-01T00:00:00.000Z'.length)) return dayIn(start, inYear, british) + DASH + last;
  return british
    ? String(start.getUTCDate()) + near + last
    : dayIn(start, inYear, british) + DASH + dayIn(end, { day: 'numeric', year }, british);
}
