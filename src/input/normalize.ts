import type { Diagnostic } from '../model/diagnostic.js';
import type { Timeline } from '../model/event.js';
import { compareIntervals } from './dates.js';
import { timeline, type Draft } from './format.js';
import { UniqueIds } from './ids.js';
import { listed } from './listed.js';
import { readAt, type Context, type Kind, type NormalizeOptions } from './kinds.js';
import { diagnose } from './report.js';

export type { NormalizeOptions } from './kinds.js';

export interface Normalized {
  readonly timeline: Timeline;
  readonly diagnostics: readonly Diagnostic[];
}

/** An object with events, or the events alone. */
const story: Kind<Partial<Draft>> = (value, path, context) => {
  const draft = Array.isArray(value) ? { events: value } : (value as { readonly events?: unknown });
  if (!draft.events) return context.report('not-a-timeline', path, value);
  const read: Partial<Draft> | undefined = timeline(draft, path, context);
  if (read?.events?.length === 0) context.report('no-events', 'events');
  return read;
};

/**
 * THE one door for data: a reader's draft becomes a timeline in which everything is valid — dates parsed
 * and in the wall-clock time of `options.timeZone`, ids unique, events in time order, texts trimmed and
 * well-formed, addresses safe to follow. Each unusable value is left out and reported with its path; an
 * event is left out only if it has no usable date, or nothing to call it by.
 *
 * `null` gives an empty timeline and no report: its reader has said why. Never throws, not even for
 * getters and proxies that do.
 */
export function normalize(draft: unknown, options: NormalizeOptions): Normalized {
  const diagnostics: Diagnostic[] = [];
  const ids = new UniqueIds();
  const context: Context = { ...options, ids, diagnostics, report: (...fault) => void diagnostics.push(diagnose(...fault)) };
  const read = readAt({ '': draft }, '', story, '', context);
  ids.settle();
  const events = [...(read?.events ?? [])].sort((a, b) => compareIntervals(a.interval, b.interval));
  return { timeline: { ...read, events: listed(events) }, diagnostics };
}
