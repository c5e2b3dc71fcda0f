import type { DateTag } from '../dates/tag.js';
import type { Language } from '../languages/language.js';
import { pairMarks } from '../quotes/marks.js';
import { tagParagraph, type Word } from '../quotes/tags.js';
import type { Span } from '../text.js';
import { clauseAt, ownPart, withoutDates, withoutInsertion, withoutReporter, type Part, type Piece } from './clauses.js';

/** A title is no longer than this, in UTF-16 units, and not cut at the end of a clause before this. */
const LONGEST = 95;
const SHORTEST = 20;
/** So many words of a date's clause may stand before it: "on the". */
const PREPOSITIONS = 4;
/** A sentence that is longer than this is read no further. */
const READ = 800;
/** A speaker's name, or the place that an agency's report begins with: capitals up to a colon or a dash. */
const LABEL = /^(?=\P{Ll}{0,3}\p{Lu}{2})[^\p{Ll}“"«]{2,40}(?::|\s[-–—])\s+/u;
/** What follows the day in an agency's dateline. */
const AFTER_DATELINE = /^[\s,.\p{N}]*(?:\([^)]{1,40}\)[\s.]*)?[-–—:]*\s*/u;

/** What a title is made for. */
export interface Titled {
  readonly sentence: Span;
  /** The date; null for the whole sentence. */
  readonly tag: DateTag | null;
  /** All dates at which the sentence tells of something, in their order. */
  readonly dates: readonly DateTag[];
  /** The day of publication, when the sentence begins with it. */
  readonly dateline?: DateTag | undefined;
}

/**
 * A title for what a sentence tells of at one of its dates: the clause with that date, without the date itself and without who
 * reports it, cut at the end of a clause or, with "…", of a word when it is too long.
 */
export function titleOf(text: string, { sentence, tag, dates, dateline }: Titled, language: Language): string {
  const start = headEnd(text, sentence, dateline);
  const body = { start, end: Math.min(sentence.end, start + READ) };
  const pieces = piecesOf(text, body, dates, language);
  const own = tag ? ownPart(pieces, tag) : pieces;
  const told = withoutReporter(own);
  const whole = cut(text, withoutDates(lengthOf(told) > LONGEST ? withoutInsertion(told) : told));
  const date = told.find(piece => piece.date && piece.date === tag);
  const isBeyond = tag && date && whole.last + PREPOSITIONS < date.at;
  return (isBeyond && cut(text, withoutDates(clauseAt(told, tag))).title) || whole.title || cut(text, own).title;
}

const lengthOf = (part: Part): number => part.reduce((sum, { start, end }) => sum + end - start + 1, 0);

/** Where a sentence begins behind its dateline or its speaker's label. */
function headEnd(text: string, { start, end }: Span, dateline: DateTag | undefined): number {
  const from = dateline?.end ?? start;
  const head = (dateline ? AFTER_DATELINE : LABEL).exec(text.slice(from, Math.min(end, from + 120)))?.[0];
  return from + (head?.length ?? 0);
}

/** The words of a sentence with their classes; each of its dates is one piece of class `d`, each quotation with its marks one of `Q`. */
function piecesOf(text: string, body: Span, dates: readonly DateTag[], language: Language): Part {
  const words = tagParagraph(text, body, 0, pairMarks(text, body), language).flatMap(sentence => sentence.words);
  const dateAt = (span: Span | undefined): DateTag | undefined => dates.find(date => span && span.start < date.end && span.end > date.start);
  const pieces: Piece[] = [];
  words.forEach((word, i) => {
    const last = pieces.at(-1);
    const date = dateAt(word);
    if (date && last?.date === date) return;
    const span = date ?? (word.tag === 'Q' ? withMarks(text, word) : word);
    // The comma within a quotation is a word without width behind it: here it stands behind the closing mark.
    const start = Math.max(span.start, last?.end ?? 0);
    const tag = date ? 'd' : classOf(word, dateAt(words[i + 1]) !== undefined, language);
    pieces.push({ start, end: Math.max(span.end, start), tag, at: pieces.length, date });
  });
  return pieces;
}

/** "said" has a class of its own; "after" joins clauses unless it stands before a date. */
function classOf({ tag, word }: Word, isBeforeDate: boolean, { events, dates }: Language): string {
  if (tag === 'V' && events.says.test(word)) return 'S';
  const relation = dates.relations.get(word);
  if (/after|before/.test(relation ?? '') && !isBeforeDate) return 'b';
  return (relation && tag !== 'o') || events.ahead.test(word) ? 'p' : tag;
}

const OPENING = /["“„«`]/;
const CLOSING = /["”“»']/;

const withMarks = (text: string, { start, end }: Span): Span => ({
  start: OPENING.test(text.charAt(start - 1)) ? start - 1 : start,
  end: CLOSING.test(text.charAt(end)) ? end + 1 : end,
});

/** Where a title may end before its sentence does. */
const END = /[,;:b-]/;

/** The text of a part, cut at the last end of a clause that fits, else at the last word; and the place of the last word in it. */
function cut(text: string, part: Part): { title: string; last: number } {
  let title = '';
  let last = -1;
  let atEnd: [string, number] | undefined;
  let atThat: [string, number] | undefined;
  // "After clashes, …" is no clause yet.
  let isOpening = /[pba]/.test(part[0]?.tag ?? '');
  for (const [i, { tag, at, start, end }] of part.entries()) {
    const before = part[i - 1];
    if (title.length >= SHORTEST && title.length <= LONGEST) {
      if (END.test(tag) && !isOpening) atEnd = [title, last];
      if (tag === 'T' && !/[VS]/.test(before?.tag ?? '')) atThat ??= [title, last];
    }
    if (tag === ',') isOpening = false;
    if (tag === '.' && title.length >= SHORTEST) break;
    title += before && before.at + 1 === at ? text.slice(before.end, end) : ` ${text.slice(start, end)}`;
    last = at;
  }
  title = tidy(title);
  if (title.length <= LONGEST) return { title, last };
  [title, last] = atEnd ?? atThat ?? [`${title.slice(0, title.lastIndexOf(' ', LONGEST))}…`, last];
  return { title: tidy(title), last };
}

/** Without the marks that are left at its edges, with a capital. */
function tidy(title: string): string {
  const bare = title.replace(/\s+/g, ' ').replace(/ (?=[,;:.?!])/g, '').replace(/([,;:])(?:[,;:.])+/g, '$1').replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '').replace(/[\s,;:–—-]+(?=…$)/, '').replace(/,([”»"])$/, '$1');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
