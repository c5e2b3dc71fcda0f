import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { close, confirm, makeQuote, merge, removeEvent, select, split, toggle } from './actions.js';
import { eventFrom, findingsOf } from './draft.js';
import { editEvent } from './edits.js';
import { action, choice, field, keepForm, valueOf } from './fields.js';
import { faultOfDate, type EventDraft } from './model.js';
import type { Store } from './store.js';
import { doubtLines } from './view-doubts.js';
import { quoteView } from './view-quote.js';
import { goTo } from './view-text.js';
import { dateInWords, opening } from './wording.js';

const checkTitle = (value: string): string | null => (value ? null : 'An event needs a title.');

function editForm(store: Store, event: EventDraft, number: number): TemplateResult {
  const { key } = event;
  const { lang } = store.work.story;
  const { picked } = store.view;
  const edit = (what: string, patch: Partial<EventDraft>): void =>
    store.edit(`${what} of event ${number} corrected.`, editEvent(key, patch));
  const take = (): void => {
    if (!picked) return;
    const { text, anchor } = eventFrom(store.work.story, picked);
    edit('Passage', { text, anchor });
  };
  const groups = [...new Set(store.work.events.flatMap(({ group }) => group ?? []))];
  return html`<form class="form" @submit=${keepForm}>
    ${field({
      store,
      id: `date-${key}`,
      label: 'Date (EDTF)',
      hint: '2024-12-05, 2024-12, 1982~ (about), 2011/.. (since), 2024-11-27/2024-12-05',
      value: event.date,
      spellcheck: false,
      check: faultOfDate,
      change: (date) => {
        edit('Date', { date });
      },
    })}
    ${field({
      store,
      id: `title-${key}`,
      label: 'Title',
      value: event.title,
      lang,
      lines: 2,
      check: checkTitle,
      change: (title) => {
        edit('Title', { title: title.replace(/\s+/g, ' ') });
      },
    })}
    ${field({
      store,
      id: `text-${key}`,
      label: 'Text',
      value: event.text,
      lang,
      lines: 4,
      change: (text) => {
        edit('Text', { text });
      },
    })}
    ${picked ? html`<p>${action('Take the selected words as its passage', take)}</p>` : nothing}
    <div class="row">
      ${field({
        store,
        id: `group-${key}`,
        label: 'Group',
        hint: groups.length ? `in use: ${groups.join(', ')}` : 'a lane of its own',
        value: event.group,
        lang,
        change: (group) => {
          edit('Group', { group });
        },
      })}
      ${field({
        store,
        id: `tags-${key}`,
        label: 'Tags',
        hint: 'with commas between',
        value: event.tags?.join(', '),
        lang,
        change: (value) => {
          edit('Tags', {
            tags: value
              .split(',')
              .map((tag) => tag.trim())
              .filter(Boolean),
          });
        },
      })}
    </div>
    <label class="check"
      ><input
        type="checkbox"
        id="lead-${key}"
        .checked=${event.lead ?? false}
        @change=${(change: Event) => {
          edit('Rank', { lead: (change.target as HTMLInputElement).checked });
        }}
      />
      Lead: opens first, and keeps its card longest</label
    >
    <p
      >${action(
        'Done',
        () => {
          close(store, key, 'edit');
        },
        { about: `with event ${number}` },
      )}</p
    >
  </form>`;
}

function mergeForm(store: Store, { key }: EventDraft, number: number): TemplateResult {
  const { events } = store.work;
  const options = events.flatMap((one, i) =>
    one.key === key ? [] : [{ value: one.key, label: `${i + 1} ${one.date} ${opening(one.title, 50)}` }],
  );
  const id = `merge-${key}-with`;
  // The next one is the likeliest: what one sentence tells twice stands side by side.
  const likely = events[number]?.key ?? events[number - 2]?.key;
  return html`<form
    class="form"
    @submit=${(event: Event) => {
      event.preventDefault();
      merge(store, key, valueOf(id));
    }}
  >
    ${choice(id, 'Take in the words and quotations of', options, likely)}
    <p class="row"
      ><button type="submit">Merge<span class="unseen"> into event ${number}</span></button> ${action(
        'Cancel',
        () => {
          close(store, key, 'merge');
        },
      )}</p
    >
  </form>`;
}

function splitForm(store: Store, event: EventDraft, number: number): TemplateResult {
  const { key, quotes } = event;
  const { story } = store.work;
  const { dates, placeOf } = findingsOf(story);
  const passage = placeOf(event.anchor);
  const other = dates.find(
    ({ start, end, date }) => passage && start >= passage.start && end <= passage.end && date !== event.date,
  );
  const onSubmit = (submit: Event): void => {
    submit.preventDefault();
    const date = valueOf(`split-${key}-date`);
    const title = valueOf(`split-${key}-title`);
    const faults = [
      [`split-${key}-date`, date, faultOfDate(date)],
      [`split-${key}-title`, title, checkTitle(title)],
    ] as const;
    const wrong = faults.find(([, , message]) => message);
    if (wrong)
      return store.show({
        faults: { [wrong[0]]: { value: wrong[1], message: wrong[2] ?? '' } },
        status: wrong[2] ?? '',
        focus: wrong[0],
      });
    const chosen = (submit.target as HTMLFormElement).querySelectorAll<HTMLInputElement>('input:checked');
    split(store, key, { date, title, quotes: new Set([...chosen].map(({ value }) => value)) });
  };
  const { written } = store.view;
  const write =
    (id: string) =>
    (value: string): void =>
      store.show({ written: { ...store.view.written, [id]: value } });
  return html`<form class="form" @submit=${onSubmit}>
    <p>The second event has the same passage, and:</p>
    ${field({
      store,
      id: `split-${key}-date`,
      label: 'Its date (EDTF)',
      value: written[`split-${key}-date`] ?? other?.date ?? event.date,
      spellcheck: false,
      check: faultOfDate,
      change: write(`split-${key}-date`),
    })}
    ${field({
      store,
      id: `split-${key}-title`,
      label: 'Its title',
      value: written[`split-${key}-title`] ?? event.title,
      lang: story.lang,
      check: checkTitle,
      change: write(`split-${key}-title`),
    })}
    ${
      quotes.length
        ? html`<fieldset
            ><legend>Its quotations</legend>
            ${quotes.map(
              (quote) =>
                html`<label class="check"
                  ><input type="checkbox" value=${quote.key} />
                  <span lang=${story.lang} dir="auto">${opening(quote.text)}</span></label
                >`,
            )}
          </fieldset>`
        : nothing
    }
    <p class="row"
      ><button type="submit">Split<span class="unseen"> event ${number}</span></button> ${action(
        'Cancel',
        () => {
          close(store, key, 'split');
        },
      )}</p
    >
  </form>`;
}

const FORMS = { edit: editForm, merge: mergeForm, split: splitForm };

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
    @focusin=${() => {
      select(store, key);
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
