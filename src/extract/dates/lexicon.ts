import type { DateWords } from '../languages/language.js';
import { lookUp, type Span } from '../text.js';

/** A word ("p.m." and "U.S." are one), a number ("2,000" and "4.5" too) or a mark, of which several of a kind in a row are one: ``. */
export interface Token extends Span {
  /** In lower case. */
  readonly word: string;
  /** It begins with a capital letter. */
  readonly capital: boolean;
  /** White space stands before it, or it is the first. */
  readonly spaced: boolean;
  /** Its class (see DateWords). */
  readonly type: string;
  /** Of a word, as its class says; of a number, the number. */
  readonly value: string;
}

const TOKEN = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*|(\S)\1*/gu;

/** The tokens of a stretch of a text with their classes. */
export function classify(text: string, { start, end }: Span, words: DateWords): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  let before = '';
  for (const { 0: found, index } of text.slice(start, end).matchAll(TOKEN)) {
    const word = found.toLowerCase();
    const at = start + index;
    const to = at + found.length;
    const capital = found[0] !== word[0];
    const spaced = at > last;
    let [type, value] = (words.hasPairs && words.entries.get(`${before}_${word}`)) || lookUp(words.entries, word, classOf, words);
    // Other short endings right behind a number; a name is no verb and no day: the United States, USA Today. A sentence may begin with a verb, or with a place and a comma.
    if (!spaced && word.length < 3 && type !== 'K' && /[\d'’]$/.test(before) && /^\p{L}/u.test(word)) [type, value] = ['s', ''];
    else if (capital ? /[xk]/.test(type) || (/[fv]/.test(type) && (before || text[to] === ',')) || (type === 'D' && tokens.at(-1)?.type === 'X') : words.capitals && /[MW]/.test(type)) [type, value] = [capital ? 'X' : 'x', ''];
    tokens.push({ start: at, end: to, word, capital, spaced, type, value });
    last = to;
    before = word;
  }
  return tokens;
}

/** What numbers count, as far as it shows. */
const COUNTED = /...s$|people|men$/;

/** The class of a word by itself. */
function classOf(word: string, { past, future }: DateWords): readonly [type: string, value: string] {
  if (/^\d/.test(word)) return [numberType(word), word];
  if (!/^\p{L}/u.test(word)) return [word.length > 1 ? '_' : word.replace(/[‐‑–—]/, '-').replace(/[`‘’]/, '\''), ''];
  if (past.test(word)) return ['v', ''];
  if (future?.test(word)) return ['f', ''];
  return [COUNTED.test(word) ? 'k' : 'x', ''];
}

function numberType(number: string): string {
  const value = Number(number);
  if (number.length < 3 && value > 0 && value < 32) return 'N';
  return number.length === 4 && value >= 1500 && value < 2100 ? 'Y' : 'n';
}
