import type { Diagnostic } from '../model/diagnostic.js';
import { diagnose } from './report.js';

/** So many are told, of the first: nobody reads more. */
const MOST_UNDATED = 100;
/** What is read as an event, and what else authors write lists of events in. */
const ITEM_SELECTOR = 'li,article';
const OTHER_SELECTOR = `${ITEM_SELECTOR},dt,tr,section`;

/**
 * What looks like an event of the author's HTML but has no date: beside events, the other items of their lists; where
 * there are none at all, whatever is listed.
 *
 * @param root what is left of the HTML when the events have been taken out
 * @param lists what held events
 * @param textOf gives the words in an element
 */
export function findUndated(
  root: Element,
  lists: ReadonlySet<Element | null>,
  textOf: (element: Element) => string,
): Diagnostic[] {
  const selector = lists.size ? ITEM_SELECTOR : OTHER_SELECTOR;
  const found = [...root.querySelectorAll(selector)].filter(
    (item) => !item.querySelector(selector) && (lists.size === 0 || lists.has(item.parentElement)),
  );
  return found.slice(0, MOST_UNDATED).flatMap((item) => {
    const words = textOf(item).replace(/\s+/g, ' ');
    return words ? diagnose('missing-date', item.localName, words) : [];
  });
}
