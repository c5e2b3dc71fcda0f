import type { FoundQuote } from './found.js';
import { languageFor } from './languages/index.js';
import type { Language } from './languages/language.js';
import { attributeAll, type Attributed, type Rule } from './quotes/attribution.js';
import { pairMarks } from './quotes/marks.js';
import { People, type Person } from './quotes/people.js';
import { isSpeech } from './quotes/speech.js';
import { tagParagraph } from './quotes/tags.js';
import { turnsOf, type Turn } from './quotes/transcript.js';
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
  readonly doubt?: SpeakerDoubt;
}

const DOUBTS: Partial<Record<Rule, SpeakerDoubt>> = { none: 'no-speaker', subject: 'guessed', carried: 'carried' };

/**
 * The quotations of an article, in order, each with its speaker and the channel through which it was said.
 * Offsets are UTF-16 code units, the outer marks not counted. Titles, headings and words held at a distance are none.
 */
export function findQuotes(text: string, { lang = 'en' }: { lang?: string } = {}): FoundQuote[] {
  return tagQuotes(text, paragraphsOf(text), languageFor(lang)).map(({ start, end, text: words, speaker, source }) => (
    { start, end, text: words, speaker, ...(source && { source }) }
  ));
}

/** The same, for who builds on it: with paragraph and sentence, and why a speaker is doubtful. */
export function tagQuotes(text: string, paragraphs: readonly Span[], language: Language): TaggedQuote[] {
  const turns = turnsOf(text, paragraphs);
  const spoken = new Set(turns.map(({ paragraph }) => paragraph));
  const pairs = paragraphs.map((paragraph, i) => (spoken.has(i) ? [] : pairMarks(text, paragraph)));
  const sentences = paragraphs.flatMap((paragraph, i) => tagParagraph(text, paragraph, i, pairs[i] ?? [], language));
  const people = new People(text, language.quotes);
  for (const sentence of sentences) people.read(sentence);
  const quotes = attributeAll(text, sentences, pairs.flat(), language)
    .filter(quote => isSpeech(text, quote, language.quotes))
    .map(quote => tagged(text, quote, people));
  return [...quotes, ...turns.map(turn => spokenTurn(text, turn, people))].sort((a, b) => a.start - b.start);
}

function tagged(text: string, quote: Attributed, people: People): TaggedQuote {
  const { start, end, mention, subjects, paragraph, sentence, channel, rule } = quote;
  for (const subject of subjects) {
    if (!mention || (subject.sentence.words[subject.from]?.start ?? 0) < mention.start) people.tell(subject);
  }
  const person = mention && (mention.phrase ? people.resolve(mention.phrase) : people.labelled(text.slice(mention.start, mention.end)));
  if (person) people.mention(person);
  const from = rule === 'label' && mention ? mention.end + 1 : start;
  const doubt = DOUBTS[rule] ?? (person === undefined ? 'unknown-name' : undefined);
  return {
    start, end, text: text.slice(from, end).trim(), speaker: mention && speakerOf(text, mention, person ?? undefined), paragraph,
    sentence: { start: sentence.start, end: sentence.end }, ...(channel && { source: channel }), ...(doubt && { doubt }),
  };
}

function speakerOf(text: string, { start, end }: Span, person: Person | undefined): FoundQuote['speaker'] {
  return { name: person?.name ?? text.slice(start, end), ...(person?.role && { role: person.role }), start, end };
}

function spokenTurn(text: string, { start, end, label, paragraph }: Turn, people: People): TaggedQuote {
  const person = people.labelled(text.slice(label.start, label.end));
  return { start, end, text: text.slice(start, end), speaker: speakerOf(text, label, person), paragraph, sentence: { start: label.start, end } };
}
