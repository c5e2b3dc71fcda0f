import { dateOf } from '../dates.js';
import { dateReader, type DateTag } from '../dates/tag.js';
import { languageIn } from '../languages/index.js';
import { tagText, type Sentence } from '../quotes/tags.js';
import type { Span } from '../text.js';

/**
 * A printed day of publication stands in one of the first four paragraphs, this near the beginning of the text
 * and of its own.
 */
const HEAD = 1000;
const FAR_IN_LINE = 60;
/** What a line may have beside its date and still be nothing but a dateline, in UTF-16 units. */
const BESIDE = 16;
/**
 * Agencies begin with the place in capitals, the day ("|"), perhaps their name, and a dash; papers with the
 * place, the day and a full stop.
 */
const PRINTED = /^(?:\P{Ll}*\p{Lu}{3}[^|]*\|\P{L}{0,9}[-–—:(]|\p{Lu}[^,.|]{0,30},\s\|\.\s)/u;

/**
 * The date of a sentence if its line is nothing but that day or hour, else empty: it says when what stands
 * below it was.
 */
export function lineDate({ paragraph: { start, end } }: Sentence, tags: readonly DateTag[]): string {
  const tag = tags.find(({ unit }) => unit === 'day');
  return tag && end - start - (tag.end - tag.start) < BESIDE ? dateOf(tag) : '';
}

/** Whether a date is the one that a report begins with: "PLACE, Month D (Agency) – …", "Place, D Month YYYY. …". */
export function isPrinted(text: string, { start }: Span, tag: Span): boolean {
  return (
    tag.start - start < FAR_IN_LINE &&
    PRINTED.test(`${text.slice(start, tag.start)}|${text.slice(tag.end, tag.end + FAR_IN_LINE)}`)
  );
}

/**
 * The day of publication that a text prints (EDTF), or null: a line with nothing but a date, or the beginning of an
 * agency's report, "PLACE, Month D, YYYY (Agency) –". Only days with their year count. `lang` is BCP 47,
 * else what the words show; null too in a language that is not read.
 */
export function findPublished(text: string, { lang }: { lang?: string } = {}): string | null {
  const language = languageIn(text, lang);
  if (!language) return null;
  const [lead] = /(?:\s*\S.*){0,4}/.exec(text.slice(0, HEAD)) ?? [''];
  const read = dateReader(lead, language);
  for (const sentence of tagText(lead, language)) {
    const tags = read(sentence, '');
    const date =
      lineDate(sentence, tags) ||
      tags.find((tag) => tag.unit === 'day' && tag.date && isPrinted(lead, sentence, tag))?.date;
    if (date) return date;
  }
  return null;
}
