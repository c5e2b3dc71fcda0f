import { render } from 'lit';
import { articleLanguages, loadLanguage } from '../../../src/extract/index.js';
import '../../../src/index.js';
import { byId } from '../dom.js';
import { openFile, read } from './actions.js';
import { findingsOf } from './draft.js';
import { findEvent } from './model.js';
import { highlight, watchSelection } from './picking.js';
import { takeArticle } from './passing.js';
import { KEY, readSaved, save } from './saved.js';
import { Store } from './store.js';
import { pageView } from './view-page.js';

const root = byId('review');
// What was kept of an earlier visit may be in any of them. One that cannot be loaded is told as not read.
await Promise.allSettled(articleLanguages.map((lang) => loadLanguage(lang)));
const saved = readSaved();
const store = new Store(changed, saved.history);
let timer = 0;
let shown: string | null = null;
let keptHistory = store.history;

/** A new timeline grows only once it is drawn, and pushes the page: then its beginning is brought into sight. */
async function showTimeline(section: HTMLElement): Promise<void> {
  await section.querySelector('article-timeline')?.updateComplete;
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  const { top } = section.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) section.scrollIntoView({ block: 'start' });
}

/** Puts the focus where an action wants it; where the focused element is gone, on the nearest thing that is left. */
function placeFocus(before: Element | null): void {
  const { focus } = store.view;
  if (focus) {
    store.view = { ...store.view, focus: null };
    const target = document.getElementById(focus);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
    if (target?.id === 'live') void showTimeline(target);
    if (target) return;
  }
  const isLost = before && before !== document.body && !before.isConnected;
  if (isLost && document.activeElement === document.body)
    (document.getElementById('draft-heading') ?? document.getElementById('story'))?.focus();
}

/** Brings the passage of an event into sight where the text has a scrollbar of its own; the page stays where it is. */
function showPassage(key: string | null): void {
  const text = document.getElementById('text');
  const chip = key && document.getElementById(`chip-${key}`);
  if (!text || !chip || key === shown || text.scrollHeight <= text.clientHeight) return;
  const { top } = chip.getBoundingClientRect();
  const frame = text.getBoundingClientRect();
  if (top < frame.top || top > frame.bottom - 48) text.scrollTop += top - frame.top - frame.height / 3;
}

function keep(): void {
  clearTimeout(timer);
  if (store.history === keptHistory) return;
  keptHistory = store.history;
  const trouble = save(store.history);
  if (trouble !== store.view.trouble) store.show({ trouble });
}

function changed(): void {
  const before = document.activeElement;
  render(pageView(store), root);
  placeFocus(before);
  const {
    work,
    view: { selected, picked },
  } = store;
  const passage = findingsOf(work.story).placeOf(findEvent(work, selected)?.anchor);
  highlight(document.getElementById('text'), { 'review-selected': passage, 'review-picked': picked });
  showPassage(selected);
  shown = selected;
  clearTimeout(timer);
  timer = window.setTimeout(keep, 400);
}

function undoByKey(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  const isField =
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"],[type="radio"]),textarea,select,[contenteditable]');
  if (isField || altKey || !(ctrlKey || metaKey)) return;
  const isUndo = key.toLowerCase() === 'z' && !shiftKey;
  const isRedo = (key.toLowerCase() === 'z' && shiftKey) || (key === 'y' && ctrlKey);
  if (!isUndo && !isRedo) return;
  event.preventDefault();
  if (isUndo) store.undo();
  else store.redo();
}

function dropFiles(event: DragEvent): void {
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  void openFile(store, file);
}

root.replaceChildren();
store.show({ trouble: saved.trouble });
const article = takeArticle();
if (article) read(store, { text: article, headings: [] });
watchSelection(store);
document.addEventListener('keydown', undoByKey);
document.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
document.addEventListener('drop', dropFiles);
addEventListener('pagehide', keep);
document.addEventListener('visibilitychange', keep);
addEventListener('storage', ({ key }) => {
  if (key === KEY)
    store.show({ trouble: 'This page is open in another tab too: what is changed last is kept.' });
});
