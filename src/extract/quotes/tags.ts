import type { Language } from '../languages/language.js';
import { sentencesOf, type Span } from '../text.js';

/**
 * The class of a word, one character, so that rules are short patterns over a sentence's classes:
 * `N` name, `n` other word, `R` office or trade, `H` form of address, `D` determiner, `#` number, `s` possessive,
 * `P` pronoun that can be a subject, `W` relative pronoun, `T` "that", `p` preposition, `o` "to", `c` and/or,
 * `b` other conjunction, `a` adverb, `t` word of time, `x` auxiliary, `y` "to be", `C` channel, `M` "name",
 * `V` finite verb of saying, `G` its -ing form, `A` according, `Q` a quotation, and marks as themselves.
 */
export type Tag = string;

export interface Word extends Span {
  readonly word: string;
  readonly tag: Tag;
}

/** A sentence whose quotations are one word each, so that none of their words is taken for the article's. */
export interface Sentence extends Span {
  readonly words: Word[];
  /** One character a word. */
  tags: string;
  /** The index of its paragraph. */
  readonly paragraph: number;
}

/** Words `from` … `to` (exclusive) of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Stands for every character of a quotation: a capital letter, so that a sentence may begin with one. */
const HIDDEN = '\uA640';
/** What is left of one: "DOE: …", as transcripts set it; «… —said Doe—. …», as Spanish does; and the mark at its end. */
const HIDING = /(^\p{Lu}[\p{Lu} .'’-]{1,40}:(?=\s)|(?<=\s)—\p{Ll}[^—]{3,80}—|[,.!?…]$)|[^]/gu;
/** What stands in parentheses is passed over if it is short: parties, ages, abbreviations. Full stops are no words. */
const TOKEN = /\([^()]{1,60}\)|\uA640+|(?:\p{Lu}\.)+(?!\p{L})|(?<=\p{L})['’]s(?!\p{L})|[\p{L}\p{N}$£€][\p{L}\p{M}\p{N}]*(?:(?!['’]s(?!\p{L}))[-.&'’,/][\p{L}\p{N}]+|%)*|[!?…]+|[–—―-]+|[,;:&]/gu;
/** Small words inside names, in whatever language the article is: "Rami de la Cruz", "bin Laden". */
const PARTICLE = /^(?:al|el|bin|ibn|abu|de|la|del|der|van|von|di|da)(?:-|$)/;
/** Classes of dates that are ours by another letter. */
const OF_DATES = { t: 'MWUuDPELRAK', D: 'hHaCe', p: 'oib' };
const LONGEST_SENTENCE = 160;
/** A noun phrase: a pronoun, or whatever a name or a noun ends. */
export const PHRASE = '(?:P|D*[nNRHC#s]*[nNRHC#])';
/** Who says what stood before, and nothing more: "Why?" | Jane Doe asked. */
const SPEAKS_ONLY = new RegExp(`^(?:${PHRASE}(?:p${PHRASE})?[xat]*V|V[at]*${PHRASE}|-[RHn]{0,3}N)[^,:QTVGxyP]{0,8}(?:,|$)`);
/** Beside a quotation any past tense is a verb of saying: "…," Doe quipped; "…," shrugged Doe. */
const BESIDE_QUOTE = /Q[,.](?:P|D?[nR]*H?N+)?$/;

/** The words that group 1 of a rule (flag `d`) matches among those from `from` to `to`. */
export function groupOf(rule: RegExp, tags: string, from = 0, to?: number): Range | undefined {
  const at = Math.max(0, from);
  const indices = rule.exec(tags.slice(at, to))?.indices?.[1];
  return indices && { from: at + indices[0], to: at + indices[1] };
}

/** The sentences of a paragraph, with its quotations (in their order) as words of class `Q`. */
export function tagParagraph(text: string, { start, end }: Span, paragraph: number, quotes: readonly Span[], language: Language): Sentence[] {
  let shown = '';
  for (const quote of quotes) {
    shown += text.slice(start + shown.length, quote.start) + text.slice(quote.start, quote.end).replace(HIDING, (all, kept?: string) => kept ?? HIDDEN.repeat(all.length));
  }
  shown += text.slice(start + shown.length, end);
  const left = [...quotes].reverse();
  const sentences: Sentence[] = [];
  for (const span of sentencesOf(shown, language.sentences, [{ start: 0, end: shown.length }])) {
    const place = { start: start + span.start, end: start + span.end, paragraph };
    const before = sentences.at(-1);
    const words = wordsOf(shown.slice(span.start, span.end), place.start, left, language);
    const tags = words.map(({ tag }) => tag).join('');
    if (before && text[before.end - 1] !== '.' && /Q[,.]?$/.test(before.tags) && SPEAKS_ONLY.test(tags)) {
      sentences[sentences.length - 1] = { ...before, end: place.end, words: [...before.words, ...words], tags: before.tags + tags };
      continue;
    }
    for (let i = 0; i < words.length; i += LONGEST_SENTENCE) {
      sentences.push({ ...place, words: words.slice(i, i + LONGEST_SENTENCE), tags: tags.slice(i, i + LONGEST_SENTENCE) });
    }
  }
  return sentences;
}

/** The words of a sentence; takes its quotations from the end of `quotes`. */
function wordsOf(sentence: string, offset: number, quotes: Span[], language: Language): Word[] {
  const words: Word[] = [];
  let tags = '';
  for (const { 0: found, index } of sentence.matchAll(TOKEN)) {
    const start = offset + index;
    const after = index + found.length;
    const isQuote = found.startsWith(HIDDEN);
    if (found.startsWith('(') || (isQuote && start < (quotes.at(-1)?.start ?? Infinity))) continue;
    const span = (isQuote && quotes.pop()) || { start, end: offset + after };
    const word = found.toLowerCase().replaceAll('’', "'");
    const tag = isQuote ? 'Q' : classOf(found, word, tags, sentence.slice(after, after + 2), language);
    words.push({ ...span, word, tag });
    tags = (tags + tag).slice(-8);
  }
  return words;
}

/** The class of a word, by itself, by the classes `tags` before it and the characters `next` behind it. */
function classOf(found: string, word: string, tags: string, next: string, language: Language): Tag {
  const { gerund, past, forms, stems, ending, office, adverb } = language.quotes;
  const before = tags.at(-1) ?? '.';
  if (/^['’]/.test(found)) return /[PW]/.test(before) ? 'y' : 's';
  if (!/^[\p{L}\p{N}$£€]/u.test(found)) return markOf(found);
  const isCapital = /^\p{Lu}/u.test(found);
  const known = knownClass(word.replace(/\.$/, ''), language);
  // "Will", "May": what has a capital inside a sentence is a name; an office or channel if it ends one ("Emily Post").
  const isName = isCapital && (/[RC]/.test(known) ? before === 'N' && !/^ \p{Lu}/u.test(next) : /[NRHnDp#]/.test(before) && !/[Ht]/.test(known));
  if (known && !isName) return known;
  if (/^[\p{N}$£€]/u.test(found)) return '#';
  if (isCapital && before !== '.') return 'N';
  if (forms.has(word) || stems.has(word.replace(ending, ''))) {
    if (/[Dsop#]/.test(before)) return before === 'o' ? 'G' : 'n';
    return gerund.test(word) ? 'G' : 'V';
  }
  if (past.test(word) && BESIDE_QUOTE.test(tags)) return 'V';
  // How a sentence begins before its subject: "Looking ahead, …".
  if (isCapital && gerund.test(word)) return 'p';
  if (isCapital || (PARTICLE.test(word) && before === 'N')) return 'N';
  if (office.test(word)) return 'R';
  return adverb.test(word) ? 'a' : 'n';
}

/** The class of a word of its own list, else by what it is to dates. */
function knownClass(word: string, { quotes, dates }: Language): Tag {
  const type = dates.entries.get(word)?.[0] ?? ' ';
  return quotes.classes.get(word) ?? Object.entries(OF_DATES).find(([, types]) => types.includes(type))?.[0] ?? '';
}

function markOf(mark: string): Tag {
  if (/[–—―-]/.test(mark)) return '-';
  return /[…!?]/.test(mark) ? '.' : mark;
}
