import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { makeEvent, makeQuote, settle } from './actions.js';
import { action } from './fields.js';
import { numberOf, type DoubtNote } from './model.js';
import type { Store } from './store.js';
import { goTo } from './view-text.js';
import { REASONS, count, opening } from './wording.js';

/** What was doubtful of an event or quotation, where it stands in the draft. */
export function doubtLines(
  store: Store,
  isMeant: (doubt: DoubtNote) => boolean,
): TemplateResult | typeof nothing {
  const doubts = store.work.doubts.filter(isMeant);
  return doubts.length === 0
    ? nothing
    : html`<ul class="doubts"
        >${doubts.map(
          (doubt) =>
            html`<li>
              <span class="why"
                >${REASONS[doubt.reason]}
                ${
                  doubt.value
                    ? html`<q lang=${store.work.story.lang} dir="auto">${opening(doubt.value)}</q>`
                    : nothing
                }</span
              >
              ${action(
                'That is right',
                () => {
                  settle(store, doubt, false);
                },
                { about: `: ${REASONS[doubt.reason]}`, kind: 'plain' },
              )}
            </li>`,
        )}</ul
      >`;
}

/** The mark in the text that a doubt is about, else the place where its event begins. */
function placeOf({ start, end, event }: DoubtNote): string {
  const marks = [...document.querySelectorAll<HTMLElement>('#text .mark')];
  const mark = marks.find(({ dataset }) => Number(dataset['at']) >= start && Number(dataset['at']) < end);
  return mark?.id ?? (event ? `chip-${event}` : 'text');
}

function doubtItem(store: Store, doubt: DoubtNote): TemplateResult {
  const { key, reason, start, end, event, quote, value } = doubt;
  const { text, lang } = store.work.story;
  const words = value ?? text.slice(start, end);
  const goToPlace = (click: Event): void => {
    // Its passage may be one that no mark begins in: then it is picked.
    if (!event) store.show({ picked: { start, end } });
    goTo(click, placeOf(doubt));
  };
  const target = quote ? `quote-${quote}` : `event-${event ?? ''}`;
  const { selected } = store.view;
  return html`<li>
    <p
      ><a href="#text" @click=${goToPlace}
        ><span class="words" lang=${lang} dir="auto">“${opening(words)}”</span></a
      >
      ${REASONS[reason]}</p
    >
    <div class="actions">
      ${
        event
          ? html`<a
              href="#${target}"
              @click=${(click: Event) => {
                goTo(click, target);
              }}
              >Event ${numberOf(store.work, event)}${quote ? ', quotation' : ''}</a
            >`
          : action(
              'Make an event',
              () => {
                makeEvent(store, { start, end });
              },
              { about: `of “${opening(words, 30)}”` },
            )
      }
      ${
        !event && reason === 'no-event' && selected
          ? action(
              `Add to event ${numberOf(store.work, selected)}`,
              () => {
                makeQuote(store, selected, { start, end });
              },
              { about: `: “${opening(words, 30)}”` },
            )
          : nothing
      }
      ${action(
        event ? 'That is right' : 'Leave it out',
        () => {
          settle(store, doubt, true);
        },
        { id: `settle-${key}`, about: `: “${opening(words, 30)}”` },
      )}
    </div>
  </li>`;
}

/** All that the extractor was not sure of, in the order of the text. */
export function doubtsView(store: Store): TemplateResult {
  const { doubts } = store.work;
  return html`<details class="all-doubts">
    <summary
      ><h2 id="doubts-heading" tabindex="-1"
        >${doubts.length ? count(doubts.length, 'doubt') : 'No doubts left'}</h2
      >
      <span class="summary-note">what to look at first</span></summary
    >
    <ol
      >${repeat(
        doubts,
        ({ key }) => key,
        (doubt) => doubtItem(store, doubt),
      )}</ol
    >
  </details>`;
}
