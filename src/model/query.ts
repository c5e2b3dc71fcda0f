import type { Diagnostic } from './diagnostic.js';

/** What is sought: events that meet all that is named here. Nothing named, nothing sought. */
export interface Query {
  /**
   * All of these words, anywhere in title, text, quotations, speakers, group and tags; those between quotation
   * marks as whole words in a row.
   */
  readonly text?: string;
  /** One of these speakers, named as in the data. */
  readonly speakers?: readonly string[];
  /** One of these groups. */
  readonly groups?: readonly string[];
  /** One of these tags. */
  readonly tags?: readonly string[];
}

/** A query as a page has set it, checked. */
export interface ReadQuery {
  /** The page has set something, if only an empty query. */
  readonly asked: boolean;
  /** Without empty parts. */
  readonly query: Query;
  readonly diagnostics: readonly Diagnostic[];
}
