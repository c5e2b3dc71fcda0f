import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { langOf, word } from './words.js';
import type { ViewWording } from './wording.js';

/** `waiting`: nobody has noticed yet that there is something to wait for. */
export type Phase = 'waiting' | 'loading' | 'failed' | 'ready';

/**
 * What stands in place of a timeline: the author's own HTML where there is some, and what is the matter.
 *
 * @param hasHtml whether there is some: it is read in place of the words that there are no events
 * @param progress how far it is, 0 to 1, if that is known
 */
export function renderState(
  phase: Phase,
  wording: ViewWording,
  hasHtml: boolean,
  progress?: number,
): TemplateResult {
  const note = {
    waiting: nothing,
    loading: html`<p class="muted" part="loading" role="status">${word(wording, 'loading')}</p> ${
        progress === undefined
          ? nothing
          : html`<progress
              part="progress"
              value=${progress}
              aria-label=${wording.words('loading')}
              lang=${ifDefined(langOf(wording, 'loading'))}
            ></progress>`
      }`,
    failed: html`<slot name="error"
      ><p class="muted" part="error" role="alert">${word(wording, 'failed')}</p></slot
    >`,
    ready: html`<slot name="empty"
      >${hasHtml ? nothing : html`<p class="muted" part="empty">${word(wording, 'empty')}</p>`}</slot
    >`,
  }[phase];
  return html`<slot></slot>${note}`;
}
