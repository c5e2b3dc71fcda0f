import type { Measure, TextRole } from './measure.js';

/** More of a text than any card can show; what lies beyond is never looked at, so that a title of 1 MB costs nothing. */
const LONGEST = 1500;
const ELLIPSIS = '…';
/** Scripts that write no spaces between words. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/;
/** White space where a line may end: not the no-break kinds. */
const BREAKS = /[^\S\u00A0\u202F]+/;
/** Where a word that is too long for a line may be broken: after hyphens, dashes and what addresses are made of, at soft hyphens and zero-width spaces. */
const INNER_BREAKS = /(?<=[\u00AD\u200B\u2010\u2012-\u2014/?&=_.:-])(?=.)/u;

interface Piece {
  readonly text: string;
  /** What follows it on the same line, and what if the line ends after it. */
  readonly glue: string;
  readonly tail: string;
}

let segmenter: Intl.Segmenter | undefined;

/** The words of a text in a script without spaces; punctuation stays with the word before it. */
function segmentsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike || !words.length) words.push(segment);
    else words.push((words.pop() ?? '') + segment);
  }
  return words;
}

const bare = (text: string): string => text.replace(/[\u00AD\u200B]/g, '');

/** The pieces of a text between which lines of this width may end. */
function piecesOf(text: string, wide: (text: string) => number, width: number): Piece[] {
  const unspaced = UNSPACED.test(text) && typeof Intl.Segmenter === 'function';
  return (unspaced ? segmentsOf(text) : text.split(BREAKS)).flatMap((word) => {
    const glue = !unspaced || /\s$/.test(word) ? ' ' : '';
    const whole = bare(word).trim();
    if (!whole) return [];
    if (wide(whole) <= width) return [{ text: whole, glue, tail: '' }];
    const parts = word.trim().split(INNER_BREAKS);
    return parts.map((part, i) => ({ text: bare(part), glue: i === parts.length - 1 ? glue : '', tail: part.endsWith('\u00AD') ? '-' : '' }));
  });
}

/**
 * Greedy lines no wider than `width`; the last of `most` ends with "…" where the text goes on. Null if a word does not
 * fit. A line's width is taken as that of its words and spaces: each is measured once, whatever lines are tried.
 */
function greedy(pieces: readonly Piece[], cut: boolean, width: number, most: number, wide: (text: string) => number): string[] | null {
  const lines: string[] = [];
  let next = 0;
  while (next < pieces.length && lines.length < most) {
    const ending = lines.length === most - 1;
    let line = '';
    let glue = '';
    let used = 0;
    let shown = '';
    let closed = '';
    for (; next < pieces.length; next++) {
      const { text, glue: after, tail } = pieces[next] as Piece;
      const longer = used + wide(glue) + wide(text);
      if (longer + wide(tail) > width) break;
      line += glue + text;
      used = longer;
      glue = after;
      shown = line + tail;
      if (ending && longer + wide(ELLIPSIS) <= width) closed = line + ELLIPSIS;
    }
    const rest = next < pieces.length || cut;
    const last = ending && rest ? closed : shown;
    if (!last) {
      // Where one word takes the whole last line, the line above may have room for "…".
      const above = lines.pop();
      return line && above && wide(above) + wide(ELLIPSIS) <= width ? [...lines, above + ELLIPSIS] : null;
    }
    lines.push(last);
  }
  return lines;
}

/**
 * The lines of a text, broken between words only, at most `most` of them, each at most `width` px wide; in the
 * narrowest box that needs no more lines, so that no line is left with one short word. A text with more to it ends
 * after a word with "…". Null where a word is wider than the line: the card must do without.
 */
export function breakLines(text: string, role: TextRole, width: number, most: number, measure: Measure): string[] | null {
  const wide = (words: string) => (words ? measure.width(words, role) : 0);
  const cut = text.length > LONGEST;
  const pieces = piecesOf(text.slice(0, LONGEST), wide, width);
  const lines = greedy(pieces, cut, width, most, wide);
  if (!lines || lines.length < 2 || lines.at(-1)?.endsWith(ELLIPSIS)) return lines;
  let low = width / 2;
  let high = width;
  let best = lines;
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const tighter = greedy(pieces, cut, middle, lines.length, wide);
    if (tighter && !tighter.at(-1)?.endsWith(ELLIPSIS)) {
      best = tighter;
      high = middle;
    } else low = middle;
  }
  return best;
}
