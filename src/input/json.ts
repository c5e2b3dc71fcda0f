import type { Read } from './reader.js';
import { diagnose } from './report.js';

/** A value that a script or JSON gives: an object with `events`, or the list of events alone. Never throws. */
export function readValue(value: unknown): Read {
  const isDraft = typeof value === 'object' && value !== null;
  return isDraft
    ? { draft: value, diagnostics: [] }
    : { draft: null, diagnostics: [diagnose('not-a-timeline', '', value)] };
}

/** What the editor of a CMS puts between the data. */
const CMS_MARKUP = /<\/?(?:p|br)\b[^>]*>/gi;

/**
 * JSON text in the form of a `TimelineInit`, or a list of its events. The markup that the editor of a CMS has put into
 * it is told, and left out. Never throws.
 */
export function readJson(text: string): Read {
  const told = () => diagnose('not-json', '', text);
  try {
    return readValue(JSON.parse(text));
  } catch {
    const bare = text.replace(CMS_MARKUP, '');
    if (bare === text) return { draft: null, diagnostics: [told()] };
    const { draft, diagnostics } = readJson(bare);
    return { draft, diagnostics: [told(), ...(draft === null ? [] : diagnostics)] };
  }
}
