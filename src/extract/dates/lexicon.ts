import { timeClasses } from '../languages/classes.js';
import { kindOf, readWord, type Language } from '../languages/language.js';
import { timePattern } from '../languages/pattern.js';
import { matchesOf, type Span } from '../text.js';

/**
 * A word ("p.m." and "U.S." are one), a number ("2,000" and "4.5" too) or a mark, of which several of a kind in
 * a row are one: ``.
 */
export interface Token extends Span {
  /** Its class (see LanguageFile). */
  readonly type: string;
  /** Of a word, as its class says; of a number, the number. */
  readonly value: string;
}

/** What is no name with a capital either: it has a class of its own. */
const MAY_BE_NAME = timePattern('{plain|counted}');
const CUE = timePattern('{coming|will|gone}');
const DAY_OR_MONTH = timePattern('{month|weekday}');

/** "December of 384", "30 December 384", "the winter of 384". */
const BEFORE_YEAR = timePattern('[{month}{season}] {of} | {number} {month} $');

const isBeforeYear = (tokens: readonly Token[]): boolean =>
  BEFORE_YEAR.test(
    tokens
      .slice(-2)
      .map(({ type }) => type)
      .join(''),
  );

/** "18.01.2024": the day first, but in English, where it may be the month. */
const IN_NUMBERS = /^(\d\d?)[./](\d\d?)[./](\d{4})$/;

/** The tokens of a stretch of a text with their classes. */
export function classify(text: string, { start, end }: Span, language: Language): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  let before = '';
  for (const { 0: found, index } of matchesOf(language.token, text.slice(start, end))) {
    const { word, kind } = readWord(found, language);
    const at = start + index;
    const to = at + found.length;
    const capital = found[0] !== word[0];
    const spaced = at > last;
    const pair = language.leads.has(before) ? language.kinds.get(`${before}_${word}`) : undefined;
    let [type, value] = pair ?? kind;
    // Other short endings right behind a number; a name is no verb and no day: the United States, USA Today. A
    // sentence may begin with a verb, or with a place and a comma.
    const isEnding =
      word === '.'
        ? language.ordinalStops && /^\d\d?$/.test(before)
        : type !== timeClasses.half && /\d$|^'$/.test(before) && /^\p{L}{1,2}$/u.test(word);
    if (!spaced && isEnding) [type, value] = [timeClasses.ending, ''];
    else if (word.length === 3 && type === timeClasses.figure && isBeforeYear(tokens))
      type = timeClasses.oldyear;
    else if (
      capital
        ? MAY_BE_NAME.test(type) || (CUE.test(type) && (before || text[to] === ','))
        : (language.capitals && DAY_OR_MONTH.test(type)) || type === timeClasses.era
    )
      [type, value] = [capital ? timeClasses.name : timeClasses.plain, ''];
    const first = pair && type === timeClasses.holiday ? tokens.pop() : undefined;
    const [, day = '', month = '', year] = (language.code !== 'en' && IN_NUMBERS.exec(found)) || [];
    if (year) {
      // As one that has the year first.
      for (const value of [year, '-', month, '-', day])
        tokens.push({ start: at, end: to, type: kindOf(value, language)[0], value });
    } else tokens.push({ start: first?.start ?? at, end: to, type, value });
    last = to;
    before = word;
  }
  return tokens;
}
