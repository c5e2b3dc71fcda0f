/** A story in the formats of other programs. Plain data in, text out: also in Node. */
import { normalize, toInit } from '../input/index.js';
import { Faults } from '../input/report.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { TimelineInit } from '../model/event.js';
import { toICalendar } from './icalendar.js';
import { toJsonLd } from './json-ld.js';
import { toTable } from './table.js';
import { toTimelineJs } from './timelinejs.js';
import { toWebAnnotations } from './web-annotations.js';

export { toInnerHtml } from './html.js';

/** A writer for each format. A new one is a file beside this one and a line here. */
const writers = {
  csv: (story: TimelineInit) => toTable(story, ','),
  tsv: (story: TimelineInit) => toTable(story, '\t'),
  timelinejs: toTimelineJs,
  icalendar: toICalendar,
  'json-ld': toJsonLd,
  'web-annotations': toWebAnnotations,
} as const;

export type ExportFormat = keyof typeof writers;

export const exportFormats = Object.keys(writers) as readonly ExportFormat[];

export interface ExportOptions {
  /** When it is written, ms since the epoch: a calendar says so. Now unless told. */
  readonly now?: number | undefined;
  /**
   * The address of the article that the anchors are passages of, for annotations: http(s). The story's `source` unless
   * told.
   */
  readonly article?: string | undefined;
}

export interface Exported {
  readonly text: string;
  /** What could not be drawn, and what the format has no place for: by event, in the order of time, and field. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A story as text in another format. It is normalised first: what could not be drawn is left out. Spreadsheets run
 * nothing in a table, and pages nothing in JSON-LD. Throws a RangeError for a format that there is not.
 */
export function exportTimeline(
  story: TimelineInit,
  format: ExportFormat,
  { now = Date.now(), article }: ExportOptions = {},
): Exported {
  if (!Object.hasOwn(writers, format)) throw new RangeError(`unknown format: ${format}`);
  const { timeline, diagnostics } = normalize(story, { timeZone: 'UTC', locale: 'en' });
  const told = new Faults();
  const text = writers[format](toInit(timeline), told, now, article);
  return { text, diagnostics: [...diagnostics, ...told.kept] };
}
