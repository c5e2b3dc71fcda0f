import type { Span } from '../text.js';

/** "DOE: Let me say this."; "Jane Doe: No." */
const LABEL = /^\p{Lu}[\p{L} .'’-]{1,40}:\s+(?=\p{L})/u;
const FEWEST_TURNS = 4;

/** What is said in each paragraph of a transcript: paragraphs begin with the same few names and colons, by turns. None if it is no transcript. */
export function turnsOf(text: string, paragraphs: readonly Span[]): ReadonlyMap<Span, Span> {
  const counts = new Map<string, number>();
  const turns = new Map<Span, Span>();
  for (const paragraph of paragraphs) {
    const { start, end } = paragraph;
    const label = LABEL.exec(text.slice(start, Math.min(end, start + 60)))?.[0];
    if (!label) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    turns.set(paragraph, { start: start + label.length, end });
  }
  // Whoever speaks only once is in capitals, as the others are.
  for (const [paragraph, { start }] of turns) {
    const label = text.slice(paragraph.start, start);
    if (/\p{Ll}/u.test(label) && (counts.get(label) ?? 0) < 2) turns.delete(paragraph);
  }
  return turns.size >= FEWEST_TURNS && [...counts.values()].filter(count => count > 1).length > 1 ? turns : new Map();
}
