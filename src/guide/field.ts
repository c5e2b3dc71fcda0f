import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { Overlay } from './overlay.js';
import { stretchInWords, stretchOf } from './dates.js';
import { MOST_OFFERED, placesFor, type Destination } from './finding.js';
import type { GuideHost, GuideParts } from './index.js';

/** Folds letters as the search does, whose part has it; until it is there, their case alone. */
let fold = (text: string): string => text.toLowerCase();

/**
 * The field that leads to a year, a date, a title or who is quoted: a list to choose from under it. Enter goes there;
 * Escape goes back to where the focus was.
 */
export class GoToField {
  readonly #box: Overlay;
  readonly #parts: GuideParts;
  readonly #host: GuideHost;
  #text = '';
  #places: readonly Destination[] | undefined;
  /** Which of the places Enter leads to. */
  #chosen = 0;
  #stop: (() => void) | undefined;
  /** Counts what is typed: what was sought before does not come late. */
  #run = 0;

  constructor(host: GuideHost, parts: GuideParts) {
    this.#host = host;
    this.#parts = parts;
    this.#box = new Overlay(host, parts, 'go');
  }

  /** @param typed what is in it already */
  open(typed = ''): void {
    void import('../search/index.js').then(
      (search) => {
        fold = search.fold;
      },
      () => undefined,
    );
    this.#box.open();
    this.#seek(typed);
    this.#draw();
    this.#input?.focus();
  }

  get #input(): HTMLInputElement | undefined {
    return this.#box.node.querySelector('input') ?? undefined;
  }

  #seek(text: string): void {
    const { events } = this.#parts.selection;
    const { chronology } = this.#parts.loading.story;
    const run = ++this.#run;
    this.#text = text;
    this.#stop?.();
    if (!events || !text.trim()) {
      this.#places = undefined;
      return;
    }
    const find = (stretch = stretchOf(fold(text), chronology)) => {
      this.#stop = this.#parts.inSlices(placesFor({ text, stretch, fold }, events, chronology), (places) => {
        this.#places = places;
        this.#chosen = 0;
        this.#draw();
      });
      return stretch;
    };
    if (find()) return;
    void stretchInWords(text, this.#parts.wording().words.lang).then((stretch) => {
      if (stretch && run === this.#run && this.#box.isOpen) find(stretch);
    });
  }

  #move(way: 1 | -1): void {
    const listed = Math.min(this.#places?.length ?? 0, MOST_OFFERED);
    if (!listed) return;
    this.#chosen = (this.#chosen + way + listed) % listed;
    this.#draw();
    this.#box.node.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') this.#move(1);
    else if (event.key === 'ArrowUp') this.#move(-1);
    else if (event.key === 'Enter') void this.#go(this.#places?.[this.#chosen]);
    else return;
    event.preventDefault();
  };

  /** Opens the event; the focus is on its title, or on the quotation. */
  async #go(place: Destination | undefined): Promise<void> {
    if (!place) return;
    const { selection, nodes } = this.#parts;
    this.#box.close();
    // What unfolds, and is open, would fold.
    if (place.event === selection.current) selection.open = false;
    const isChosen = selection.choose(place.event, 'keyboard', place.quote === undefined);
    if (!isChosen || place.quote === undefined) return;
    await this.#host.updateComplete;
    const pane = nodes.paneInCard ?? nodes.paneBelow;
    const quote = pane?.querySelectorAll<HTMLElement>('[part=quote]')[place.quote];
    if (!quote) return;
    quote.tabIndex = -1;
    quote.focus();
  }

  #renderPlace({ event: index, quote }: Destination, at: number): TemplateResult {
    const wording = this.#parts.wording();
    const event = this.#parts.selection.events?.at(index);
    const said = quote === undefined ? undefined : event?.quotes[quote];
    return html`<li
      role="option"
      id=${`place-${at}`}
      aria-selected=${at === this.#chosen ? 'true' : 'false'}
      @click=${() => void this.#go({ event: index, quote })}
      >${event && html`<span class="muted">${wording.date(event)}</span>`}
      <span dir="auto" lang=${ifDefined(this.#lang)}>${said?.speaker?.name ?? event?.title}</span>
      ${
        said
          ? html`<span class="quote" dir="auto" lang=${ifDefined(said.lang ?? this.#lang)}
              >${wording.quoted(said)}</span
            >`
          : nothing
      }</li
    >`;
  }

  get #lang(): string | undefined {
    return this.#parts.loading.story.timeline.lang;
  }

  #draw(): void {
    const { words } = this.#parts.wording();
    const { events } = this.#parts.selection;
    const places = this.#places;
    const listed = places?.slice(0, MOST_OFFERED) ?? [];
    const label = words('goTo');
    this.#box.draw(
      label,
      html`<input
          class="control"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-label=${label}
          placeholder=${label}
          aria-autocomplete="list"
          aria-expanded=${listed.length ? 'true' : 'false'}
          aria-controls="places"
          aria-activedescendant=${ifDefined(listed.length ? `place-${this.#chosen}` : undefined)}
          .value=${this.#text}
          @input=${({ target }: Event) => {
            this.#seek((target as HTMLInputElement).value);
            this.#draw();
          }}
          @keydown=${this.#key}
        />
        <p class="muted" role="status"
          >${places && events ? words('found', { n: places.length, count: events.length }) : nothing}</p
        >
        <ol role="listbox" id="places" aria-label=${label}
          >${listed.map((place, at) => this.#renderPlace(place, at))}</ol
        >`,
    );
  }
}
