import { Faults } from '../input/report.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { TimelineInit } from '../model/event.js';
import type { Interval } from '../model/interval.js';
import { toICalendar } from './icalendar.js';
import { toJsonLd } from './json-ld.js';
import { toTable } from './table.js';
import { toTimelineJs } from './timelinejs.js';
import { toWebAnnotations } from './web-annotations.js';

/** A date in the words of a language. Handed over: bundlers would cut what it needs out of what is loaded first. */
export type DateWords = (interval: Interval, lang: string) => string;

interface Writing {
  readonly now: number;
  readonly article: string | undefined;
  readonly dateWords: DateWords;
}

/** A writer for each format. A new one is a file beside this one and a line here. */
const writers = {
  csv: (story: TimelineInit) => toTable(story, ','),
  tsv: (story: TimelineInit) => toTable(story, '\t'),
  timelinejs: (story: TimelineInit, told: Faults, { dateWords }: Writing) =>
    toTimelineJs(story, told, dateWords),
  icalendar: (story: TimelineInit, told: Faults, { now }: Writing) => toICalendar(story, told, now),
  'json-ld': toJsonLd,
  'web-annotations': (story: TimelineInit, told: Faults, { article }: Writing) =>
    toWebAnnotations(story, told, article),
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

/** A story that is valid already, as text in another format. Throws a RangeError for a format that there is not. */
export function writeStory(
  story: TimelineInit,
  format: ExportFormat,
  dateWords: DateWords,
  { now = Date.now(), article }: ExportOptions = {},
): Exported {
  if (!Object.hasOwn(writers, format)) throw new RangeError(`unknown format: ${format}`);
  const told = new Faults();
  const text = writers[format](story, told, { now, article, dateWords });
  return { text, diagnostics: told.kept };
}
