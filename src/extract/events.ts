import type { DateTag } from './dates/tag.js';
import { readStory, type ToldDate } from './events/story.js';
import { titleOf } from './events/title.js';
import type { FoundEvent } from './found.js';
import { languageFor } from './languages/index.js';
import { tagText, type Sentence } from './quotes/tags.js';

export { findPublished } from './events/dateline.js';

/** An event with what it was read from; `tag` is null when it is inherited. */
export interface DatedSentence extends FoundEvent {
  readonly tag: DateTag | null;
}

/**
 * What a text tells of, with its dates: `start`–`end` is the sentence (UTF-16 offsets), `date` EDTF, `title`
 * made of the
 * sentence. A sentence with several dates is several events. `inherited` are those whose sentence names no
 * date: it is that of
 * its paragraph, or of the line above. `reference` is the date of publication (ISO 8601 or EDTF), from which relative
 * dates count; `lang` the language (BCP 47, English unless told). Never throws.
 */
export function findEvents(text: string, reference: string, { lang }: { lang?: string } = {}): FoundEvent[] {
  const language = languageFor(lang);
  return readStory(text, tagText(text, language), reference, language)
    .flatMap((told) => eventsOf(text, told, told.dates))
    .map(({ start, end, date, title, tag }) => ({
      start,
      end,
      date,
      title,
      ...(!tag && { inherited: true }),
    }));
}

/** A sentence with more dates than this is a list of them: only the first are read. */
const MOST_DATES = 12;

/** The events of a sentence, one for each of its dates. */
export function eventsOf(text: string, sentence: Sentence, dates: readonly ToldDate[]): DatedSentence[] {
  const { start, end } = sentence;
  const few = dates.slice(0, MOST_DATES);
  return few.map(({ date, tag }) => ({ start, end, date, title: titleOf(text, sentence, few, tag), tag }));
}
