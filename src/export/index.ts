/** A story in the formats of other programs. Plain data in, text out: also in Node. */
import { normalize, toInit } from '../input/index.js';
import '../messages/all.js';
import type { TimelineInit } from '../model/event.js';
import { formatDate } from '../time/format.js';
import { writeStory, type Exported, type ExportFormat, type ExportOptions } from './formats.js';

export { exportFormats } from './formats.js';
export type { Exported, ExportFormat, ExportOptions } from './formats.js';
export { toInnerHtml } from './html.js';

/**
 * A story as text in another format. It is normalised first: what could not be drawn is left out. Spreadsheets run
 * nothing in a table, and pages nothing in JSON-LD. Throws a RangeError for a format that there is not.
 */
export function exportTimeline(
  story: TimelineInit,
  format: ExportFormat,
  options: ExportOptions = {},
): Exported {
  const { timeline, diagnostics } = normalize(story, { timeZone: 'UTC', locale: 'en' });
  const { text, diagnostics: told } = writeStory(toInit(timeline), format, formatDate, options);
  return { text, diagnostics: [...diagnostics, ...told] };
}
