import { expect } from '@open-wc/testing';
import type { EventInit, QuoteInit, TimelineInit } from '../../../src/model/event.js';
import { readHtml } from '../../../src/input/html.js';
import { normalize, toInit } from '../../../src/input/index.js';
import { rootOf } from './inert.js';

export const OPTIONS = { timeZone: 'UTC', locale: 'en' };

/** What an author would have written as JSON; the author's nodes are checked to be as they were. */
export function read(html: string): TimelineInit & { faults: string[] } {
  const root = rootOf(html);
  const before = root.innerHTML;
  const { timeline, diagnostics } = normalize(readHtml(root).draft, OPTIONS);
  expect(root.innerHTML).to.equal(before);
  return { ...toInit(timeline), faults: diagnostics.map(({ code, path }) => `${code} ${path}`) };
}

/** The event of one item. */
export const event = (html: string): EventInit | undefined => read(`<ol><li>${html}</li></ol>`).events[0];

/** The first quotation of an item. */
export const quote = (html: string): QuoteInit | undefined =>
  event(`<time datetime="1982">1982</time> <strong>Flood</strong> ${html}`)?.quotes?.[0];
