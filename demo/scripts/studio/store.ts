import { extended, redone, undone, type History } from './history.js';
import { NO_DRAFT, type Draft } from './model.js';
import type { Brought } from './bringing.js';
import type { Note } from './notes.js';
import type { Kept } from './drafts.js';

export type Panel = 'events' | 'story' | 'look' | 'out' | 'timeline';

/** Where one is in the table: a row and a column, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What the open cell had before, and which column Enter goes back to. */
interface Editing {
  readonly was: string;
  readonly from: number;
  /** Whether what is typed first takes the place of all that is there. */
  readonly isWhole: boolean;
}

/** What is open and chosen on the page: no part of the work, and not undone. */
export interface View {
  readonly panel: Panel;
  /** Whether the beginning is shown, where one chooses what to begin with. */
  readonly isStart: boolean;
  readonly spot: Spot;
  /** The other corner of what is marked in the table; null without. */
  readonly corner: Spot | null;
  /** The open cell, while one types in it. */
  readonly editing: Editing | null;
  /** The key of the row whose details are open. */
  readonly details: string | null;
  /** What is about to come in and not taken yet. */
  readonly brought: Brought | null;
  readonly drafts: readonly Kept[];
  readonly status: string;
  /** What an import could not read or place, to be read at leisure; each may be about a row, by its key. */
  readonly notes: readonly (Note & { readonly key?: string })[];
  /** What is wrong with keeping the work in the browser. */
  readonly trouble: string;
  /** The id of the element that is to have the focus once the page is drawn. */
  readonly focus: string | null;
  readonly format: string;
  /** What is written into fields that change nothing yet, by their ids. */
  readonly written: Readonly<Record<string, string>>;
}

export const FIRST_VIEW: View = {
  panel: 'events',
  isStart: true,
  spot: { row: 0, column: 0 },
  corner: null,
  editing: null,
  details: null,
  brought: null,
  drafts: [],
  status: '',
  notes: [],
  trouble: '',
  focus: null,
  format: 'snippet',
  written: {},
};

/** Everything the page shows. Each change makes a new state and tells who listens. */
export class Store {
  history: History = { draft: NO_DRAFT, steps: [], at: 0 };
  view: View = FIRST_VIEW;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get draft(): Draft {
    return this.history.draft;
  }

  /** Changes what is open or chosen. */
  show(view: Partial<View>): void {
    this.view = { ...this.view, ...view };
    this.#changed();
  }

  /** One step of work. With `field`, keystrokes in the same field are one step. One that changes nothing is none. */
  edit(label: string, edit: (draft: Draft) => Draft, view: Partial<View> = {}, field = ''): void {
    const to = edit(this.draft);
    if (to === this.draft) return this.show(view);
    this.history = extended(this.history, to, label, field);
    this.show(field ? view : { status: label, ...view });
  }

  /** Opens another draft with its steps. */
  open(history: History, view: Partial<View> = {}): void {
    this.history = history;
    this.show({ ...FIRST_VIEW, drafts: this.view.drafts, trouble: this.view.trouble, ...view });
  }

  undo(): void {
    const { draft, steps, at } = this.history;
    const step = steps[at - 1];
    if (!step) return this.show({ status: 'There is nothing to undo.' });
    this.#go({ draft: undone(draft, step), steps, at: at - 1 }, `Undone: ${step.label}`, step.at);
  }

  redo(): void {
    const { draft, steps, at } = this.history;
    const step = steps[at];
    if (!step) return this.show({ status: 'There is nothing to redo.' });
    this.#go({ draft: redone(draft, step), steps, at: at + 1 }, `Done again: ${step.label}`, step.at);
  }

  /** Typing after this begins a step of its own. */
  endField(): void {
    const { steps, at, draft } = this.history;
    const last = steps[at - 1];
    if (last?.field) this.history = { draft, at, steps: steps.with(at - 1, { ...last, field: '' }) };
  }

  #go(history: History, status: string, row: number): void {
    const { details, spot } = this.view;
    this.history = history;
    const isThere = history.draft.rows.some(({ key }) => key === details);
    this.show({
      status,
      editing: null,
      corner: null,
      details: isThere ? details : null,
      spot: { ...spot, row: Math.min(row, history.draft.rows.length) },
    });
  }
}
