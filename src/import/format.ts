import type { readDate } from '../extract/written.js';
import type { TimelineInit } from '../model/event.js';
import type { Telling } from './telling.js';

/** A file as its reader gets it. */
export interface GivenFile {
  /** Without a byte order mark. */
  readonly text: string;
  /** The name of the file, or its address; empty if it is not known. */
  readonly name: string;
  /** The type that a server told, in lower case, without parameters; empty if it is not known. */
  readonly type: string;
  /** The language of its words, BCP 47; empty if it is not known. */
  readonly lang: string;
  /** What `JSON.parse` makes of it; undefined if it is no JSON. */
  readonly json: unknown;
  /** Whether the day comes before the month in "12/5/2024", where somebody has said so. */
  readonly dayFirst: boolean | undefined;
  /** Whether dates stay in the words of their cells, also where they cannot be read. */
  readonly asWritten: boolean;
  /** Reads dates as people write them. It comes with the words of languages, and so only when it is needed. */
  readonly readDate: typeof readDate;
}

/** A format that can be taken in: a file beside this one and a line in `formats.ts`. */
export interface ImportFormat {
  readonly name: string;
  /** Whether a file is of this format, by a quick look. Never throws. */
  readonly recognizes: (given: GivenFile) => boolean;
  /** The story in it. Tells every field that has no place in our data. */
  readonly read: (given: GivenFile, told: Telling) => TimelineInit;
}
