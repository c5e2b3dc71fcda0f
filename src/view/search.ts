import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Facet, Facets } from '../search/facets.js';
import { fold } from '../search/fold.js';
import type { Matches } from '../search/matches.js';
import type { Query } from '../search/query.js';
import type { ViewContext } from './context.js';
import { langOf, word } from './words.js';

/** What is sought and found, and what the reader can do about it. */
export interface Find {
  readonly query: Query;
  /** The page has asked for something, if only for the field. */
  readonly asked: boolean;
  /** Absent while nothing is sought. */
  readonly matches: Matches | undefined;
  readonly open: boolean;
  /** Absent until they are counted. */
  readonly facets: Facets | undefined;
  /** Whether there are voices or tags to choose from. */
  readonly filters: boolean;
  readonly narrowed: Readonly<Record<keyof Facets, string>>;
  readonly seek: (query: Query) => void;
  /** Selects the next match after the event at an index, or the one before. */
  readonly step: (way: 1 | -1, from: number) => void;
  readonly toggle: () => void;
  readonly narrow: (list: keyof Facets, text: string) => void;
}

/** Where there are more events than this, the reader seeks: fewer are in sight at once. */
const MANY = 20;
/** So many voices or tags are listed; more are there to be narrowed. */
const LISTED = 20;

const LISTS = [['speakers', 'voices'], ['tags', 'tags']] as const;

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** Enter and Shift+Enter go from match to match, Escape takes back the text, then all the rest. */
function fieldKey(event: KeyboardEvent, { find, current }: ViewContext): void {
  const { key, shiftKey, isComposing } = event;
  if (isComposing || (key !== 'Enter' && key !== 'Escape')) return;
  event.preventDefault();
  if (key === 'Enter') find.step(shiftKey ? -1 : 1, current);
  else find.seek(find.query.text ? { ...find.query, text: '' } : {});
}

function choices(list: keyof Facets, facets: readonly Facet[], { query, seek, narrowed }: Find): TemplateResult {
  const chosen = query[list] ?? [];
  const part = fold(narrowed[list]);
  const fitting = part ? facets.filter(({ name }) => fold(name).includes(part)) : facets;
  const listed = fitting.slice(0, LISTED).concat(fitting.slice(LISTED).filter(({ name }) => chosen.includes(name)));
  const toggle = (name: string) => { seek({ ...query, [list]: chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name] }); };
  return html`<div class="choices">
    ${repeat(listed, ({ name }) => name, ({ name, count }) => html`<label class="choice"><input type="checkbox" .checked=${live(chosen.includes(name))} @change=${() => { toggle(name); }} /><span dir="auto">${name}</span> <span class="muted">${count}</span></label>`)}
  </div>`;
}

/** Voices and tags with the number of their events, the most frequent first. */
function renderFilters({ find, wording }: ViewContext): TemplateResult {
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    find.toggle();
    (event.currentTarget as HTMLElement).closest('header')?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return html`<div class="filters" part="filters" id="filters" @keydown=${close}>
    ${LISTS.map(([list, key]) => {
      const facets = find.facets?.[list] ?? [];
      const name = wording.words(key);
      return facets.length
        ? html`<fieldset>
            <legend>${word(wording, key)}</legend>
            ${facets.length > LISTED ? html`<input class="control" part="search-field" type="search" aria-label=${`${wording.words('search')}: ${name}`} .value=${live(find.narrowed[list])} @input=${(event: Event) => { find.narrow(list, valueOf(event)); }} />` : nothing}
            ${choices(list, facets, find)}
          </fieldset>`
        : nothing;
    })}
  </div>`;
}

/** The search field with what it found, and behind a button the filters; nothing in a short story that nobody seeks in. */
export function renderSearch(context: ViewContext): TemplateResult | typeof nothing {
  const { find, wording, timeline, current, form } = context;
  const { query, matches, open, seek, step, toggle } = find;
  const { length } = timeline.events;
  if (length <= MANY && !find.asked) return nothing;
  const filters = (query.speakers?.length ?? 0) + (query.tags?.length ?? 0);
  const stepper = (key: 'previousMatch' | 'nextMatch', way: 1 | -1, chevron: string) =>
    html`<button class="control" part="control" aria-disabled=${matches?.length ? 'false' : 'true'} aria-label=${wording.words(key)} lang=${ifDefined(langOf(wording, key))} @click=${() => { step(way, current); }}>
      <svg aria-hidden="true" viewBox="0 0 6 10"><path d=${chevron}></path></svg>
    </button>`;
  return html`<div class="find" part="search" role="search" aria-label=${wording.words('search')}>
      <input class="control" part="search-field" type="search" autocomplete="off" aria-label=${wording.words('search')} placeholder=${wording.words('search')} lang=${ifDefined(langOf(wording, 'search'))} .value=${live(query.text ?? '')} @input=${(event: Event) => { seek({ ...query, text: valueOf(event) }); }} @keydown=${(event: KeyboardEvent) => { fieldKey(event, context); }} />
      <span class="muted" part="search-count" role="status">${matches ? word(wording, 'found', { n: matches.length, count: length }) : nothing}</span>
      ${form === 'list' ? nothing : html`${stepper('previousMatch', -1, 'M5 1L1 5L5 9')}${stepper('nextMatch', 1, 'M1 1L5 5L1 9')}`}
      ${find.filters || filters ? html`<button class="control" part="control" aria-expanded=${open ? 'true' : 'false'} aria-controls="filters" @click=${toggle}>${word(wording, 'filter')}${filters ? ` (${filters})` : nothing}</button>` : nothing}
    </div>
    ${open ? renderFilters(context) : nothing}`;
}
