import type { Diagnostic } from '../model/diagnostic.js';

/**
 * What a reader makes of its source: plain data in the shape of a `TimelineInit`, unchecked, and what
 * could not be read at all. `null` stands for a source that is unusable as a whole; a diagnostic says why.
 */
export interface Read {
  readonly draft: unknown;
  readonly diagnostics: readonly Diagnostic[];
}
