// The forms that open under an event of the draft: to correct it, to merge it, to split it.
import { html, nothing, type TemplateResult } from 'lit';
import { close, merge, split } from './actions.js';
import { eventFrom, findingsOf } from './draft.js';
import { editEvent } from './edits.js';
import { action, choice, field, keepForm, valueOf } from './fields.js';
import { faultOfDate, type EventDraft } from './model.js';
import type { Store } from './store.js';
import { opening } from './wording.js';

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

/** A form by the mode that opens it. */
export const FORMS = { edit: editForm, merge: mergeForm, split: splitForm };
