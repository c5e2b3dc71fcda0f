import { html, nothing, type TemplateResult } from 'lit';
import { openDetails, removeRows } from './actions.js';
import { textField, tick } from './fields.js';
import { langOf, readingOfRow, type Row } from './model.js';
import type { Store } from './store.js';
import { checkUrl, imagesView, quotesView, type Change } from './view-things.js';
import { action } from '../review/fields.js';
import { opening } from '../review/wording.js';

function changeOf(store: Store, at: number, label: string): Change {
  return (name, value, field = name) => {
    const row = store.draft.rows[at];
    if (!row) return;
    const { [name]: _, ...rest } = row;
    const keeps = name === 'date' || name === 'title';
    const next =
      (value === undefined || value === '' || value === false) && !keeps
        ? rest
        : { ...row, [name]: value ?? '' };
    store.edit(
      `${label} changed.`,
      (draft) => ({ ...draft, rows: draft.rows.with(at, next as Row) }),
      {},
      field ? `${row.key}-${field}` : '',
    );
  };
}

function dateFields(store: Store, row: Row, change: Change, leave: () => void): TemplateResult {
  const { words, other, fault } = readingOfRow(row, store.draft);
  const meaning = other ? `${words}. Or is it ${other}? Say which comes first under “Story”.` : words;
  return html`<div class="row">
    ${textField({
      id: 'detail-date',
      label: 'Date',
      value: row.date,
      hint: meaning,
      fault: row.date.trim() ? fault : '',
      write: (value) => {
        change('date', value);
      },
      leave,
    })}
    ${textField({
      id: 'detail-shown',
      label: 'Shown in its place',
      value: row.dateText,
      hint: 'Your words for the date, such as “the morning after”',
      lang: langOf(store.draft),
      write: (value) => {
        change('dateText', value);
      },
      leave,
    })}
  </div>`;
}

function headView(store: Store, at: number): TemplateResult {
  const { rows } = store.draft;
  const [before, after] = [rows[at - 1], rows[at + 1]];
  return html`<div class="row details-head">
    ${action(
      '‹ All events',
      () => {
        openDetails(store, null);
      },
      { id: 'back' },
    )}
    <h2 id="details-heading" tabindex="-1"
      >Event ${at + 1}<span class="unseen">: ${opening(rows[at]?.title ?? '')}</span></h2
    >
    ${action(
      'Previous',
      () => {
        openDetails(store, before?.key ?? null);
      },
      { off: !before },
    )}
    ${action(
      'Next',
      () => {
        openDetails(store, after?.key ?? null);
      },
      { off: !after },
    )}
    ${action(
      'Delete',
      () => {
        removeRows(store);
      },
      { about: 'this event' },
    )}
  </div>`;
}

/** All of an event in a form. */
export function detailsView(store: Store, at: number): TemplateResult {
  const row = store.draft.rows[at] as Row;
  const lang = langOf(store.draft);
  const change = changeOf(store, at, `Event ${at + 1}`);
  const leave = (): void => {
    store.endField();
  };
  const groups = [...new Set(store.draft.rows.flatMap(({ group }) => group ?? []))].slice(0, 50);
  return html`${headView(store, at)}
    <form
      class="details"
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      ${dateFields(store, row, change, leave)}
      ${textField({
        id: 'detail-title',
        label: 'Title',
        value: row.title,
        lang,
        write: (value) => {
          change('title', value);
        },
        leave,
      })}
      ${textField({
        id: 'detail-text',
        label: 'Text',
        value: row.text,
        lines: 5,
        lang,
        hint: 'An empty line begins a paragraph. *So* is emphasis, [words](https://…) a link.',
        write: (value) => {
          change('text', value);
        },
        leave,
      })}
      ${quotesView(store, row, change)} ${imagesView(store, row, change)}
      <div class="row">
        ${textField({
          id: 'detail-group',
          label: 'Group',
          value: row.group,
          lang,
          options: groups,
          write: (value) => {
            change('group', value);
          },
          leave,
        })}
        ${textField({
          id: 'detail-tags',
          label: 'Tags',
          value: row.tags?.join(', '),
          lang,
          hint: 'with commas between',
          write: (value) => {
            const tags = value.split(/,\s*/);
            change('tags', value.trim() ? tags : undefined);
          },
          leave,
        })}
      </div>
      ${textField({
        id: 'detail-url',
        label: 'Where to read more',
        value: row.url,
        type: 'url',
        fault: checkUrl(row.url),
        write: (value) => {
          change('url', value);
        },
        leave,
      })}
      ${tick('detail-lead', 'The most important event: it opens first', Boolean(row.lead), (isSet) => {
        change('lead', isSet || undefined, '');
      })}
      ${
        row.inferred
          ? tick('detail-checked', 'Checked by a person', false, () => {
              change('inferred', undefined, '');
            })
          : nothing
      }
    </form>`;
}
