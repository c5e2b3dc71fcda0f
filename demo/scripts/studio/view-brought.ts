import { html, nothing, type TemplateResult } from 'lit';
import { bring, take } from './actions.js';
import type { Brought } from './bringing.js';
import { isBlank } from './model.js';
import type { Store } from './store.js';
import { action } from '../review/fields.js';
import { leaveArticle } from '../review/passing.js';
import { count } from '../review/wording.js';

/** What came in and is not taken yet. */
export function broughtView(store: Store, brought: Brought): TemplateResult {
  const { timeline, notes, kind, name, unsure, text, type, isArticle } = brought;
  const isEmpty = store.draft.rows.every(isBlank);
  const leave = (): void => {
    store.show({
      brought: null,
      status: 'Nothing was changed.',
      focus: store.view.isStart ? 'paste' : 'cell',
    });
  };
  const again = (order: 'day' | 'month'): void => void bring(store, text, { name, type, order });
  if (!timeline.events.length)
    return html`<section class="brought" id="brought" tabindex="-1" aria-label="What came in">
      <h2>No events are found in it</h2>
      <p
        >${
          isArticle
            ? 'It reads like an article. Its dates and quotations can be found for you, and you check them.'
            : 'Each row needs a date and a title, best below the headers “Date” and “Title”.'
        }</p
      >
      ${notesView(notes)}
      <div class="row">
        ${
          isArticle
            ? html`<a
                class="button"
                href="review.html"
                @click=${() => {
                  leaveArticle(text);
                }}
                >Read it as an article</a
              >`
            : nothing
        }
        ${action('Back', leave)}
      </div>
    </section>`;
  return html`<section class="brought" id="brought" tabindex="-1" aria-label="What came in">
    <h2>${name}: ${count(timeline.events.length, 'event')}</h2>
    <p>It is ${kind}.</p>
    ${
      unsure
        ? html`<p><strong>Which comes first in “${unsure}”?</strong></p>
            <div class="row">
              ${action(
                'The day',
                () => {
                  again('day');
                },
                { kind: 'main' },
              )}
              ${action(
                'The month',
                () => {
                  again('month');
                },
                { kind: 'main' },
              )}
              ${action('Cancel', leave)}
            </div>`
        : html`<div class="row">
            ${
              isEmpty
                ? nothing
                : action(
                    'Add to my events',
                    () => {
                      take(store, brought, 'add');
                    },
                    { kind: 'main' },
                  )
            }
            ${action(isEmpty ? 'Take it' : 'Replace my events', () => {
              take(store, brought, 'replace');
            })}
            ${action('Cancel', leave)}
          </div>`
    }
    ${notesView(notes)}
  </section>`;
}

export function notesView(notes: readonly string[]): TemplateResult | typeof nothing {
  if (!notes.length) return nothing;
  return html`<ul class="notices">
    ${notes.slice(0, 12).map((note) => html`<li>${note}</li>`)}
    ${notes.length > 12 ? html`<li>and ${notes.length - 12} more</li>` : nothing}
  </ul>`;
}
