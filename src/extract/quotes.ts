import type { FoundQuote } from './found.js';
import type { Language } from './languages/language.js';
import { attributeAll } from './quotes/attribution.js';
import { pairMarks } from './quotes/marks.js';
import { isSpeech } from './quotes/speech.js';
import { tagParagraph } from './quotes/tags.js';
import { paragraphsOf } from './text.js';

export function findQuotesIn(text: string, language: Language): FoundQuote[] {
  const paragraphs = paragraphsOf(text);
  const pairs = paragraphs.map((paragraph) => pairMarks(text, paragraph));
  const sentences = paragraphs.flatMap((paragraph, i) => tagParagraph(text, paragraph, i, pairs[i] ?? [], language));
  return attributeAll(text, sentences, pairs.flat(), language).filter((quote) => isSpeech(text, quote)).map(({ start, end, mention }) => ({
    start, end, text: text.slice(start, end), speaker: mention && { name: text.slice(mention.start, mention.end), ...mention },
  }));
}
