import type { TextQuoteSelector } from '../model/event.js';
import type { FoundAnchor } from './find.js';

/**
 * The part of a passage's weight that a stretch must share to be taken for it, and what it must be ahead of the
 * next.
 */
const LEAST_SHARED = 0.6;
const LEAST_LEAD = 0.15;
/** What it counts for, as a part of that weight, that the word before, or behind, is the one it was. */
const NEIGHBOUR_WEIGHT = 0.15;
/** Where a sentence stops, and how far the edge of a found stretch moves to take in the rest of its sentence. */
const SENTENCE_END = /[.!?…]["”’»')\]]{0,3}(?=\s|$)|[\n\r]/g;
const SENTENCE_REACH = 160;

interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): PlacedWord[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/**
 * Gives, for one text, a function that finds the passage closest to a selector whose own passage is gone: a window of
 * as many words slides over the text, and its score is the shared part of the passage's words, each weighing one
 * over the times it stands in the text. One pass a call. Null when none is close, or two are.
 */
export function closestPassage(text: string): (selector: TextQuoteSelector) => FoundAnchor | null {
  const words = wordsOf(text);
  const frequency = new Map<string, number>();
  for (const { word } of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return ({ exact, prefix = '', suffix = '' }) => {
    const wanted = wordsOf(exact).map(({ word }) => word);
    const scores = scoresOf(words, wanted, (word) => 1 / (frequency.get(word) ?? 1));
    const before = wordsOf(prefix).at(-1)?.word;
    const behind = wordsOf(suffix)[0]?.word;
    scores.forEach((score, i) => {
      if (score > 0)
        scores[i] =
          score +
          (isNeighbour(words[i - 1], before) + isNeighbour(words[i + wanted.length], behind)) *
            NEIGHBOUR_WEIGHT;
    });
    const best = scores.reduce((top, score, i) => (score > (scores[top] ?? 0) ? i : top), 0);
    const rival = scores.reduce(
      (top, score, i) => (Math.abs(i - best) >= wanted.length && score > top ? score : top),
      0,
    );
    const score = scores[best] ?? 0;
    return score >= LEAST_SHARED && score - rival >= LEAST_LEAD
      ? passageIn(text, words.slice(best, best + wanted.length), exact, new Set(wanted))
      : null;
  };
}

const isNeighbour = (word: PlacedWord | undefined, wanted: string | undefined): number =>
  Number(wanted !== undefined && word?.word === wanted);

/** For each word of the text what the window that begins there shares with `wanted`, of 1. */
function scoresOf(
  words: readonly PlacedWord[],
  wanted: readonly string[],
  weigh: (word: string) => number,
): Float64Array {
  const missing = new Map<string, number>();
  let whole = 0;
  for (const word of wanted) {
    missing.set(word, (missing.get(word) ?? 0) + 1);
    whole += weigh(word);
  }
  const scores = new Float64Array(words.length);
  let shared = 0;
  for (let i = 1 - wanted.length, end = 0; i < words.length; i++, end++) {
    shared += moveWord(missing, words[end]?.word, -1) * weigh(words[end]?.word ?? '');
    if (i < 0) continue;
    scores[i] = shared / whole;
    shared -= moveWord(missing, words[i]?.word, 1) * weigh(words[i]?.word ?? '');
  }
  return scores;
}

/** One word more (-1) or less (1) in the window: 1 if that changes what it shares. */
function moveWord(missing: Map<string, number>, word: string | undefined, step: 1 | -1): number {
  const count = word === undefined ? undefined : missing.get(word);
  if (word === undefined || count === undefined) return 0;
  missing.set(word, count + step);
  return Number(step < 0 ? count > 0 : count >= 0);
}

/** From the first shared word to the last; for a passage that is a sentence, to the edges of its sentence. */
function passageIn(
  text: string,
  window: readonly PlacedWord[],
  exact: string,
  wanted: ReadonlySet<string>,
): FoundAnchor | null {
  const shared = window.filter(({ word }) => wanted.has(word));
  let start = shared[0]?.start ?? 0;
  let end = shared.at(-1)?.end ?? 0;
  if (/[.!?…]["”’»')\]]*\s*$/.test(exact)) {
    const from = Math.max(0, start - SENTENCE_REACH);
    const stops = [...text.slice(from, start).matchAll(SENTENCE_END)];
    const last = stops.at(-1);
    if (last || from === 0) start = from + (last ? last.index + last[0].length : 0);
    start += /^\s*/.exec(text.slice(start, start + SENTENCE_REACH))?.[0].length ?? 0;
    const next = text
      .slice(end, end + SENTENCE_REACH)
      .matchAll(SENTENCE_END)
      .next().value;
    if (next) end += next.index + next[0].trimEnd().length;
  }
  return { start, end, approximate: true };
}
