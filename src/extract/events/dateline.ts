import { dateOf } from '../dates.js';
import { dateReader, type DatedSentence, type DateTag } from '../dates/tag.js';
import { languageFor } from '../languages/index.js';
import { paragraphsOf, type Span } from '../text.js';

/** A printed day of publication stands in one of the first paragraphs, and no further from its beginning. */
export const LEAD = 3;
const FAR = 60;
/** What a line may have beside its date and still be nothing but a dateline, in UTF-16 units. */
const BESIDE = 16;
/** Agencies begin with the place in capitals, the day ("|"), perhaps their name, and a dash; papers with the place, the day and a full stop. */
const PRINTED = /^(?:\P{Ll}*\p{Lu}{3}[^|]*\|\P{L}{0,9}[-–—:(]|\p{Lu}[^,.|]{0,30},\s\|\.\s)/u;

/** A line that is nothing but a day or an hour: it says when what stands below it was. */
export function lineDate({ start, end }: Span, sentences: readonly DatedSentence[]): string | null {
  const tag = sentences.flatMap(({ found }) => found).find(({ period }) => period.unit === 'day');
  return tag && end - start - (tag.end - tag.start) < BESIDE ? dateOf(tag) : null;
}

/** Whether a date is the one that a report begins with: "PLACE, Month D (Agency) – …", "Place, D Month YYYY. …". */
export function isPrinted(text: string, { start }: Span, tag: Span): boolean {
  return tag.start - start < FAR && PRINTED.test(`${text.slice(start, tag.start)}|${text.slice(tag.end, tag.end + FAR)}`);
}

/**
 * The day of publication that a text prints (EDTF), or null: a line with nothing but a date, or the beginning of an
 * agency's report, "PLACE, Month D, YYYY (Agency) –". Only days with their year count. `lang` is BCP 47, English unless told.
 */
export function findPublished(text: string, { lang }: { lang?: string } = {}): string | null {
  const read = dateReader(text, languageFor(lang));
  for (const { start, end } of paragraphsOf(text).slice(0, LEAD + 1)) {
    const line = { start, end: Math.min(end, start + 4 * FAR) };
    const sentences = read(line, 0, '');
    const printed = (tag: DateTag): boolean => tag.period.unit === 'day' && tag.date !== null && isPrinted(text, line, tag);
    const date = lineDate(line, sentences) ?? sentences.flatMap(({ found }) => found).find(printed)?.date;
    if (date) return date;
  }
  return null;
}
