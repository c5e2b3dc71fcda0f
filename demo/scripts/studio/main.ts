import { render } from 'lit';
import '../../../src/index.js';
import { byId } from '../dom.js';
import { openFile } from './actions.js';
import { loadDates } from './dates.js';
import { watchClipboard } from './grid-clipboard.js';
import { noteScroll, revealRow } from './grid-window.js';
import { dropPicture } from './dropping.js';
import { keep, openAddress } from './keeping.js';
import { langOf, type Draft } from './model.js';
import { Store } from './store.js';
import { pageView } from './view-page.js';

const root = byId('studio');
const store = new Store(changed);
let drawn: Draft = store.draft;
let drawing = 0;
let keeping = 0;

/** The timeline follows when nobody has typed for this long, in ms: a large one takes longer to draw. */
function pauseOf({ rows }: Draft): number {
  if (rows.length > 1000) return 1000;
  return rows.length > 300 ? 500 : 120;
}

/** Puts the focus where an action wants it. */
function placeFocus(): void {
  const { focus, spot } = store.view;
  if (!focus) return;
  store.view = { ...store.view, focus: null };
  const sheet = document.getElementById('sheet');
  if (focus === 'cell' || focus === 'editor') {
    const header = sheet?.querySelector('.grid-head')?.getBoundingClientRect().height ?? 0;
    if (sheet) revealRow(sheet, spot.row, header);
  }
  const target = document.getElementById(focus);
  if (!target) return;
  const isInTable = sheet?.contains(target) ?? false;
  target.focus({ preventScroll: isInTable });
  if (!isInTable) return;
  if (sheet) sheet.scrollLeft += hiddenBeside(sheet, target);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
    target.setSelectionRange(store.view.editing?.isWhole ? 0 : target.value.length, target.value.length);
}

/** How far a cell is out of sight at one side, in px. */
function hiddenBeside(sheet: HTMLElement, cell: HTMLElement): number {
  const [frame, box] = [sheet.getBoundingClientRect(), cell.getBoundingClientRect()];
  if (box.right > frame.right) return Math.min(box.right - frame.right, box.left - frame.left);
  return box.left < frame.left ? box.left - frame.left : 0;
}

function draw(): void {
  render(pageView(store, drawn), root);
}

function changed(): void {
  const { draft, view } = store;
  // A look is seen at once; what is written, when there is a pause.
  if (draft.look !== drawn.look || view.panel !== 'events') drawn = draft;
  draw();
  placeFocus();
  const sheet = document.getElementById('sheet');
  if (sheet && noteScroll(sheet)) draw();
  clearTimeout(drawing);
  if (drawn !== draft)
    drawing = window.setTimeout(() => {
      drawn = store.draft;
      draw();
    }, pauseOf(draft));
  clearTimeout(keeping);
  keeping = window.setTimeout(() => void keep(store), 250);
  void loadDates(langOf(draft)).then((isOther) => {
    if (isOther) store.show({});
  });
}

function undoByKey(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (altKey || !(ctrlKey || metaKey) || store.view.isStart) return;
  const isUndo = key.toLowerCase() === 'z' && !shiftKey;
  const isRedo = (key.toLowerCase() === 'z' && shiftKey) || (key === 'y' && ctrlKey);
  if (!isUndo && !isRedo) return;
  event.preventDefault();
  const isInTable = document.activeElement?.closest('#sheet') !== null;
  if (isUndo) store.undo();
  else store.redo();
  if (isInTable) store.show({ focus: 'cell' });
}

function dropFiles(event: DragEvent): void {
  const [file] = event.dataTransfer?.files ?? [];
  root.classList.remove('dropping');
  // A picture may have been taken where it was dropped.
  if (!file || event.defaultPrevented) return;
  event.preventDefault();
  if (!dropPicture(store, event)) void openFile(store, file);
}

root.replaceChildren();
await openAddress(store);
draw();
document.addEventListener('keydown', undoByKey);
watchClipboard(store);
document.addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  root.classList.add('dropping');
});
document.addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) root.classList.remove('dropping');
});
document.addEventListener('drop', dropFiles);
addEventListener('resize', draw);
addEventListener('hashchange', () => void openAddress(store));
addEventListener('pagehide', () => void keep(store));
document.addEventListener('visibilitychange', () => void keep(store));
