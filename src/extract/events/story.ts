import { dateOf } from '../dates.js';
import { firstDay } from '../dates/period.js';
import { tagDates, type DateTag } from '../dates/tag.js';
import type { Language } from '../languages/language.js';
import { pairMarks } from '../quotes/marks.js';
import { paragraphsOf, sentencesOf, type Span } from '../text.js';
import { isPrinted, lineDate } from './dateline.js';

/** A date at which a sentence tells of something; `tag` is its expression, null when the sentence names no date itself. */
export interface ToldDate {
  readonly date: string;
  readonly tag: DateTag | null;
}

/** Why a date in a text makes no event of its own. */
export type Unused =
  | 'dateline'        // it is the day of publication, printed
  | 'quoted'          // somebody says it
  | 'aside'           // it is about who says a quotation: "said X, who came in 2003"
  | 'measure'         // what happened is only compared with it: "the worst since 2003"
  | 'mention'         // it only points to an event that is dated elsewhere: "since the attack last week"
  | 'plan'            // it is part of what somebody announces
  | 'no-reference';   // it counts from a day of publication that is not known

/** A sentence, when what it tells of was, and which of its dates are something else. */
export interface Told extends Span {
  /** Its paragraph's place among those of the text, and the place of the line above it that dates it (-1 without one). */
  readonly paragraph: number;
  readonly section: number;
  readonly dates: readonly ToldDate[];
  readonly unused: readonly { readonly tag: DateTag; readonly why: Unused }[];
}

interface Section {
  /** Place of the line with a date that begins it; -1 for what stands above the first. */
  readonly line: number;
  readonly start: number;
  readonly date: string;
  readonly paragraphs: Span[];
}

/** Mutable while its section is read. */
interface Draft extends Told {
  readonly dates: ToldDate[];
  readonly unused: { tag: DateTag; why: Unused }[];
  /** A verb of saying stands before its first date. */
  readonly reports: boolean;
}

/** Only a day that is named this early in a section is the day of all of it. */
const LEAD = 3;
/** What is shorter tells of nothing, in UTF-16 units. */
const SHORT = 12;
/** How far before a date is read what it is for. */
const NEAR = 70;
const FAR = 600;

/**
 * The sentences of a text and their dates, in their order. A sentence without a date has that of its paragraph, as soon as
 * that has named a day; below a line that is nothing but a date it has the day that the first sentences name, else the line's.
 */
export function readStory(text: string, published: string, language: Language): Told[] {
  const sections: Section[] = [{ line: -1, start: 0, date: '', paragraphs: [] }];
  paragraphsOf(text).forEach((paragraph, line) => {
    const last = sections.at(-1);
    const date = lineDate(text, paragraph, last?.date || published, language);
    if (date) sections.push({ line, start: paragraph.start, date, paragraphs: [] });
    else last?.paragraphs.push(paragraph);
  });
  let lead = '';
  return sections.reverse().map((section) => {
    const { line, date, paragraphs } = section;
    const drafts = draftsOf(text, section, published, language);
    // A headline above the day's line tells what stands below it.
    const below = line < 0 && paragraphs.length < LEAD ? lead : '';
    // Hours are of one entry alone.
    lead = line < 0 || date.includes('T') ? '' : dayIn(drafts.slice(0, LEAD)) || date;
    inherit(drafts, lead || below || date);
    return drafts;
  }).reverse().flat();
}

const dayIn = (drafts: readonly Draft[]): string => drafts.flatMap(({ dates }) => dates).find(({ tag }) => tag?.period.unit === 'day' && tag.tense !== 1 && tag.basis !== 'context' && !tag.relation)?.tag?.date ?? '';

function draftsOf(text: string, { line, start: from, date: reference, paragraphs }: Section, published: string, language: Language): Draft[] {
  const tags = joinSpans(text, from, tagDates(text.slice(from, paragraphs.at(-1)?.end ?? from), reference || published, language)).filter(({ start }) => start >= (paragraphs[0]?.start ?? 0));
  const days = new Set(tags.flatMap(({ period, tense }) => (period.unit === 'day' && tense !== 1 ? period.n : [])));
  let next = 0;
  return paragraphs.flatMap((paragraph, i) => {
    const marks = pairMarks(text, paragraph);
    let mark = 0;
    return sentencesOf(text, language.sentences, [paragraph]).map((sentence) => {
      const draft: Draft = { ...sentence, paragraph: line + 1 + i, section: line, dates: [], unused: [], reports: isSaid(text.slice(sentence.start, Math.min(tags[next]?.start ?? 0, sentence.end, sentence.start + FAR)), language) };
      for (let tag = tags[next]; tag && tag.start < sentence.end; tag = tags[++next]) {
        const date = dateOf(tag);
        while ((marks[mark]?.end ?? Infinity) <= tag.start) mark++;
        const isHead = line < 0 && i < LEAD && isPrinted(text, sentence, tag);
        const why = isHead ? 'dateline' : unusedBy(text, sentence, tag, (marks[mark]?.start ?? Infinity) <= tag.start, days, language);
        if (tag.skipped === 'no reference') draft.unused.push({ tag, why: 'no-reference' });
        else if (date && why) draft.unused.push({ tag, why });
        else if (date) draft.dates.push({ date, tag });
      }
      return draft;
    });
  });
}

/** With their places in the text; "between March 2017 and October 2023" is one date. */
function joinSpans(text: string, from: number, tags: readonly DateTag[]): DateTag[] {
  const joined: DateTag[] = [];
  for (const tag of tags) {
    const last = joined.at(-1);
    const [start, end] = [tag.start + from, tag.end + from];
    const isSpan = last?.date && tag.date && last.date < tag.date && /between|from/.test(last.relation ?? '') && /^[^.,;]{1,5}$/.test(text.slice(last.end, start));
    if (isSpan) joined[joined.length - 1] = { ...last, date: `${last.date}/${tag.date}`, end };
    else joined.push({ ...tag, start, end });
  }
  return joined;
}

/** Whether there is a verb of saying. */
function isSaid(words: string, { quotes: { forms, stems, ending, past } }: Language): boolean {
  return words.toLowerCase().split(/[^\p{L}]+/u).some(word => forms.has(word) || (past.test(word) && stems.has(word.replace(ending, ''))));
}

/** Why a date makes no event, if so. */
function unusedBy(text: string, sentence: Span, { start, period }: DateTag, isQuoted: boolean, days: ReadonlySet<number>, language: Language): Unused | undefined {
  if (isQuoted) return 'quoted';
  const before = ` ${text.slice(Math.max(sentence.start, start - NEAR), start).toLowerCase()}`;
  const [, speaker = ''] = /^["“«„][^]*["”»]([^"”»]*),[^"”»]*$/.exec(text.slice(sentence.start, Math.min(start, sentence.start + FAR))) ?? [];
  if (isSaid(speaker, language)) return 'aside';
  const { events } = language;
  if (events.measured.test(before)) return 'measure';
  const monday = period.unit === 'week' && events.pointing.test(before) && firstDay(period);
  return monday && [0, 1, 2, 3, 4, 5, 6].some(day => days.has(monday + day)) ? 'mention' : undefined;
}

/** Gives sentences without dates that of their surroundings, and those that only report the day on which that was said. */
function inherit(drafts: readonly Draft[], date: string): void {
  let day = '';
  drafts.forEach((draft, i) => {
    if (draft.paragraph !== drafts[i - 1]?.paragraph) day = '';
    const inherited = date || day;
    const { dates, unused, reports } = draft;
    const own = dayIn([draft]);
    day ||= own;
    if (!inherited || draft.end - draft.start < SHORT) return;
    if (reports && dates.every(({ tag }) => tag?.tense === 1)) {
      for (const { tag } of dates.splice(0)) if (tag) unused.push({ tag, why: 'plan' });
    }
    if (!dates.length || (reports && !own)) dates.push({ date: inherited, tag: null });
  });
}
