import type { Draft, Row, Shell } from './model.js';

/** One step of work: what it put in the place of what. Only what it changed is kept. */
export interface Step {
  readonly label: string;
  /** Steps with the same name in a row are one: the keystrokes in a field. Empty for one on its own. */
  readonly field: string;
  readonly before: Shell;
  readonly after: Shell;
  /** From this row on, these rows were replaced by those. */
  readonly at: number;
  readonly removed: readonly Row[];
  readonly added: readonly Row[];
}

/** A draft and all steps to it. Those from `at` on were undone. */
export interface History {
  readonly draft: Draft;
  readonly steps: readonly Step[];
  readonly at: number;
}

function shellOf({ rows: _, ...shell }: Draft): Shell {
  return shell;
}

/** The difference of two drafts. */
export function stepOf(label: string, field: string, from: Draft, to: Draft): Step {
  const [old, rows] = [from.rows, to.rows];
  const most = Math.min(old.length, rows.length);
  let at = 0;
  while (at < most && old[at] === rows[at]) at++;
  let same = 0;
  while (same < most - at && old[old.length - 1 - same] === rows[rows.length - 1 - same]) same++;
  return {
    label,
    field,
    before: shellOf(from),
    after: shellOf(to),
    at,
    removed: old.slice(at, old.length - same),
    added: rows.slice(at, rows.length - same),
  };
}

const replaced = (draft: Draft, shell: Shell, at: number, count: number, rows: readonly Row[]): Draft => ({
  ...draft,
  ...shell,
  rows: draft.rows.toSpliced(at, count, ...rows),
});

export const undone = (draft: Draft, { before, at, removed, added }: Step): Draft =>
  replaced(draft, before, at, added.length, removed);
export const redone = (draft: Draft, { after, at, removed, added }: Step): Draft =>
  replaced(draft, after, at, removed.length, added);

/** The history with one more step; it goes into the last one if that is of the same field. */
export function extended({ draft, steps, at }: History, to: Draft, label: string, field: string): History {
  const last = steps[at - 1];
  const isSame = field !== '' && last?.field === field && at === steps.length;
  const from = isSame ? undone(draft, last) : draft;
  const kept = steps.slice(0, isSame ? at - 1 : at);
  return { draft: to, steps: [...kept, stepOf(label, field, from, to)], at: kept.length + 1 };
}
