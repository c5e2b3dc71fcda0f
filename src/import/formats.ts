import type { ImportFormat } from './format.js';
import { iCalendar } from './icalendar.js';
import { jsonLd } from './json-ld.js';
import { ownJson } from './own.js';
import { simile } from './simile.js';
import { anyTable, flourish, timelineJsSheet } from './table.js';
import { timelineJs, timelineJs1 } from './timelinejs.js';
import { vis } from './vis.js';
import { wikidata } from './wikidata.js';

/** The formats that can be taken in. The first that recognizes a file reads it. */
export const formats: readonly ImportFormat[] = [
  timelineJs,
  timelineJs1,
  vis,
  iCalendar,
  simile,
  wikidata,
  jsonLd,
  ownJson,
  timelineJsSheet,
  flourish,
  anyTable,
];
