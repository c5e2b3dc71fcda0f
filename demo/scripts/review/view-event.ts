import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { confirm, makeQuote, removeEvent, select, toggle } from './actions.js';
import { findingsOf } from './draft.js';
import { action } from './fields.js';
import { type EventDraft } from './model.js';
import type { Store } from './store.js';
import { doubtLines } from './view-doubts.js';
import { quoteView } from './view-quote.js';
import { goTo } from './view-text.js';
import { dateInWords } from './wording.js';
import { FORMS } from './event-forms.js';

function actionsOf(store: Store, { key, inferred, anchor }: EventDraft, number: number): TemplateResult {
  const { open } = store.view;
  const about = `event ${number}`;
  const isOpen = (mode: string): boolean => open?.key === key && open.mode === mode;
  const place = findingsOf(store.work.story).placeOf(anchor);
  return html`<div class="actions">
    ${
      inferred
        ? action(
            'Confirm',
            () => {
              confirm(store, key);
            },
            { about, kind: 'main' },
          )
        : nothing
    }
    ${action(
      'Edit',
      () => {
        toggle(store, key, 'edit');
      },
      { id: `edit-${key}`, about, pressed: isOpen('edit') },
    )}
    ${action(
      'Merge',
      () => {
        toggle(store, key, 'merge');
      },
      { id: `merge-${key}`, about, pressed: isOpen('merge'), off: store.work.events.length < 2 },
    )}
    ${action(
      'Split',
      () => {
        toggle(store, key, 'split');
      },
      { id: `split-${key}`, about, pressed: isOpen('split') },
    )}
    ${action(
      'Add quotation',
      () => {
        makeQuote(store, key, null);
      },
      { about: `to ${about}` },
    )}
    ${action(
      'Delete',
      () => {
        removeEvent(store, key);
      },
      { about },
    )}
    ${
      place
        ? html`<a
            href="#chip-${key}"
            @click=${(click: Event) => {
              goTo(click, `chip-${key}`);
            }}
            >In the text<span class="unseen">: ${about}</span></a
          >`
        : html`<span class="note">not in the text</span>`
    }
  </div>`;
}

/** An event of the draft. */
export function eventView(store: Store, event: EventDraft, number: number): TemplateResult {
  const { key, date, title, text, lead, group, tags, quotes, inferred } = event;
  const {
    view: { open, selected },
    work: {
      story: { lang },
    },
  } = store;
  const mode = open?.key === key && open.mode !== 'quote' ? open.mode : null;
  const notes = [lead && 'Lead', group, ...(tags ?? [])].filter(Boolean).join(' · ');
  return html`<li
    class="event ${inferred ? 'found' : 'confirmed'} ${selected === key ? 'selected' : ''}"
    data-event=${key}
    @focusin=${({ currentTarget }: FocusEvent) => {
      // A press waits for its click: the pane that opens moves the page, and the button from under the pointer.
      if (!(currentTarget as Element).matches(':active')) select(store, key);
    }}
    @click=${() => {
      select(store, key);
    }}
  >
    <p class="when"
      ><span class="number" aria-hidden="true">${number}</span>
      <span class="day" lang=${lang}>${dateInWords(date, lang)}</span>
      ${date ? html`<code>${date}</code>` : nothing}
      <span class="state">${inferred ? 'found, not confirmed' : 'confirmed'}</span></p
    >
    <h3 id="event-${key}" tabindex="-1" lang=${lang} dir="auto"
      ><span class="unseen">Event ${number}: </span>${title}</h3
    >
    ${notes ? html`<p class="note">${notes}</p>` : nothing}
    ${date ? nothing : html`<p class="fault">It needs a date to be drawn and copied out.</p>`}
    ${
      text && text !== title && mode !== 'edit'
        ? html`<p class="passage" lang=${lang} dir="auto">${text}</p>`
        : nothing
    }
    ${doubtLines(store, (doubt) => doubt.event === key && !doubt.quote)} ${actionsOf(store, event, number)}
    ${mode ? FORMS[mode](store, event, number) : nothing}
    ${
      quotes.length
        ? html`<ul class="quotes"
            >${repeat(
              quotes,
              (quote) => quote.key,
              (quote) => quoteView(store, event, quote),
            )}</ul
          >`
        : nothing
    }
  </li>`;
}
