/** A story in the formats of other programs. Plain data in, text out: also in Node. */
import { normalize, toInit } from '../input/index.js';
import type { TimelineInit } from '../model/event.js';
import { toTable } from './table.js';

/** A writer for each format. A new one is a file beside this one and a line here. */
const writers = {
  csv: (story: TimelineInit) => toTable(story, ','),
  tsv: (story: TimelineInit) => toTable(story, '\t'),
} as const;

export type ExportFormat = keyof typeof writers;

export const exportFormats = Object.keys(writers) as readonly ExportFormat[];

/**
 * A story as text in another format: `csv` or `tsv`. It is normalised first: what could not be drawn is left out.
 * Spreadsheets run nothing in it. Throws a RangeError for a format that there is not.
 */
export function exportTimeline(story: TimelineInit, format: ExportFormat): string {
  if (!Object.hasOwn(writers, format)) throw new RangeError(`unknown format: ${format}`);
  return writers[format](toInit(normalize(story, { timeZone: 'UTC', locale: 'en' }).timeline));
}
