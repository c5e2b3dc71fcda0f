// The work is kept in this browser, a moment after each change.
import { deleteDraft, Keeper, keptDrafts } from './drafts.js';
import type { History } from './history.js';
import { newDraft } from './actions.js';
import { isBlank, type Draft } from './model.js';
import type { Store } from './store.js';

const keeper = new Keeper();
let saved: History | undefined;
let running: Promise<void> = Promise.resolve();

const NOTHING_KEPT =
  'This browser keeps nothing for this page: your work is gone once you leave it. Take it out below.';
const APART =
  'The same draft was changed in another tab. Both are kept: what you do here is a draft of its own from now on.';

const titleOf = ({ head, rows }: Draft): string =>
  head.title?.trim() || rows.find(({ title }) => title)?.title || '';

const isNothing = ({ draft, steps }: History): boolean =>
  steps.length === 0 && draft.rows.every(isBlank) && !draft.head.title;

async function saveNow(store: Store): Promise<void> {
  const { history } = store;
  if (history === saved || store.view.isStart || isNothing(history)) return;
  try {
    const isApart = await keeper.save(history, titleOf(history.draft));
    saved = history;
    const hash = `#draft=${keeper.id}`;
    if (location.hash !== hash) globalThis.history.replaceState(null, '', hash);
    if (isApart) store.show({ trouble: APART });
    else if (store.view.trouble === NOTHING_KEPT) store.show({ trouble: '' });
  } catch {
    if (store.view.trouble !== NOTHING_KEPT) store.show({ trouble: NOTHING_KEPT });
  }
}

/** Saves what has changed since it was saved last. */
export function keep(store: Store): Promise<void> {
  running = running.then(() => saveNow(store));
  return running;
}

export async function openKept(store: Store, id: string): Promise<void> {
  try {
    const history = await keeper.read(id);
    if (!history) return await toStart(store, 'This draft is not kept in this browser.');
    saved = history;
    globalThis.history.replaceState(null, '', `#draft=${id}`);
    store.open(history, { isStart: false });
  } catch {
    await toStart(store, 'The draft could not be opened.');
  }
}

/** To the beginning; the work stays kept. */
export async function toStart(store: Store, status = ''): Promise<void> {
  await keep(store);
  keeper.begin();
  saved = undefined;
  globalThis.history.replaceState(null, '', location.pathname + location.search);
  store.open({ draft: newDraft(), steps: [], at: 0 }, { status, isStart: true, drafts: await listed() });
}

const listed = (): ReturnType<typeof keptDrafts> => keptDrafts().catch(() => []);

export async function removeKept(store: Store, id: string, title: string): Promise<void> {
  if (!confirm(`Delete the draft “${title || 'without a title'}” for good?`)) return;
  await deleteDraft(id).catch(() => undefined);
  store.show({ drafts: await listed(), status: 'Deleted.' });
}

/** What the address of the page names, else the beginning. */
export async function openAddress(store: Store): Promise<void> {
  const [, id = ''] = /^#draft=(\w+)$/.exec(location.hash) ?? [];
  if (id && id !== keeper.id) return openKept(store, id);
  if (!id) store.open({ draft: newDraft(), steps: [], at: 0 }, { drafts: await listed() });
}
