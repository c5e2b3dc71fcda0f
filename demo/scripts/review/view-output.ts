import { html, type TemplateResult } from 'lit';
import { toHtml } from '../../../src/export/html.js';
import { action, field, radios } from './fields.js';
import { timelineOf } from './model.js';
import { saveFile } from '../save-file.js';
import { keepStory } from '../studio/drafts.js';
import { toJson, toSnippet } from './output.js';
import type { Format, Store } from './store.js';
import { count } from './wording.js';

const FORMATS: Readonly<
  Record<
    Format,
    { readonly label: string; readonly about: string; readonly file: string; readonly type: string }
  >
> = {
  snippet: {
    label: 'Snippet',
    about: 'A piece of a page that works as it is, once article-timeline.js is where it says.',
    file: 'timeline-snippet.html',
    type: 'text/html',
  },
  json: {
    label: 'JSON',
    about: 'The data alone, for a file that src names, or for a script.',
    file: 'timeline.json',
    type: 'application/json',
  },
  html: {
    label: 'HTML',
    about: 'A list that readers see where there is no script, and that the element draws.',
    file: 'timeline.html',
    type: 'text/html',
  },
};

/** What is copied out in a format. */
export function outputOf({ work, view: { format, address } }: Store): string {
  const timeline = timelineOf(work);
  if (format === 'json') return toJson(timeline);
  return format === 'html' ? toHtml(timeline) : toSnippet(timeline, address);
}

function copy(store: Store): void {
  const selectAll = (): void => {
    const code = document.getElementById('output');
    if (code) getSelection()?.selectAllChildren(code);
    store.show({ status: 'Selected: copy it with your own key.' });
  };
  // Without a secure context there is no clipboard at all.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return selectAll();
  clipboard.writeText(outputOf(store)).then(() => {
    store.show({ status: `${FORMATS[store.view.format].label} copied.` });
  }, selectAll);
}

function download(store: Store): void {
  const { file, type } = FORMATS[store.view.format];
  saveFile(new Blob([`${outputOf(store)}\n`], { type: `${type};charset=utf-8` }), file);
  store.show({ status: `Saved as ${file}.` });
}

/** Opens the draft in the studio, as a new one there; this one stays as it is. */
async function goOn(store: Store): Promise<void> {
  try {
    location.href = await keepStory(timelineOf(store.work));
  } catch {
    store.show({ status: 'This browser keeps nothing: copy the JSON below, and paste it in the studio.' });
  }
}

/** The draft to take along. */
export function outputView(store: Store): TemplateResult {
  const {
    view: { format, address },
    work: { events },
  } = store;
  const found = events.filter(({ inferred }) => inferred).length;
  const undated = events.filter(({ date }) => !date).length;
  return html`<section class="out" aria-labelledby="out-heading">
    <h2 id="out-heading">Take it with you</h2>
    <p class="lead"
      >${
        found
          ? `${count(found, 'event')} not confirmed yet: readers see them marked as found automatically.`
          : 'Every event is confirmed.'
      }${
        undated ? ` ${count(undated, 'event')} without a date ${undated === 1 ? 'is' : 'are'} left out.` : ''
      }</p
    >
    <div class="row">
      ${action('Go on in the studio', () => void goOn(store), { id: 'go-on', kind: 'main' })}
      <p class="hint">A table of the events, pictures, a look, and a page of its own.</p>
    </div>
    ${radios(
      { name: 'format', legend: 'Form' },
      Object.entries(FORMATS).map(([value, { label }]) => ({ value, label })),
      format,
      (value) => {
        store.show({ format: value as Format });
      },
    )}
    <p class="note">${FORMATS[format].about}</p>
    ${
      format === 'snippet'
        ? field({
            store,
            id: 'address',
            label: 'Address of article-timeline.js',
            value: address,
            spellcheck: false,
            check: (value) => (value ? null : 'The page needs to know where the file is.'),
            change: (value) => {
              store.show({ address: value });
            },
          })
        : ''
    }
    <div class="row">
      ${action(
        'Copy',
        () => {
          copy(store);
        },
        { id: 'copy', kind: 'main' },
      )}
      ${action(
        'Download',
        () => {
          download(store);
        },
        { id: 'download' },
      )}
    </div>
    <pre
      tabindex="0"
      role="region"
      aria-label=${FORMATS[format].label}
    ><code id="output">${outputOf(store)}</code></pre>
  </section>`;
}
