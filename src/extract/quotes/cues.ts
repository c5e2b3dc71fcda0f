import { groupOf, PHRASE, type Range, type Sentence } from './tags.js';

/** A word that reports ("said", "according to"), and who speaks by it. */
export interface Cue {
  readonly at: number;
  readonly subject: Range;
}

/** What hangs on a phrase: "the head of the bank". */
const HUNG = `(?:[po]${PHRASE})`;

/** Whose verb it is, seen from the verb to the left. The first that fits counts. */
const LEFT: readonly RegExp[] = [
  '(P)',                                              // he has said
  `(?<![poDnNRHC#sxy])(${PHRASE}${HUNG}{0,2})`,         // a spokesman for the bank has also said
  '(?<![NRH])([RH]*N+)',                              // At the forum Jane Doe said
].map(rule => new RegExp(`${rule}(?=[xyat]*$)`));
/** The same from a participle or an infinitive: only a name right before it. */
const LEFT_OF_PARTICIPLE = /(?<=[po])(D?[nNRH#]{0,6}N)$/;
/** Who speaks, named behind the verb: "said a spokesman for the bank". */
const RIGHT = new RegExp(`^(?:Ap?|.)[oat]*(${PHRASE}${HUNG}{0,3})`);
/** The one by whom something is said to be: "was called a lie by Jane Doe". */
const AGENT = new RegExp(`^.[^Q]{0,8}?p(${PHRASE}${HUNG}{0,3})`);
const REACH = 60;

/** The first phrase that begins a clause. */
const MAIN = /(?:^|[,;:.bcT-])[at]*(P|D[nRNC#]+|[RH]*N+)/;

/** Who the sentence's first clause is about. */
export const mainSubject = ({ tags }: Sentence): Range | undefined => groupOf(MAIN, tags);

/** The reporting words of a sentence that have a subject, in their order: their own, or that of the one before. */
export function cuesOf(sentence: Sentence): Cue[] {
  const { tags } = sentence;
  const cues: Cue[] = [];
  for (const { index: at } of tags.matchAll(/[VGA]/g)) {
    const shared = cues.at(-1)?.subject ?? mainSubject(sentence);
    const subject = subjectOf(tags, at) ?? ((shared?.to ?? at) > at ? undefined : shared);
    if (subject) cues.push({ at, subject });
  }
  return cues;
}

/** The subject of its own that a reporting word has. */
function subjectOf(tags: string, at: number): Range | undefined {
  const before = tags.slice(Math.max(0, at - REACH), at);
  const right = (rule: RegExp): Range | undefined => groupOf(rule, tags, at, at + REACH);
  if (/y[at]*$/.test(before)) return right(AGENT);
  if (tags[at] === 'G') return groupOf(LEFT_OF_PARTICIPLE, tags, at - REACH, at);
  if (tags[at] === 'A' || /(?:^|[QA])[,-]?[xat]*$/.test(before)) return right(RIGHT);
  return LEFT.map(rule => groupOf(rule, tags, at - REACH, at)).find(Boolean);
}
