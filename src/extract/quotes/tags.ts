import { lexiconOf } from '../dates/lexicon.js';
import type { Language } from '../languages/language.js';
import type { QuoteWords } from '../languages/quote-words.js';
import { sentencesOf, type Span } from '../text.js';

/**
 * The class of a word, one character, so that rules are short patterns over a sentence's classes:
 * `N` name, `n` other word, `R` office or trade, `H` form of address, `D` determiner, `#` number, `s` possessive,
 * `P` pronoun that can be a subject, `W` relative pronoun, `T` "that", `p` preposition, `o` "to", `c` and/or,
 * `b` other conjunction, `a` adverb, `t` word of time, `x` auxiliary, `y` "to be", `C` channel,
 * `V` finite verb of saying, `G` its -ing form, `A` according, `Q` a quotation, and marks as themselves.
 */
export type Tag = string;

export interface Word extends Span {
  readonly word: string;
  readonly tag: Tag;
}

/** A sentence whose quotations are one word each, so that none of their words is taken for the article's. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
  /** One character a word. */
  readonly tags: string;
  /** The index of its paragraph. */
  readonly paragraph: number;
}

/** What stands in parentheses is passed over if it is short: parties, ages, abbreviations. */
const TOKEN = /\([^()]{1,60}\)|(\p{Lu}\.){1,9}(?!\p{L})|[\p{L}\p{N}$£€][\p{L}\p{M}\p{N}]*(?:[-.&'’,/][\p{L}\p{N}]+|%)*|[.!?…]+|[–—―-]+|[,;:&]/gu;
const POSSESSIVE = /['’]s?$/;
/** Small words inside names, in whatever language the article is: "Rami de la Cruz", "bin Laden". */
const PARTICLE = /^(?:al|el|bin|ibn|bint|abu|de|del|della|der|den|van|von|da|dos|di|du|la|le|las|los|ter|y)(?:-|$)/;
/** Classes of dates that are ours by another letter. */
const OF_DATES = { t: 'MWUDPELRAK', D: 'hHaCe', p: 'oi' };
const LONGEST_SENTENCE = 160;
/** A noun phrase: a pronoun, or whatever a name or a noun ends. */
export const PHRASE = '(?:P|D*[nNRHC#s]*[nNRHC#])';

/** Words `from` … `to` (exclusive) of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words that group 1 of a rule (flag `d`) matches among those from `from` to `to`. */
export function groupOf(rule: RegExp, tags: string, from: number, to?: number): Range | undefined {
  const indices = rule.exec(tags.slice(Math.max(0, from), to))?.indices?.[1];
  return indices && { from: Math.max(0, from) + indices[0], to: Math.max(0, from) + indices[1] };
}

/** The sentences of a paragraph, with its quotations (in their order) as words of class `Q`. */
export function tagParagraph(text: string, span: Span, paragraph: number, quotes: readonly Span[], language: Language): Sentence[] {
  const words: Word[] = [];
  let from = span.start;
  for (const quote of quotes) {
    pushWords(text, from, quote.start, language, words);
    words.push({ start: quote.start, end: quote.end, word: text.charAt(quote.end - 1), tag: 'Q' });
    // A comma inside the marks belongs to the sentence outside.
    if (text[quote.end - 1] === ',') words.push({ start: quote.end, end: quote.end, word: ',', tag: ',' });
    from = quote.end;
  }
  pushWords(text, from, span.end, language, words);
  settle(text, words, language.quotes);
  return split(words, paragraph, stops(text, span, quotes, language));
}

/** Beside a quotation any past tense is a verb of saying: "…," Doe quipped; "…," shrugged Doe; Doe snapped: "…" */
const SAID_BEHIND = /Q[,.](?:P|D?[nR]*H?N+)$/;
const SAID_AHEAD = /^(?:Q[,.]n[aDPNRH]|.{0,2}[PN]n[,:]?Q)/;

/** What a word is by its neighbours: verbs of saying; offices and channels that end a name ("Anselmo Rey", "Emily Post"). */
function settle(text: string, words: Word[], { past }: QuoteWords): void {
  const marks = words.map(({ tag, word }) => (tag === 'Q' && /[.!?…]/.test(word) ? 'Q.' : tag));
  words.forEach((word, i) => {
    const { tag } = word;
    if (tag === 'n' && past.test(word.word)) {
      const says = SAID_BEHIND.test(marks.slice(Math.max(0, i - 7), i).join('')) || SAID_AHEAD.test(marks.slice(Math.max(0, i - 2), i + 3).join(''));
      if (says) words[i] = { ...word, tag: 'V' };
    }
    const ends = words[i - 1]?.tag === 'N' && /[RC]/.test(tag) && /^[,.VxyG]?$/.test(words[i + 1]?.tag ?? '');
    if (ends && /\p{Lu}/u.test(text.charAt(word.start))) words[i] = { ...word, tag: 'N' };
  });
}

/** Where sentences end: outside quotations, or right behind one that ends with its own full stop. */
function stops(text: string, span: Span, quotes: readonly Span[], language: Language): number[] {
  let next = 0;
  return sentencesOf(text, language.sentences, [span]).map(({ end }) => end).filter((end) => {
    while ((quotes[next]?.end ?? Infinity) < end) next++;
    return (quotes[next]?.start ?? Infinity) >= end;
  });
}

/** Who says what stood before, and nothing more: "Why?" | Jane Doe asked. */
const SPEAKS_ONLY = new RegExp(`^(?:${PHRASE}(?:p${PHRASE})?(?:,[^.,]{1,12},)?[xat]*V|V[at]*${PHRASE}|-[RHn]{0,3}N)[^.,:QTVGxyP]{0,8}(?:[.,]|$)`);

function split(words: readonly Word[], paragraph: number, stops: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  const tags = words.map(({ tag }) => tag).join('');
  let from = 0;
  let stop = 0;
  words.forEach((word, i) => {
    const next = words[i + 1];
    while ((stops[stop] ?? Infinity) <= word.start) stop++;
    const ends = next && next.start >= (stops[stop] ?? Infinity) && !(/Q,?$/.test(tags.slice(Math.max(0, i - 1), i + 1)) && SPEAKS_ONLY.test(tags.slice(i + 1, i + 25)));
    if (next && !ends && i - from < LONGEST_SENTENCE) return;
    sentences.push({ words: words.slice(from, i + 1), tags: tags.slice(from, i + 1), paragraph, start: words[from]?.start ?? 0, end: word.end });
    from = i + 1;
  });
  return sentences;
}

function pushWords(text: string, start: number, end: number, language: Language, words: Word[]): void {
  for (const { 0: found, index } of text.slice(start, end).matchAll(TOKEN)) {
    const last = words.at(-1);
    if (found.startsWith('(') || (found === '.' && isShortened(text, start + index, last, language))) continue;
    const at = start + index;
    const possessive = found.length > 2 ? POSSESSIVE.exec(found)?.index : undefined;
    const body = possessive === undefined ? found : found.slice(0, possessive);
    const word = body.toLowerCase().replaceAll('’', "'");
    const tag = classOf(body, word, last, language);
    words.push({ start: at, end: at + body.length, word, tag });
    if (possessive !== undefined) words.push({ start: at + body.length, end: at + found.length, word: "'s", tag: /[PW]/.test(tag) ? 'y' : 's' });
  }
}

/** A full stop that shortens the word before it: one word goes on behind it, or it is known to. */
function isShortened(text: string, at: number, last: Word | undefined, { sentences: { titles, abbreviations } }: Language): boolean {
  return Boolean(last) && (titles.has(last?.word ?? '') || abbreviations.has(last?.word ?? '') || /^.[,;:)]/.test(text.slice(at, at + 2)));
}

function classOf(body: string, word: string, last: Word | undefined, language: Language): Tag {
  if (!/^[\p{L}\p{N}$£€]/u.test(body)) return markOf(body);
  const known = knownClass(word.replace(/\.$/, ''), language);
  const words = language.quotes;
  const capital = /^\p{Lu}/u.test(body);
  const before = !last || (last.tag === 'Q' && /[.!?…]/.test(last.word)) ? '.' : last.tag;
  // "Will", "May", "Post": what has a capital inside a sentence is a name, unless it is an office, a channel or a time.
  if (known && !(capital && /[NRHnDp#]/.test(before) && !/[RHtC]/.test(known))) return known;
  if (/^[\p{N}$£€]/u.test(body)) return '#';
  if (capital && before !== '.') return 'N';
  const saying = sayingOf(word, last, words);
  if (saying) return saying;
  // How a sentence begins before its subject: "Ironically, …", "Looking ahead, …".
  if (capital && word.length > 6 && words.adverb.test(word)) return 'a';
  if (capital && words.gerund.test(word)) return 'p';
  if (capital || (PARTICLE.test(word) && before === 'N')) return 'N';
  if (words.office.test(word)) return 'R';
  return words.adverb.test(word) ? 'a' : 'n';
}

/** `V` or `G` if the word is a form of a verb of saying, `n` if it stands where only a noun can ("the claim"). */
function sayingOf(word: string, last: Word | undefined, { forms, stems, ending, gerund, past }: QuoteWords): Tag | undefined {
  const irregular = forms.has(word);
  if (!irregular && !stems.has(word.replace(ending, ''))) return undefined;
  if (gerund.test(word)) return /[Ds]/.test(last?.tag ?? '') ? 'n' : 'G';
  if (last?.tag === 'o') return 'G';
  if (irregular && !/[Dp]/.test(last?.tag ?? '')) return 'V';
  if (past.test(word) || !last) return 'V';
  const isPlain = !word.endsWith('s');
  return /[Ds#p]/.test(last.tag) || (isPlain && /[nNRC]/.test(last.tag) && !last.word.endsWith('s')) ? 'n' : 'V';
}

/** The class of a word of its own list, else by what it is to dates. */
function knownClass(word: string, { quotes, dates }: Language): Tag | undefined {
  const known = quotes.classes.get(word);
  if (known) return known;
  const type = lexiconOf(dates).entries.get(word)?.[0] ?? '';
  return type && Object.entries(OF_DATES).find(([, types]) => types.includes(type))?.[0];
}

function markOf(mark: string): Tag {
  if (/[–—―-]/.test(mark)) return '-';
  return /[….!?]/.test(mark) ? '.' : mark;
}
