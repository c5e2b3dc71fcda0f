import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface FieldOptions {
  /** Unique in the page. */
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly hint?: string | TemplateResult;
  /** What is wrong with it; shown in place of the hint. */
  readonly fault?: string;
  readonly lines?: number;
  readonly lang?: string;
  readonly type?: 'text' | 'url' | 'color' | 'date';
  readonly options?: readonly string[];
  readonly write: (value: string) => void;
  /** What is left of the field: what is written after is a step of its own. */
  readonly leave?: () => void;
  readonly paste?: (event: ClipboardEvent) => void;
}

/** A labelled field, which changes the work with each keystroke. */
export function textField({
  id,
  label,
  value = '',
  hint,
  fault,
  lines = 1,
  lang,
  type = 'text',
  options,
  write,
  leave,
  paste,
}: FieldOptions): TemplateResult {
  const note = fault || hint;
  const onInput = (event: Event): void => {
    write((event.target as HTMLInputElement).value);
  };
  const described = note ? `${id}-note` : nothing;
  const input =
    lines > 1
      ? html`<textarea
          id=${id}
          rows=${lines}
          dir="auto"
          lang=${lang || nothing}
          aria-describedby=${described}
          .value=${live(value)}
          @input=${onInput}
          @blur=${leave}
          @paste=${paste}
        ></textarea>`
      : html`<input
          id=${id}
          type=${type === 'url' ? 'text' : type}
          inputmode=${type === 'url' ? 'url' : nothing}
          autocomplete="off"
          dir=${type === 'url' ? 'ltr' : 'auto'}
          lang=${lang || nothing}
          list=${options ? `${id}-list` : nothing}
          aria-describedby=${described}
          aria-invalid=${fault ? 'true' : nothing}
          .value=${live(value)}
          @input=${onInput}
          @blur=${leave}
        />`;
  return html`<div class="entry ${lines > 1 ? 'long' : ''}">
    <label for=${id}>${label}</label>
    ${input}${
      options
        ? html`<datalist id="${id}-list"
            >${options.map((each) => html`<option value=${each}></option>`)}</datalist
          >`
        : nothing
    }${note ? html`<p class=${fault ? 'fault' : 'hint'} id="${id}-note">${note}</p>` : nothing}
  </div>`;
}

/** A box to tick. */
export function tick(
  id: string,
  label: string,
  isSet: boolean,
  write: (isSet: boolean) => void,
): TemplateResult {
  return html`<label class="check" for=${id}
    ><input
      id=${id}
      type="checkbox"
      .checked=${live(isSet)}
      @change=${(event: Event) => {
        write((event.target as HTMLInputElement).checked);
      }}
    />
    ${label}</label
  >`;
}
