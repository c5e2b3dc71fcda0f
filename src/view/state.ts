import { html, nothing, type TemplateResult } from 'lit';
import { word } from './words.js';
import type { ViewWording } from './wording.js';

export type Phase = 'loading' | 'failed' | 'ready';

/** What stands in place of a timeline: the author's own HTML where there is some, and what is the matter. */
export function renderState(phase: Phase, wording: ViewWording, hasContent: boolean): TemplateResult {
  const note = {
    loading: html`<p class="muted" part="loading" role="status">${word(wording, 'loading')}</p>`,
    failed: html`<slot name="error"><p class="muted" part="error" role="alert">${word(wording, 'failed')}</p></slot>`,
    ready: hasContent ? nothing : html`<slot name="empty"><p class="muted" part="empty">${word(wording, 'empty')}</p></slot>`,
  }[phase];
  return html`<slot></slot>${note}`;
}
