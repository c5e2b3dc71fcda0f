import { timeClasses } from './languages/classes.js';
import { kindOf, type Language } from './languages/language.js';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a global rule matches, one after another: as `matchAll()`, which makes a new rule of it each time, and that
 * costs more than to look through a sentence.
 */
export function* matchesOf(rule: RegExp, text: string): Generator<RegExpExecArray> {
  for (let at = 0; ;) {
    rule.lastIndex = at;
    const match = rule.exec(text);
    if (!match) return;
    at = rule.lastIndex;
    yield match;
  }
}

const LINE = /\S.*/g;

/** The paragraphs of a text: its lines, without outer space. */
export const paragraphsOf = (text: string): Span[] =>
  Array.from(matchesOf(LINE, text), ({ 0: line, index }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }));

/** What may end a sentence, with the marks that close after it, and the space or end behind. */
const STOP = /[.!?…][.!?…]{0,9}["“”’«»'´)\]]{0,4}(?=\s|$)/g;
/** How a sentence begins; also with "iPhone". */
const BEGINS = /^[\s"“‘«»„'`¿¡([_]{0,12}(?:\p{Ll}?\p{Lu}|\p{N})/u;

/**
 * The sentences of a paragraph, without outer space. Full stops of abbreviations, initials and numbers end
 * none; neither
 * does a question within a sentence ("Why?" he asked). Sentences inside a quotation are sentences of their own.
 */
export function sentencesOf(paragraph: string, language: Language): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const { 0: stop, index } of matchesOf(STOP, paragraph)) {
    const to = index + stop.length;
    const rest = paragraph.slice(to, to + 40);
    if (rest && (!BEGINS.test(rest) || isAbbreviation(paragraph.slice(from, to).slice(-30), rest, language)))
      continue;
    sentences.push({ start: from, end: to });
    from = to + rest.length - rest.trimStart().length;
  }
  if (from < paragraph.length) sentences.push({ start: from, end: paragraph.length });
  return sentences;
}

/** The last word before a full stop: letters, perhaps with stops between them ("U.S"). */
const LAST_WORD = /(?:^|[^\p{L}\p{N}.])((?:\p{L}+\.)*\p{L}+)\.$/u;
const FIRST_WORD = /[\p{L}\p{N}]+/u;

/** Before a number nearly every short word with a capital is an abbreviation: "No. 5", "Oct. 31". */
const SHORT_WORD = /^\p{Lu}\p{Ll}{0,3}$/u;
/** Classes of small words, which begin a sentence rather than a name. */
const SMALL_WORDS = /[DPWTHpcbuia]/;

/** A full stop that shortens a word and ends no sentence, by what stands before it and how the text goes on. */
function isAbbreviation(before: string, rest: string, language: Language): boolean {
  if (language.ordinalStops && /(?:^|\s)\d\d?\.$/.test(before)) return true;
  const word = LAST_WORD.exec(before)?.[1] ?? '';
  const tagOf = (word: string): string => kindOf(word, language)[2];
  const [next = ''] = FIRST_WORD.exec(rest) ?? [];
  // "[17]" behind a full stop is the number of a note.
  const isNumber = /^\s*\d/.test(rest);
  if (kindOf(word, language)[0] === timeClasses.about && isNumber) return true;
  if (SHORT_WORD.test(word) && (isNumber || /[HR]/.test(tagOf(word)))) return true;
  return /^\p{Lu}$|\./u.test(word) && !SMALL_WORDS.test(tagOf(next));
}
