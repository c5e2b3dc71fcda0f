import { kindOf, type Language } from '../languages/language.js';
import type { Span } from '../text.js';

/** A word ("p.m." and "U.S." are one), a number ("2,000" and "4.5" too) or a mark, of which several of a kind in a row are one: ``. */
export interface Token extends Span {
  /** Its class (see LanguageFile). */
  readonly type: string;
  /** Of a word, as its class says; of a number, the number. */
  readonly value: string;
}

const TOKEN = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*|(\S)\1*/gu;

/** The tokens of a stretch of a text with their classes. */
export function classify(text: string, { start, end }: Span, language: Language): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  let before = '';
  for (const { 0: found, index } of text.slice(start, end).matchAll(TOKEN)) {
    const word = found.toLowerCase();
    const at = start + index;
    const to = at + found.length;
    const capital = found[0] !== word[0];
    const spaced = at > last;
    let [type, value] = language.kinds.get(`${before}_${word}`) ?? kindOf(word, language);
    // Other short endings right behind a number; a name is no verb and no day: the United States, USA Today. A sentence may begin with a verb, or with a place and a comma.
    if (!spaced && word.length < 3 && type !== 'K' && /[\d'’]$/.test(before) && /^\p{L}/u.test(word))
      [type, value] = ['s', ''];
    else if (
      capital
        ? /[xk]/.test(type) || (/[fv]/.test(type) && (before || text[to] === ','))
        : language.capitals && /[MW]/.test(type)
    )
      [type, value] = [capital ? 'X' : 'x', ''];
    tokens.push({ start: at, end: to, type, value });
    last = to;
    before = word;
  }
  return tokens;
}
