import type { Classed, Lexicon } from './lexicon.js';

/** What is to come (1), what was (-1), or not said (0). */
export type Tense = -1 | 0 | 1;

/** How far a clause reaches at most, in tokens. */
const LEFT = 24;
const RIGHT = 10;

/**
 * Whether what stands at the tokens from `start` to `end` is told as to come (1) or as done (-1), 0 when nothing says.
 * The nearest cue before it decides, in its sentence; without one, the first behind it. What is found of the sentence's
 * tokens is kept in `known`, for its other dates.
 */
export function tenseAt(sentence: readonly Classed[], start: number, end: number, lexicon: Lexicon, known: Tense[] = []): Tense {
  const at = (i: number): Tense => (known[i] ??= cueAt(sentence, i, lexicon));
  const relation = lexicon.words.relations.get(wordAt(sentence, start - 1));
  if (relation === 'until') return 1;
  for (let i = start - 1; i >= Math.max(0, start - LEFT); i--) {
    const cue = at(i);
    if (cue) return cue;
  }
  if (relation === 'by') return 1;
  for (let i = end; i < Math.min(sentence.length, end + RIGHT); i++) {
    const cue = at(i);
    if (cue) return cue;
  }
  return 0;
}

/** Two words may be a cue together, and "had been" takes "expected" back. */
function cueAt(sentence: readonly Classed[], i: number, { words, cues, endings }: Lexicon): Tense {
  const item = sentence[i];
  // A name is no verb: the United States.
  if (item?.token.kind !== 'word' || (item.token.capital && (i > 0 || sentence[1]?.type === ','))) return 0;
  const word = wordAt(sentence, i);
  const before = wordAt(sentence, i - 1);
  if (words.passive.has(before)) return 0;
  return cues.get(`${wordAt(sentence, i - 2)}_${before}`) ?? cues.get(`${before}_${word}`) ?? cues.get(word) ?? endings.find(([ending]) => ending.test(word))?.[1] ?? 0;
}

function wordAt(sentence: readonly Classed[], i: number): string {
  return sentence[i]?.token.word ?? '';
}
