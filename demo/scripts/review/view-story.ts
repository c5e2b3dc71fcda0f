import { html, nothing, type TemplateResult } from 'lit';
import { articleLanguages } from '../../../src/extract/index.js';
import { GIVEN, openFile, read, readGiven } from './actions.js';
import { readPage } from './document.js';
import { action, choice } from './fields.js';
import type { Store } from './store.js';
import { count } from './wording.js';

/** Stories to begin with; their people and places are made up. */
const SAMPLES = [
  { file: 'wire.txt', label: 'A wire report', published: '2025-09-28', lang: 'en' },
  { file: 'science.txt', label: 'A science story', published: '2026-01-17', lang: 'en' },
  { file: 'es-incendio.txt', label: 'Una crónica en español', published: '2024-08-16', lang: 'es' },
];

async function openSample(
  store: Store,
  { file, label, published, lang }: (typeof SAMPLES)[number],
): Promise<void> {
  const answer = await fetch(`review/${file}`);
  if (!answer.ok) return store.show({ status: `“${label}” could not be loaded.` });
  read(store, { text: await answer.text(), headings: [], published, lang }, `“${label}” read`);
}

/** A story copied from a page keeps its paragraphs and headings, if it is all that is in the field. */
function pasteHtml(store: Store, event: ClipboardEvent): void {
  const area = event.target as HTMLTextAreaElement;
  const markup = event.clipboardData?.getData('text/html');
  const isAll = area.selectionStart === 0 && area.selectionEnd === area.value.length;
  if (!markup || !isAll) return;
  const { text, headings, published } = readPage(markup);
  if (headings.length === 0 || text.length < 200) return;
  event.preventDefault();
  store.type({ text, headings, ...(published && { published }) });
}

const NAMES: Readonly<Record<string, string>> = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
};

/** Those that are read, and the one that a page says it is in. */
const languagesWith = (lang: string): { value: string; label: string }[] => [
  { value: '', label: 'as its words show' },
  ...[...new Set([...articleLanguages, lang])]
    .filter(Boolean)
    .map((value) => ({ value, label: NAMES[value] ?? value })),
];

function storyFields(store: Store): TemplateResult {
  const { text, published, lang } = store.story;
  const isRead = store.work.story.text !== '';
  return html` <div class="entry long">
      <label for="story">Text of the story, or the HTML of its page</label>
      <textarea
        id="story"
        rows="10"
        .value=${text}
        lang=${lang}
        dir="auto"
        placeholder="Paste it here, or drop a file"
        aria-describedby="story-hint"
        @input=${(event: Event) => {
          store.type({ text: (event.target as HTMLTextAreaElement).value });
        }}
        @paste=${(event: ClipboardEvent) => {
          pasteHtml(store, event);
        }}
      ></textarea>
      <p class="hint" id="story-hint"
        >One paragraph a line. Reading again makes a new draft of it; events that you have confirmed stay, and
        undo brings the earlier draft back.</p
      >
    </div>
    <div class="row">
      <div class="entry">
        <label for="published">Published on</label>
        <input
          id="published"
          type="date"
          .value=${published}
          @change=${(event: Event) => {
            store.type({ published: (event.target as HTMLInputElement).value });
          }}
        />
      </div>
      ${choice('lang', 'Language', languagesWith(lang), lang, (value) => {
        store.type({ lang: value });
      })}
      <button type="submit" class="main">${isRead ? 'Read again' : 'Read the story'}</button>
    </div>
    <p class="hint">“On Thursday” and “last year” count from that day. Without it, they are left out.</p>`;
}

function otherWays(store: Store): TemplateResult {
  const onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void openFile(store, file);
    input.value = '';
  };
  return html`<div class="ways">
    <div class="entry">
      <label for="file">Open a file, HTML or text</label>
      <input
        id="file"
        type="file"
        accept=".html,.htm,.xhtml,.txt,.text,.md,text/html,text/plain"
        @change=${onFile}
      />
    </div>
    <div class="entry" role="group" aria-labelledby="samples">
      <p class="label" id="samples">Or try one of these</p>
      <div class="row"
        >${SAMPLES.map((sample) =>
          action(sample.label, () => {
            void openSample(store, sample);
          }),
        )}</div
      >
    </div>
  </div>`;
}

/** A draft that somebody or something else has made of the story. */
function givenDraft(store: Store): TemplateResult {
  const { written, faults } = store.view;
  const { [GIVEN]: fault, ...others } = faults;
  const described = [`${GIVEN}-hint`, fault ? `${GIVEN}-fault` : ''].filter(Boolean).join(' ');
  return html`<details class="given">
    <summary>Or check a draft from elsewhere</summary>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        readGiven(store);
      }}
    >
      <div class="entry long">
        <label for=${GIVEN}>Draft of this story, as JSON</label>
        <textarea
          id=${GIVEN}
          rows="6"
          spellcheck="false"
          .value=${written[GIVEN] ?? ''}
          aria-describedby=${described}
          aria-invalid=${fault ? 'true' : nothing}
          @input=${(event: Event) => {
            const { value } = event.target as HTMLTextAreaElement;
            store.show({ written: { ...written, [GIVEN]: value }, faults: others });
          }}
        ></textarea>
        <p class="hint" id="${GIVEN}-hint"
          >A list of events, or an object with <code>events</code>, from a script or a model. It is held
          against the story above: passages, quotations, dates, speakers and names that do not stand there
          become doubts.</p
        >
        ${fault ? html`<p class="fault" id="${GIVEN}-fault">${fault.message}</p>` : nothing}
      </div>
      <div class="row"><button type="submit">Check the draft</button></div>
    </form>
  </details>`;
}

/** Where a story comes in: closed once it is read. */
export function storyView(store: Store): TemplateResult {
  const { work, view, story } = store;
  const words = story.text.split(/\s+/).filter(Boolean).length;
  const about = words
    ? html`<span class="summary-note"
        >${count(words, 'word')}${story.published ? `, published ${story.published}` : ', no date of publication'}</span
      >`
    : nothing;
  const unread =
    story.text !== work.story.text && work.story.text !== ''
      ? html`<span class="state">changed, not read again yet</span>`
      : nothing;
  const onToggle = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement;
    if (open !== view.storyOpen) store.show({ storyOpen: open });
  };
  return html`<details class="story" .open=${view.storyOpen} @toggle=${onToggle}>
    <summary><h2>Story</h2> ${about} ${unread}</summary>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        read(store, {});
      }}
    >
      ${storyFields(store)} ${otherWays(store)}
    </form>
    ${givenDraft(store)}
  </details>`;
}
