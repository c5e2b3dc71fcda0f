import type { Span } from '../text.js';

/** What somebody says in a transcript without quotation marks, and the label before it. */
export interface Turn extends Span {
  readonly label: Span;
  readonly paragraph: number;
}

/** "DOE: Let me say this."; "Jane Doe: No." */
const LABEL = /^(\p{Lu}[\p{L} .'’-]{1,40}):\s+(?=\p{L})/u;
const FEWEST_TURNS = 4;

/** The turns of a transcript: paragraphs that begin with the same few names and colons, by turns. None if it is no transcript. */
export function turnsOf(text: string, paragraphs: readonly Span[]): Turn[] {
  const counts = new Map<string, number>();
  const turns = paragraphs.flatMap(({ start, end }, paragraph) => {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + 60)));
    if (!match?.[1]) return [];
    counts.set(match[1], (counts.get(match[1]) ?? 0) + 1);
    return [{ start: start + match[0].length, end, paragraph, label: { start, end: start + match[1].length } }];
  });
  const labels = [...counts].filter(([, count]) => count > 1);
  if (turns.length < FEWEST_TURNS || labels.length < 2) return [];
  // Whoever speaks only once is in capitals, as the others are.
  return turns.filter(({ label: { start, end } }) => labels.some(([name]) => name === text.slice(start, end)) || /^[^\p{Ll}]+$/u.test(text.slice(start, end)));
}
