import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DatedEvent } from '../model/event.js';
import type { ViewContext } from './context.js';
import { fresh } from './words.js';

/**
 * Words for the ear alone, as real text: each in its own language, which an `aria-label` of the whole would not have.
 * Nothing without words.
 */
export const spoken = (text: string | undefined | false, lang?: string): TemplateResult | typeof nothing =>
  text ? html`<span class="spoken" lang=${ifDefined(lang)}>${fresh(text)} </span>` : nothing;

/** How many quotations an event has, in words: a bare number says nothing to the ear. */
export const countOf = ({ quotes }: DatedEvent, { wording }: ViewContext): string | undefined =>
  quotes.length ? wording.words('quotes', { n: quotes.length }) : undefined;

/** What the pointer is told of a button without a text of its own; nothing to the ear, which has its name. */
export const renderHint = (text: string): TemplateResult =>
  html`<i class="place hint" aria-hidden="true" title=${text}></i>`;

/** Words, and whose language they are in: that of the interface if it is not said. */
export type Saying = readonly [text: string | undefined | false, language?: 'story' | 'interface'];

/** The words of a button that shows none of them: a piece for each change of language. */
export function renderSaying(sayings: readonly Saying[], { timeline, wording }: ViewContext): unknown {
  const own = wording.words.lang;
  const pieces: { text: string; lang: string }[] = [];
  for (const [text, language] of sayings) {
    if (!text) continue;
    const lang = language === 'story' ? (timeline.lang ?? own) : own;
    const last = pieces.at(-1);
    if (last?.lang === lang) last.text += ` ${text}`;
    else pieces.push({ text, lang });
  }
  return pieces.map(({ text, lang }) => spoken(text, lang));
}
