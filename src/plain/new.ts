import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../view/context.js';
import { word } from '../view/words.js';

/** The sign before the title of an event that has come since the page was opened, until it is opened itself. */
export const renderNew = (index: number, { live, wording }: ViewContext): TemplateResult | typeof nothing =>
  live?.isNew(index)
    ? html`<span class="new">${word(wording, 'isNew')}</span><span class="spoken">${wording.comma}</span>`
    : nothing;
