import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { TimelineSelectEvent } from '../../../src/index.js';
import { openDetails } from './actions.js';
import { broughtView, cameView } from './view-brought.js';
import { detailsView } from './view-details.js';
import { eventsView } from './view-events.js';
import { lookView } from './view-look.js';
import { outView } from './view-out.js';
import { startView } from './view-start.js';
import { storyView } from './view-story.js';
import { showOut, type Format } from './giving.js';
import { toStart } from './keeping.js';
import { lookOf } from './live-look.js';
import { faultOf, langOf, timelineOf, type Draft } from './model.js';
import type { Panel, Store } from './store.js';
import { action } from '../review/fields.js';

const PANELS: readonly { name: Panel; label: string }[] = [
  { name: 'events', label: 'Events' },
  { name: 'story', label: 'Story' },
  { name: 'look', label: 'Look' },
  { name: 'out', label: 'Take it away' },
  { name: 'timeline', label: 'Timeline' },
];

/** Where a part is shown, if not in the panel. */
const SHOWN_IN: Partial<Record<Panel, string>> = { timeline: 'live' };

function toolbar(store: Store): TemplateResult {
  const { at, steps, draft } = store.history;
  return html`<div class="headbar">
    ${action('All drafts', () => void toStart(store), { id: 'to-start' })}
    <label class="unseen" for="title">Title of the timeline</label>
    <input
      id="title"
      class="title"
      type="text"
      placeholder="Title of the timeline"
      autocomplete="off"
      dir="auto"
      lang=${langOf(draft) || nothing}
      .value=${draft.head.title ?? ''}
      @input=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        store.edit(
          'Title changed.',
          (each) => ({ ...each, head: { ...each.head, title: value } }),
          {},
          'title',
        );
      }}
      @blur=${() => {
        store.endField();
      }}
    />
    <div class="row" role="group" aria-label="Work">
      ${action(
        'Undo',
        () => {
          store.undo();
        },
        { id: 'undo', off: at === 0 },
      )}
      ${action(
        'Redo',
        () => {
          store.redo();
        },
        { id: 'redo', off: at === steps.length },
      )}
    </div>
  </div>`;
}

function openPanel(store: Store, panel: Panel, focus: string | null = null): void {
  // What was told of a page that was saved is of the work as it was.
  const written = { ...store.view.written, 'page-notes': '' };
  store.show({ panel, editing: null, focus, status: '', written });
  document.getElementById('panel')?.scrollTo(0, 0);
  if (panel === 'out') void showOut(store, store.view.format as Format);
}

function tabs(store: Store): TemplateResult {
  const { panel } = store.view;
  const onKey = (event: KeyboardEvent): void => {
    const shown = [
      ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]'),
    ].filter((tab) => tab.offsetParent !== null);
    const at = shown.findIndex((tab) => tab.id === `tab-${panel}`);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by ? shown[(at + by + shown.length) % shown.length] : undefined;
    if (!next) return;
    event.preventDefault();
    openPanel(store, next.id.slice(4) as Panel, next.id);
  };
  return html`<div class="tabs" role="tablist" aria-label="Parts of the work" @keydown=${onKey}>
    ${PANELS.map(
      ({ name, label }) =>
        html`<button
          type="button"
          role="tab"
          class="tab-${name}"
          id="tab-${name}"
          aria-selected=${panel === name ? 'true' : 'false'}
          aria-controls=${panel === name ? (SHOWN_IN[name] ?? 'panel') : nothing}
          tabindex=${panel === name ? '0' : '-1'}
          @click=${() => {
            store.endField();
            openPanel(store, name);
          }}
          >${label}</button
        >`,
    )}
  </div>`;
}

function panelView(store: Store): TemplateResult {
  const { panel, details } = store.view;
  const row = store.draft.rows.findIndex(({ key }) => key === details);
  if (panel === 'story') return storyView(store);
  if (panel === 'look') return lookView(store);
  if (panel === 'out') return outView(store);
  return row >= 0 ? detailsView(store, row) : eventsView(store);
}

/** The timeline of what is written, a moment later. */
function liveView(store: Store, draft: Draft): TemplateResult {
  const { details, spot } = store.view;
  const key = details ?? draft.rows[spot.row]?.key;
  const isDrawn = draft.rows.some((row) => faultOf(row, draft) === '');
  const timeline = guard([draft], () => (isDrawn ? timelineOf(draft, true) : null));
  const isChosen = draft.rows.some((row) => row.key === key && faultOf(row, draft) === '');
  const onSelect = ({ detail }: TimelineSelectEvent): void => {
    const row = store.draft.rows.findIndex((each) => each.key === detail.event.id);
    if (row < 0 || store.draft.rows[row]?.key === key) return;
    store.show({ spot: { ...store.view.spot, row }, corner: null, editing: null });
    if (store.view.details) openDetails(store, detail.event.id);
  };
  return html`<section class="live" id="live" aria-label="The timeline" tabindex="-1">
    <article-timeline
      ?hidden=${!isDrawn}
      heading-level="2"
      .timeline=${timeline}
      .selected=${isChosen ? key : null}
      ${lookOf(draft.look, langOf(draft))}
      @timeline-select=${onSelect}
    ></article-timeline>
    ${isDrawn ? nothing : html`<p class="empty">The timeline appears here with the first event.</p>`}
  </section>`;
}

/** All of the page but its head. `drawn` is the draft that the timeline shows. */
export function pageView(store: Store, drawn: Draft): TemplateResult {
  const { isStart, brought, status, trouble, panel } = store.view;
  const messages = html`<p role="status" class="status">${status}</p> ${
      trouble
        ? html`<ul class="notices"
            ><li>${trouble}</li></ul
          >`
        : nothing
    }
    ${brought ? broughtView(store, brought) : nothing}`;
  if (isStart) return html`${messages} ${startView(store)}`;
  return html`<div class="work on-${panel}">
    <h1 class="unseen">${store.draft.head.title || 'A timeline without a title'}</h1>
    <div class="above"> ${toolbar(store)} ${tabs(store)} ${messages} ${cameView(store)} </div>
    <div class="pane" id="panel" role="tabpanel" aria-labelledby="tab-${panel}">${panelView(store)}</div>
    ${liveView(store, drawn)}
  </div>`;
}
