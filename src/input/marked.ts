import { parseMarked, type TextMark } from '../model/marked.js';

/** Words that have the same marks, these from the outside in, none of a kind twice. */
export interface TextRun {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/** Two ends of lines in HTML that is being read: no mark goes on behind them. */
const PARAGRAPH_END = /\v\s*\v/;
/** Inside of words a star is no mark. */
const TOUCHING = /[\p{Lu}\p{Ll}\p{Lt}\p{N}]/u;

const BEGINNINGS = { emphasis: '*', strong: '**', link: '[' } as const;

/** An address without what would end it. */
const writeAddress = (url: string): string =>
  url.trim().replace(/[\s\p{Cc}\\()]/gu, (sign) => (/[\\()]/.test(sign) ? `\\${sign}` : encodeURI(sign)));

const endOf = (mark: TextMark): string =>
  mark.kind === 'link' ? `](${writeAddress(mark.url)})` : BEGINNINGS[mark.kind];

/** The same marks again, with one more inside; what is emphasised in what is emphasised is no more so. */
export const withMark = (marks: readonly TextMark[], mark: TextMark | undefined): readonly TextMark[] =>
  mark && !marks.some(({ kind }) => kind === mark.kind) ? [...marks, mark] : marks;

/** A text in which nothing is a mark, whatever it looks like. */
export const writePlain = (text: string): string => writeMarked([{ text, marks: [] }]);

/** Signs and words one after the other, with what keeps a star apart from what it would belong to. */
class MarkWriter {
  readonly pieces: string[] = [];
  #last = '';
  #lastEnds = false;

  /** @param end whether it ends a mark; absent for words, false where it begins one */
  put(piece: string, end?: boolean): void {
    if (!piece) return;
    const before = this.#last.slice(-1);
    const isStar = end !== undefined && piece.startsWith('*');
    const touches = isStar
      ? before === '*' || (!end && TOUCHING.test(before))
      : this.#lastEnds && before === '*' && TOUCHING.test(piece.charAt(0));
    if (touches) this.pieces.push('\\ ');
    this.pieces.push(piece);
    this.#last = piece;
    this.#lastEnds = end === true;
  }
}

/**
 * Writes a text so that `parseMarked` gives its words and marks again, paragraph by paragraph. Plain words stay as they
 * are, unless they would be taken for marks. White space at the ends of a mark stands outside of it.
 */
export function writeMarked(runs: readonly TextRun[]): string {
  const whole = runs.map(({ text }) => text).join('');
  const isPlain = runs.every(({ marks }) => marks.length === 0) && parseMarked(whole)[0] === whole;
  if (isPlain) return whole;
  const writer = new MarkWriter();
  let open: readonly TextMark[] = [];
  let space = '';
  const goOn = (marks: readonly TextMark[]): void => {
    const ends = open.map(endOf);
    const changed = PARAGRAPH_END.test(space) ? 0 : marks.findIndex((mark, i) => endOf(mark) !== ends[i]);
    const kept = changed < 0 ? Math.min(marks.length, ends.length) : changed;
    for (const end of ends.slice(kept).reverse()) writer.put(end, true);
    writer.put(space);
    for (const { kind } of marks.slice(kept)) writer.put(BEGINNINGS[kind], false);
    open = marks;
    space = '';
  };
  for (const { text, marks } of runs) {
    const seen = text.replace(/\p{Cc}/gu, ' ');
    const start = seen.length - seen.trimStart().length;
    space += text.slice(0, start);
    if (start === text.length) continue;
    goOn(marks);
    const end = seen.trimEnd().length;
    writer.put(text.slice(start, end).replace(/[\\*[\]]/g, '\\$&'));
    space = text.slice(end);
  }
  goOn([]);
  return writer.pieces.join('');
}
