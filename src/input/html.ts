import type { Read } from './reader.js';

/** Placeholder until the reader of the HTML form is complete. */
export function readHtml(root: ParentNode): Read {
  return { draft: root.childElementCount > 0 ? { events: [] } : null, diagnostics: [] };
}
