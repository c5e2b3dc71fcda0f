import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../messages/index.js';
import type { ViewContext } from '../view/context.js';
import { keyedList } from '../view/keyed-list.js';
import { renderField } from '../view/search.js';
import { word } from '../view/words.js';

/** So many voices or tags are listed; more are there to be narrowed. */
const LISTED = 20;

type FacetName = keyof ViewContext['find']['narrowed'];

/**
 * Voices or tags with the number of their events: the most frequent, those that fit what narrows the list, and
 * those that are chosen.
 */
function renderChoices(
  { find, wording }: ViewContext,
  list: FacetName,
  title: MessageKey,
): TemplateResult | typeof nothing {
  const facets = find.facets?.[list] ?? [];
  if (!facets.length) return nothing;
  const chosen = find.read.query[list] ?? [];
  const listed = facets
    .filter(({ name }) => find.fits(list, name))
    .filter(({ name }, i) => i < LISTED || chosen.includes(name));
  return html`<fieldset>
    <legend>${word(wording, title)}</legend>
    ${
      facets.length > LISTED
        ? renderField({
            label: `${wording.words('search')}: ${wording.words(title)}`,
            text: find.narrowed[list],
            write: (text) => {
              find.narrow(list, text);
            },
          })
        : nothing
    }
    <div class="choices">
      ${keyedList(
        listed.map(({ name, count }) => [
          name,
          html`<label
            ><input
              type="checkbox"
              .checked=${chosen.includes(name)}
              @change=${() => {
                find.seek({
                  [list]: chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name],
                });
              }}
            /><span dir="auto">${name}</span> <span class="muted">${count}</span></label
          >`,
        ]),
      )}
    </div>
  </fieldset>`;
}

/** The lists of voices and tags by which a search is narrowed. */
export const renderFilters = (context: ViewContext): TemplateResult =>
  html`<div class="filters" part="filters"
    >${renderChoices(context, 'speakers', 'voices')}${renderChoices(context, 'tags', 'tags')}</div
  >`;
