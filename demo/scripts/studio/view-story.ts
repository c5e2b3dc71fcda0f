import { html, nothing, type TemplateResult } from 'lit';
import type { GroupInit, PeriodInit } from '../../../src/model/event.js';
import { tokens } from '../../../src/theme/tokens.js';
import { readingOf, type DateOrder } from './dates.js';
import { textField } from './fields.js';
import { LANGUAGES } from './languages.js';
import { langOf, type Draft } from './model.js';
import type { Store } from './store.js';
import { pictureField } from './view-picture.js';
import { action, choice } from '../review/fields.js';

type Head = Draft['head'];

function headField(
  store: Store,
  name: 'byline' | 'text' | 'notes',
  label: string,
  lines: number,
  hint: string,
): TemplateResult {
  return textField({
    id: `story-${name}`,
    label,
    value: store.draft.head[name],
    lines,
    hint,
    lang: langOf(store.draft),
    write: (value) => {
      store.edit(
        `${label} changed.`,
        (draft) => ({ ...draft, head: { ...draft.head, [name]: value } }),
        {},
        name,
      );
    },
    leave: () => {
      store.endField();
    },
  });
}

function setHead(store: Store, label: string, patch: Head, field = ''): void {
  store.edit(label, (draft) => ({ ...draft, head: { ...draft.head, ...patch } }), {}, field);
}

function pictureFields(store: Store): TemplateResult {
  const { image } = store.draft.head;
  const write = (patch: { src?: string; alt?: string }): void => {
    const next = { src: '', alt: '', ...store.draft.head.image, ...patch };
    const { image: _, ...rest } = store.draft.head;
    const head = next.src || next.alt ? { ...rest, image: next } : rest;
    store.edit(
      'Picture of the story changed.',
      (draft) => ({ ...draft, head }),
      {},
      `image-${Object.keys(patch).join('')}`,
    );
  };
  const leave = (): void => {
    store.endField();
  };
  return html`<div class="row">
    ${pictureField(store, {
      id: 'story-src',
      label: 'Address of a picture',
      src: image?.src,
      hint: 'It stands above the timeline, and in link previews where it has an address. Or drop one here.',
      write: (src) => {
        write({ src });
      },
      leave,
    })}
    ${textField({
      id: 'story-alt',
      label: 'What it shows',
      value: image?.alt,
      lang: langOf(store.draft),
      write: (alt) => {
        write({ alt });
      },
      leave,
    })}
  </div>`;
}

function periodsView(store: Store): TemplateResult {
  const periods = store.draft.head.periods ?? [];
  const lang = langOf(store.draft);
  const write = (next: PeriodInit[], field: string): void => {
    setHead(store, 'Periods changed.', { periods: next }, field);
  };
  return html`<fieldset class="things">
    <legend>Periods</legend>
    <p class="hint">Stretches of time behind the axis: an era, a war, a term of office.</p>
    <ul>
      ${periods.map((period, n) => {
        const { words, fault } = readingOf(period.date, lang, store.draft.order);
        const leave = (): void => {
          store.endField();
        };
        return html`<li class="row">
          ${textField({
            id: `period-date-${n}`,
            label: 'From and to',
            value: period.date,
            hint: words || '1914–18',
            fault: period.date.trim() ? fault : '',
            write: (date) => {
              write(periods.with(n, { ...period, date }), `period-${n}-date`);
            },
            leave,
          })}
          ${textField({
            id: `period-title-${n}`,
            label: 'What it is called',
            value: period.title,
            lang,
            write: (title) => {
              write(periods.with(n, { ...period, title }), `period-${n}-title`);
            },
            leave: () => {
              store.endField();
            },
          })}
          ${action(
            'Remove',
            () => {
              write(periods.toSpliced(n, 1), '');
            },
            { about: `period ${n + 1}` },
          )}
        </li>`;
      })}
    </ul>
    ${action(
      'Add a period',
      () => {
        write([...periods, { date: '', title: '' }], '');
        store.show({ focus: `period-date-${periods.length}` });
      },
      { id: 'add-period' },
    )}
  </fieldset>`;
}

/** A default colour of groups as a colour field can show it. */
const colorAt = (n: number): string => {
  const [initial] = tokens[`group-${(n % 8) + 1}` as 'group-1'];
  return /#[0-9a-f]{6}/.exec(initial)?.[0] ?? '#575757';
};

function groupsView(store: Store): TemplateResult {
  const { groups, rows } = store.draft;
  const known = new Map(groups.map((group) => [group.name, group]));
  const names = [...new Set([...known.keys(), ...rows.flatMap(({ group }) => group ?? [])])].slice(0, 40);
  const write = (name: string, patch: Partial<GroupInit>): void => {
    const all = names.map((each) => ({
      ...(known.get(each) ?? { name: each }),
      ...(each === name && patch),
    }));
    store.edit(
      'Groups changed.',
      (draft) => ({ ...draft, groups: all }),
      {},
      `group-${name}-${Object.keys(patch).join('')}`,
    );
  };
  const move = (n: number): void => {
    const all = names.map((each) => known.get(each) ?? { name: each });
    const moved = all.toSpliced(n, 1).toSpliced(n - 1, 0, all[n] as GroupInit);
    store.edit('Moved a group up.', (draft) => ({ ...draft, groups: moved }));
  };
  return html`<fieldset class="things">
    <legend>Groups</legend>
    ${
      names.length
        ? html`<p class="hint"
            >In the order of the legend. They are coloured, or have lanes, under “Look”.</p
          >`
        : html`<p class="hint"
            >Write a group beside your events, in the column “Group”: its name and colour are set here.</p
          >`
    }
    <ul>
      ${names.map(
        (name, n) =>
          html`<li class="row">
            ${textField({
              id: `group-title-${n}`,
              label: `Name of “${name}”`,
              value: known.get(name)?.title ?? name,
              lang: langOf(store.draft),
              write: (title) => {
                write(name, { title });
              },
              leave: () => {
                store.endField();
              },
            })}
            ${textField({
              id: `group-color-${n}`,
              label: 'Colour',
              value: known.get(name)?.color ?? colorAt(n),
              type: 'color',
              write: (color) => {
                write(name, { color });
              },
              leave: () => {
                store.endField();
              },
            })}
            ${action(
              '↑',
              () => {
                move(n);
              },
              { about: `Move ${name} up`, off: n === 0 },
            )}
          </li>`,
      )}
    </ul>
  </fieldset>`;
}

const ORDERS = [
  { value: '', label: 'not said' },
  { value: 'day', label: 'the day: 31/12/2024' },
  { value: 'month', label: 'the month: 12/31/2024' },
];

/** The story beside its events: title, words around it, language, periods, groups. */
export function storyView(store: Store): TemplateResult {
  const { head, order } = store.draft;
  const published = head.published?.slice(0, 10);
  return html`<div class="details">
    ${headField(store, 'byline', 'Who has told it', 1, '')}
    ${headField(store, 'text', 'Introduction', 3, 'Above the timeline.')}
    ${headField(store, 'notes', 'Below it', 2, 'Sources and method.')} ${pictureFields(store)}
    <div class="row">
      ${choice('story-lang', 'Language', LANGUAGES, head.lang ?? '', (lang) => {
        setHead(store, 'Language changed.', lang ? { lang } : { lang: '' });
      })}
      ${textField({
        id: 'published',
        label: 'Published on',
        type: 'date',
        value: published,
        write: (value) => {
          setHead(store, 'Day of publication changed.', { published: value }, 'published');
        },
        leave: () => {
          store.endField();
        },
      })}
      ${choice('order', 'In 12/5/2024, first comes', ORDERS, order, (value) => {
        store.edit('Order of day and month changed.', (draft) => ({ ...draft, order: value as DateOrder }));
      })}
    </div>
    ${periodsView(store)} ${groupsView(store)} ${nothing}
  </div>`;
}
