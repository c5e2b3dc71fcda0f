import { dateOf } from '../dates.js';
import { within } from '../dates/period.js';
import { tagDates, type DateTag } from '../dates/tag.js';
import type { Language } from '../languages/language.js';
import { pairMarks } from '../quotes/marks.js';
import { paragraphsOf, sentencesOf, type Span } from '../text.js';
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
  readonly paragraphs: Span[];
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
  let section: Section = { line: -1, date: '', paragraphs: [] };
  const sections = [section];
  paragraphsOf(text).forEach((paragraph, line) => {
    const date = lineDate(text, paragraph, section.date || published, language);
    if (date) sections.push(section = { line, date, paragraphs: [] });
    section.paragraphs.push(paragraph);
  });
  let lead = '';
  return sections.reverse().map(({ line, date, paragraphs }) => {
    const drafts = draftsOf(text, paragraphs, line, date || published, language).filter(({ paragraph }) => paragraph !== line);
    // A headline above the day's line tells what stands below it; hours are of one entry alone.
    const below = line < 0 && paragraphs.length < LEAD ? lead : '';
    lead = line < 0 || date.includes('T') ? '' : dayIn(drafts.slice(0, LEAD)) || date;
    inherit(drafts, lead || below || date);
    return drafts;
  }).reverse().flat();
}

const dayIn = (drafts: readonly Draft[]): string => drafts.flatMap(({ dates }) => dates).find(({ tag }) => tag?.period.unit === 'day' && tag.tense !== 1 && tag.basis !== 'context')?.tag?.date ?? '';

function draftsOf(text: string, paragraphs: readonly Span[], line: number, reference: string, language: Language): Draft[] {
  const [{ start: from } = { start: 0 }] = paragraphs;
  const tags = joinSpans(text, from, tagDates(text.slice(from, paragraphs.at(-1)?.end ?? 0), reference, language));
  const weeks = new Set(tags.flatMap(({ period, tense }) => (period.unit === 'day' && tense !== 1 ? within(period, 'week') : [])));
  let next = 0;
  return paragraphs.flatMap((paragraph, i) => {
    const marks = pairMarks(text, paragraph).reverse();
    return sentencesOf(text, language.sentences, [paragraph]).map((sentence) => {
      const draft: Draft = { ...sentence, paragraph: Math.max(line, 0) + i, section: line, dates: [], unused: [] };
      for (let tag = tags[next]; tag && tag.start < sentence.end; tag = tags[++next]) {
        const { start, end } = tag;
        const date = dateOf(tag);
        while ((marks.at(-1)?.end ?? end) < start) marks.pop();
        const isQuoted = (marks.at(-1)?.start ?? end) <= start;
        if (line < 0 && i < LEAD && isPrinted(text, sentence, tag)) continue;
        const why = unusedBy(text.slice(Math.max(sentence.start, start - NEAR), start), tag, isQuoted, weeks, language);
        if (why) draft.unused.push({ start, end, why });
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
    if (last?.date && tag.date && last.date < tag.date && /between|from/.test(last.relation ?? '') && /^[^.,;]{1,5}$/.test(text.slice(last.end, start))) {
      joined[joined.length - 1] = { ...last, date: `${last.date}/${tag.date}`, end };
    } else joined.push({ ...tag, start, end });
  }
  return joined;
}

/** Why a date makes no event, if so, by what stands before it in its sentence. */
function unusedBy(before: string, { skipped, period }: DateTag, isQuoted: boolean, weeks: ReadonlySet<number>, { events }: Language): Unused | undefined {
  if (skipped) return 'no-reference';
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
