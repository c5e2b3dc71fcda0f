import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { langOf, word } from './words.js';
import type { ViewWording } from './wording.js';

/** So many are listed: the first ones tell what kind it is. */
const MOST_LISTED = 20;

/**
 * What is wrong, with place and advice, for whoever makes the page. The messages are in English.
 *
 * @param isWanted whether the page asks for it: readers have nothing of it
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  wording: ViewWording,
  isWanted: boolean,
): TemplateResult | typeof nothing {
  const count = diagnostics.length;
  if (!isWanted || !count) return nothing;
  const more = count - MOST_LISTED;
  return html`<section
    class="faults muted"
    part="diagnostics"
    tabindex="0"
    aria-label=${wording.words('faults', { n: count })}
    lang=${ifDefined(langOf(wording, 'faults'))}
  >
    <strong>${word(wording, 'faults', { n: count })}</strong>
    <ul role="list" lang="en" dir="ltr">
      ${diagnostics
        .slice(0, MOST_LISTED)
        .map(
          ({ code, path, message }) =>
            html`<li><code>${path || 'story'}</code> ${code}: <span dir="auto">${message}</span></li>`,
        )}
    </ul>
    ${more > 0 ? word(wording, 'more', { n: more }) : nothing}
  </section>`;
}
