import { paragraphsOf, type Span } from '../text.js';

/** "DOE: Let me say this."; "Jane Doe: No." */
export const LABEL = /^\p{Lu}[\p{L} .'’-]{1,40}:\s+/u;

/**
 * What is said in the paragraphs of a transcript, in which at least two speak by turns; nothing of those
 * without a label.
 * Whoever speaks only once is in capitals, as the others are.
 */
export function turnsOf(text: string): readonly (readonly Span[] | undefined)[] {
  const paragraphs = paragraphsOf(text);
  const labels = paragraphs.map(({ start, end }) => LABEL.exec(text.slice(start, end))?.[0] ?? '');
  const once = new Set<string>();
  const again = new Set<string>();
  for (const label of labels) if (label) (once.has(label) ? again : once).add(label);
  if (again.size < 2) return [];
  return paragraphs.map(({ start, end }, i) => {
    const { [i]: label = '' } = labels;
    return label && (again.has(label) || !/\p{Ll}/u.test(label))
      ? [{ start: start + label.length, end }]
      : undefined;
  });
}
