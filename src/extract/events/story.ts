import { dateOf } from '../dates.js';
import { firstDay } from '../dates/period.js';
import { tagDates, type DateTag } from '../dates/tag.js';
import type { Language } from '../languages/language.js';
import { pairMarks } from '../quotes/marks.js';
import { paragraphsOf, sentencesOf, tokensOf, type Span, type Token } from '../text.js';
import { isPrinted, lineDate } from './dateline.js';
import { wordTests, type WordTests } from './words.js';

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
  readonly date: string | null;
  readonly reference: string;
  readonly paragraphs: Span[];
}

/** Mutable while its section is read. */
interface Draft extends Told {
  readonly tokens: readonly Token[];
  readonly dates: ToldDate[];
  readonly unused: { tag: DateTag; why: Unused }[];
}

/** Only a day that is named this early in a section is the day of all of it. */
const LEAD = 3;
/** What is shorter tells of nothing, in UTF-16 units. */
const SHORT = 12;

/**
 * The sentences of a text and their dates, in their order. A sentence without a date has that of its paragraph, as soon as
 * that has named a day; below a line that is nothing but a date it has the day that the first sentences name, else the line's.
 */
export function readStory(text: string, published: string, language: Language): Told[] {
  const tests = wordTests(language);
  const sections = sectionsOf(text, published, language);
  let leadBelow: string | undefined;
  return sections.toReversed().map((section) => {
    const drafts = draftsOf(text, section, language, tests);
    const lead = leadOf(section, drafts);
    inherit(drafts, section, lead ?? (section.line < 0 && section.paragraphs.length <= LEAD ? leadBelow : undefined), tests);
    leadBelow = lead;
    return drafts;
  }).reverse().flat();
}

/** A text cut at its lines that are nothing but a date; such a line is also what relative dates below it count from. */
function sectionsOf(text: string, published: string, language: Language): Section[] {
  const sections: Section[] = [{ line: -1, date: null, reference: published, paragraphs: [] }];
  paragraphsOf(text).forEach((paragraph, line) => {
    const last = sections.at(-1);
    const date = lineDate(text, paragraph, last?.reference ?? published, language);
    if (date) sections.push({ line, date, reference: date, paragraphs: [] });
    else last?.paragraphs.push(paragraph);
  });
  return sections;
}

function draftsOf(text: string, section: Section, language: Language, tests: WordTests): Draft[] {
  const { line, reference, paragraphs } = section;
  const from = paragraphs[0]?.start ?? 0;
  const body = text.slice(from, paragraphs.at(-1)?.end ?? 0);
  const tags = joinSpans(text, tagDates(body, reference, language).map(tag => ({ ...tag, start: tag.start + from, end: tag.end + from })));
  const days = new Set(tags.flatMap(({ period, tense }) => (period?.unit === 'day' && tense !== 1 ? [period.n] : [])));
  let next = 0;
  return paragraphs.flatMap((paragraph, i) => {
    const marks = pairMarks(text, paragraph);
    const isQuotedTag = within(marks);
    const isQuotedWord = within(marks);
    return sentencesOf(text, language.sentences, [paragraph]).map((sentence) => {
      const own: DateTag[] = [];
      for (let tag = tags[next]; tag && tag.start < sentence.end; tag = tags[++next]) own.push(tag);
      const tokens = own.length ? tokensOf(text, sentence).filter(token => !isQuotedWord(token)) : [];
      const unusedBy = readTokens(tokens, days, tests, sentence.start);
      const draft: Draft = { ...sentence, paragraph: line + 1 + i, section: line, tokens, dates: [], unused: [] };
      for (const tag of own) {
        const date = dateOf(tag);
        const isHead = line < 0 && i < LEAD && isPrinted(text, sentence, tag);
        const why = (tag.skipped === 'no reference' && 'no-reference') || (isHead && 'dateline') || (isQuotedTag(tag) && 'quoted') || unusedBy(tag);
        if (date === null && why !== 'no-reference') continue;
        if (why) draft.unused.push({ tag, why });
        else if (date !== null) draft.dates.push({ date, tag });
      }
      return draft;
    });
  });
}

/** "between March 2017 and October 2023" is one date. */
function joinSpans(text: string, tags: readonly DateTag[]): DateTag[] {
  const joined: DateTag[] = [];
  for (const tag of tags) {
    const last = joined.at(-1);
    const isSpan = last?.date && tag.date && last.date < tag.date && /between|from/.test(last.relation ?? '') && !last.date.includes('/') && /^[^.,;]{1,5}$/.test(text.slice(last.end, tag.start));
    if (isSpan) joined.push({ ...joined.pop() as DateTag, date: `${last.date}/${tag.date}`, end: tag.end });
    else joined.push(tag);
  }
  return joined;
}

/** Whether a span lies within one of `marks`; to be asked in the order of the text. */
function within(marks: readonly Span[]): (span: Span) => boolean {
  let i = 0;
  return ({ start, end }) => {
    while ((marks[i]?.end ?? Infinity) <= start) i++;
    const mark = marks[i];
    return mark !== undefined && start >= mark.start && end <= mark.end;
  };
}

/** How many words before a date are looked at for what it measures, points to or is compared with. */
const NEAR = 8;
const FAR = 12;

/** Gives, for the article's own words in a sentence, a function from its dates, in their order, to why one makes no event. */
function readTokens(tokens: readonly Token[], days: ReadonlySet<number>, tests: WordTests, start: number): (tag: DateTag) => Unused | undefined {
  let at = 0;
  const first = tokens[0];
  const isSpoken = first !== undefined && (first.start > start + 3 || first.word === ',');
  let said = -1;
  return (tag) => {
    while ((tokens[at]?.start ?? Infinity) < tag.start) if (tests.isSaying(tokens[at++]?.word ?? '') && said < 0) said = at;
    const before = tokens.slice(Math.max(0, at - FAR), at).map(({ word }) => word);
    if (isSpoken && said > 0 && tokens.slice(said, Math.min(at, said + FAR)).some(({ word }, i) => word === ',' && tests.isAbout(tokens[said + i + 1]?.word ?? ''))) return 'aside';
    if (tag.relation === 'since' && before.some(tests.isYardstick)) return 'measure';
    if (before.slice(-2).some(tests.isThan) || before.slice(-NEAR).some(tests.isComparing)) return 'measure';
    if (tag.period?.unit !== 'week' || !before.slice(-NEAR).some(tests.isBound)) return undefined;
    const monday = firstDay(tag.period);
    return [0, 1, 2, 3, 4, 5, 6].some(day => days.has(monday + day)) ? 'mention' : undefined;
  };
}

const isPastDay = ({ tag }: ToldDate): boolean => tag?.period?.unit === 'day' && tag.tense !== 1 && !tag.relation;

/** The day that the first sentences of a section name; hours are of one entry alone. */
function leadOf({ line, date }: Section, drafts: readonly Draft[]): string | undefined {
  if (line < 0 || date?.includes('T')) return undefined;
  return drafts.slice(0, LEAD).flatMap(({ dates }) => dates).find(isPastDay)?.tag?.date ?? date ?? undefined;
}

/** Gives sentences without dates those of their surroundings, and those that only report the day on which that was said. */
function inherit(drafts: readonly Draft[], { date }: Section, lead: string | undefined, { isSaying }: WordTests): void {
  let day: string | undefined;
  let paragraph = -1;
  for (const draft of drafts) {
    if (draft.paragraph !== paragraph) day = undefined;
    paragraph = draft.paragraph;
    const inherited = lead ?? date ?? day;
    const [first] = draft.dates;
    const reports = first?.tag && draft.tokens.some(({ start, word }) => start < (first.tag?.start ?? 0) && isSaying(word));
    day ??= draft.dates.find(isPastDay)?.tag?.date ?? undefined;
    if (!inherited || draft.end - draft.start < SHORT) continue;
    if (reports && draft.dates.every(({ tag }) => tag?.tense === 1)) {
      for (const { tag } of draft.dates.splice(0)) if (tag) draft.unused.push({ tag, why: 'plan' });
    }
    if (!first || (reports && !draft.dates.some(isPastDay))) draft.dates.push({ date: inherited, tag: null });
  }
}
