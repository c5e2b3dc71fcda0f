import type { TextMark } from '../model/marked.js';
import { isSafeUrl, toLine } from './text.js';
import { withMark, writeMarked, type TextRun } from './marked.js';

/** The elements that stress their words. */
export const STRESSES: ReadonlyMap<string, 'emphasis' | 'strong'> = new Map<string, 'emphasis' | 'strong'>([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
]);

/** What an element makes of its words. */
function markOf(element: Element): TextMark | undefined {
  const kind = STRESSES.get(element.localName);
  const url = element.localName === 'a' ? element.getAttribute('href') : null;
  // What must not be followed is no link.
  if (url && isSafeUrl(toLine(url))) return { kind: 'link', url };
  return kind && { kind };
}

/** The words under an element with the marks that its elements are; whatever else these are, they are words alone. */
function runsIn(root: Element): TextRun[] {
  const runs: TextRun[] = [];
  /** The marks of the elements around the node, from the root on. */
  const around: (readonly TextMark[])[] = [[]];
  let node: Node | null = root.firstChild;
  while (node) {
    const marks = around.at(-1) ?? [];
    if (node.nodeType === Node.TEXT_NODE) runs.push({ text: node.nodeValue ?? '', marks });
    if (node.firstChild) {
      around.push(withMark(marks, markOf(node as Element)));
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling && node !== root) {
      node = node.parentNode;
      if (node !== root) around.pop();
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return runs;
}

/** The text under an element, with its links and what it stresses as marks; white space as it stands. */
export const markedTextOf = (element: Element): string => writeMarked(runsIn(element));
