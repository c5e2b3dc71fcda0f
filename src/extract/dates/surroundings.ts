import type { Classed, Lexicon } from './lexicon.js';

/** Whether the tokens from `index` to `end`, which look like a date, are one by what stands beside them. */
export function isInText(sentence: readonly Classed[], index: number, end: number, lexicon: Lexicon): boolean {
  const first = sentence[index]?.token;
  const before = sentence[index - 1]?.token;
  // In the middle of what is no word of prose: p3h3pm.
  if (first && before && !first.spaced && before.kind !== 'mark') return false;
  const shape = sentence.slice(index, end).map(({ type }) => type).join('');
  // Noon and midnight by themselves are times; "2:15" is one after a preposition or at the beginning.
  const part = sentence[end - 1]?.value;
  if (/^h?P$/.test(shape)) return part === 'noon' || part === 'midnight';
  if (/^[Nn]:[Nn]$/.test(shape)) return sentence[end - 1]?.token.word.length === 2 && (!before || isPreposition(sentence[index - 1], lexicon));
  if (/^hS$/.test(shape)) return isPreposition(sentence[index - 1], lexicon);
  if (/^F?Y$/.test(shape)) return isYear(sentence[end - 1], sentence[index - 1], sentence[end], sentence[end + 1], index<2, lexicon);
  if (/^M\.?$/.test(shape)) return isMonth(sentence[index], sentence[index - 1], sentence[end], lexicon);
  // "USA Today" is a name, and so is CBS "This Morning".
  if (/^(?:D|LP)$/.test(shape)) return ![index - 1, index, end - 1].every(i => sentence[i]?.token.capital);
  return true;
}

/** No year: an amount ($2000, 1990 people, 1600%), a label (No. 1984, flight 1549), part of a longer number. */
function isYear(year: Classed | undefined, before: Classed | undefined, next: Classed | undefined, overNext: Classed | undefined, isFirst: boolean, { words }: Lexicon): boolean {
  const label = before?.type === '.' ? undefined : before?.token.word ?? '';
  // Flight NF 1880, Windows 2000.
  if (before?.type === 'x' && before.token.capital && !isFirst && !words.relations.has(before.token.word)) return false;
  if (/^[$£€¥#%/]$/.test(label ?? '') || words.labels.has(label ?? '')) return false;
  const behind = next?.token;
  if (!behind || !year) return true;
  if (words.counted.has(behind.word) || behind.word === '%') return false;
  const isJoined = !behind.spaced && /^[:/.-]$/.test(next.type) && overNext?.token.kind === 'number' && !overNext.token.spaced;
  return !isJoined;
}

/** No month: part of a name (Theresa May, April Jones), or another word (May I …). */
function isMonth(month: Classed | undefined, before: Classed | undefined, next: Classed | undefined, { words }: Lexicon): boolean {
  if (!month || !words.capitals) return true;
  if (!before) return !words.ambiguous.has(month.token.word) || next?.type === ',';
  return !(before.token.capital && before.type === 'x');
}

function isPreposition(item: Classed | undefined, { words }: Lexicon): boolean {
  return item?.type === 'i' || words.relations.has(item?.token.word ?? '');
}
