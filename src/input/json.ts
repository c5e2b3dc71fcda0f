import { isList, isRecord } from './field-reader.js';
import type { Read } from './reader.js';

/** A value that a script or JSON gives: an object with `events`, or the list of events alone. Never throws. */
export function readValue(value: unknown): Read {
  if (isList(value)) return { draft: { events: value }, diagnostics: [] };
  if (isRecord(value)) return { draft: value, diagnostics: [] };
  const message = 'Expected an object with a list of events, or the list alone.';
  return { draft: null, diagnostics: [{ code: 'not-a-timeline', path: '', message }] };
}

/** JSON text in the form of a `TimelineInit`, or a list of its events. Never throws. */
export function readJson(text: string): Read {
  try {
    return readValue(JSON.parse(text));
  } catch {
    // The engine's own message differs from browser to browser and quotes the data.
    const message = /^\s*</.test(text) ? 'Expected JSON, not markup.' : 'The text is not JSON.';
    return { draft: null, diagnostics: [{ code: 'not-json', path: '', message }] };
  }
}
