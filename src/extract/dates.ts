import type { FoundDate } from './found.js';
export { tagDates } from './dates/tag.js';
import { tagDates, type DateTag } from './dates/tag.js';
import { languageIn } from './languages/index.js';

/**
 * The dates that a text names, in their order: UTF-16 offsets and EDTF. `reference` is the date of publication
 * (ISO 8601 or
 * EDTF); without one, dates that need it are left out, as are durations and vague words. "Since" and "until"
 * make open
 * intervals; what shares its words, as "5–9 March", is one date, two ends told in full are two. `lang` is the
 * language of the text (BCP 47), else the one that its words show; none are found in one that is not read. Never
 * throws.
 */
export function findDates(text: string, reference: string, { lang }: { lang?: string } = {}): FoundDate[] {
  const language = languageIn(text, lang);
  if (!language) return [];
  return tagDates(text, reference, language).flatMap((tag) => {
    const date = dateOf(tag);
    return date ? [{ start: tag.start, end: tag.end, date }] : [];
  });
}

/**
 * The EDTF of a tag with what its words say beside the day: the time of a clock, and which side of it is meant;
 * empty without one.
 */
export function dateOf({ date, relation, clock }: DateTag): string {
  // A bound somewhere in a week cannot be written as one: an interval has no intervals for its ends.
  if (!date || date.includes('/')) return date;
  const at = clock ? `${date}T${clock}` : date;
  if (relation === 'since') return `${at}/..`;
  return relation === 'until' ? `../${at}` : at;
}
