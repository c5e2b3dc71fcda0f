import { html, nothing, type TemplateResult } from 'lit';
import { bring, take } from './actions.js';
import type { Brought } from './bringing.js';
import { columns } from './columns.js';
import { columnsShown, goTo } from './grid-moves.js';
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

/** So many notes are shown, and the number of the others. */
const MOST_SHOWN = 12;

/** Notes on what came in, each with a way to its cell once that is in the table. */
export function notesView(
  notes: Store['view']['notes'],
  open?: (key: string, column: string | undefined) => void,
): TemplateResult | typeof nothing {
  if (!notes.length) return nothing;
  const noteView = ({ words, key, column }: (typeof notes)[number]): TemplateResult =>
    open && key
      ? html`<button
          type="button"
          class="plain"
          @click=${() => {
            open(key, column);
          }}
          >${words}</button
        >`
      : html`${words}`;
  return html`<ul class="notices">
    ${notes.slice(0, MOST_SHOWN).map((note) => html`<li>${noteView(note)}</li>`)}
    ${notes.length > MOST_SHOWN ? html`<li>and ${notes.length - MOST_SHOWN} more</li>` : nothing}
  </ul>`;
}

/** So few notes are not folded away. */
const FEW = 3;

/** Notes on what has come in. */
export function cameView(store: Store): TemplateResult | typeof nothing {
  const { notes } = store.view;
  if (!notes.length) return nothing;
  const open = (key: string, name: string | undefined): void => {
    const row = store.draft.rows.findIndex((each) => each.key === key);
    if (row < 0) return store.show({ status: 'This event is not there any more.' });
    const at = Math.max(
      0,
      columns.findIndex((each) => each.name === name),
    );
    const column = columnsShown().includes(at) ? at : 0;
    store.show({ panel: 'events', details: null });
    goTo(store, { row, column });
  };
  return html`<details class="came" ?open=${notes.length <= FEW}>
    <summary>${count(notes.length, 'thing')} to look at from what came in</summary>
    ${notesView(notes, open)}
    ${action(
      'Close',
      () => {
        store.show({ notes: [] });
      },
      { about: 'these notes', kind: 'plain' },
    )}
  </details>`;
}
