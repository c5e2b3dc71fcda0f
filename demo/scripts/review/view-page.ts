import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TimelineSelectEvent } from '../../../src/index.js';
import { confirmAll, makeEvent, rename, select, startOver } from './actions.js';
import { action, field } from './fields.js';
import { findEvent, timelineOf } from './model.js';
import type { Store } from './store.js';
import { doubtsView } from './view-doubts.js';
import { eventView } from './view-event.js';
import { outputView } from './view-output.js';
import { storyView } from './view-story.js';
import { textView } from './view-text.js';
import { count } from './wording.js';

function toolbar(store: Store): TemplateResult {
  const {
    history: { past, future },
    work: { events, story },
  } = store;
  const isEmpty = story.text === '' && store.story.text === '';
  return html`<div class="toolbar">
    ${
      isEmpty && past.length + future.length === 0
        ? nothing
        : html`<div class="row" role="group" aria-label="Work">
            ${action(
              'Undo',
              () => {
                store.undo();
              },
              { id: 'undo', off: past.length === 0 },
            )}
            ${action(
              'Redo',
              () => {
                store.redo();
              },
              { id: 'redo', off: future.length === 0 },
            )}
            ${action(
              'Confirm all',
              () => {
                confirmAll(store);
              },
              { id: 'confirm-all', off: !events.some(({ inferred }) => inferred) },
            )}
            ${action(
              'Start over',
              () => {
                startOver(store);
              },
              { id: 'start-over', off: isEmpty },
            )}
          </div>`
    }
    <p role="status" class="status">${store.view.status}</p>
  </div>`;
}

function notices({ work, view }: Store): TemplateResult {
  const all = [
    ...work.notices.slice(0, 8),
    ...(work.notices.length > 8 ? [`and ${work.notices.length - 8} more`] : []),
    ...(view.trouble ? [view.trouble] : []),
  ];
  return html`<div id="notices" tabindex="-1"
    >${
      all.length
        ? html`<ul class="notices"
            >${all.map((notice) => html`<li>${notice}</li>`)}</ul
          >`
        : nothing
    }</div
  >`;
}

function timelineView(store: Store): TemplateResult {
  const { work, view } = store;
  const onSelect = ({ detail }: TimelineSelectEvent): void => {
    const key = detail.event.id;
    select(store, key);
    document.querySelector(`.event[data-event="${key}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  return html`<section
    class="live"
    id="live"
    tabindex="-1"
    aria-label="Timeline"
    ?hidden=${!work.events.some(({ date }) => date)}
  >
    <article-timeline
      heading-level="2"
      heading=${work.title || 'Timeline'}
      lang=${work.story.lang}
      .selected=${findEvent(work, view.selected)?.date ? view.selected : null}
      .timeline=${guard([work.events, work.title, work.story], () =>
        work.events.some(({ date }) => date) ? timelineOf(work, true) : null,
      )}
      @timeline-select=${onSelect}
    ></article-timeline>
  </section>`;
}

function draftView(store: Store): TemplateResult {
  const { work } = store;
  const confirmed = work.events.filter(({ inferred }) => !inferred).length;
  return html`<section class="draft" aria-labelledby="draft-heading">
    <h2 id="draft-heading" tabindex="-1">Draft</h2>
    <p class="note">${count(work.events.length, 'event')}, ${confirmed} confirmed</p>
    ${field({
      store,
      id: 'title',
      label: 'Title of the timeline',
      value: work.title,
      lang: work.story.lang,
      change: (title) => {
        rename(store, title);
      },
    })}
    <ol class="events"
      >${repeat(
        work.events,
        ({ key }) => key,
        (event, i) => eventView(store, event, i + 1),
      )}</ol
    >
    <p
      >${action(
        'Add an event',
        () => {
          makeEvent(store, null);
        },
        { id: 'add-event' },
      )}</p
    >
  </section>`;
}

/** All of the page but its head. */
export function pageView(store: Store): TemplateResult {
  const isRead = store.work.story.text !== '';
  return html` ${storyView(store)} ${toolbar(store)} ${notices(store)} ${timelineView(store)}
  ${
    isRead
      ? html`${doubtsView(store)}<div class="desk">${textView(store)}${draftView(store)}</div
          >${outputView(store)}`
      : nothing
  }`;
}
