import { isoDate } from '../time/calendar.js';
import type { EventInit, PeriodInit } from '../model/event.js';
import { fromIso, fromTo, tellNoDate } from './dates.js';
import { Entry, isJsonObject } from './entry.js';
import { eventOf, storyOf } from './events.js';
import type { GivenFile, ImportFormat } from './format.js';

/* Items and groups of vis-timeline (its `types/index.d.ts`): a list of items, or an object with both. */

const itemsIn = (json: unknown): unknown =>
  Array.isArray(json) ? json : isJsonObject(json) && json['items'];

/** A date of an item: ms since the epoch are a day. */
function dateIn(item: Entry, key: string, { readDate }: GivenFile): string {
  const value = item.take(key);
  if (typeof value === 'number') return Number.isFinite(value) ? isoDate(value) : '';
  const text = typeof value === 'string' ? value : '';
  return fromIso(text) || (text.length < 80 ? (readDate(text)?.date ?? '') : '');
}

export const vis: ImportFormat = {
  name: 'vis',
  recognizes({ json }) {
    const items = itemsIn(json);
    const [first] = Array.isArray(items) ? (items as unknown[]) : [];
    return isJsonObject(first) && 'start' in first && 'content' in first;
  },
  read(given, told) {
    const whole = new Entry(Array.isArray(given.json) ? { items: given.json } : given.json, '', told);
    const names = new Map<string, string>();
    for (const group of whole.entries('groups')) names.set(group.text('id'), group.html('content'));
    const periods: PeriodInit[] = [];
    const events: (EventInit | undefined)[] = [];
    for (const item of whole.entries('items')) {
      const start = dateIn(item, 'start', given);
      const date = fromTo(start, dateIn(item, 'end', given));
      const title = item.html('content');
      const type = item.text('type');
      const group = item.text('group');
      if (!start) events.push(tellNoDate(item, 'start', ''));
      else if (type === 'background') periods.push({ date, title });
      else {
        const parts = { id: item.text('id'), date, title, text: item.marked('title') };
        events.push(eventOf(item, { ...parts, group: names.get(group) ?? group }));
      }
    }
    whole.tellRest();
    return storyOf({ periods }, events);
  },
};
