import type { Diagnostic } from '../model/diagnostic.js';
import type { Timeline } from '../model/event.js';
import type { EventList } from '../model/event-list.js';
import { finish, type Sliced } from '../model/order.js';
import { toldUntil } from './dates.js';
import { head, listed, type Head } from './fields.js';
import { readAt, type FieldKind, type NormalizeOptions } from './kinds.js';
import { StoryReading } from './reading.js';
import { diagnose } from './report.js';

export type { NormalizeOptions } from './kinds.js';

export interface Normalized {
  readonly timeline: Timeline;
  /** What was wrong; of each code at most the first thousand. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many entries could not be used. */
  readonly dropped: number;
  /** So many of the first events are those of the story that this one was appended to. */
  readonly kept: number;
  /**
   * The same story with more entries at the end of the author's list, unchecked too; their numbers go on. This one
   * stays as it is, but may be appended to only once.
   */
  readonly append: (events: unknown) => Sliced<Normalized>;
}

/** An object with events, or the events alone. */
const story: Pick<FieldKind<Partial<Head>>, 'read'> = {
  read(value, path, context) {
    const draft = Array.isArray(value) ? { events: value } : (value as { readonly events?: unknown });
    if (!draft.events) return context.report('not-a-timeline', path, value);
    return head.read(draft, path, context);
  },
};

/**
 * THE one door for data: a reader's draft becomes a timeline in which everything is valid — dates parsed
 * and in the wall-clock time of `options.timeZone`, ids unique, events in time order, texts trimmed and
 * well-formed, addresses safe to follow. Each unusable value is left out and reported with its path; an
 * event is left out only if it has no usable date, or nothing to call it by.
 *
 * `null` gives an empty timeline and no report: its reader has said why. Never throws, not even for
 * getters and proxies that do. The entries are looked at once, and again when their event is asked for.
 */
export function* normalizing(draft: unknown, options: NormalizeOptions): Sliced<Normalized> {
  const reading = new StoryReading(options);
  const { events, ...told } = readAt({ '': draft }, '', story, '', reading.context) ?? {};
  const until = toldUntil(told.published, options.today);
  const list = yield* reading.start(events ?? { list: [], count: 0 }, until);
  return normalized(reading, told, events !== undefined, list);
}

/** {@link normalizing} at one go. */
export function normalize(draft: unknown, options: NormalizeOptions): Normalized {
  return finish(normalizing(draft, options));
}

/** @param isList whether the author gave a list, in which then should be something */
function normalized(
  reading: StoryReading,
  told: Omit<Timeline, 'events'>,
  isList: boolean,
  events: EventList,
): Normalized {
  const nothing = isList && events.length === 0 ? [diagnose('no-events', 'events')] : [];
  return {
    timeline: { ...told, events },
    diagnostics: [...reading.faults.kept, ...nothing],
    dropped: reading.dropped,
    kept: reading.kept,
    *append(value) {
      const more = readAt({ events: value }, 'events', listed, '', reading.context);
      return normalized(reading, told, isList, more ? yield* reading.append(more) : events);
    },
  };
}
