import { readWord, type Language, type MetWord } from '../languages/language.js';
import { matchesOf, paragraphsOf, sentencesOf, type Span } from '../text.js';
import { pairMarks } from './marks.js';

/**
 * The class of a word, one character, so that rules are short patterns over a sentence's classes:
 * `N` name, `n` other word, `R` office or trade, `H` form of address, `D` determiner, `#` number, `s` possessive,
 * `P` pronoun that can be a subject, `W` relative pronoun, `T` "that", `p` preposition, `o` "to", `c` and/or,
 * `b` other conjunction, `a` adverb, `t` word of time, `x` auxiliary, `y` "to be", `C` channel, `M` "name",
 * `V` verb of saying, `A` according, `Q` a quotation, and marks as themselves.
 */
export type Tag = string;

export interface Word extends Span {
  readonly word: string;
  readonly tag: Tag;
}

/** A sentence whose quotations are one word each, so that none of their words is taken for the article's. */
export interface Sentence extends Span {
  end: number;
  readonly words: Word[];
  /** One character a word. */
  tags: string;
  readonly paragraph: Span;
}

/** Words `from` … `to` (exclusive) of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Stands for every character of a quotation: a capital letter, so that a sentence may begin with one. */
const HIDDEN = '\uA640';
/**
 * What is left of one: "DOE: …", as transcripts set it; «… —said Doe—. …», as Spanish does; and its last comma or
 * full stop. A question in marks ends no sentence: "Why?" Jane Doe asked.
 */
const HIDING = /(^\p{Lu}[\p{Lu} .'’-]{1,40}:(?=\s)|(?<=\s)—\p{Ll}[^—]*—|[,.]$)|[^—,.]+|[^]/gu;
const LONGEST_SENTENCE = 160;
/** A noun phrase: a pronoun, or whatever a name or a noun ends. */
export const PHRASE = '(?:P|D*[nNRHC#s]*[nNRHC#])';
/** Beside a quotation any past tense is a verb of saying: "…," Doe quipped; "…," shrugged Doe. */
const BESIDE_QUOTE = /Q[,.][PDnRHN]*$/;

/** The words that group 1 of a rule, with which its match ends, has among those from `from` to `to`. */
export function groupOf(rule: RegExp, tags: string, from = 0, to?: number): Range | undefined {
  const at = Math.max(0, from);
  const found = rule.exec(tags.slice(at, to));
  const end = at + (found?.index ?? 0) + (found?.[0].length ?? 0);
  return found?.[1] ? { from: end - found[1].length, to: end } : undefined;
}

/** Where some words of a sentence stand. */
export const spanOf = ({ words, start, end }: Sentence, { from, to }: Range): Span => ({
  start: words[from]?.start ?? start,
  end: words[to - 1]?.end ?? end,
});

/** The text of some words of a sentence. */
export function textOf(text: string, sentence: Sentence, range: Range): string {
  const { start, end } = spanOf(sentence, range);
  return text.slice(start, end);
}

/** The sentences of a text, of whose paragraphs some may be known to be speech. */
export function tagText(
  text: string,
  language: Language,
  turns: readonly (readonly Span[] | undefined)[] = [],
): Sentence[] {
  const sentences = paragraphsOf(text).flatMap((paragraph, i) =>
    tagParagraph(text, paragraph, turns[i] ?? pairMarks(text, paragraph), language),
  );
  language.tellNames?.(text, sentences);
  return sentences;
}

/** The sentences of a paragraph, with its quotations (in their order) as words of class `Q`. */
function tagParagraph(
  text: string,
  paragraph: Span,
  quotes: readonly Span[],
  language: Language,
): Sentence[] {
  const { start, end } = paragraph;
  let shown = '';
  for (const quote of quotes) {
    shown +=
      text.slice(start + shown.length, quote.start) +
      text
        .slice(quote.start, quote.end)
        .replace(/[!?]$/, ',')
        .replace(HIDING, (all, kept?: string) => kept ?? HIDDEN.repeat(all.length));
  }
  shown += text.slice(start + shown.length, end);
  let next = 0;
  const sentences: Sentence[] = [];
  for (const span of sentencesOf(shown, language)) {
    let sentence: Sentence = {
      start: start + span.start,
      end: start + span.end,
      words: [],
      tags: '',
      paragraph,
    };
    sentences.push(sentence);
    for (const { 0: found, index } of matchesOf(language.wordOrSign, shown.slice(span.start, span.end))) {
      const at = sentence.start + index;
      const isQuote = found.startsWith(HIDDEN);
      if (isQuote && at < (quotes[next]?.start ?? Infinity)) continue;
      const quote = isQuote ? quotes[next++] : undefined;
      const to = span.start + index + found.length;
      if (sentence.words.length === LONGEST_SENTENCE) {
        sentence.end = at;
        sentences.push((sentence = { ...sentence, start: at, end: start + span.end, words: [], tags: '' }));
      }
      const met = readWord(found, language);
      const tag = isQuote ? 'Q' : tagOf(met, found, sentence, shown[to + 1] ?? '', language);
      const { word } = met;
      sentence.words.push({ start: quote?.start ?? at, end: quote?.end ?? start + to, word, tag });
      sentence.tags += tag;
    }
  }
  return sentences;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The class of the word behind those of a sentence so far; `next` begins the word behind it. */
function tagOf(
  { word, kind: [, , kind] }: MetWord,
  found: string,
  { words, tags }: Sentence,
  next: string,
  language: Language,
): Tag {
  if (isCapital(found)) {
    // Asking the string of all tags, which is still growing, for its last costs more.
    const last = words.at(-1)?.tag ?? '.';
    // "[12] In Byron’s time": the number of a note is no word before it.
    const before = tags === '#' ? '.' : last;
    // "Will", "May": what has a capital inside a sentence is a name; an office or channel if it ends one
    // ("Emily Post").
    const isName = /[RC]/.test(kind)
      ? before === 'N' && !isCapital(next)
      : /[NRHnDp#]/.test(before) && !/[HtP]/.test(kind);
    // "Visiting Rome, …" begins with no name.
    if (!words.length && (kind === 'v' || (kind === 'n' && language.gerund?.test(word)))) return 'n';
    // "Billy" is no adverb but where it begins a sentence.
    if (isName || /[nv]/.test(kind) || (kind === 'a' && words.length)) return 'N';
  }
  if (kind === 'v') return BESIDE_QUOTE.test(tags.slice(-8)) ? 'V' : 'n';
  return kind;
}
