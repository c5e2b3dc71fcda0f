import type { Diagnostic } from '../model/diagnostic.js';
import type { DatedEvent, Quote, Timeline } from '../model/event.js';
import { parseEdtf } from '../time/edtf.js';
import type { NormalizeOptions } from './dates.js';
import { compareIntervals, readDate } from './dates.js';
import { FieldReader, isRecord } from './field-reader.js';
import { idFromTitle, UniqueIds } from './ids.js';
import type { Mutable } from './parts.js';
import { put, readAnchor, readImage, readQuotes, readSource, readTags } from './parts.js';
import { firstWords } from './text.js';

export type { NormalizeOptions } from './dates.js';

export interface Normalized {
  readonly timeline: Timeline;
  readonly diagnostics: readonly Diagnostic[];
}

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
  const fields = new FieldReader();
  const { diagnostics } = fields;
  if (draft === null || draft === undefined) return { timeline: { events: [] }, diagnostics };
  const list = isRecord(draft) ? fields.list(draft, 'events', '') : undefined;
  if (!isRecord(draft) || list === undefined) {
    if (diagnostics.length === 0) fields.report('not-a-timeline', '', 'Expected an object with a list of events.');
    return { timeline: { events: [] }, diagnostics };
  }
  const timeline: Mutable<Timeline> = { events: [] };
  put(timeline, 'title', fields.line(draft, 'title', ''));
  put(timeline, 'lang', fields.language(draft, 'lang', ''));
  put(timeline, 'published', readPublished(fields, draft));
  put(timeline, 'source', readSource(fields, draft, ''));
  timeline.events = readEvents(fields, list, options);
  if (timeline.events.length === 0) fields.report('no-events', 'events', 'There is no event that can be drawn.');
  return { timeline, diagnostics };
}

function readPublished(fields: FieldReader, draft: object): string | undefined {
  const published = fields.line(draft, 'published', '');
  if (published === undefined || parseEdtf(published)) return published;
  fields.report('invalid-date', 'published', 'It is no single date or interval in EDTF; it is left out.');
  return undefined;
}

function readEvents(fields: FieldReader, list: readonly unknown[], options: NormalizeOptions): readonly DatedEvent[] {
  const events: DatedEvent[] = [];
  const ids = new UniqueIds();
  // Those without an id of their own wait until every author's id is taken, so that none is pushed aside.
  const waiting: Mutable<DatedEvent>[] = [];
  let inOrder = true;
  const count = fields.count(list);
  for (let index = 0; index < count; index++) {
    fields.event = null;
    const raw = fields.item(list, index, 'events');
    fields.event = index;
    const event = raw && readEvent(fields, raw, options);
    if (!event) continue;
    if (event.id === '' || !ids.claim(event.id)) {
      if (event.id) fields.report('duplicate-id', 'id', 'An event before it has this id; it gets another.');
      waiting.push(event);
    }
    const last = events[events.length - 1];
    inOrder &&= !last || compareIntervals(last.interval, event.interval) <= 0;
    events.push(event);
  }
  fields.event = null;
  for (const event of waiting) event.id = ids.claimLike(event.id || idFromTitle(event.title));
  return inOrder ? events : events.sort((a, b) => compareIntervals(a.interval, b.interval));
}

function readEvent(fields: FieldReader, raw: object, options: NormalizeOptions): Mutable<DatedEvent> | undefined {
  const before = fields.diagnostics.length;
  const placed = readDate(fields, raw, '', options);
  if (!placed) {
    if (fields.diagnostics.length === before) fields.report('missing-date', 'date', 'The event has no date and is left out.');
    return undefined;
  }
  const quotes = readQuotes(fields, raw, '', options);
  const named = readTitle(fields, raw, quotes);
  if (!named) return undefined;
  const event: Mutable<DatedEvent> = {
    id: fields.line(raw, 'id', '') ?? '',
    date: placed.date,
    interval: placed.interval,
    title: named.title,
    tags: readTags(fields, raw, ''),
    lead: fields.flag(raw, 'lead', ''),
    quotes,
    inferred: fields.flag(raw, 'inferred', ''),
  };
  put(event, 'zone', placed.zone);
  put(event, 'text', named.text);
  put(event, 'group', fields.line(raw, 'group', ''));
  put(event, 'url', fields.url(raw, 'url', ''));
  put(event, 'image', readImage(fields, raw, ''));
  put(event, 'anchor', readAnchor(fields, raw, ''));
  return event;
}

/** Without a title, the first words of the text or of the first quote stand in. */
function readTitle(fields: FieldReader, raw: object, quotes: readonly Quote[]): Pick<DatedEvent, 'title' | 'text'> | undefined {
  const title = fields.line(raw, 'title', '');
  const text = fields.prose(raw, 'text', '');
  if (title !== undefined) return { title, text };
  const words = firstWords(text ?? quotes[0]?.text ?? '');
  const remedy = words ? 'its first words stand in' : 'it is left out';
  fields.report('missing-title', 'title', `The event has no title; ${remedy}.`);
  if (!words) return undefined;
  // A text that is all in the title need not be said twice.
  return { title: words, text: text === words ? undefined : text };
}
