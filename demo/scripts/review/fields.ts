import { html, nothing, type TemplateResult } from 'lit';
import type { Store } from './store.js';

interface FieldOptions {
  readonly store: Store;
  /** Unique in the page; what is wrong with its value is kept under it. */
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly hint?: string;
  readonly lines?: number;
  /** The language of what is written, where it is that of the story. */
  readonly lang?: string;
  readonly spellcheck?: boolean;
  /** Says what is wrong with a value; one that is wrong is not taken, and stays in the field. */
  readonly check?: (value: string) => string | null;
  readonly change: (value: string) => void;
}

/** A labelled text field. It changes the work when it is left, or with Enter. */
export function field({
  store,
  id,
  label,
  value = '',
  hint,
  lines = 1,
  lang,
  spellcheck = true,
  check,
  change,
}: FieldOptions): TemplateResult {
  const fault = store.view.faults[id];
  const shown = fault?.value ?? value;
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || nothing;
  const onChange = (event: Event): void => {
    const typed = (event.target as HTMLInputElement).value.trim();
    const message = check?.(typed);
    const { [id]: _, ...faults } = store.view.faults;
    if (message)
      return store.show({
        faults: { ...faults, [id]: { value: typed, message } },
        status: `${label}: ${message}`,
      });
    store.show({ faults });
    if (typed !== value) change(typed);
  };
  const input =
    lines > 1
      ? html`<textarea
          id=${id}
          rows=${lines}
          .value=${shown}
          lang=${lang ?? nothing}
          dir="auto"
          aria-describedby=${described}
          @change=${onChange}
        ></textarea>`
      : html`<input
          id=${id}
          type="text"
          autocomplete="off"
          spellcheck=${spellcheck ? 'true' : 'false'}
          .value=${shown}
          lang=${lang ?? nothing}
          dir="auto"
          aria-invalid=${fault ? 'true' : nothing}
          aria-describedby=${described}
          @change=${onChange}
        />`;
  return html`<div class="entry ${lines > 1 ? 'long' : ''}">
    <label for=${id}>${label}</label>
    ${input} ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${fault ? html`<p class="fault" id="${id}-fault">${fault.message}</p>` : nothing}
  </div>`;
}

interface ActionOptions {
  /** What it is about, for who does not see where it stands: "Delete", " event 3". */
  readonly about?: string;
  readonly id?: string;
  /** Nothing to do just now. It stays reachable, so that the focus is not lost with it. */
  readonly off?: boolean;
  readonly pressed?: boolean;
  readonly kind?: string;
}

/** A button. */
export function action(
  label: string,
  run: () => void,
  { about = '', id, off = false, pressed, kind = '' }: ActionOptions = {},
): TemplateResult {
  return html`<button
    type="button"
    class=${kind}
    id=${id ?? nothing}
    aria-disabled=${off ? 'true' : nothing}
    aria-expanded=${pressed === undefined ? nothing : String(pressed)}
    @click=${() => {
      if (!off) run();
    }}
    >${label}${about ? html`<span class="unseen"> ${about}</span>` : nothing}</button
  >`;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A labelled choice of one. */
export function choice(
  id: string,
  label: string,
  options: readonly Option[],
  chosen: string | undefined,
  choose?: (value: string) => void,
): TemplateResult {
  return html`<div class="entry">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose?.((event.target as HTMLSelectElement).value)}>
      ${options.map(
        (option) =>
          html`<option
            value=${option.value}
            ?selected=${option.value === chosen}
            .selected=${option.value === chosen}
            >${option.label}</option
          >`,
      )}
    </select>
  </div>`;
}

/** A choice of one, all of them in sight. */
export function radios(
  { name, legend, kind = '' }: { readonly name: string; readonly legend: string; readonly kind?: string },
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="choice ${kind}">
    <legend>${legend}</legend>
    ${options.map(
      ({ value, label }) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${chosen === value}
            @change=${() => {
              choose(value);
            }}
          />
          ${label}</label
        >`,
    )}
  </fieldset>`;
}

/** Takes Enter in a field as the end of its change, never as a request of the form. */
export const keepForm = (event: Event): void => {
  event.preventDefault();
};

export const valueOf = (id: string): string =>
  (document.getElementById(id) as HTMLInputElement | HTMLSelectElement | null)?.value.trim() ?? '';
