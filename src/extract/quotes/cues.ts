import type { Language } from '../languages/language.js';
import { matchesOf } from '../text.js';
import { groupOf, PHRASE, type Range, type Sentence } from './tags.js';

/** A word that reports ("said", "according to"), and who speaks by it. */
export interface Cue {
  readonly at: number;
  readonly subject: Range;
}

/** A pronoun, or a phrase and what hangs on it: "the head of the bank". */
const CHAIN = `(?:P|${PHRASE}(?:[po]${PHRASE}){0,3})`;

/** Whose verb it is, seen from the verb to the left. */
const CUE_BEFORE = new RegExp(
  `(${[
    'P', // he has said
    `(?<![poDnNRHC#sxy]|[xy]a)${CHAIN}`, // a spokesman for the bank has also said
    '(?<![NRH])[RH]*N+', // At the forum Jane Doe said
  ].join('|')})(?=[xyat]*$)`,
);
/** Who speaks, named behind the verb: "said a spokesman for the bank". */
const CUE_BEHIND = new RegExp(`^(?:Ap?|.)[oat]*(${CHAIN})`);
/** The one by whom something is said to be: "was called a lie by Jane Doe". */
const AGENT = new RegExp(`^.p(${CHAIN})`);
const REACH = 60;

/** The first phrase that begins a clause, but not "Several weeks ago, …". */
const MAIN = /(?:^|[,;:.bciuT-])[at]*(P|D[nRNC#]+|[RH]*N+)(?!N|t+,)/;

/** Who the sentence's first clause is about. */
export const mainSubject = ({ tags }: Sentence): Range | undefined => groupOf(MAIN, tags);
/** The same behind a date without a comma: "In 1911 Doe left". */
const BEHIND_DATE = /^p[Dt#]+([RH]*N+)/;
export const tellingSubject = (sentence: Sentence): Range | undefined =>
  groupOf(BEHIND_DATE, sentence.tags) ?? mainSubject(sentence);

/** A word of saying; one that opens a sentence does not count where its main clause has one: "Asked …, Doe said". */
const REPORTING = /(?<!^)[VA]|^[VA](?!.*,.*V)/g;

/** The reporting words of a sentence that have a subject, in their order: their own, or that of the one before. */
export function cuesOf(sentence: Sentence, { inverts }: Language): Cue[] {
  const { tags } = sentence;
  const cues: Cue[] = [];
  for (const { index: at } of matchesOf(REPORTING, tags)) {
    const shared = cues.at(-1)?.subject ?? mainSubject(sentence);
    const subject = subjectOf(tags, at, inverts) ?? shared;
    if (subject) cues.push({ at, subject });
  }
  return cues;
}

/** The subject of its own that a reporting word has. */
function subjectOf(tags: string, at: number, inverts = false): Range | undefined {
  const before = tags.slice(0, at);
  const right = (rule: RegExp): Range | undefined => groupOf(rule, tags, at, at + REACH);
  if (/y[at]*$/.test(before)) return right(AGENT);
  const isFirst = inverts ? /(?:^|[QA,]|uD?)[,-]?[xat]*$/ : /(?:^|[QA])[,-]?[xat]*$/;
  if (tags[at] === 'A' || isFirst.test(before)) return right(CUE_BEHIND);
  return groupOf(CUE_BEFORE, tags, at - REACH, at);
}

/** A new clause: what was reported before it is over. */
const BREAK = /,[bciu]|;/;

/**
 * Who says the quotation at word `at` of a sentence, by its cues: the first of its clause, on which all the
 * rest hangs ("she
 * said that he called it …" is what she said), else the first of all.
 */
export function sayerOf(tags: string, at: number, cues: readonly Cue[]): Range | undefined {
  const cue = cues.find((cue) => cue.at < at && !BREAK.test(tags.slice(cue.at, at))) ?? cues[0];
  return cue?.subject;
}
