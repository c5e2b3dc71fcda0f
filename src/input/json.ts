import type { Read } from './reader.js';
import { diagnose } from './report.js';

/** A value that a script or JSON gives: an object with `events`, or the list of events alone. Never throws. */
export function readValue(value: unknown): Read {
  const isDraft = typeof value === 'object' && value !== null;
  return isDraft
    ? { draft: value, diagnostics: [] }
    : { draft: null, diagnostics: [diagnose('not-a-timeline', '', value)] };
}

/** JSON text in the form of a `TimelineInit`, or a list of its events. Never throws. */
export function readJson(text: string): Read {
  try {
    return readValue(JSON.parse(text));
  } catch {
    return { draft: null, diagnostics: [diagnose('not-json', '', text.trim())] };
  }
}
