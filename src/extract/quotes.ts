import type { FoundQuote } from './found.js';

import type { Language } from './languages/language.js';
import { attributeAll, type Attributed } from './quotes/attribution.js';
import { pairMarks } from './quotes/marks.js';
import { People } from './quotes/people.js';
import { isSpeech } from './quotes/speech.js';
import { tagParagraph } from './quotes/tags.js';
import { paragraphsOf } from './text.js';

export function findQuotesIn(text: string, language: Language): FoundQuote[] {
  const paragraphs = paragraphsOf(text);
  const pairs = paragraphs.map((paragraph) => pairMarks(text, paragraph));
  const sentences = paragraphs.flatMap((paragraph, i) => tagParagraph(text, paragraph, i, pairs[i] ?? [], language));
  const people = new People(text, language.quotes);
  for (const sentence of sentences) people.read(sentence);
  return attributeAll(text, sentences, pairs.flat(), language).filter((quote) => isSpeech(text, quote, language.quotes)).map((quote) => found(text, quote, people));
}

function found(text: string, quote: Attributed, people: People): FoundQuote {
  const { start, end, mention, subjects } = quote;
  const said = { start, end, text: text.slice(start, end) };
  for (const subject of subjects) {
    if (mention && (subject.sentence.words[subject.from]?.start ?? 0) >= mention.start) continue;
    const person = people.resolve(subject);
    if (person) people.mention(person);
  }
  if (!mention) return { ...said, speaker: null };
  const words = text.slice(mention.start, mention.end);
  const person = mention.phrase ? people.resolve(mention.phrase) : people.labelled(words);
  if (person) people.mention(person);
  return { ...said, speaker: { name: person?.name ?? words, ...(person?.role && { role: person.role }), start: mention.start, end: mention.end } };
}
