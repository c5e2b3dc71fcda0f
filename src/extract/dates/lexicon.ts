import type { DateWords } from '../languages/language.js';
import type { Token } from '../text.js';

/** A token as the rules see it. */
export interface Classed extends Token {
  readonly type: string;
  /** Of a word, as its class says; of a number, the number. */
  readonly value: string;
}

/** A language's words of dates with their classes. */
export const lexiconOf = (words: DateWords): DateWords => words;

/** The tokens of a sentence with their classes. */
export function classify(tokens: readonly Token[], words: DateWords): Classed[] {
  const { entries, past, future, relations, capitals } = words;
  return tokens.map((token, i) => {
    const { word, capital, spaced } = token;
    const before = tokens[i - 1]?.word ?? '';
    if (/^\d/.test(word)) return { ...token, type: numberType(word), value: word };
    if (!/^\p{L}/u.test(word)) return { ...token, type: word.length > 1 ? '_' : word.replace(/[‐‑–—]/, '-').replace(/[`‘’]/, '\''), value: '' };
    const cue = (relations.has(word) && 'b') || (past.test(word) && 'v') || (future?.test(word) && 'f') || 'x';
    const [type = cue, value = ''] = entries.get(`${before}_${word}`) ?? entries.get(word) ?? [];
    if (!spaced && word.length < 3 && /[\d'’]$/.test(before) && type !== 'K') return { ...token, type: 's', value };
    // A name is no verb: the United States.
    const isOther = /[MW]/.test(type) ? capitals && !capital : capital && /[fv]/.test(type);
    return { ...token, type: isOther ? 'x' : type, value };
  });
}

function numberType(number: string): string {
  const value = Number(number);
  if (number.length < 3 && value > 0 && value < 32) return 'N';
  return number.length === 4 && value >= 1500 && value < 2100 ? 'Y' : 'n';
}
