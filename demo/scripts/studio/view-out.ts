import { html, nothing, type TemplateResult } from 'lit';
import { giveOut, FORMATS, saveOut, savePicture, showOut, type Format } from './giving.js';
import { textField } from './fields.js';
import { faultOf, isBlank } from './model.js';
import type { Store } from './store.js';
import { action, choice, radios } from '../review/fields.js';
import { count } from '../review/wording.js';

const WIDTHS = [
  { value: '', label: 'as it is here' },
  { value: '600', label: '600 px' },
  { value: '1200', label: '1200 px' },
  { value: '1920', label: '1920 px' },
];

/** What is to be known of what was given out, a line each. */
const noticesView = (lines: string | undefined): TemplateResult | typeof nothing =>
  lines
    ? html`<ul class="notices">
        ${lines.split('\n').map((note) => html`<li>${note}</li>`)}
      </ul>`
    : nothing;

/** What is taken away: one press for a page, and below it all other forms. */
export function outView(store: Store): TemplateResult {
  const { rows } = store.draft;
  const left = rows.filter((row) => !isBlank(row) && faultOf(row, store.draft) !== '').length;
  const { written } = store.view;
  const name = store.view.format as Format;
  const format = FORMATS[name];
  const code = written['output'] ?? '';
  const width = written['width'] ?? '1200';
  return html`<div class="details give">
    ${
      left
        ? html`<p class="fault"
            >${count(left, 'event')} without a date or title ${left === 1 ? 'is' : 'are'} left out.</p
          >`
        : nothing
    }
    <div class="row">
      ${action('Save as a web page', () => void saveOut(store, 'page'), { id: 'save-page', kind: 'main' })}
      <p class="hint"
        >One file that opens in any browser, with its pictures in it, also without the internet. Send it, or
        put it on your site.</p
      >
    </div>
    ${noticesView(written['page-notes'])}
    <div class="row pictures" role="group" aria-label="Picture">
      ${action('Save as a picture', () => void savePicture(store, 'png', width), { about: '(PNG)', id: 'save-png' })}
      ${action('Save as SVG', () => void savePicture(store, 'svg', width), { id: 'save-svg' })}
      ${choice('picture-width', 'Width', WIDTHS, width, (value) => {
        store.show({ written: { ...store.view.written, width: value } });
      })}
    </div>
    ${radios(
      { name: 'format', legend: 'Other forms', kind: 'formats' },
      Object.entries(FORMATS)
        .filter(([value]) => value !== 'page')
        .map(([value, { label }]) => ({ value, label })),
      name,
      (value) => void showOut(store, value as Format),
    )}
    <p class="note">${format.about}</p>
    ${
      format.needs
        ? textField({
            id: `out-${format.needs.name}`,
            label: format.needs.label,
            value: written[format.needs.name] ?? format.needs.initial,
            type: 'url',
            write: (value) => {
              store.show({ written: { ...store.view.written, [format.needs?.name ?? '']: value } });
              void showOut(store, name);
            },
          })
        : nothing
    }
    <div class="row">
      ${action('Copy', () => void giveOut(store, name), { id: 'copy' })}
      ${action('Save', () => void saveOut(store, name), { id: 'save', about: `as ${format.file}` })}
    </div>
    ${noticesView(written['output-notes'])}
    <pre tabindex="0" role="region" aria-label=${format.label}><code id="output">${code}</code></pre>
  </div>`;
}
