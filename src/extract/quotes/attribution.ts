import type { Cue } from './cues.js';
import { groupOf, type Range } from './tags.js';

/** By what somebody is known to say a quotation: words beside it, or words elsewhere in its sentence. */
export interface Claim {
  readonly by: Range;
  readonly isBeside: boolean;
}

/** Between a quotation and who says it there may be this. */
const BESIDE = /^[,.atxy-]*$/;
/** Between a verb and what it reports: "told the crowd that:". */
const LEADS = /^[at]*[DnNRHC#s]{0,6}(?:p[DnNRHCt#s]{1,6}){0,2}[at]*(?:[,:]|T,?|,?T)[at]*$/;
/** "…" – Jane Doe, nurse */
const SIGNED = /^[,.]*-([RHn]{0,3}N+)(?=[,.]*(?:$|[nN]))/d;
/** "Doe: “…”" */
const COLON = /(?:^|[.,])([DnNRHC#s]+):$/d;
/** A new clause: what was reported before it is over. */
const BREAK = /;|,[cb]|-/;

/** Who says the quotation at word `at` of a sentence, by its cues. */
export function claimOf(tags: string, at: number, cues: readonly Cue[]): Claim | undefined {
  const signed = groupOf(SIGNED, tags, at + 1, at + 16);
  if (signed) return { by: signed, isBeside: true };
  const after = cues.filter(cue => cue.at > at);
  const beside = after.find(cue => BESIDE.test(tags.slice(at + 1, begins(cue, at))));
  if (beside) return { by: beside.subject, isBeside: true };
  const before = cues.filter(cue => cue.at < at);
  const leading = before.at(-1);
  const colon = groupOf(COLON, tags, at - 12, at);
  if (leading && LEADS.test(tags.slice(leading.at + 1, at))) return { by: leading.subject, isBeside: true };
  if (colon) return { by: colon, isBeside: true };
  // The one that all the rest of its clause hangs on: "she said that he called it …" is what she said.
  const outer = before.reduceRight<Cue | undefined>((inner, cue) => (inner && BREAK.test(tags.slice(cue.at, begins(inner, cue.at))) ? inner : cue), undefined);
  const by = (outer ?? after[0])?.subject;
  return by && { by, isBeside: false };
}

/** Where a cue begins behind `at`: with its subject or with its verb. */
const begins = ({ at, subject }: Cue, from: number): number => (subject.from > from ? Math.min(at, subject.from) : at);
