import { attributes } from '../../../src/export/html.js';
import type { TimelineInit } from '../../../src/model/event.js';

export const toJson = (timeline: TimelineInit): string => JSON.stringify(timeline, null, 2);

/** The story as a piece of a page: nothing in the data can end the script element, or begin a comment in it. */
export function toSnippet(timeline: TimelineInit, address: string): string {
  const json = toJson(timeline).replace(/</g, '\\u003c');
  return [
    `<script type="module"${attributes({ src: address })}></script>`,
    `<article-timeline${attributes({ lang: timeline.lang })}>`,
    '<script type="application/json">',
    json,
    '</script>',
    '</article-timeline>',
  ].join('\n');
}
