import type { FoundEvent } from './found.js';
import { readStory, type Told } from './events/story.js';
import { titleOf } from './events/title.js';
import { languageFor } from './languages/index.js';
import type { Language } from './languages/language.js';
import type { DateTag } from './dates/tag.js';

export { findPublished } from './events/dateline.js';

/** An event as the timeline needs it. */
export interface DatedSentence extends FoundEvent {
  readonly told: Told;
  readonly tag: DateTag | null;
}

/**
 * What a text tells of, with its dates: `start`–`end` is the sentence (UTF-16 offsets), `date` EDTF, `title` made of the
 * sentence. A sentence with several dates is several events. `inherited` are those whose sentence names no date: it is that of
 * its paragraph, or of the line above. `reference` is the date of publication (ISO 8601 or EDTF), from which relative
 * dates count; `lang` the language (BCP 47, English unless told). Never throws.
 */
export function findEvents(text: string, reference: string, { lang = 'en' }: { lang?: string } = {}): FoundEvent[] {
  const language = languageFor(lang);
  return datedSentences(text, readStory(text, reference, language), language).map(({ told: _, tag: __, ...event }) => event);
}

export function datedSentences(text: string, story: readonly Told[], language: Language): DatedSentence[] {
  return story.flatMap((told) => {
    const tags = told.dates.flatMap(({ tag }) => tag ?? []);
    const dateline = told.unused.find(({ why }) => why === 'dateline')?.tag;
    const first = told.dates.filter(({ date }, i) => told.dates.findIndex(other => other.date === date) === i);
    return first.map(({ date, tag }) => ({
      start: told.start, end: told.end, date, title: titleOf(text, { sentence: told, tag, dates: tags, dateline }, language), ...(tag === null && { inherited: true }), told, tag,
    }));
  });
}
