import type { ImportFormat } from './format.js';
import { ownJson } from './own.js';
import { anyTable, flourish, timelineJsSheet } from './table.js';
import { timelineJs, timelineJs1 } from './timelinejs.js';
import { vis } from './vis.js';

/** The formats that can be taken in. The first that recognizes a file reads it. */
export const formats: readonly ImportFormat[] = [
  timelineJs,
  timelineJs1,
  vis,
  ownJson,
  timelineJsSheet,
  flourish,
  anyTable,
];
