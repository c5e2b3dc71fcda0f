import type { EventInit, TimelineInit } from '../model/event.js';
import { isJsonObject } from './entry.js';
import type { ImportFormat } from './format.js';

/** Our own JSON, as it is: what is wrong in it is told where it is drawn, or by `npx article-timeline check`. */
export const ownJson: ImportFormat = {
  name: 'article-timeline',
  recognizes: ({ json }) => Array.isArray(json) || (isJsonObject(json) && Array.isArray(json['events'])),
  read: ({ json }) => (Array.isArray(json) ? { events: json as EventInit[] } : json) as TimelineInit,
};
