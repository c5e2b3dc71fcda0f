import { html, type TemplateResult } from 'lit';
import type { DatedEvent } from '../model/event.js';
import type { ViewContext } from '../view/context.js';
import { renderDate } from '../view/words.js';

/** What `datetime` may be: a year, a month, a day, or a time of a day with or without a zone. */
const MACHINE_READABLE = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * A date of EDTF as the `datetime` of HTML: of a span its start, without doubts, which the words tell; undefined
 * where HTML has no form for it.
 */
function machineDate(edtf: string): string | undefined {
  const start = edtf.split('/')[0]?.replace(/[?~%]$/, '') ?? '';
  return MACHINE_READABLE.test(start) ? start : undefined;
}

/** The date of an event in words, and for machines where HTML can say it. */
export function renderTime(
  event: DatedEvent,
  context: ViewContext,
  length: 'date' | 'longDate',
): TemplateResult {
  const date = machineDate(event.date);
  const words = renderDate(event, context, length);
  return date ? html`<time datetime=${date}>${words}</time>` : html`${words}`;
}
