import type { DateWords } from '../languages/language.js';
import type { Token } from '../text.js';

/** A token as the rules see it. */
export interface Classed extends Token {
  readonly type: string;
  /** Of a word, as its class says; of a number, the number. */
  readonly value: string;
}

/** A language's words of dates → class and value, made ready once. */
export interface Lexicon {
  /** Of single words, and of two with a low line between, which then is what the second is. */
  readonly entries: ReadonlyMap<string, readonly [type: string, value: string]>;
}

const lexicons = new WeakMap<DateWords, Lexicon>();

export function lexiconOf(words: DateWords): Lexicon {
  const known = lexicons.get(words) ?? {
    entries: new Map(Object.entries(words.classes).flatMap(([type, list]) => list.split(' ').flatMap((entry, i) => {
      const [names = '', value = String(i + 1)] = entry.split('=');
      return names.split('|').map(name => [name, [type, value]] as const);
    }))),
  };
  lexicons.set(words, known);
  return known;
}

/** The tokens of a sentence with their classes. */
export function classify(tokens: readonly Token[], words: DateWords): Classed[] {
  const { entries } = lexiconOf(words);
  return tokens.map((token, i) => {
    const { word, capital, spaced } = token;
    const before = tokens[i - 1]?.word ?? '';
    if (/^\d/.test(word)) return { ...token, type: numberType(word), value: word };
    if (!/^\p{L}/u.test(word)) return { ...token, type: word.length > 1 ? '_' : word.replace(/[‐‑–—]/, '-').replace(/[`‘’]/, '\''), value: '' };
    const cue = (words.past.test(word) && 'v') || (words.future?.test(word) && 'f') || 'x';
    const [type = cue, value = ''] = entries.get(`${before}_${word}`) ?? entries.get(word) ?? [];
    if (!spaced && word.length < 3 && /[\d'’]$/.test(before) && type !== 'K') return { ...token, type: 's', value };
    // A name is no verb: the United States.
    const isOther = /[MW]/.test(type) ? words.capitals && !capital : capital && /[fv]/.test(type);
    return { ...token, type: isOther ? 'x' : type, value };
  });
}

function numberType(number: string): string {
  const value = Number(number);
  if (number.length < 3 && value > 0 && value < 32) return 'N';
  return number.length === 4 && value >= 1500 && value < 2100 ? 'Y' : 'n';
}
