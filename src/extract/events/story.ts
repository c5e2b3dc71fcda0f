import { dateOf } from '../dates.js';
import { within } from '../dates/period.js';
import { dateReader, type DatedSentence, type DateTag } from '../dates/tag.js';
import type { Language } from '../languages/language.js';
import type { Sentence } from '../quotes/tags.js';
import { paragraphsOf, type Span } from '../text.js';
import { isPrinted, LEAD, lineDate } from './dateline.js';

/** A date at which a sentence tells of something; `tag` is its expression, null when the sentence names no date itself. */
export interface ToldDate {
  readonly date: string;
  readonly tag: DateTag | null;
}

/** Why a date in a text makes no event of its own. */
export type Unused =
  | 'quoted'          // somebody says it
  | 'measure'         // what happened is only compared with it: "the worst since 2003"
  | 'mention'         // it is a week of which the text names a day
  | 'no-reference';   // it counts from a day of publication that is not known

/** A sentence, when what it tells of was, and which of its dates are something else. */
export interface Told extends Sentence {
  /** The place of the line above it that dates it (-1 without one). */
  readonly section: number;
  readonly dates: readonly ToldDate[];
  readonly unused: readonly (Span & { readonly why: Unused })[];
}

/** Mutable while its section is read. */
interface Draft extends Told {
  dates: readonly ToldDate[];
  readonly unused: (Span & { why: Unused })[];
}

interface Section {
  /** Place of the line with a date that begins it; -1 for what stands above the first. */
  readonly line: number;
  readonly date: string;
  readonly drafts: Draft[];
}

/** How far before a date is read what it is for. */
const NEAR = 70;

/**
 * The sentences of a text and their dates, in their order. A sentence without a date has that of its paragraph, as soon as
 * that has named a day; below a line that is nothing but a date it has the day that the first sentences name, else the line's.
 */
export function readStory(text: string, published: string, language: Language): Told[] {
  const read = dateReader(text, language);
  let section: Section = { line: -1, date: '', drafts: [] };
  const sections = [section];
  paragraphsOf(text).forEach((paragraph, i) => {
    const sentences = read(paragraph, i, section.date || published);
    const date = lineDate(paragraph, sentences);
    if (date) sections.push(section = { line: i, date, drafts: [] });
    else for (const draft of draftsOf(text, section.line, sentences, language)) section.drafts.push(draft);
  });
  let lead = '';
  for (const { line, date, drafts } of sections.toReversed()) {
    // A headline above the day's line tells what stands below it; hours are of one entry alone.
    const above = line < 0 ? lead : '';
    lead = line < 0 || date.includes('T') ? '' : dayIn(drafts.slice(0, LEAD)) || date;
    leaveWeeks(drafts);
    inherit(drafts, lead || above || date);
  }
  return sections.flatMap(({ drafts }) => drafts);
}

const dayIn = (drafts: readonly Draft[]): string => drafts.flatMap(({ dates }) => dates).find(({ tag }) => tag?.period.unit === 'day' && tag.tense !== 1 && tag.basis !== 'context')?.tag?.date ?? '';

function draftsOf(text: string, section: number, sentences: readonly DatedSentence[], language: Language): Draft[] {
  return sentences.map(sentence => {
    const dates: ToldDate[] = [];
    const draft: Draft = Object.assign(sentence, { section, dates, unused: [] });
    for (const tag of joinSpans(text, sentence.found)) {
      const date = dateOf(tag);
      const isQuoted = sentence.tags.includes('Q') && sentence.words.some(word => word.tag === 'Q' && word.start <= tag.start && word.end > tag.start);
      if (isPrinted(text, draft, tag)) continue;
      const before = ` ${text.slice(Math.max(sentence.start, tag.start - NEAR), tag.start).toLowerCase()}`;
      if (date && !isQuoted && !language.measured.test(before)) dates.push({ date, tag });
      else draft.unused.push({ start: tag.start, end: tag.end, why: whyNot(date, isQuoted) });
    }
    return draft;
  });
}

function whyNot(date: string | null, isQuoted: boolean): Unused {
  if (date === null) return 'no-reference';
  return isQuoted ? 'quoted' : 'measure';
}

/** "Between March 2017 and October 2023" is one date. */
function joinSpans(text: string, tags: readonly DateTag[]): DateTag[] {
  const joined: DateTag[] = [];
  for (const tag of tags) {
    const last = joined.at(-1);
    if (last?.date && tag.date && last.date < tag.date && /between|from/.test(last.relation ?? '') && /^[^.,;]{1,5}$/.test(text.slice(last.end, tag.start))) {
      joined[joined.length - 1] = { ...last, date: `${last.date}/${tag.date}`, end: tag.end };
    } else joined.push(tag);
  }
  return joined;
}

/** Leaves out a week of which another date is a day. */
function leaveWeeks(drafts: readonly Draft[]): void {
  const weeks = new Set(drafts.flatMap(({ dates }) => dates.flatMap(({ tag }) => (tag?.period.unit === 'day' && tag.tense !== 1 ? within(tag.period, 'week') : []))));
  for (const draft of drafts) {
    draft.dates = draft.dates.filter(({ tag }) => {
      const isMention = tag?.period.unit === 'week' && weeks.has(tag.period.n);
      if (isMention) draft.unused.push({ start: tag.start, end: tag.end, why: 'mention' });
      return !isMention;
    });
  }
}

/** Gives sentences without dates that of their surroundings. */
function inherit(drafts: readonly Draft[], date: string): void {
  let day = '';
  let paragraph = -1;
  for (const draft of drafts) {
    if (draft.paragraph !== paragraph) day = '';
    ({ paragraph } = draft);
    const inherited = date || day;
    day ||= dayIn([draft]);
    if (inherited && !draft.dates.length) draft.dates = [{ date: inherited, tag: null }];
  }
}
