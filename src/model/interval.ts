/** How finely one end of an {@link Interval} is known. */
export type Precision =
  'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** From fine to coarse. */
export const PRECISIONS: readonly Precision[] = [
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
];

/** EDTF's qualifiers of one end: `~` approximate, `?` uncertain, `%` both. */
export interface Qualifier {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export const CERTAIN: Qualifier = { approximate: false, uncertain: false };

/**
 * A half-open span of time, `start` ≤ t < `end`, in ms since the epoch.
 *
 * Calendar dates and wall-clock times without a zone are read as if in UTC. An open end is ±Infinity,
 * an unknown end is `null`. A single date is the span of its own unit: `1982` is all of 1982.
 */
export interface Interval {
  readonly start: number | null;
  readonly end: number | null;
  readonly startPrecision: Precision;
  readonly endPrecision: Precision;
  readonly startQualifier: Qualifier;
  readonly endQualifier: Qualifier;
  /** It does not last: one moment somewhere in it, as EDTF's `[1980..1990]` names. */
  readonly oneOf?: true;
}
