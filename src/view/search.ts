import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MessageKey } from '../messages/index.js';
import type { Query, ReadQuery } from '../model/query.js';
import type { Facets } from '../search/facets.js';
import type { Matches } from '../search/matches.js';
import { BACK_ICON, FORTH_ICON, renderButton } from './button.js';
import type { ViewContext } from './context.js';
import { langOf, word } from './words.js';

/** What is sought and found, and what the reader can do about it. */
export interface Find {
  readonly read: ReadQuery;
  /** Absent while nothing is sought. */
  readonly matches: Matches | undefined;
  readonly open: boolean;
  /** Absent until they are counted. */
  readonly facets: Facets | undefined;
  /** Whether there are voices or tags to choose from. */
  readonly filters: boolean;
  readonly narrowed: Readonly<Record<keyof Facets, string>>;
  /** Changes parts of what is sought. */
  seek(change: Query): void;
  /** Selects the next match after the event at an index, or the one before. */
  step(way: 1 | -1, from: number): void;
  toggle(): void;
  narrow(list: keyof Facets, text: string): void;
  /** Whether a name has in it what narrows its list. */
  fits(list: keyof Facets, name: string): boolean;
}

/** Where there are more events than this, the reader seeks: fewer are in sight at once. */
export const MANY = 20;

interface SearchField {
  readonly label: string;
  readonly lang?: string | undefined;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly key?: (event: KeyboardEvent) => void;
}

/** The search field, and those like it that narrow a list. */
export const renderField = ({ label, lang, text, write, key }: SearchField): TemplateResult =>
  html`<input
    class="control"
    part="search-field"
    type="search"
    aria-label=${label}
    placeholder=${label}
    lang=${ifDefined(lang)}
    .value=${text}
    @input=${({ target }: Event) => {
      write((target as HTMLInputElement).value);
    }}
    @keydown=${key}
  />`;

/**
 * The search field with what it found, and behind a button the filters; nothing in a short story of which the page
 * asks nothing.
 */
export function renderSearch(context: ViewContext): TemplateResult | typeof nothing {
  const { find, wording, timeline, current, form, controls, pages } = context;
  const {
    read: { query, asked },
    matches,
    open,
    filters,
  } = find;
  const { length } = timeline.events;
  if (!controls.has('search') || (length <= MANY && !asked)) return nothing;
  const { text = '', speakers = [], tags = [] } = query;
  const chosen = speakers.length + tags.length;
  const key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1, current);
    else if (event.key === 'Escape') find.seek(text ? { text: '' } : { speakers: [], tags: [], groups: [] });
    else return;
    event.preventDefault();
  };
  const stepper = (name: MessageKey, way: 1 | -1, path: string) =>
    renderButton(wording, name, path, !matches?.length, () => {
      find.step(way, current);
    });
  return html`<div class="find" part="search" role="search">
      ${renderField({
        label: wording.words('search'),
        lang: langOf(wording, 'search'),
        text,
        write: (typed) => {
          find.seek({ text: typed });
        },
        key,
      })}
      <span class="muted" part="search-count" role="status"
        >${matches ? word(wording, 'found', { n: matches.length, count: length }) : nothing}</span
      >
      ${form === 'list' ? nothing : [stepper('previousMatch', -1, BACK_ICON), stepper('nextMatch', 1, FORTH_ICON)]}
      ${
        filters || chosen
          ? html`<button
              class="control"
              part="control control-filter"
              aria-expanded=${open ? 'true' : 'false'}
              @click=${() => {
                find.toggle();
                void pages.load();
              }}
              >${word(wording, 'filter')}${chosen ? ` (${chosen})` : nothing}</button
            >`
          : nothing
      }
    </div>
    ${open ? (pages.plain?.renderFilters(context) ?? nothing) : nothing}`;
}
