import { dateOf } from '../dates.js';
import { within } from '../dates/period.js';
import { dateReader, type DatedSentence, type DateTag } from '../dates/tag.js';
import type { Language } from '../languages/language.js';
import { pairMarks } from '../quotes/marks.js';
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
export interface Told extends Span {
  /** Its paragraph's place among those of the text, and the place of the line above it that dates it (-1 without one). */
  readonly paragraph: number;
  readonly section: number;
  readonly dates: readonly ToldDate[];
  readonly unused: readonly (Span & { readonly why: Unused })[];
}

interface Section {
  /** Place of the line with a date that begins it; -1 for what stands above the first. */
  readonly line: number;
  readonly date: string;
  readonly paragraphs: (Span & { readonly sentences: readonly DatedSentence[] })[];
}

/** Mutable while its section is read. */
interface Draft extends Told {
  readonly dates: ToldDate[];
  readonly unused: (Span & { why: Unused })[];
}

/** How far before a date is read what it is for. */
const NEAR = 70;

/**
 * The sentences of a text and their dates, in their order. A sentence without a date has that of its paragraph, as soon as
 * that has named a day; below a line that is nothing but a date it has the day that the first sentences name, else the line's.
 */
export function readStory(text: string, published: string, language: Language): Told[] {
  const read = dateReader(text, language);
  let section: Section = { line: -1, date: '', paragraphs: [] };
  const sections = [section];
  paragraphsOf(text).forEach((paragraph, line) => {
    const sentences = read(paragraph, section.date || published);
    const date = lineDate(paragraph, sentences);
    if (date) sections.push(section = { line, date, paragraphs: [] });
    // The line itself tells of nothing, but counts as a paragraph.
    section.paragraphs.push({ ...paragraph, sentences: date ? [] : sentences });
  });
  let lead = '';
  return sections.reverse().map((section) => {
    const { line, date, paragraphs } = section;
    const drafts = draftsOf(text, section, language);
    // A headline above the day's line tells what stands below it; hours are of one entry alone.
    const below = line < 0 && paragraphs.length < LEAD ? lead : '';
    lead = line < 0 || date.includes('T') ? '' : dayIn(drafts.slice(0, LEAD)) || date;
    inherit(drafts, lead || below || date);
    return drafts;
  }).reverse().flat();
}

const dayIn = (drafts: readonly Draft[]): string => drafts.flatMap(({ dates }) => dates).find(({ tag }) => tag?.period.unit === 'day' && tag.tense !== 1 && tag.basis !== 'context')?.tag?.date ?? '';

function draftsOf(text: string, { line, paragraphs }: Section, language: Language): Draft[] {
  const weeks = new Set(paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tags }) => tags.flatMap(({ period, tense }) => (period.unit === 'day' && tense !== 1 ? within(period, 'week') : [])))));
  return paragraphs.flatMap((paragraph, i) => {
    const marks = paragraph.sentences.some(({ tags }) => tags.length) ? pairMarks(text, paragraph).reverse() : [];
    return paragraph.sentences.map(({ start, end, tags }) => {
      const draft: Draft = { start, end, paragraph: Math.max(line, 0) + i, section: line, dates: [], unused: [] };
      for (const tag of joinSpans(text, tags)) {
        const date = dateOf(tag);
        while ((marks.at(-1)?.end ?? tag.end) < tag.start) marks.pop();
        const isQuoted = (marks.at(-1)?.start ?? tag.end) <= tag.start;
        if (line < 0 && i < LEAD && isPrinted(text, draft, tag)) continue;
        const why = unusedBy(text.slice(Math.max(start, tag.start - NEAR), tag.start), tag, isQuoted, weeks, language);
        if (why) draft.unused.push({ start: tag.start, end: tag.end, why });
        else if (date) draft.dates.push({ date, tag });
      }
      return draft;
    });
  });
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

/** Why a date makes no event, if so, by what stands before it in its sentence. */
function unusedBy(before: string, { date, period }: DateTag, isQuoted: boolean, weeks: ReadonlySet<number>, { events }: Language): Unused | undefined {
  if (date === null) return 'no-reference';
  if (isQuoted) return 'quoted';
  if (events.measured.test(` ${before.toLowerCase()}`)) return 'measure';
  return period.unit === 'week' && weeks.has(period.n) ? 'mention' : undefined;
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
    if (inherited && !draft.dates.length) draft.dates.push({ date: inherited, tag: null });
  }
}
