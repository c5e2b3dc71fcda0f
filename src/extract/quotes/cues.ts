import type { QuoteWords } from '../languages/quote-words.js';
import { groupOf, PHRASE, type Range, type Sentence } from './tags.js';

/** A word that reports ("said", "according to"), and who speaks by it. */
export interface Cue {
  readonly at: number;
  readonly subject: Range;
  /** Of a relative clause: what follows has another subject. */
  readonly isRelative: boolean;
}

/** A noun phrase with those that hang on it ("the head of the bank"); what may stand between it and its verb. */
/** What hangs on a phrase, unless it is the channel ("a spokesman in a statement"). */
const HUNG = `(?:[po](?!D?[nNRH#s]{0,5}C)${PHRASE})`;
const CHAIN = `${PHRASE}${HUNG}{0,2}`;
const SKIPPED = '[xyat]*(?:p?t+)?[xya]*';
const INSIDE = 'poDnNRHC#sxy';

/** Whose verb it is, seen from the verb to the left. The first that fits counts. */
const LEFT: readonly RegExp[] = [
  `(P)${SKIPPED}$`,                                            // he has said
  `(?<=(?:^|[,;:.bTQ-])[at]*)(N+cN+)${SKIPPED}$`,            // Obama and Clinton said
  `(?<![${INSIDE}])(${CHAIN})${SKIPPED}$`,                    // a spokesman for the bank has also said
  `(?<=(?:^|[,;:.bcTQ-])[at]*)(${CHAIN})[,-][^.;]{1,40}[,-]${SKIPPED}$`,  // Jane Doe, who runs the bank, said
  `(?<![NRH])([RH]*N+)${SKIPPED}$`,                         // At the forum Jane Doe said
  `(${PHRASE}),?[WT]${SKIPPED}$`,                             // the man who said
].map(rule => new RegExp(rule, 'd'));

/** The same from a participle or an infinitive: only a name right before it. */
const LEFT_OF_PARTICIPLE = /(?<=[po])(D?[nNRH#]{0,6}N)$/d;

/** Who speaks, named behind the verb: "said a man who gave his name as Doe". */
const RIGHT = new RegExp(`^[oat]*(${PHRASE}${HUNG}{0,3}(?:W[^,.;Q]{1,15})?)`, 'd');
const PASSIVE = /y[at]*$/;
const RELATIVE = /^,?[WT]/;

/** The subject of the sentence's first main clause, past what may stand before it. */
const MAIN = new RegExp(`^(?:[N,.]{1,6}-)?(?:[catT,.-]|[pobGVA][^,]{0,60}?,|(?:p[D#]*[nNRCt#s]+)+(?=[DP]))*(P|[D#]*[nR#]*[RNH]+(?:s[nRN]+)*|[D#][nRC#]+|n+(?=[xyV]))`, 'd');
/** The first phrase that begins a clause, for sentences that begin otherwise. */
const FIRST = /(?:^|[,;:.bcT-])[at]*(P|D[nRNC#]+|[RH]*N+)/d;
const REACH = 60;

/** Who the sentence's first clause is about. */
export function mainSubject({ tags }: Sentence): Range | undefined {
  return groupOf(MAIN, tags, 0) ?? groupOf(FIRST, tags, 0);
}

/** The reporting words of a sentence that have a subject, in their order. */
export function cuesOf(sentence: Sentence, words: QuoteWords): Cue[] {
  const cues: Cue[] = [];
  for (const [at, { tag }] of sentence.words.entries()) {
    if (tag !== 'V' && tag !== 'G' && tag !== 'A') continue;
    const own = tag === 'A' ? subjectAfter(sentence, at) : subjectOf(sentence, at, words);
    if (own === null) continue;
    const subject = own ?? cues.findLast(({ isRelative }) => !isRelative)?.subject ?? mainSubject(sentence);
    if (subject && (own || subject.to <= at)) cues.push({ at, subject, isRelative: RELATIVE.test(sentence.tags.slice(subject.to, at)) });
  }
  return cues;
}

/** A subject of its own; `undefined` if it shares an earlier one; `null` if nobody says by it ("was called"). */
function subjectOf(sentence: Sentence, at: number, words: QuoteWords): Range | undefined | null {
  const { tags } = sentence;
  const before = tags.slice(Math.max(0, at - REACH), at);
  const isPassive = PASSIVE.test(before);
  if (tags[at] === 'G' && !isPassive) return groupOf(LEFT_OF_PARTICIPLE, tags, at - REACH, at);
  if (tags[at] === 'V' && isPassive && words.past.test(sentence.words[at]?.word ?? '')) return agent(sentence, at, words);
  if (/(?:^|[QA])[,-]?[xat]*$/.test(before)) return subjectAfter(sentence, at);
  for (const rule of LEFT) {
    const found = groupOf(rule, tags, at - REACH, at);
    if (found) return found;
  }
  return undefined;
}

function subjectAfter({ tags }: Sentence, at: number): Range | undefined {
  const from = at + (tags.startsWith('Ap', at) ? 2 : 1);
  return groupOf(RIGHT, tags, from, from + REACH);
}

/** "was called a lie by Jane Doe": who comes after the "by". */
function agent(sentence: Sentence, at: number, { by }: QuoteWords): Range | null {
  const to = sentence.words.findIndex(({ word }, i) => i > at && i < at + 8 && word === by);
  return (to > 0 && subjectAfter(sentence, to)) || null;
}
