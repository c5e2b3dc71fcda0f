import { readHtml } from './html.js';
import { readJson, readValue } from './json.js';

export { normalize, normalizing } from './normalize.js';
export type { Normalized, NormalizeOptions } from './normalize.js';
export { toldUntil } from './dates.js';
export { toInit } from './init.js';
export { readQuery } from './query.js';
export type { Read } from './reader.js';

/** A reader per form of input. A new form is a file beside this one and a line here. */
export const readers = {
  value: readValue,
  json: readJson,
  html: readHtml,
} as const;
