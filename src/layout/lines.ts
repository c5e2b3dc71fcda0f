import type { Measure, TextRole } from './measure.js';
import { remembered } from '../model/remembered.js';

/**
 * More of a text than any card can show; what lies beyond is never looked at, so that a title of 1 MB costs
 * nothing.
 */
const LONGEST = 1500;
const ELLIPSIS = '…';
/** Scripts that write no spaces between words. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/;
/** White space where a line may end: not the no-break kinds. */
const BREAKS = /[^\S\u00A0\u202F]+/;
/** Where a line of a date ends: no day is parted from its month, as long as both have room. */
const DATE_BREAKS = /(?<=[,،–]) /;
/**
 * Where a word that is too long for a line may be broken: after hyphens, dashes and what addresses are made of, at
 * soft hyphens and zero-width spaces; what stands together of a date, between its words.
 */
const INNER_BREAKS = /(?<=[ \u00AD\u200B\u2010\u2012-\u2014/?&=_.:-])(?=[^–])/u;

/** So many characters of a word that is broken stand on a line at least; less is no word. */
const LEAST_PART = 4;
/** Scripts that show by a hyphen that a word goes on. */
const HYPHENATED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** What stands together on a line, with its widths in px. */
interface Piece {
  readonly text: string;
  readonly width: number;
  /** What follows it on the same line. */
  readonly glue: string;
  readonly glueWidth: number;
  /** What follows it where the line ends. */
  readonly tail: string;
  readonly tailWidth: number;
  /** What it is broken into where it is too long; a character into nothing. */
  readonly parts?: () => readonly Piece[];
}

/** The words of one text. */
interface TextWords {
  readonly words: readonly Piece[];
  /** The width of "…" in px; few texts need it. */
  readonly ellipsis: () => number;
}

/** A text broken into lines, and the width of the longest in px. */
export interface Lines {
  readonly lines: readonly string[];
  readonly width: number;
  /** A word is broken between two of its characters, as nothing else helps. */
  readonly broken: boolean;
}

let segmenter: Intl.Segmenter | undefined;
let characters: Intl.Segmenter | undefined;

/** What no line begins with (UAX #14): closing brackets, marks, the sign of a long vowel, what repeats a character. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\p{Lm}]/u;
/** What no line ends with: opening brackets and quotation marks, signs of money. */
const NOT_LAST = /^[\p{Ps}\p{Pi}\p{Sc}]+$/u;
/** So many marks stay with what is before them; more than that may be broken. */
const MOST_MARKS = 3;

/** What a reader takes for the characters of a text, with the marks that stay with them. */
function charactersOf(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text);
  characters ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const parts: string[] = [];
  for (const { segment } of characters.segment(text)) {
    const before = parts.at(-1);
    const joins = before && (NOT_LAST.test(before) || NOT_FIRST.test(segment)) && before.length <= MOST_MARKS;
    if (joins) parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts;
}

/**
 * The words of a text in a script without spaces; punctuation stays with the word before it, but for what opens with
 * the word behind it.
 */
function segmentsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const before = words.at(-1);
    const opens = NOT_LAST.test(segment);
    const begins = opens || (/[\p{L}\p{N}]/u.test(segment) && !NOT_FIRST.test(segment));
    // A number stays with what it counts: 3日.
    const goesOn = NOT_LAST.test(before ?? '') || (!opens && /\p{Nd}$/u.test(before ?? ''));
    if (before === undefined || (begins && !goesOn)) words.push(segment);
    else words[words.length - 1] = before + segment;
  }
  return words;
}

const bare = (text: string): string => text.replace(/[\u00AD\u200B]| $/g, '');

/** The texts that were measured, by role and text: each is tried at many widths. */
const measured = new WeakMap<Measure, Map<string, TextWords>>();

function wordsOf(text: string, role: TextRole, measure: Measure): TextWords {
  const texts = remembered(measured, measure, () => new Map<string, TextWords>());
  return remembered(texts, role + text, () => measureWords(text.slice(0, LONGEST), role, measure));
}

function measureWords(text: string, role: TextRole, measure: Measure): TextWords {
  const wide = (words: string) => (words ? measure.width(words, role) : 0);
  const piece = (part: string, glue: string, tail: string, parts?: Piece['parts']): Piece => ({
    text: part,
    width: wide(part),
    glue,
    glueWidth: wide(glue),
    tail,
    tailWidth: wide(tail),
    ...(parts && { parts }),
  });
  /** A text in these parts: between them nothing stands on a line, and behind the last what stands behind all. */
  const inParts = (
    parts: readonly string[],
    [glue, tail]: readonly [string, string],
    tailOf: (part: string, next: string) => string,
    partsOf?: (part: string, ends: readonly [string, string]) => readonly Piece[],
  ): readonly Piece[] =>
    parts.map((part, i) => {
      const next = parts[i + 1];
      const between = part.endsWith(' ') ? ' ' : '';
      const ends = next === undefined ? ([glue, tail] as const) : ([between, tailOf(part, next)] as const);
      return piece(bare(part), ...ends, partsOf && (() => partsOf(bare(part), ends)));
    });
  const hyphen = (part: string, next: string) => (HYPHENATED.test(part) && HYPHENATED.test(next) ? '-' : '');
  const unspaced = UNSPACED.test(text) && typeof Intl.Segmenter === 'function';
  const spaced = text.split(BREAKS);
  const whole = role === 'date' ? spaced.join(' ').split(DATE_BREAKS) : spaced;
  const words = (unspaced ? segmentsOf(text) : whole).flatMap((word) => {
    const ends = [!unspaced || /\s$/.test(word) ? ' ' : '', ''] as const;
    const inner = () =>
      inParts(
        word.trim().split(INNER_BREAKS),
        ends,
        (part) => (part.endsWith('\u00AD') ? '-' : ''),
        (part, at) => inParts(charactersOf(part), at, hyphen),
      );
    const shown = bare(word).trim();
    return shown ? [piece(shown, ...ends, inner)] : [];
  });
  return { words, ellipsis: () => wide(ELLIPSIS) };
}

/** A piece that is no wider than a line, or what it is broken into. */
const fitting = (piece: Piece, width: number): readonly Piece[] =>
  piece.width > width && piece.parts ? piece.parts().flatMap((part) => fitting(part, width)) : [piece];

const isCharacter = ({ parts }: Piece): boolean => !parts;

/** Whether the lines are so short that a word would be broken into less than parts. */
const areTooShort = (pieces: readonly Piece[], width: number): boolean =>
  pieces.some(
    (piece, i) =>
      isCharacter(piece) &&
      !(i && isCharacter(pieces[i - 1] as Piece)) &&
      textOf(pieces.slice(i, fill(pieces, i, width).end)).length < LEAST_PART,
  );

/** Of a line from piece `first` on, no wider than `width`: before which piece it ends, and how wide it is. */
function fill(pieces: readonly Piece[], first: number, width: number): { end: number; used: number } {
  let end = first;
  let filled = 0;
  let used = 0;
  for (let glue = 0; end < pieces.length; end++) {
    const piece = pieces[end] as Piece;
    filled += glue + piece.width;
    if (filled + piece.tailWidth > width) break;
    used = filled + piece.tailWidth;
    glue = piece.glueWidth;
  }
  return { end, used };
}

/** Whether so many lines of this width hold all. */
function fitsIn(pieces: readonly Piece[], width: number, lines: number): boolean {
  let next = 0;
  for (let line = 0; line < lines; line++) next = fill(pieces, next, width).end;
  return next === pieces.length;
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, glue }, i) => text + (i < pieces.length - 1 ? glue : '')).join('');

/**
 * Greedy lines no wider than `width`; the last of `most` ends with "…" where the text goes on. Null if a word does not
 * fit. A line's width is taken as that of its words and spaces: each is measured once, whatever lines are tried.
 */
function greedy(
  pieces: readonly Piece[],
  cut: boolean,
  width: number,
  most: number,
  ellipsis: () => number,
): Lines | null {
  const lines: string[] = [];
  const widths: number[] = [];
  for (let next = 0; next < pieces.length && lines.length < most;) {
    const whole = fill(pieces, next, width);
    const goesOn = lines.length === most - 1 && (whole.end < pieces.length || cut);
    const { end, used } = goesOn ? fill(pieces, next, width - ellipsis()) : whole;
    if (end > next) {
      lines.push(textOf(pieces.slice(next, end)) + (goesOn ? ELLIPSIS : (pieces[end - 1] as Piece).tail));
      widths.push(used + (goesOn ? ellipsis() : 0));
    } else {
      // Where one word takes the whole last line, the line above may have room for "…"; else the word gives some way.
      const dotted = (widths.at(-1) ?? width) + ellipsis();
      const start = fitting(pieces[next] as Piece, 0);
      const part = fill(start, 0, width - ellipsis());
      const begun = textOf(start.slice(0, part.end));
      if (dotted > width && begun.length < LEAST_PART) return null;
      lines.push((dotted > width ? begun : (lines.pop() as string)) + ELLIPSIS);
      widths.push(dotted > width ? part.used + ellipsis() : dotted);
      break;
    }
    next = end;
  }
  return { lines, width: Math.ceil(Math.max(0, ...widths)), broken: pieces.some(isCharacter) };
}

/** The lines that were made: cards of several levels of detail ask for the same ones of a title. */
const brokenTexts = new WeakMap<Measure, Map<string, Lines | null>>();

/**
 * The lines of a text, broken between words, at most `most` of them, each at most `width` px wide; in the narrowest
 * box that needs no more lines, so that no line is left with one short word. A text with more to it ends after a word
 * with "…". A date is broken after a comma or a dash. A word that is wider than the line is broken at its hyphens, and
 * where that does not help, anywhere. Null where the line has no room for a few characters.
 */
export function breakLines(
  text: string,
  role: TextRole,
  width: number,
  most: number,
  measure: Measure,
): Lines | null {
  const made = remembered(brokenTexts, measure, () => new Map<string, Lines | null>());
  return remembered(made, `${width} ${most} ${role}${text}`, () => {
    const { words, ellipsis } = wordsOf(text, role, measure);
    return linesOf(words, ellipsis, text.length > LONGEST, width, most);
  });
}

/** Lines of these words, behind which the text goes on if it is `cut`. */
function linesOf(
  words: readonly Piece[],
  ellipsis: () => number,
  cut: boolean,
  width: number,
  most: number,
): Lines | null {
  const pieces = words.flatMap((word) => fitting(word, width));
  if (areTooShort(pieces, width)) return null;
  const broken = greedy(pieces, cut, width, most, ellipsis);
  const count = broken?.lines.length ?? 0;
  if (count < 2 || broken?.lines.at(-1)?.endsWith(ELLIPSIS)) return broken;
  let low = width / 2;
  let high = width;
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (fitsIn(pieces, middle, count)) high = middle;
    else low = middle;
  }
  return greedy(pieces, cut, high, count, ellipsis);
}
