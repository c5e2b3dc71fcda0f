import { groupOf, PHRASE, type Range, type Sentence } from './tags.js';

/** A word that reports ("said", "according to"), and who speaks by it. */
export interface Cue {
  readonly at: number;
  readonly subject: Range;
}

/** What hangs on a phrase: "the head of the bank". What may stand between it and its verb. */
const HUNG = `(?:[po]${PHRASE})`;
const CHAIN = `${PHRASE}${HUNG}{0,2}`;
const SKIPPED = '[xyat]*(?:p?t+)?[xya]*$';

/** Whose verb it is, seen from the verb to the left. The first that fits counts. */
const LEFT: readonly RegExp[] = [
  '(P)',                                                // he has said
  `(?<![poDnNRHC#sxy])(${CHAIN})`,                        // a spokesman for the bank has also said
  `(?<=(?:^|[,;:.bcTQ-])[at]*)(${CHAIN})[,-][^.;]{1,40}[,-]`, // Jane Doe, who runs the bank, said
  '(?<![NRH])([RH]*N+)',                                // At the forum Jane Doe said
].map(rule => new RegExp(rule + SKIPPED, 'd'));

/** The same from a participle or an infinitive: only a name right before it. */
const LEFT_OF_PARTICIPLE = /(?<=[po])(D?[nNRH#]{0,6}N)$/d;

/** Who speaks, named behind the verb: "said a man who gave his name as Doe". */
const RIGHT = new RegExp(`^(?:Ap?|.)[oat]*(${PHRASE}${HUNG}{0,3}(?:W[^,.;Q]{1,15})?)`, 'd');
/** The one by whom something is said to be: "was called a lie by Jane Doe". */
const AGENT = new RegExp(`^.[^Q]{0,8}?p(${PHRASE}${HUNG}{0,3})`, 'd');

/** The subject of the sentence's first main clause, past what may stand before it. */
const MAIN = new RegExp(`^(?:[N,.]{1,6}-)?(?:[catT,.-]|[pobGVA][^,]{0,60}?,|(?:p[D#]*[nNRCt#s]+)+(?=[DP]))*(P|[D#]*[nR#]*[RNH]+(?:s[nRN]+)*|[D#][nRC#]+|n+(?=[xyV]))`, 'd');
/** The first phrase that begins a clause, for sentences that begin otherwise. */
const FIRST = /(?:^|[,;:.bcT-])[at]*(P|D[nRNC#]+|[RH]*N+)/d;
const REACH = 60;

/** Who the sentence's first clause is about. */
export const mainSubject = ({ tags }: Sentence): Range | undefined => groupOf(MAIN, tags) ?? groupOf(FIRST, tags);

/** The reporting words of a sentence that have a subject, in their order: their own, or that of the one before. */
export function cuesOf(sentence: Sentence): Cue[] {
  const { tags } = sentence;
  const cues: Cue[] = [];
  for (const { index: at } of tags.matchAll(/[VGA]/g)) {
    const own = subjectOf(tags, at);
    const shared = cues.findLast(({ subject: { to } }) => !/^,?[WT]/.test(tags.slice(to)))?.subject ?? mainSubject(sentence);
    const subject = own ?? (own === null || (shared?.to ?? at) > at ? undefined : shared);
    if (subject) cues.push({ at, subject });
  }
  return cues;
}

/** A subject of its own; `undefined` if it shares an earlier one; `null` if nobody says by it ("was called"). */
function subjectOf(tags: string, at: number): Range | undefined | null {
  const before = tags.slice(Math.max(0, at - REACH), at);
  const right = (rule: RegExp): Range | undefined => groupOf(rule, tags, at, at + REACH);
  if (tags[at] === 'A') return right(RIGHT);
  if (/y[at]*$/.test(before)) return right(AGENT) ?? null;
  if (tags[at] === 'G') return groupOf(LEFT_OF_PARTICIPLE, tags, at - REACH, at);
  if (/(?:^|[QA])[,-]?[xat]*$/.test(before)) return right(RIGHT);
  return LEFT.map(rule => groupOf(rule, tags, at - REACH, at)).find(Boolean);
}
