import type { DateTag } from './dates/tag.js';
import { readStory, type ToldDate } from './events/story.js';
import { titlesOf, type TitleMaker } from './events/title.js';
import type { FoundEvent } from './found.js';
import { languageIn } from './languages/index.js';
import { wordPattern } from './languages/pattern.js';
import { peopleIn } from './quotes/people.js';
import { tagText, type Sentence } from './quotes/tags.js';

export { findPublished } from './events/dateline.js';

/** An event with what it was read from; `tag` is null when it is inherited. */
export interface DatedSentence extends FoundEvent {
  readonly tag: DateTag | null;
  /** Why a person should look at the title: none that is good could be made. */
  readonly isDoubtful: boolean;
  readonly life?: ToldDate['life'];
}

/**
 * What a text tells of, with its dates: `start`–`end` is the sentence (UTF-16 offsets), `date` EDTF, `title`
 * made of the
 * sentence. A sentence with several dates is several events. `inherited` are those whose sentence names no
 * date: it is that of
 * its paragraph, or of the line above. `reference` is the date of publication (ISO 8601 or EDTF), from which relative
 * dates count; `lang` the language (BCP 47), else the one that its words show; none are found in one that is not
 * read. Never throws.
 */
export function findEvents(text: string, reference: string, { lang }: { lang?: string } = {}): FoundEvent[] {
  const language = languageIn(text, lang);
  if (!language) return [];
  const sentences = tagText(text, language);
  const titleOf = titlesOf(text, sentences, language, peopleIn(text, sentences, language));
  return readStory(text, sentences, reference, language)
    .flatMap((told) => eventsOf(told, told.dates, titleOf))
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

/** The events of a sentence, one for each of its dates; none where it says nothing but them. */
export function eventsOf(
  sentence: Sentence,
  dates: readonly ToldDate[],
  titleOf: TitleMaker,
): DatedSentence[] {
  const { start, end } = sentence;
  const few = dates.slice(0, MOST_DATES);
  const events: DatedSentence[] = [];
  for (const { date, tag, life } of few) {
    if (events.some((event) => event.date === date)) continue;
    const { title, isDoubtful, isBare } = titleOf(sentence, few, tag);
    const same = events.find((event) => event.title === title)?.tag;
    // Of what else a sentence tells, only what says whom it is about.
    if (isDoubtful && !isBare && !same && events.length && tag?.unit !== 'day') continue;
    if (title && (!same || !tag || areListed(sentence, same, tag)))
      events.push({ start, end, date, tag, title, isDoubtful, life });
  }
  return events;
}

/** What stands between the dates of a list: "in 1874 and again in 1876", "1687, 1689". */
const DATE_LIST = wordPattern('^ [{and}{preposition}{adverb}{determiner}{to}{time}{number},]* $');

/** Whether the same happened at both dates: they are a list. */
const areListed = ({ words }: Sentence, first: DateTag, last: DateTag): boolean =>
  DATE_LIST.test(
    words.flatMap(({ tag, start }) => (start >= first.end && start < last.start ? tag : [])).join(''),
  );
