import type { Token } from './lexicon.js';

/** Whether the tokens from `index` to `end`, which look like a date, are one by what stands beside them. */
export function isInText(sentence: readonly Token[], shape: string, index: number, end: number, isProse: boolean): boolean {
  const [before, first, next, overNext] = [index - 1, index, end, end + 1].map(i => sentence[i]);
  const isBound = /[iob]/.test(before?.type ?? '');
  const isNamed = before && /[xRP]/.test(before.type) && before.capital;
  if (/^h?P$/.test(shape)) return /:/.test(sentence[end - 1]?.value ?? '');
  // A result has the form of a time, but no preposition.
  if (/^[Nn]:[Nn]$/.test(shape)) return sentence[end - 1]?.word.length === 2 && (!before || isBound);
  if (/^h?S$/.test(shape)) return shape === 'hS' && isBound;
  // Theresa May, April Jones, "May I …", USA Today.
  if (/^(?:M\.?|D|LP)$/.test(shape)) return !isProse || !first?.capital || (before ? !isNamed : shape === 'D' || shape === 'LP' || next?.type === ',');
  if (!/^h?Y$/.test(shape)) return true;
  // Flight NF 1880, No. 1984, $2000, 1990 people, 1600%, 2000-3000.
  const isJoined = overNext && overNext.type !== 'Y' && /^\d/.test(overNext.word) && !overNext.spaced && /^[:/.-]$/.test(next?.type ?? '');
  const label = before?.word === '.' ? sentence[index - 2] : before;
  const isCounting = next?.type === '%' || (!isBound && shape === 'Y' && /^\p{Ll}{3,}s$|people|men$/u.test(next?.word ?? ''));
  return !(isJoined || isCounting || (isNamed && index > 1) || label?.type === 'l' || /[$£€¥#/]/.test(before?.word ?? ''));
}
