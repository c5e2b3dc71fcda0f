import type { DateWords } from '../languages/language.js';
import type { Token } from '../text.js';

/** A token as the rules see it. */
export interface Classed {
  readonly token: Token;
  readonly type: string;
  /** Of a word, as its class says; of a number, the number. */
  readonly value: string;
}

/** A language's words of dates, made ready once. */
export interface Lexicon {
  readonly words: DateWords;
  /** Of single words, and of two with a low line between, which then is what the second is. */
  readonly entries: ReadonlyMap<string, readonly [type: string, value: string]>;
  /** The second ones of those two. */
  readonly pairs: ReadonlySet<string>;
  readonly rules: RegExp;
  /** Words and endings of forward and backward clauses. */
  readonly cues: ReadonlyMap<string, 1 | -1>;
  readonly endings: readonly (readonly [RegExp, 1 | -1])[];
}

const lexicons = new WeakMap<DateWords, Lexicon>();

export function lexiconOf(words: DateWords): Lexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const cueWords = [...words.forward.split(' ').map(word => [word, 1] as const), ...words.backward.split(' ').map(word => [word, -1] as const)];
  const entries = new Map(Object.entries(words.classes).flatMap(([type, list]) => list.split(' ').flatMap((entry, i) => {
    const [names = '', value = String(i + 1)] = entry.split('=');
    return names.split('|').map(name => [name, [type, value.replaceAll('_', ' ')]] as const);
  })));
  const lexicon: Lexicon = {
    words,
    entries,
    pairs: new Set(Array.from(entries.keys()).flatMap(name => name.split('_').slice(1))),
    rules: new RegExp(words.rules.map(rule => `(?:${rule})`).join('|'), 'g'),
    cues: new Map(cueWords),
    endings: cueWords.filter(([word]) => word.startsWith('*')).map(([word, way]) => [new RegExp(`${word.slice(1)}$`), way]),
  };
  lexicons.set(words, lexicon);
  return lexicon;
}

/** The tokens of a sentence with their classes. */
export function classify(tokens: readonly Token[], { words, entries, pairs }: Lexicon): Classed[] {
  return tokens.map((token, i) => {
    const { word, kind } = token;
    if (kind === 'number') return { token, type: numberType(word), value: word };
    if (kind === 'mark') return { token, type: markType(word), value: '' };
    const before = tokens[i - 1];
    if (!token.spaced && word.length < 3 && before && (before.kind === 'number' || markType(before.word) === '\'') && !entries.get(word)?.[0].startsWith('K')) return { token, type: 's', value: '' };
    const [type = 'x', value = ''] = (pairs.has(word) ? entries.get(`${before?.word ?? ''}_${word}`) : undefined) ?? entries.get(word) ?? [];
    const isName = type === 'M' || type === 'W';
    return isName && words.capitals && !token.capital ? { token, type: 'x', value: '' } : { token, type, value };
  });
}

function numberType(number: string): string {
  const value = Number(number);
  if (/^\d{1,2}$/.test(number) && value > 0 && value < 32) return 'N';
  return /^\d{4}$/.test(number) && value >= 1500 && value < 2100 ? 'Y' : 'n';
}

/** A mark is its own class when it is one of ASCII; dashes are one class, apostrophes another. */
function markType(mark: string): string {
  const plain = mark.replace(/^[‐‑–—]$/, '-').replace(/^[`‘’]$/, '\'');
  return /^[!-/:-@[-`{-~]$/.test(plain) ? plain : '_';
}
