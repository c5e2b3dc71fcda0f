import type { Cue } from './cues.js';
import { groupOf, type Range } from './tags.js';

/** "…" – Jane Doe, nurse */
const SIGNED = /^-([RHn]*N+)/;
/** A new clause: what was reported before it is over. */
const BREAK = /,[cb]/;

/**
 * Who says the quotation at word `at` of a sentence, by its cues: the first of its clause, on which all the rest hangs ("she
 * said that he called it …" is what she said), else the first of all.
 */
export function sayerOf(tags: string, at: number, cues: readonly Cue[]): Range | undefined {
  const cue = cues.find(cue => cue.at < at && !BREAK.test(tags.slice(cue.at, at))) ?? cues[0];
  return groupOf(SIGNED, tags, at + 1, at + 16) ?? cue?.subject;
}
