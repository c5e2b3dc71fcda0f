import type { DateTag } from '../dates/tag.js';
import type { Sentence, Tag } from '../quotes/tags.js';
import type { Span } from '../text.js';
import type { ToldDate } from './story.js';

/** A title is no longer than this, in UTF-16 units, and not cut at the end of a clause before this. */
const LONGEST_TITLE = 95;
const SHORTEST = 20;

/** Words that tell of something, rather than joining or dating it; fewer than two of them are no title. */
const CONTENT = /[nNRCVPxy#Q].*[nNRCVPxy#Q]/;
/** What divides two dates, the strongest first: a semicolon or dash, a conjunction, a comma. */
const BORDERS = ['[;-]', '[cb](?!p?D*[de])', ','];

/**
 * What a title leaves out, in this order, as patterns over the classes of words (quotes/tags.ts), in which `d`
 * is the date
 * that the title is made for and `e` another one of its sentence. What a rule would leave without content stays.
 */
const RULES = [
  // The place and day that an agency begins with; a speaker's name.
  /^[N,#tp]{1,9}[:-]/,
  // ", the fire service said on Tuesday", ", says the mayor,", ", according to the bank": who reports it.
  /,?A.*$|,[^,xyVA]*V[^,xyV]*(?:,|$)/,
  // "The court was told that …", "He said the pipe was …".
  /^[^VQTWde]{1,14}(?:V(?:[^,VQTWde]{0,5}[^,VQTWdep])?T|V(?=[DnNRHC#sP]{1,6}[xy]))/,
  // "The club, founded in 1911, won" at another date; ", which arrived in 1867, …" and its noun, when it is for
  // that one.
  /,[^,d]*e[^,d]*,(?![cbWT])/,
  /(?<=,[WT][^,]*d[^,]*),.*$/,
  /^.*?(?=D*[nNRHC#s]*,[WT][^,e]*d)/,
  /,[WT](?=[^,e]*d)/,
  ...BORDERS.map((border) => new RegExp(`^.*e[^de]*?${border}(?=[^e]*d)`)),
  ...BORDERS.map((border) => new RegExp(`(?<=d[^de]*)${border}[^de]*e.*$`)),
  // Dates with their prepositions, but not "Monday’s trip"; and what is left at the edges.
  /[po]?D*[de](?!s)/,
  /^[^,]?[,;-]+|^c|[oc,;-]+$/,
];

/** A title for what a sentence tells of at one of its dates (null for the whole sentence). */
export function titleOf(
  text: string,
  sentence: Sentence,
  dates: readonly ToldDate[],
  own: DateTag | null,
): string {
  // A date is one word.
  const words: TitlePiece[] = [];
  for (const word of sentence.words) {
    const date = dates.find(({ tag }) => tag && word.start < tag.end && word.end > tag.start)?.tag;
    if (!date) words.push(word.tag === 'Q' ? { ...word, start: word.start - 1, end: word.end + 1 } : word);
    else if (date !== words.at(-1)?.date) words.push({ start: date.start, end: date.end, tag: 'e', date });
  }
  return cut(
    text,
    RULES.reduce(without, { words, tags: words.map(({ tag, date }) => (date === own ? 'd' : tag)).join('') })
      .words,
  );
}

/** A word, or a date. */
interface TitlePiece extends Span {
  readonly tag: Tag;
  readonly date?: DateTag;
}

/** Words with a character for each. */
interface TitlePart {
  readonly words: readonly TitlePiece[];
  readonly tags: string;
}

/** Without the words that a rule matches, as often as it does. */
function without(part: TitlePart, rule: RegExp): TitlePart {
  const { 0: { length } = '', index = 0 } = rule.exec(part.tags) ?? {};
  const tags = part.tags.slice(0, index) + part.tags.slice(index + length);
  return length && CONTENT.test(tags)
    ? without({ words: part.words.toSpliced(index, length), tags }, rule)
    : part;
}

/** The text of a part, when it is too long cut at the last end of a clause, else, with "…", of a word. */
function cut(text: string, part: readonly TitlePiece[]): string {
  let title = '';
  let atEnd = '';
  part.forEach(({ tag, start, end }, i) => {
    if (/[,;:b-]/.test(tag) && title.length >= SHORTEST && title.length <= LONGEST_TITLE) atEnd = title;
    const before = part[i - 1]?.end ?? start;
    const between = text.slice(before, start);
    if (between.length < 4) title += between;
    else if (!/[,;:s]/.test(tag)) title += ' ';
    title += text.slice(Math.max(start, before), end);
  });
  if (title.length > LONGEST_TITLE)
    title = atEnd || title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE)) + '…';
  return title.charAt(0).toUpperCase() + title.slice(1);
}
