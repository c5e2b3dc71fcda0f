// What is kept in this browser: each draft, and each of its steps, in IndexedDB. A step is written once.
import type { History, Step } from './history.js';
import type { TimelineInit } from '../../../src/model/event.js';
import { draftOf, type Draft } from './model.js';

/** A draft in the list of those that are kept. */
export interface Kept {
  readonly id: string;
  readonly title: string;
  readonly events: number;
  /** When it was changed last, ms since the epoch. */
  readonly changed: number;
}

interface Stored extends Kept {
  /** Goes up by one each time it is saved: who saves over another's work notices it. */
  readonly revision: number;
  readonly draft: Draft;
  readonly at: number;
}

const NAME = 'article-timeline/studio';

/** `crypto.randomUUID` is not there on pages without a secure context. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('not kept'));
    };
  });
}

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onerror = transaction.onabort = () => {
      reject(transaction.error ?? new Error('not kept'));
    };
  });

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  return (opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts', { keyPath: 'id' });
      request.result.createObjectStore('steps');
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('not kept'));
    };
  }));
}

async function tables(
  mode: IDBTransactionMode,
): Promise<{ drafts: IDBObjectStore; steps: IDBObjectStore; end: Promise<void> }> {
  const transaction = (await database()).transaction(['drafts', 'steps'], mode);
  return {
    drafts: transaction.objectStore('drafts'),
    steps: transaction.objectStore('steps'),
    end: done(transaction),
  };
}

const stepsFrom = (id: string, from: number): IDBKeyRange => IDBKeyRange.bound([id, from], [id, Infinity]);

/** All drafts, the one changed last first. */
export async function keptDrafts(): Promise<Kept[]> {
  const { drafts } = await tables('readonly');
  const all = (await answer(drafts.getAll())) as Stored[];
  return all
    .map(({ id, title, events, changed }) => ({ id, title, events, changed }))
    .sort((a, b) => b.changed - a.changed);
}

export async function deleteDraft(id: string): Promise<void> {
  const { drafts, steps, end } = await tables('readwrite');
  drafts.delete(id);
  steps.delete(stepsFrom(id, 0));
  await end;
}

/** Keeps the work on one draft, from its first change on. */
export class Keeper {
  id = '';
  #revision = 0;
  #saved: readonly Step[] = [];

  /** A draft and its steps; null if it is not there. */
  async read(id: string): Promise<History | null> {
    const { drafts, steps } = await tables('readonly');
    const asked = answer(steps.getAll(stepsFrom(id, 0)));
    const stored = (await answer(drafts.get(id))) as Stored | undefined;
    const all = (await asked) as Step[];
    if (!stored) return null;
    this.id = id;
    this.#revision = stored.revision;
    this.#saved = all;
    return { draft: stored.draft, steps: all, at: stored.at };
  }

  /** What is saved next is a draft of its own. */
  begin(): void {
    this.id = '';
    this.#revision = 0;
    this.#saved = [];
  }

  /**
   * Saves the work. Where another page has saved the same draft since, that one is left as it is and this becomes a
   * draft of its own: then it gives true. Rejects if the browser keeps nothing.
   */
  async save({ draft, steps, at }: History, title: string): Promise<boolean> {
    const { drafts, steps: table, end } = await tables('readwrite');
    const stored = this.id ? ((await answer(drafts.get(this.id))) as Stored | undefined) : undefined;
    const isOthers = this.id !== '' && stored?.revision !== this.#revision;
    if (!this.id || isOthers) {
      this.id = newId();
      this.#revision = 0;
      this.#saved = [];
    }
    let same = 0;
    while (same < steps.length && steps[same] === this.#saved[same]) same++;
    table.delete(stepsFrom(this.id, same));
    for (const [n, step] of steps.slice(same).entries()) table.put(step, [this.id, same + n]);
    const revision = this.#revision + 1;
    const next: Stored = {
      id: this.id,
      title,
      events: draft.rows.length,
      changed: Date.now(),
      revision,
      draft,
      at,
    };
    drafts.put(next);
    await end;
    this.#revision = revision;
    this.#saved = steps;
    return isOthers;
  }
}

/** Keeps a story as a new draft; resolves to the address of the studio that opens it. */
export async function keepStory(story: TimelineInit): Promise<string> {
  const keeper = new Keeper();
  await keeper.save({ draft: draftOf(story), steps: [], at: 0 }, story.title ?? '');
  return `studio.html#draft=${keeper.id}`;
}
