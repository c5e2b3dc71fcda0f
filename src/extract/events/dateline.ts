import { dateOf } from '../dates.js';
import { tagDates, type DateTag } from '../dates/tag.js';
import { languageFor } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { paragraphsOf, type Span } from '../text.js';

/** A printed day of publication stands in one of the first paragraphs, and no further from its beginning. */
const PARAGRAPHS = 4;
const FAR = 60;
/** What a line may have beside its date and still be nothing but a dateline, in UTF-16 units. */
const BESIDE = 16;
/** Agencies begin with the place in capitals, the day, perhaps their name, and a dash. */
const PLACE = /^\P{Ll}*\p{Lu}{3}[^!?]*$/u;
const DASH = /^[\s,.\p{N}]*(?:\([^)]{1,40}\)[\s.]*)?[-–—:]|^\s*\([^)]{1,40}\)/u;

/** A line that is nothing but a day or an hour: it says when what stands below it was. */
export function lineDate(text: string, { start, end }: Span, reference: string, language: Language): string | null {
  if (end - start > FAR) return null;
  const tag = tagDates(text.slice(start, end), reference, language).find(({ period }) => period.unit === 'day');
  return tag && end - start - (tag.end - tag.start) < BESIDE && !tag.relation ? dateOf(tag) : null;
}

/** Whether a date is the one that its sentence, one of the first, only prints: "PLACE, Month D (Agency) – …", "Radio Elvery, 2 May 2026." */
export function isPrinted(text: string, { start, end }: Span, tag: DateTag): boolean {
  if (tag.basis === 'explicit' && end - start - (tag.end - tag.start) < BESIDE) return true;
  return tag.start - start < FAR && PLACE.test(text.slice(start, tag.start)) && DASH.test(text.slice(tag.end, Math.min(end, tag.end + FAR)));
}

/**
 * The day of publication that a text prints (EDTF), or null: a line with nothing but a date, or the beginning of an
 * agency's report, "PLACE, Month D, YYYY (Agency) –". Only days with their year count. `lang` is BCP 47, English unless told.
 */
export function findPublished(text: string, { lang = 'en' }: { lang?: string } = {}): string | null {
  const language = languageFor(lang);
  for (const { start, end } of paragraphsOf(text).slice(0, PARAGRAPHS)) {
    const head = { start: 0, end: Math.min(end - start, 4 * FAR) };
    const line = text.slice(start, start + head.end);
    const isDay = ({ period, basis }: DateTag): boolean => period.unit === 'day' && basis === 'explicit';
    const date = lineDate(text, { start, end }, '', language) ?? tagDates(line, '', language).find(tag => isDay(tag) && isPrinted(line, head, tag))?.date;
    if (date) return date;
  }
  return null;
}
