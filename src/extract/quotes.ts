import type { FoundQuote } from './found.js';
import { languageFor } from './languages/index.js';
import type { Language } from './languages/language.js';
import { sayerOf } from './quotes/attribution.js';
import { channelOf } from './quotes/channel.js';
import { cuesOf, mainSubject, type Cue } from './quotes/cues.js';
import { pairMarks } from './quotes/marks.js';
import { People } from './quotes/people.js';
import { isSpeech } from './quotes/speech.js';
import { tagParagraph, textOf, type Range, type Sentence } from './quotes/tags.js';
import { turnsOf } from './quotes/transcript.js';
import { paragraphsOf, type Span } from './text.js';

/** Why a person should look at who is named as the speaker. */
export type SpeakerDoubt =
  | 'no-speaker'      // nobody is named
  | 'guessed'         // no word of saying: the sentence's subject
  | 'carried'         // taken over from an earlier paragraph
  | 'unknown-name';   // a pronoun, and nobody whom it may mean

/** A quotation with its place in the article. */
export interface TaggedQuote extends FoundQuote {
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** Its sentence, with who says it. */
  readonly sentence: Span;
  readonly doubt: SpeakerDoubt | undefined;
}

/**
 * The quotations of an article, in order, each with its speaker and the channel through which it was said.
 * Offsets are UTF-16 code units, the outer marks not counted. Titles, headings and words held at a distance are none.
 */
export function findQuotes(text: string, { lang }: { lang?: string } = {}): FoundQuote[] {
  return tagQuotes(text, paragraphsOf(text), languageFor(lang)).map(({ start, end, text: words, speaker, source }) => ({ start, end, text: words, speaker, source }));
}

/** The same, for who builds on it: with paragraph and sentence, and why a speaker is doubtful. */
export function tagQuotes(text: string, paragraphs: readonly Span[], language: Language): TaggedQuote[] {
  const turns = turnsOf(text, paragraphs);
  const sentences = paragraphs.flatMap((paragraph, i) => {
    const turn = turns[i];
    return tagParagraph(text, paragraph, i, turn ? [turn] : pairMarks(text, paragraph), language);
  });
  const people = new People(text, language);
  for (const sentence of [...sentences]) people.read(sentence);
  const found: TaggedQuote[] = [];
  let last: TaggedQuote | undefined;
  let before: Told | undefined;
  for (const sentence of sentences) {
    const told: Told = { sentence, cues: cuesOf(sentence), subject: mainSubject(sentence) };
    if (told.subject) people.resolve(sentence, told.subject);
    for (const { index: at } of sentence.tags.matchAll(/Q/g)) {
      const { start, end } = sentence.words[at] ?? sentence;
      const by = sayerOf(sentence.tags, at, told.cues);
      const { speaker, source, doubt } = speakerOf(text, by ? { of: sentence, by } : withoutCue(told, last, before), people, last);
      const from = speaker?.start === start ? speaker.end + 1 : start;
      last = { start, end, text: text.slice(from, end).trim(), speaker, source, doubt, paragraph: sentence.paragraph, sentence };
      if (isSpeech(text, sentence, at, Boolean(by))) found.push(last);
    }
    before = told;
  }
  return found;
}

/** A sentence, its words of saying, and whom it is about. */
interface Told {
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
  readonly subject: Range | undefined;
}

/** The words that name a speaker; without them it is that of the quotation before, if any. */
interface Speaker {
  readonly of?: Sentence | undefined;
  readonly by?: Range;
  readonly doubt?: SpeakerDoubt;
}

/** A quotation whose sentence has no cue: it goes on with another, or belongs to whom its sentence is about. */
function withoutCue({ sentence, subject }: Told, last: TaggedQuote | undefined, before: Told | undefined): Speaker {
  if (subject) return { of: sentence, by: subject, doubt: 'guessed' };
  const { sentence: of, cues, subject: by } = before ?? {};
  const isNear = of?.paragraph === sentence.paragraph;
  const cue = cues?.at(-1);
  if (of && cue && (isNear || of.tags.endsWith(':'))) return { of, by: cue.subject };
  // "She laughs." and then a paragraph that is all quotation: hers. But not if somebody was quoted in between.
  if (by && (isNear || of?.paragraph !== last?.paragraph)) return { of, by, doubt: 'guessed' };
  return { doubt: last?.speaker ? 'carried' : 'no-speaker' };
}

function speakerOf(text: string, { of, by, doubt }: Speaker, people: People, last: TaggedQuote | undefined): Pick<TaggedQuote, 'speaker' | 'source' | 'doubt'> {
  if (!of || !by) return { speaker: last?.speaker ?? null, source: doubt ? undefined : last?.source, doubt };
  const person = people.resolve(of, by);
  const name = person?.name ?? textOf(text, of, by);
  const { words: { [by.from]: first, [by.to - 1]: final }, start, end } = of;
  const speaker = { name, role: person?.role, start: first?.start ?? start, end: final?.end ?? end };
  return { speaker, source: channelOf(text, of), doubt: doubt ?? (person ? undefined : 'unknown-name') };
}
