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
  }).filter(({ label }) => (counts.get(text.slice(label.start, label.end)) ?? 0) > 1);
  const speakers = new Set(turns.map(({ label }) => text.slice(label.start, label.end)));
  return turns.length >= FEWEST_TURNS && speakers.size > 1 ? turns : [];
}
