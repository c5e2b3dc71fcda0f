import type { Place } from './model.js';
import type { Store } from './store.js';

/** A boundary of a selection as an offset in the story, or null where it is not in the story. */
function offsetOf(root: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? (node.childNodes[offset] ?? node) : node;
  const paragraph = (element instanceof Element ? element : element.parentElement)?.closest<HTMLElement>(
    '[data-start]',
  );
  if (!paragraph || !root.contains(paragraph)) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  if (paragraph.contains(node)) before.setEnd(node, offset);
  return Number(paragraph.dataset['start']) + before.toString().length;
}

/** The stretch of the story that is selected in the page; null where there is none. */
function selectedPlace(root: HTMLElement): Place | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(root, startContainer, startOffset);
  const end = offsetOf(root, endContainer, endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** A stretch of the story as a range of the page. */
export function rangeOf(root: HTMLElement, { start, end }: Place): Range | null {
  const range = document.createRange();
  let began = false;
  for (const paragraph of root.querySelectorAll<HTMLElement>('[data-start]')) {
    let at = Number(paragraph.dataset['start']);
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text;
      if (!began && start >= at && start < at + length) {
        range.setStart(node, start - at);
        began = true;
      }
      if (began && end <= at + length) {
        range.setEnd(node, Math.max(0, end - at));
        return range;
      }
      at += length;
    }
  }
  return began ? range : null;
}

const WORD = /\S+/g;

function wordAfter(text: string, at: number): Place | null {
  WORD.lastIndex = at;
  const word = WORD.exec(text);
  return word && { start: word.index, end: word.index + word[0].length };
}

function wordBefore(text: string, at: number): Place | null {
  const before = text.slice(0, at).trimEnd();
  const start = before.length - (/\S+$/.exec(before.slice(-200))?.[0].length ?? 0);
  return before ? { start, end: before.length } : null;
}

/** Where the sentence that goes on at `at` ends. */
function sentenceEnd(text: string, at: number): number {
  const rest = text.slice(at + 1);
  const stop = /[.!?…]["”’»')\]]*(?=\s|$)|(?=\n)|$/.exec(rest);
  return at + 1 + (stop ? stop.index + stop[0].length : rest.length);
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(0, at).trimEnd();
  const stops = [...before.matchAll(/[.!?…]["”’»')\]]*\s+|\n+/g)];
  const last = stops.at(-1);
  return last ? last.index + last[0].length : 0;
}

/**
 * What an arrow key makes of the words that are picked: another word, or with Shift more words, fewer, or
 * sentences.
 */
export function movePick(
  text: string,
  picked: Place | null,
  from: number,
  key: string,
  more: boolean,
): Place | null {
  if (!picked) return /Right|Down/.test(key) ? wordAfter(text, from) : wordBefore(text, from);
  const { start, end } = picked;
  if (!more) return (key === 'ArrowRight' ? wordAfter(text, end) : wordBefore(text, start)) ?? picked;
  if (key === 'ArrowDown') return { start, end: Math.min(text.length, sentenceEnd(text, end)) };
  if (key === 'ArrowUp') return { start: sentenceStart(text, start), end };
  if (key === 'ArrowRight') return { start, end: wordAfter(text, end)?.end ?? end };
  const last = wordBefore(text, end);
  const shorter = last && text.slice(0, last.start).trimEnd().length;
  return shorter && shorter > start ? { start, end: shorter } : picked;
}

/** Draws the selection of the page around what is picked, and brings its end into sight. */
function select(root: HTMLElement, place: Place): void {
  const range = rangeOf(root, place);
  const selection = getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
  (range.endContainer.parentElement ?? root).scrollIntoView({ block: 'nearest' });
}

/** Arrow keys in the text pick words. Up and down alone scroll, as everywhere. */
export function pickByKey(store: Store, event: KeyboardEvent): void {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey || !(shiftKey ? /^Arrow/ : /^Arrow(?:Left|Right)$/).test(key)) return;
  const root = event.currentTarget as HTMLElement;
  const isReversed = getComputedStyle(root).direction === 'rtl';
  const mirrored = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[isReversed ? key : ''] ?? key;
  const from = Number((event.target as HTMLElement).dataset['at'] ?? 0);
  const place = movePick(store.work.story.text, store.view.picked, from, mirrored, shiftKey);
  event.preventDefault();
  if (!place) return;
  store.show({ picked: place });
  select(root, place);
}

/**
 * Keeps what a reader selects in the text with mouse, finger or caret. What is picked stays while fields have the
 * focus.
 */
export function watchSelection(store: Store): void {
  document.addEventListener('selectionchange', () => {
    const root = document.getElementById('text');
    if (!root) return;
    const place = selectedPlace(root);
    const { picked } = store.view;
    if (place) {
      if (place.start !== picked?.start || place.end !== picked.end) store.show({ picked: place });
      return;
    }
    const selection = getSelection();
    const isClick =
      selection?.isCollapsed &&
      selection.anchorNode &&
      root.contains(selection.anchorNode) &&
      document.activeElement?.closest('#text');
    if (picked && isClick) store.show({ picked: null });
  });
}

/** Marks the passage of the selected event, and what is picked, without touching the text. */
export function highlight(root: HTMLElement | null, places: Readonly<Record<string, Place | null>>): void {
  // Older browsers have none of it: the rest works without.
  const registry = (CSS as { highlights?: HighlightRegistry }).highlights;
  if (!registry) return;
  for (const [name, place] of Object.entries(places)) {
    const range = root && place && rangeOf(root, place);
    if (range) registry.set(name, new Highlight(range));
    else registry.delete(name);
  }
}
