import type { Diagnostic } from './diagnostic.js';

/** What a diagnostic is about, as it was given: no part of what pages see, but who gives advice looks at it. */
const refused = new WeakMap<Diagnostic, unknown>();

/** Keeps what was given, and returns the diagnostic. */
export function aboutValue(diagnostic: Diagnostic, value: unknown): Diagnostic {
  if (value !== undefined) refused.set(diagnostic, value);
  return diagnostic;
}

/** What was given; undefined where nothing was. */
export const refusedIn = (diagnostic: Diagnostic): unknown => refused.get(diagnostic);

/** The same diagnostic with something else in it. */
export const changed = (diagnostic: Diagnostic, change: Partial<Diagnostic>): Diagnostic =>
  aboutValue({ ...diagnostic, ...change }, refusedIn(diagnostic));
