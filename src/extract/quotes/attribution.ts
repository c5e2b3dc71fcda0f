import type { Language } from '../languages/language.js';
import type { Span } from '../text.js';
import { channelOf } from './channel.js';
import { cuesOf, mainSubject, type Cue } from './cues.js';
import type { Phrase } from './people.js';
import { groupOf, tagParagraph, type Range, type Sentence } from './tags.js';

/** By which rule a speaker was found, from the surest to the least sure. */
export type Rule = 'label' | 'beside' | 'inside' | 'colon' | 'same' | 'carried' | 'subject' | 'none';

/** The words that name who speaks: a phrase, or a transcript's label. */
export interface Mention extends Span {
  readonly phrase?: Phrase;
}

/** Where a quotation stands, and who says it as far as its own sentence and those around it tell. */
export interface Attributed extends Span {
  /** The subjects of its sentence and of those since the quotation before. */
  readonly subjects: readonly Phrase[];
  readonly paragraph: number;
  readonly sentence: Sentence;
  /** Its place among the words of that sentence. */
  readonly at: number;
  readonly rule: Rule;
  readonly mention: Mention | null;
  /** Through what it was said: "a statement". */
  readonly channel?: string | undefined;
  /** Its sentence has nothing but this. */
  readonly alone: boolean;
}

interface Found {
  readonly rule: Rule;
  readonly range: Range;
  readonly cue?: Cue;
}

function span(sentence: Sentence, { from, to }: Range): Mention {
  const { words } = sentence;
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, phrase: { sentence, from, to } };
}

/** Between a quotation and who says it there may be this. */
const BESIDE = /^[,.atxy-]*$/;
/** Between a verb and what it reports: "told the crowd that:". */
const LEADS = /^[at]*(?:[DnNRHC#s]{0,6})(?:p[DnNRHCt#s]{1,6}){0,2}[at]*(?:[,:]|T,?|,?T)[at]*$/;
/** "…" – Jane Doe, nurse */
const SIGNED = /^[,.]*-([RHn]{0,3}N+)(?=[,.]*(?:$|[nN]))/d;
/** "Doe: “…”" */
const COLON = /(?:^|[.,])([DnNRHC#s]+):$/d;
/** A new clause: what was reported before it is over. */
const BREAK = /[;]|,[cb]|-/;

/** Who says the quotation at word `at`, by the cues of its own sentence. */
export function attribute(sentence: Sentence, at: number, cues: readonly Cue[]): Found | undefined {
  const { tags } = sentence;
  const signed = groupOf(SIGNED, tags, at + 1, at + 16);
  if (signed) return { rule: 'colon', range: signed };
  const after = cues.find(cue => cue.at > at && BESIDE.test(tags.slice(at + 1, Math.min(cue.at, cue.subject.from > at ? cue.subject.from : cue.at))));
  if (after) return { rule: 'beside', range: after.subject, cue: after };
  const before = cues.filter(cue => cue.at < at);
  const leading = before.at(-1);
  if (leading && LEADS.test(tags.slice(leading.at + 1, at))) return { rule: 'beside', range: leading.subject, cue: leading };
  const colon = groupOf(COLON, tags, at - 12, at);
  if (colon) return { rule: 'colon', range: colon };
  const outer = outermost(tags, before);
  if (outer) return { rule: 'inside', range: outer.subject, cue: outer };
  const later = cues.find(cue => cue.at > at);
  return later && { rule: 'inside', range: later.subject, cue: later };
}

/** The cue that all the rest of its clause hangs on: "she said that he called it …" is what she said. */
function outermost(tags: string, cues: readonly Cue[]): Cue | undefined {
  let found = cues.at(-1);
  for (let i = cues.length - 2; found && i >= 0; i--) {
    const earlier = cues[i];
    if (!earlier || BREAK.test(tags.slice(earlier.at, found.subject.from > earlier.at ? found.subject.from : found.at))) break;
    found = earlier;
  }
  return found;
}

/** Who speaks, in a transcript: "DOE: Let me say this." */
const LABEL = /^(\p{Lu}[\p{Lu} .'’-]{1,40}):\s/u;

/** «… —said Doe—. …»: who says it, between dashes and inside the marks, as Spanish sets it. */
const INCISE = /[—–]\s?(\p{Ll}[^—–]{3,80})[—–]/u;

function insideMarks(text: string, quote: Span, paragraph: number, language: Language): Mention | undefined {
  const found = INCISE.exec(text.slice(quote.start, Math.min(quote.end, quote.start + 600)));
  if (!found?.[1]) return undefined;
  const start = quote.start + found.index + found[0].indexOf(found[1]);
  const [sentence] = tagParagraph(text, { start, end: start + found[1].length }, paragraph, [], language);
  const cue = sentence?.tags.startsWith('V') && cuesOf(sentence, language.quotes)[0];
  return cue && sentence ? span(sentence, cue.subject) : undefined;
}

/** Each quotation of an article with its attribution, in order. */
export function attributeAll(text: string, sentences: readonly Sentence[], marked: readonly Span[], language: Language): Attributed[] {
  const found: Attributed[] = [];
  let next = 0;
  let previous: Sentence | undefined;
  let subjects: Phrase[] = [];
  let cuesBefore: readonly Cue[] = [];
  for (const sentence of sentences) {
    const cues = cuesOf(sentence, language.quotes);
    const main = mainSubject(sentence);
    if (main) subjects.push({ sentence, ...main });
    const alone = /^[Q.,-]*$/.test(sentence.tags);
    for (let at = sentence.tags.indexOf('Q'); at >= 0; at = sentence.tags.indexOf('Q', at + 1)) {
      const { start, end } = marked[next++] ?? sentence;
      const place = { start, end, paragraph: sentence.paragraph, sentence, at, alone, subjects };
      const claim = claimOf(text, place, cues, language) ?? withoutCue(text, place, found.at(-1), previous, cuesBefore);
      found.push({ start, end, paragraph: sentence.paragraph, sentence, at, alone, subjects, rule: claim.rule, mention: claim.mention, channel: claim.channel });
      subjects = [];
    }
    previous = sentence;
    cuesBefore = cues;
  }
  return found;
}

type Place = Omit<Attributed, 'rule' | 'mention' | 'channel'>;
type Claim = Pick<Attributed, 'rule' | 'mention' | 'channel'>;

/** What the quotation and its sentence say of who speaks. */
function claimOf(text: string, { start, end, sentence, at, paragraph }: Place, cues: readonly Cue[], language: Language): Claim | undefined {
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 50)));
  if (label?.[1]) return { rule: 'label', mention: { start, end: start + label[1].length } };
  const own = attribute(sentence, at, cues);
  if (own) return { rule: own.rule, mention: span(sentence, own.range), channel: channelOf(text, sentence, at, own.cue && { from: own.cue.at, to: own.cue.at + 1 }, own.range) };
  const inner = insideMarks(text, { start, end }, paragraph, language);
  return inner && { rule: 'beside', mention: inner };
}

/** A quotation whose sentence has no cue: it goes on with another, or belongs to whom its sentence is about. */
function withoutCue(text: string, quote: Place, last: Attributed | undefined, previous: Sentence | undefined, cues: readonly Cue[]): Claim {
  const subject = quote.alone ? undefined : mainSubject(quote.sentence);
  if (subject) return { rule: 'subject', mention: span(quote.sentence, subject), channel: channelOf(text, quote.sentence, quote.at, undefined, subject) };
  if (last?.mention && last.paragraph === quote.paragraph) return { rule: 'same', mention: last.mention, channel: last.channel };
  const isNear = previous?.paragraph === quote.paragraph;
  const cue = cues.at(-1);
  if (previous && cue && (isNear || previous.tags.endsWith(':'))) {
    return { rule: 'same', mention: span(previous, cue.subject), channel: channelOf(text, previous, previous.words.length, { from: cue.at, to: cue.at + 1 }, cue.subject) };
  }
  const before = previous && mainSubject(previous);
  // "She laughs." and then a paragraph that is all quotation: hers. But not if somebody was quoted in between.
  const isHers = before && previous.paragraph !== last?.paragraph && /P|N$/.test(previous.tags.slice(before.from, before.to));
  if (before && (isNear || isHers)) return { rule: 'subject', mention: span(previous, before) };
  return last?.mention ? { rule: 'carried', mention: last.mention } : { rule: 'none', mention: null };
}
