import type { PassageMark } from './passages.js';

/** Links and controls in an article do what they do. */
const CONTROL =
  'a[href], button, input, select, textarea, label, summary, audio, video, ' +
  '[contenteditable], [tabindex], article-timeline';

/**
 * The last of the marks, in the order of the article, that begins above the middle of the window; undefined while the
 * article is out of sight, or before its first.
 */
export function markInSight(article: Element, marks: readonly PassageMark[]): PassageMark | undefined {
  const { top, bottom } = article.getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight) return undefined;
  let low = 0;
  for (let high = marks.length; low < high;) {
    const middle = (low + high) >> 1;
    if (boxOf(marks[middle]).top <= innerHeight / 2) low = middle + 1;
    else high = middle;
  }
  // What is folded away has no place.
  while (low > 0 && !boxOf(marks[low - 1]).height) low--;
  return marks[low - 1];
}

const boxOf = (mark: PassageMark | undefined): DOMRect =>
  mark?.range.getBoundingClientRect() ?? new DOMRect();

/**
 * The marks under a click that is meant for the text, one for each event, the shortest first: a quotation before
 * its sentence.
 */
export function marksAt(
  { target, clientX: x, clientY: y, defaultPrevented, button }: MouseEvent,
  article: Element,
  marks: readonly PassageMark[],
): PassageMark[] {
  const control = (target as Element).closest(CONTROL);
  // An article may have the focus itself.
  if (defaultPrevented || button !== 0 || (control && control !== article && article.contains(control)))
    return [];
  // Who selects text does not click.
  if (getSelection()?.isCollapsed === false) return [];
  const hits = marks.filter(({ range }) =>
    [...range.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    ),
  );
  const shortest = hits.sort((a, b) => a.end - a.start - (b.end - b.start));
  return shortest.filter(({ event }, i) => shortest.findIndex((hit) => hit.event === event) === i);
}

/** What may have the focus in an article. */
const FOCUSABLE = 'a[href], [tabindex]';

/**
 * Brings a passage before the reader, without a change of the article: into the middle of the window, the caret before
 * it, and the focus where that is possible: to the element around it or in it that takes the focus, if there is one.
 * With `select`, the passage is selected.
 */
export function goTo(range: Range, article: Element, select: boolean): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const block = startContainer.parentElement;
  block?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The passage may stand far down in a long block.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  const around = block?.closest<HTMLElement>(FOCUSABLE);
  const within = [...article.querySelectorAll<HTMLElement>(FOCUSABLE)].find((each) =>
    range.intersectsNode(each),
  );
  const target = around && around !== article && article.contains(around) ? around : within;
  target?.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(
    startContainer,
    startOffset,
    select ? endContainer : startContainer,
    select ? endOffset : startOffset,
  );
}
