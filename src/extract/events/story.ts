import { dateOf } from '../dates.js';
import { within } from '../dates/period.js';
import { dateReader, type DateTag } from '../dates/tag.js';
import { wordClasses } from '../languages/classes.js';
import { kindOf, type Language } from '../languages/language.js';
import { wordPattern } from '../languages/pattern.js';
import type { Sentence } from '../quotes/tags.js';
import { matchesOf, type Span } from '../text.js';
import { DAY } from '../../time/calendar.js';
import { isPrinted, lineDate } from './dateline.js';
import { livesIn } from './lives.js';
import { bracketsIn } from './pieces.js';
import { untoldIn } from './untold.js';

/**
 * A date at which a sentence tells of something; `tag` is its expression, null when the sentence names no date
 * itself.
 */
export interface ToldDate {
  readonly date: string;
  readonly tag: DateTag | null;
  /** It is when somebody was born (0) or died (1): the lead says so in brackets. */
  readonly life?: 0 | 1;
}

/** Why a date in a text makes no event of its own. */
export type Unused =
  | 'quoted' // somebody says it
  | 'measure' // it says something else: "the worst since 2003", of what "(1740–1816)", of a caption
  | 'no-reference'; // it counts from a day of publication that is not known

/** A sentence, when what it tells of was, and which of its dates are something else. */
export interface Told extends Sentence {
  /** What stands below the same line with a date. */
  readonly section: object;
  readonly dates: readonly ToldDate[];
  readonly unused: readonly (Span & { readonly why: Unused })[];
  /** It names a week, of which another sentence tells the day. */
  readonly hasWeek?: boolean;
}

/** Mutable while its section is read. */
interface SentenceDraft extends Told {
  dates: readonly ToldDate[];
  readonly unused: (Span & { why: Unused })[];
  hasWeek?: boolean;
}

/** So many of the first sentences below a line may name its day. */
const LEAD_SENTENCES = 3;

const OF_NOUN = /\d\p{L}+-\p{L}/u;

/** How far before a date is read what it is for. */
const PURPOSE_REACH = 70;

interface Section {
  /** Of the line that begins it; empty for what stands above the first. */
  readonly date: string;
  readonly drafts: SentenceDraft[];
}

/**
 * The dates of a text's sentences, in their order. A sentence without a date has that of its paragraph, as soon as
 * that has named a day; below a line that is nothing but a date it has the day that the first sentences name,
 * else the line's.
 */
export function readStory(
  text: string,
  sentences: readonly Sentence[],
  published: string,
  language: Language,
): Told[] {
  const read = dateReader(text, language);
  let section: Section = { date: '', drafts: [] };
  const sections = [section];
  for (const sentence of sentences) {
    const tags = read(sentence, section.date || published);
    const date = lineDate(sentence, tags);
    if (date) sections.push((section = { date, drafts: [] }));
    else section.drafts.push(draftOf(text, section, sentence, tags, section.date || published, language));
  }
  let lead = '';
  for (const { date, drafts } of sections.toReversed()) {
    // A headline above the day's line tells what stands below it; hours are of one entry alone.
    const above = date ? '' : lead;
    lead = !date || date.includes('T') ? '' : newsOf(drafts, date);
    leaveWeeks(drafts);
    inherit(drafts, lead || above || date, language);
  }
  const whyUntold = untoldIn(text, language);
  const drafts = sections.flatMap((section) => section.drafts);
  leaveLives(drafts);
  for (const draft of drafts) {
    const why = whyUntold(draft, draft.dates[0]?.tag?.start);
    if (!why) continue;
    draft.unused.push(...draft.dates.flatMap(({ tag }) => (tag ? { why, ...tag } : [])));
    draft.dates = [];
  }
  return drafts;
}

/** So many days before its publication a report looks back. */
const LOOKS_BACK = 31;

/** The day that the first sentences below a date name, if it may be that of their news, else the date. */
function newsOf(drafts: readonly SentenceDraft[], date: string): string {
  const day = dayIn(drafts.slice(0, LEAD_SENTENCES).flatMap(({ dates }) => dates));
  return (Date.parse(date) - Date.parse(day)) / DAY < LOOKS_BACK ? day : date;
}

/** The first day that dates name, as far as something happened on it. */
const dayIn = (dates: readonly ToldDate[]): string =>
  dates.find(
    ({ tag, life }) =>
      life === undefined && tag?.unit === 'day' && tag.tense !== 1 && tag.basis !== 'context',
  )?.tag?.date ?? '';

function draftOf(
  text: string,
  section: Section,
  sentence: Sentence,
  tags: readonly DateTag[],
  published: string,
  language: Language,
): SentenceDraft {
  const dates: ToldDate[] = [];
  const { start, end, words, tags: classes, paragraph } = sentence;
  // One by one, which takes far less time than to spread the sentence.
  const draft: SentenceDraft = { section, dates, unused: [], start, end, words, tags: classes, paragraph };
  const quotes = tags.length ? sentence.words.filter((word) => word.tag === 'Q') : [];
  const brackets = bracketsIn(text, sentence);
  for (const one of joinSpans(text, tags, language)) {
    const tag = ended(one, published);
    const date = dateOf(tag);
    const isQuoted = quotes.some(({ start, end }) => start <= tag.start && end > tag.start);
    if (isPrinted(text, draft, tag)) continue;
    const before = ` ${text.slice(sentence.start, tag.start).slice(-PURPOSE_REACH).toLowerCase()}`;
    // A study of 2000 to 2050 was not made then.
    const isBeyond =
      tag.tense < 1 &&
      tag.unit === 'year' &&
      tag.date < published &&
      (tag.date.split('/')[1] ?? '') > published;
    const isNamed = language.namedDay?.test(before + text.slice(tag.start, tag.end));
    const isMeasure = isBeyond || isNamed || language.measured.test(before);
    const aside = brackets.find((bracket) => isOfBracket(bracket, tag));
    const lives = aside && date ? livesIn(text, sentence, aside, tag, language) : [];
    if (lives.length) {
      dates.push(...lives);
      continue;
    }
    // A week cannot be the end of what lasted "until last week".
    const isEnd = tag.relation === 'until' && tag.date.includes('/');
    // "A 17th-century writer".
    const isOfNoun = tag.unit === 'century' && OF_NOUN.test(text.slice(tag.start, tag.end));
    if (date && !isQuoted && !aside && !isEnd && !isOfNoun && !isMeasure) dates.push({ date, tag });
    else draft.unused.push({ why: whyNot(date, isQuoted), ...tag });
  }
  return draft;
}

/**
 * Whether a date stands in a bracket that says when somebody lived or something was: "(1740–1816)", "(born 1740)"; one
 * day or year alone, "(1821)", is for its sentence.
 */
const isOfBracket = ({ start, end }: Span, tag: DateTag): boolean =>
  start < tag.start && tag.end < end && (tag.date.includes('/') || end - start - (tag.end - tag.start) > 2);

function whyNot(date: string, isQuoted: boolean): Unused {
  if (!date) return 'no-reference';
  return isQuoted ? 'quoted' : 'measure';
}

/** "It lasted until May": what has ended by the day of publication, did so then, and is no plan. */
function ended(tag: DateTag, published: string): DateTag {
  const hasEnded = tag.relation === 'until' && tag.date && tag.date < published.slice(0, 10);
  return hasEnded && !tag.date.includes('/') ? { ...tag, relation: 'ended', tense: -1 } : tag;
}

/** What stands between the ends of a stretch: a dash; behind "from" or "between" a word or two. */
const RANGE_DASH = /^\s?[-–—]\s?$/;
const RANGE_WORDS = /^[^.,;]{1,7}$/;

/** "Between March 2017 and October 2023", "14 August – 24 August" and "1699 or 1700" are one date each. */
function joinSpans(text: string, tags: readonly DateTag[], { either }: Language): DateTag[] {
  const joined: DateTag[] = [];
  for (const tag of tags) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, tag.start) : '';
    const areEnds =
      RANGE_DASH.test(between) ||
      ((/^(?:to|until)$/.test(tag.relation ?? '') || /between|from/.test(last?.relation ?? '')) &&
        RANGE_WORDS.test(between));
    const isEither = last?.unit === tag.unit && either?.test(between) && !/[^\d-]/.test(last.date + tag.date);
    if (last?.date && isEither && between.length < 7 && last.date < tag.date)
      joined[joined.length - 1] = {
        ...last,
        date: `[${last.date},${tag.date}]`,
        end: tag.end,
        relation: undefined,
      };
    else if (last?.date && areEnds && last.date < tag.date && !/[/]/.test(last.date + tag.date))
      joined[joined.length - 1] = { ...last, date: `${last.date}/${tag.date}`, end: tag.end };
    else joined.push(tag);
  }
  return joined;
}

/** Leaves out weeks of which another date is a day. */
function leaveWeeks(drafts: readonly SentenceDraft[]): void {
  if (!drafts.some(({ dates }) => dates.some(({ tag }) => tag?.unit === 'week'))) return;
  const weeks = new Set(
    drafts
      .flatMap(({ dates }) => dates)
      .map(({ tag }) => tag?.unit === 'day' && tag.tense !== 1 && within(tag, 'week')),
  );
  for (const draft of drafts) {
    const dates = draft.dates.filter(({ tag }) => tag?.unit !== 'week' || !weeks.has(tag.n));
    draft.hasWeek = dates.length < draft.dates.length;
    draft.dates = dates;
  }
}

/** Leaves out births and deaths of which the text tells elsewhere. */
function leaveLives(drafts: readonly SentenceDraft[]): void {
  if (!drafts.some(({ dates }) => dates.some(({ life }) => life !== undefined))) return;
  const told = drafts.flatMap(({ dates }) =>
    dates.flatMap(({ date, life }) => (life === undefined ? date : [])),
  );
  const isTold = (date: string): boolean =>
    told.some((other) => other === date || (date.length < 6 && other.startsWith(date.slice(0, 4))));
  for (const draft of drafts)
    draft.dates = draft.dates.filter(({ date, life }) => life === undefined || !isTold(date));
}

/** "Announced that", "said it was"; not "won that year". */
const REPORTED = wordPattern('[{says}{word}] (?: {that} (?!{time}) | {pronoun} [{auxiliary}{be}] )', 'g');

/** Whether the dates of a sentence, if any, are all of what it reports: "She said that it began in 1950". */
function reportsOnly({ tags, words, dates }: SentenceDraft, language: Language): boolean {
  if (!dates.length) return true;
  for (const { index } of matchesOf(REPORTED, tags)) {
    const { word = '', tag, start = Infinity } = words[index] ?? {};
    if (tag === wordClasses.says || kindOf(word, language)[2] === wordClasses.past)
      return dates.every((date) => date.tag && date.tag.start > start);
  }
  return false;
}

/** Gives sentences without dates that of their surroundings. */
function inherit(drafts: readonly SentenceDraft[], date: string, language: Language): void {
  let day = '';
  let paragraph: Span | undefined;
  for (const draft of drafts) {
    if (draft.paragraph !== paragraph) day = '';
    ({ paragraph } = draft);
    const inherited = date || day;
    day ||= dayIn(draft.dates);
    if (inherited && reportsOnly(draft, language))
      draft.dates = [...draft.dates, { date: inherited, tag: null }];
  }
}
