import type { Classed, Lexicon } from './lexicon.js';

/** Whether the tokens from `index` to `end`, which look like a date, are one by what stands beside them. */
export function isInText(sentence: readonly Classed[], index: number, end: number, { words }: Lexicon): boolean {
  const [before, first, last, next, overNext] = [index - 1, index, end - 1, end, end + 1].map(i => sentence[i]);
  const shape = sentence.slice(index, end).map(({ type }) => type).join('');
  const word = before?.token.word ?? '';
  const isBound = before?.type === 'i' || words.relations.has(word);
  const isNamed = before?.type === 'x' && before.token.capital && !isBound;
  // In the middle of what is no word of prose: p3h3pm.
  if (before && before.token.kind !== 'mark' && !first?.token.spaced) return false;
  if (/^h?P$/.test(shape)) return /^(?:noon|midnight)$/.test(last?.value ?? '');
  // A result has the form of a time, but no preposition.
  if (/^[Nn]:[Nn]$/.test(shape)) return last?.token.word.length === 2 && (!before || isBound);
  if (shape === 'hS') return isBound;
  // Theresa May, April Jones; "May I …".
  if (/^M\.?$/.test(shape)) return !words.capitals || (before ? !isNamed : !words.ambiguous.has(first?.token.word ?? '') || next?.type === ',');
  // "USA Today" is a name, and so is CBS "This Morning".
  if (/^(?:D|LP)$/.test(shape)) return !(first?.token.capital && last?.token.capital && before?.token.capital);
  if (!/^F?Y$/.test(shape)) return true;
  // Flight NF 1880, No. 1984, $2000, 1990 people, 1600%, 2000-3000.
  const isJoined = overNext?.type !== 'Y' && overNext?.token.kind === 'number' && !overNext.token.spaced && /^[:/.-]$/.test(next?.type ?? '');
  return !(isJoined || (isNamed && index > 1) || /^[$£€¥#/]$/.test(word) || words.labels.has(word === '.' ? sentence[index - 2]?.token.word ?? '' : word) || words.counted.has(next?.token.word ?? '') || next?.type === '%');
}
