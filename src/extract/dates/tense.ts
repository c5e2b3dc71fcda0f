import type { Classed, Lexicon } from './lexicon.js';

/** How far a clause reaches at most, in tokens. */
const LEFT = 24;
const RIGHT = 10;

/**
 * Whether what stands at the tokens from `start` to `end` is told as to come (1) or as done (-1), 0 when nothing says.
 * The nearest cue before it decides, in its sentence; without one, the first behind it.
 */
export function tenseAt(sentence: readonly Classed[], start: number, end: number, lexicon: Lexicon): -1 | 0 | 1 {
  const relation = lexicon.words.relations.get(sentence[start - 1]?.token.word ?? '');
  if (relation === 'by' || relation === 'until') return 1;
  for (let i = start - 1; i >= Math.max(0, start - LEFT); i--) {
    const cue = cueOf(sentence[i], lexicon);
    if (cue) return cue;
  }
  for (let i = end; i < Math.min(sentence.length, end + RIGHT); i++) {
    const cue = cueOf(sentence[i], lexicon);
    if (cue) return cue;
  }
  return 0;
}

function cueOf(item: Classed | undefined, { cues, endings }: Lexicon): -1 | 0 | 1 {
  if (item?.token.kind !== 'word') return 0;
  const { word } = item.token;
  return cues.get(word) ?? endings.find(([ending]) => ending.test(word))?.[1] ?? 0;
}
