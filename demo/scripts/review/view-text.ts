import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { makeEvent, makeQuote, select } from './actions.js';
import { action, choice, valueOf } from './fields.js';
import { paragraphsOf, type Chip, type Mark, type Paragraph, type Piece } from './marks.js';
import { overlap } from './model.js';
import { pickByKey } from './picking.js';
import type { Store } from './store.js';
import { REASONS, opening } from './wording.js';

/** Goes to an element of the page, as a link would, without leaving a trace in the history. */
export function goTo(event: Event, id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  event.preventDefault();
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}

function chipLink({ event, number, title, doubtful }: Chip, at: number): TemplateResult {
  // The number is drawn by the style sheet: it is no part of the text that is selected and copied.
  return html`<a
    class="chip ${doubtful ? 'doubtful' : ''}"
    id="chip-${event}"
    href="#event-${event}"
    data-at=${at}
    data-number=${number}
    data-event=${event}
    aria-label="Event ${number}: ${title}${doubtful ? ' (doubtful)' : ''}"
    @click=${(click: Event) => {
      goTo(click, `event-${event}`);
    }}
  ></a>`;
}

function markLink(store: Store, text: string, mark: Mark, piece: Piece): TemplateResult {
  const { target, kind, doubts, hint, start, end } = mark;
  const onClick = (click: Event): void => {
    if (target) return goTo(click, target);
    click.preventDefault();
    store.show({ picked: { start, end }, focus: 'picked-words' });
  };
  const inner = piece.inner?.map((part) =>
    part.mark
      ? html`<span class="date" title=${part.mark.hint}>${text.slice(part.start, part.end)}</span>`
      : text.slice(part.start, part.end),
  );
  return html`<a
    class="mark ${kind} ${target ? '' : 'unused'} ${doubts.length ? 'doubtful' : ''}"
    id="${kind}-at-${piece.start}"
    href="#${target ?? 'picked-words'}"
    data-at=${start}
    title=${hint}
    @click=${onClick}
    >${inner}</a
  >`;
}

function paragraphView(store: Store, text: string, { start, heading, pieces }: Paragraph): TemplateResult {
  const inner = pieces.map((piece) => {
    if (piece.chip) return chipLink(piece.chip, piece.start);
    return piece.mark ? markLink(store, text, piece.mark, piece) : text.slice(piece.start, piece.end);
  });
  return heading
    ? html`<h3 data-start=${start} dir="auto">${inner}</h3>`
    : html`<p data-start=${start} dir="auto">${inner}</p>`;
}

const legend = html`<ul class="legend" aria-label="How things are marked">
  <li><span class="chip" data-number="1"></span> an event begins</li>
  <li><span class="mark date">date</span></li>
  <li><span class="mark quote">quotation</span></li>
  <li><span class="mark date doubtful">doubtful</span></li>
  <li><span class="mark date unused">left out</span></li>
</ul>`;

/** What can be made of the words that are picked. */
function pickBar(store: Store): TemplateResult {
  const {
    work,
    view: { picked, selected },
  } = store;
  const words = picked && work.story.text.slice(picked.start, picked.end);
  const doubts = picked
    ? [
        ...new Set(
          work.doubts
            .filter((doubt) => !doubt.event && overlap(doubt, picked))
            .map(({ reason }) => REASONS[reason]),
        ),
      ]
    : [];
  const events = work.events.map(({ key, title }, i) => ({
    value: key,
    label: `${i + 1} ${opening(title, 40)}`,
  }));
  return html`<div class="picked ${words ? 'some' : ''}" role="group" aria-label="Selected words">
    <p id="picked-words" tabindex="-1" aria-live="polite"
      >${
        words
          ? html`<span class="label">Selected:</span>
              <q dir="auto" lang=${work.story.lang}>${opening(words, 110)}</q> ${doubts.join(' ')}`
          : html`<span class="hint"
              >Select words in the text to make an event or a quotation of them. With the keyboard: the arrow
              keys left and right in the text, with Shift for more.</span
            >`
      }</p
    >
    ${
      words
        ? html`<div class="row">
            ${action(
              'Make an event',
              () => {
                makeEvent(store, picked);
              },
              { id: 'make-event' },
            )}
            ${
              events.length
                ? html`${choice('quote-for', 'Quotation for', events, selected ?? undefined)}
                  ${action(
                    'Add quotation',
                    () => {
                      makeQuote(store, valueOf('quote-for'), picked);
                    },
                    { id: 'make-quote' },
                  )}`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}

/** The story with all that was found in it. */
export function textView(store: Store): TemplateResult {
  const { work } = store;
  const { text, lang } = work.story;
  const paragraphs = guard([work], () =>
    paragraphsOf(work).map((paragraph) => paragraphView(store, text, paragraph)),
  );
  const onFocus = (event: Event): void => {
    const key = (event.target as HTMLElement).dataset['event'];
    if (key) select(store, key);
  };
  return html`<section class="text" aria-labelledby="text-heading">
    <h2 id="text-heading">Text</h2>
    ${legend}
    <div
      id="text"
      class="prose"
      lang=${lang}
      tabindex="0"
      role="group"
      aria-label="Text with what was found in it"
      @keydown=${(event: KeyboardEvent) => {
        pickByKey(store, event);
      }}
      @focusin=${onFocus}
      >${paragraphs}</div
    >
    ${pickBar(store)}
  </section>`;
}
