import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineInit } from '../../../src/model/event.js';
import { bring, openFile, startEmpty } from './actions.js';
import { openKept, removeKept } from './keeping.js';
import type { Store } from './store.js';
import { action } from '../review/fields.js';
import { count } from '../review/wording.js';

/** Twelve events as a teacher might have them in a spreadsheet. */
const EXAMPLE = [
  'Date\tTitle\tDescription',
  '4 October 1957\tSputnik 1\tThe first satellite goes around the Earth and beeps for three weeks.',
  '12 April 1961\tYuri Gagarin\tThe first human in space flies once around the Earth.',
  '16 June 1963\tValentina Tereshkova\tThe first woman in space stays for almost three days.',
  '18 March 1965\tThe first spacewalk\tAlexei Leonov leaves his ship for twelve minutes.',
  '1968–72\tThe Apollo flights\tNine crews fly to the Moon.',
  '20 July 1969\tTwo people on the Moon\tNeil Armstrong and Buzz Aldrin land with Apollo 11.',
  '19 April 1971\tSalyut 1\tThe first space station.',
  '5 September 1977\tVoyager 1\tIt passes Jupiter and Saturn, and goes on.',
  '12 April 1981\tColumbia\tThe first flight of a space shuttle.',
  'April 1990\tHubble\tA telescope above the air.',
  'since November 2000\tPeople live in the space station\tNever since then has everybody been on Earth.',
  '14 July 2015\tPluto from close by\tNew Horizons flies past.',
].join('\n');

/** What the field for a table shows while it is empty. */
const PLACEHOLDER = [
  'Date\tTitle\tDescription',
  '20 July 1969\tTwo people on the Moon\tNeil Armstrong …',
  '1968–72\tThe Apollo flights\tNine crews …',
].join('\n');

/** What comes of a table, for who has never seen it. */
const SHOWN: TimelineInit = {
  lang: 'en-GB',
  events: [
    { date: '1957-10-04', title: 'Sputnik 1', text: 'The first satellite beeps for three weeks.' },
    { date: '1961-04-12', title: 'Yuri Gagarin', text: 'The first human in space.' },
    { date: '1963-06-16', title: 'Valentina Tereshkova' },
    { date: '1968/1972', title: 'The Apollo flights' },
    { date: '1969-07-20', title: 'Two people on the Moon', lead: true, text: 'Apollo 11 lands.' },
    { date: '1977-09-05', title: 'Voyager 1' },
    { date: '1990-04', title: 'Hubble' },
    { date: '2000-11/..', title: 'People live in the space station' },
    { date: '2015-07-14', title: 'Pluto from close by' },
  ],
};

export const PASTE = 'paste';

function chooseFile(store: Store, event: Event): void {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) void openFile(store, file);
  input.value = '';
}

const whenOf = (changed: number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(
    changed,
  );

function keptList(store: Store): TemplateResult | typeof nothing {
  const { drafts } = store.view;
  if (!drafts.length) return nothing;
  return html`<section class="kept" aria-labelledby="kept-heading">
    <h2 id="kept-heading">Go on with a draft</h2>
    <ul>
      ${drafts.map(
        ({ id, title, events, changed }) =>
          html`<li
            ><a
              href="#draft=${id}"
              @click=${(event: Event) => {
                event.preventDefault();
                void openKept(store, id);
              }}
              >${title || 'Without a title'}</a
            ><span class="note">${count(events, 'event')}, ${whenOf(changed)}</span>${action(
              'Delete',
              () => {
                void removeKept(store, id, title);
              },
              { about: `the draft ${title || 'without a title'}`, kind: 'plain' },
            )}</li
          >`,
      )}
    </ul>
  </section>`;
}

/** Where one begins. */
export function startView(store: Store): TemplateResult {
  const pasted = store.view.written[PASTE] ?? '';
  const read = (): void => void bring(store, pasted, { name: 'What you pasted' });
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // A whole table at once needs no second press.
    if (pasted || !/\n/.test(text.trim())) return;
    event.preventDefault();
    store.show({ written: { ...store.view.written, [PASTE]: text } });
    void bring(store, text, { name: 'What you pasted' });
  };
  return html`<div class="start">
    <h1>Make a timeline</h1>
    <p class="standfirst"
      >Copy the rows of your spreadsheet, with a date and a title in each, and paste them here. You see the
      timeline at once, and take it away as a page of its own. Nothing leaves your computer.</p
    >
    <form
      class="bring"
      @submit=${(event: Event) => {
        event.preventDefault();
        read();
      }}
    >
      <label for=${PASTE}>Paste your table here, or drop a file</label>
      <textarea
        id=${PASTE}
        rows="7"
        wrap="off"
        dir="auto"
        spellcheck="false"
        placeholder=${PLACEHOLDER}
        aria-describedby="paste-hint"
        .value=${pasted}
        @paste=${onPaste}
        @input=${(event: Event) => {
          const { value } = event.target as HTMLTextAreaElement;
          store.show({ written: { ...store.view.written, [PASTE]: value } });
        }}
      ></textarea>
      <p class="hint" id="paste-hint"
        >Dates as you write them: 20 July 1969, May 1945, 1939–45, c. 1450, 44 BC, the 1980s. Also: CSV,
        TimelineJS, Flourish, vis-timeline, calendars (iCalendar), JSON-LD, Wikidata, SIMILE, and what this
        page gives out.</p
      >
      <div class="row">
        <button type="submit" class="main" ?hidden=${!pasted.trim()}>Make the timeline</button>
        <span class="file"
          ><label class="button" for="file">Choose a file</label
          ><input
            id="file"
            type="file"
            class="unseen"
            @change=${(event: Event) => {
              chooseFile(store, event);
            }}
        /></span>
        ${action(
          'Start empty',
          () => {
            startEmpty(store);
          },
          { id: 'start-empty' },
        )}
        ${action('Try an example', () => void bring(store, EXAMPLE, { name: 'The example' }), { id: 'example' })}
        <a class="button" href="review.html">Start from an article</a>
      </div>
    </form>
    ${keptList(store)}
    <section class="shown" aria-labelledby="shown-heading">
      <h2 id="shown-heading">What comes of it</h2>
      <article-timeline heading-level="3" controls="none" .timeline=${SHOWN}></article-timeline>
    </section>
  </div>`;
}
