import { html, nothing, type TemplateResult } from 'lit';
import { close, move, removeQuote, toggle } from './actions.js';
import { quoteFrom } from './draft.js';
import { editQuote } from './edits.js';
import { action, choice, field, keepForm } from './fields.js';
import { doubtLines } from './view-doubts.js';
import { goTo } from './view-text.js';
import { findingsOf } from './draft.js';
import type { EventDraft, QuoteDraft } from './model.js';
import type { Store } from './store.js';
import { opening, speakerInWords } from './wording.js';

type SpeakerParts = Exclude<QuoteDraft['speaker'], string | undefined>;
type SourceParts = Exclude<QuoteDraft['source'], string | undefined>;

const speakerOf = ({ speaker }: QuoteDraft): SpeakerParts =>
  typeof speaker === 'string' ? { name: speaker } : (speaker ?? { name: '' });
const sourceOf = ({ source }: QuoteDraft): SourceParts =>
  typeof source === 'string' ? { name: source } : (source ?? { name: '' });

/** Parts with a value; nothing without a name. */
function filled<T extends { name: string }>(parts: T): T | undefined {
  return parts.name
    ? (Object.fromEntries(Object.entries(parts).filter(([, value]) => value)) as unknown as T)
    : undefined;
}

function quoteForm(store: Store, event: EventDraft, quote: QuoteDraft): TemplateResult {
  const { key } = quote;
  const { lang } = store.work.story;
  const { picked } = store.view;
  const speaker = speakerOf(quote);
  const source = sourceOf(quote);
  const edit = (what: string, patch: Partial<QuoteDraft>): void =>
    store.edit(`${what} of the quotation corrected.`, editQuote(key, patch));
  const part = (name: keyof SpeakerParts, label: string): TemplateResult =>
    field({
      store,
      id: name === 'name' ? `speaker-${key}` : `${name}-${key}`,
      label,
      value: speaker[name],
      lang,
      change: (value) => {
        edit(label, { speaker: filled({ ...speaker, [name]: value }) });
      },
    });
  const events = store.work.events.map((one, i) => ({
    value: one.key,
    label: `${i + 1} ${opening(one.title, 50)}`,
  }));
  return html`<form class="form" @submit=${keepForm}>
    ${field({
      store,
      id: `words-${key}`,
      label: 'Words',
      value: quote.text,
      lines: 3,
      lang,
      check: (value) => (value ? null : 'A quotation needs words.'),
      change: (text) => {
        edit('Words', { text });
      },
    })}
    ${
      picked
        ? html`<p
            >${action(
              'Take the selected words',
              () => {
                edit('Words', {
                  text: quoteFrom(store.work.story, picked).text,
                  anchor: quoteFrom(store.work.story, picked).anchor,
                });
              },
              { id: `take-${key}` },
            )}</p
          >`
        : nothing
    }
    <div class="row"
      >${part('name', 'Speaker')} ${part('role', 'Role')} ${part('organization', 'Organization')}</div
    >
    <div class="row">
      ${field({
        store,
        id: `source-${key}`,
        label: 'Said through',
        hint: 'for example: in an email',
        value: source.name,
        lang,
        change: (name) => {
          edit('Channel', { source: filled({ ...source, name }) });
        },
      })}
      ${choice(`event-of-${key}`, 'Belongs to', events, event.key, (to) => {
        move(store, key, to);
      })}
    </div>
    <p
      >${action(
        'Done',
        () => {
          close(store, key, 'quote');
        },
        { about: 'with this quotation' },
      )}</p
    >
  </form>`;
}

/** A quotation of an event, with the form to correct it. */
export function quoteView(store: Store, event: EventDraft, quote: QuoteDraft): TemplateResult {
  const { open } = store.view;
  const isOpen = open?.key === quote.key;
  const { lang } = store.work.story;
  const place = findingsOf(store.work.story).placeOf(quote.anchor);
  const about = `quotation “${opening(quote.text, 30)}”`;
  const target = place ? `quote-at-${place.start}` : '';
  return html`<li class="quote-item" id="quote-${quote.key}" tabindex="-1" aria-label="Quotation">
    <blockquote lang=${quote.lang ?? lang} dir="auto">${quote.text}</blockquote>
    <p class="speaker" lang=${lang} dir="auto">${speakerInWords(quote)}</p>
    ${doubtLines(store, (doubt) => doubt.quote === quote.key)}
    <div class="actions">
      ${action(
        'Edit',
        () => {
          toggle(store, quote.key, 'quote');
        },
        { id: `quote-${quote.key}-edit`, about, pressed: isOpen },
      )}
      ${action(
        'Delete',
        () => {
          removeQuote(store, quote.key);
        },
        { about },
      )}
      ${
        place
          ? html`<a
              href="#${target}"
              @click=${(click: Event) => {
                goTo(click, target);
              }}
              >In the text<span class="unseen">: ${about}</span></a
            >`
          : html`<span class="note">not in the text</span>`
      }
    </div>
    ${isOpen ? quoteForm(store, event, quote) : nothing}
  </li>`;
}
