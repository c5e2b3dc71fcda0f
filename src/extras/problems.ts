import { css, html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { StageTools } from '../view/context.js';
import type { ViewWording } from '../view/wording.js';
import { Dressed } from './dressed.js';

/** So many are listed: the first ones tell what kind it is. */
const MOST_LISTED = 20;

const problemStyles = css`
  .faults {
    max-block-size: 12em;
    margin-block-start: 1em;
    border: 1px solid var(--_rule);
    padding: 0.5em 0.75em;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .faults > ul {
    padding-inline-start: 0;
    list-style: none;
  }
`;

/** What is wrong, with place and advice, for whoever makes the page: readers have nothing of it. */
export class ProblemList extends Dressed {
  constructor(host: HTMLElement) {
    super(host, problemStyles);
  }

  /** The messages are in English. */
  render(
    diagnostics: readonly Diagnostic[],
    wording: ViewWording,
    { word }: StageTools,
  ): TemplateResult | typeof nothing {
    const count = diagnostics.length;
    if (!count) return nothing;
    const more = count - MOST_LISTED;
    return html`<section
      class="faults muted"
      part="diagnostics"
      tabindex="0"
      aria-label=${wording.words('faults', { n: count })}
      lang=${ifDefined(wording.words.has('faults') ? undefined : 'en')}
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
}
