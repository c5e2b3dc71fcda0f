import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DirectiveResult } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import type { MessageKey, MessageValues } from '../messages/index.js';
import type { DatedEvent } from '../model/event.js';
import type { ViewContext } from './context.js';
import type { ViewWording } from './wording.js';

/**
 * A text in a node that no other text gets: what a translator of the whole page has put in its place goes with it, and
 * never stands for other words.
 */
export const fresh = (text: string): DirectiveResult => keyed(text, text);

/** The date of an event, shortly or in full; the author's words are in the language of the story. */
export function renderDate(
  event: DatedEvent,
  { timeline, wording }: ViewContext,
  length: 'date' | 'longDate',
): DirectiveResult {
  const words = wording[length](event);
  if (!event.dateText) return fresh(words);
  return keyed(words, html`<span dir="auto" lang=${ifDefined(timeline.lang)}>${words}</span>`);
}

/** A word of the interface; marked as English where its language lacks it. */
export function word({ words }: ViewWording, key: MessageKey, values?: MessageValues): DirectiveResult {
  const text = words(key, values);
  return words.has(key) ? fresh(text) : keyed(text, html`<span lang="en">${text}</span>`);
}

/** The language mark of an element all of whose words are this message; none where it is that of the page. */
export const langOf = ({ words }: ViewWording, key: MessageKey): string | undefined =>
  words.has(key) ? undefined : 'en';
