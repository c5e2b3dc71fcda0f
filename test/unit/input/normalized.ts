// Drafts of one event or of several, and what normalize makes of them.
import { normalize } from '../../../src/input/index.js';
import type { DatedEvent, Timeline } from '../../../src/model/event.js';

export const OPTIONS = { timeZone: 'UTC', locale: 'en' };
export const event = { date: '1982', title: 'The flood' };

export const take = (draft: unknown) => normalize(draft, OPTIONS);
export const one = (more: object) => take({ events: [{ ...event, ...more }] });
export const first = (more: object): DatedEvent => {
  const [found] = one(more).timeline.events;
  if (!found) throw new Error('no event');
  return found;
};
/** What was reported, as `code path`. */
export const faults = (result: ReturnType<typeof normalize>) =>
  result.diagnostics.map(({ code, path }) => `${code} ${path}`);
export const plain = (timeline: Timeline) => ({ ...timeline, events: [...timeline.events] });
export const titles = (result: ReturnType<typeof normalize>) =>
  [...result.timeline.events].map(({ title }) => title);
export const nested = (key: string, value: unknown) => one({ quotes: [{ text: 'So be it.', [key]: value }] });
