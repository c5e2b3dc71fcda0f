import { html, type TemplateResult } from 'lit';
import type { MessageKey, MessageValues } from '../messages/index.js';
import type { ViewWording } from './wording.js';

/** A word of the interface; marked as English where its language lacks it. */
export function word(
  { words }: ViewWording,
  key: MessageKey,
  values?: MessageValues,
): string | TemplateResult {
  const text = words(key, values);
  return words.has(key) ? text : html`<span lang="en">${text}</span>`;
}

/** The language mark of an element all of whose words are this message; none where it is that of the page. */
export const langOf = ({ words }: ViewWording, key: MessageKey): string | undefined =>
  words.has(key) ? undefined : 'en';
