import { html, type TemplateResult } from 'lit';
import { isSafeUrl } from '../../../src/input/text.js';
import type { ImageInit, QuoteInit, SpeakerInit } from '../../../src/model/event.js';
import { readingOf } from './dates.js';
import { textField } from './fields.js';
import { langOf, list, type Row } from './model.js';
import { readPost } from './posts.js';
import type { Store } from './store.js';
import { pictureField } from './view-picture.js';
import { action } from '../review/fields.js';

/** Changes a field of a row; one that is empty is left out. */
export type Change = <K extends keyof Row>(name: K, value: Row[K] | undefined, field?: string) => void;

/** Why an address is not taken; empty if it is. */
export const checkUrl = (url: string | undefined): string =>
  !url || isSafeUrl(url) ? '' : 'No address that a page may link to: it begins with https://';

const SPEAKER = ['name', 'role', 'organization', 'url'] as const;

const asObject = (speaker: SpeakerInit | undefined): Exclude<SpeakerInit, string> =>
  typeof speaker === 'string' ? { name: speaker } : (speaker ?? { name: '' });

function speakerWith(
  speaker: SpeakerInit | undefined,
  name: (typeof SPEAKER)[number],
  value: string,
): SpeakerInit | undefined {
  const whole = { ...asObject(speaker), [name]: value };
  const said = SPEAKER.filter((each) => whole[each]);
  if (!said.length) return undefined;
  return said.length === 1 && whole.name ? whole.name : whole;
}

const SPEAKER_FIELDS = [
  ['name', 'speaker', 'Speaker'],
  ['role', 'role', 'Role'],
  ['organization', 'for', 'Speaks for'],
] as const;

interface Item<T> {
  readonly value: T;
  readonly n: number;
  readonly patch: (patch: Partial<T>, field: string) => void;
  readonly remove: () => void;
  readonly leave: () => void;
}

function quoteFields(
  store: Store,
  { value: quote, n, patch, remove, leave }: Item<QuoteInit>,
): TemplateResult {
  const lang = langOf(store.draft);
  const { speaker, source } = quote;
  const speak =
    (name: (typeof SPEAKER)[number]) =>
    (value: string): void => {
      patch({ speaker: speakerWith(quote.speaker, name, value) }, `speaker-${name}`);
    };
  const reading = quote.date ? readingOf(quote.date, lang, store.draft.order) : null;
  return html`<li class="item">
    ${textField({
      id: `quote-${n}`,
      label: `Words of quotation ${n + 1}`,
      value: quote.text,
      lines: 2,
      lang,
      write: (text) => {
        patch({ text }, 'text');
      },
      leave,
    })}
    <div class="row">
      ${SPEAKER_FIELDS.map(([name, id, label]) =>
        textField({
          id: `${id}-${n}`,
          label,
          value: asObject(speaker)[name],
          lang,
          write: speak(name),
          leave,
        }),
      )}
    </div>
    <div class="row">
      ${textField({
        id: `source-${n}`,
        label: 'Said in',
        value: typeof source === 'string' ? source : source?.name,
        lang,
        write: (name) => {
          const kept = typeof quote.source === 'object' && name ? { ...quote.source, name } : name;
          patch({ source: kept || undefined }, 'source');
        },
        leave,
      })}
      ${textField({
        id: `link-${n}`,
        label: 'Link to it',
        value: quote.url,
        type: 'url',
        fault: checkUrl(quote.url),
        write: (url) => {
          patch({ url }, 'url');
        },
        leave,
      })}
      ${textField({
        id: `said-${n}`,
        label: 'When',
        value: quote.date,
        hint: reading?.words ?? '',
        fault: reading?.fault ?? '',
        write: (date) => {
          patch({ date }, 'date');
        },
        leave,
      })}
    </div>
    ${action('Remove', remove, { about: `quotation ${n + 1}`, kind: 'plain' })}
  </li>`;
}

function imageFields(
  store: Store,
  { value: image, n, patch, remove, leave }: Item<ImageInit>,
): TemplateResult {
  const lang = langOf(store.draft);
  return html`<li class="item">
    ${pictureField(store, {
      id: `src-${n}`,
      label: `Address of picture ${n + 1}`,
      src: image.src,
      write: (src) => {
        patch({ src }, 'src');
      },
      leave,
    })}
    ${textField({
      id: `alt-${n}`,
      label: 'What it shows, for those who do not see it',
      value: image.alt,
      lang,
      write: (alt) => {
        patch({ alt }, 'alt');
      },
      leave,
    })}
    <div class="row">
      ${textField({
        id: `caption-${n}`,
        label: 'Words under it',
        value: image.caption,
        lang,
        write: (caption) => {
          patch({ caption }, 'caption');
        },
        leave,
      })}
      ${textField({
        id: `credit-${n}`,
        label: 'Who made it',
        value: image.credit,
        lang,
        write: (credit) => {
          patch({ credit }, 'credit');
        },
        leave,
      })}
    </div>
    ${action('Remove', remove, { about: `picture ${n + 1}`, kind: 'plain' })}
  </li>`;
}

/** A list of things in an event, each with its fields. */
function itemsOf<T extends object>(
  store: Store,
  all: readonly T[],
  write: (all: T[], field: string) => void,
  view: (item: Item<T>) => TemplateResult,
): TemplateResult[] {
  return all.map((value, n) =>
    view({
      value,
      n,
      leave: () => {
        store.endField();
      },
      patch: (patch, field) => {
        write(all.with(n, { ...value, ...patch }), `${n}-${field}`);
      },
      remove: () => {
        write(all.toSpliced(n, 1), '');
      },
    }),
  );
}

/** The quotations of an event. */
export function quotesView(store: Store, row: Row, change: Change): TemplateResult {
  const quotes = row.quotes ?? [];
  const write = (all: QuoteInit[], field: string): void => {
    change('quotes', all.length ? all : undefined, (field && `quotes-${field}`) as keyof Row);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const found = readPost(event.clipboardData?.getData('text/plain') ?? '');
    if (!found.length) return;
    event.preventDefault();
    write([...quotes, ...found], '');
  };
  const add = (): void => {
    write([...quotes, { text: '' }], '');
    store.show({ focus: `quote-${quotes.length}` });
  };
  return html`<fieldset class="things">
    <legend>Quotations</legend>
    <ul>
      ${itemsOf(store, quotes, write, (item) => quoteFields(store, item))}
    </ul>
    <div class="row">
      ${action('Add a quotation', add, { id: 'add-quote' })}
      ${textField({
        id: 'post',
        label: 'Or paste a post',
        value: '',
        lines: 2,
        hint: 'The code that a network gives under “Embed post”. Only its words are taken.',
        write: () => undefined,
        paste: onPaste,
      })}
    </div>
  </fieldset>`;
}

/** The pictures of an event. */
export function imagesView(store: Store, row: Row, change: Change): TemplateResult {
  const images = list(row.image);
  const write = (all: ImageInit[], field: string): void => {
    change('image', all.length ? all : undefined, (field && `image-${field}`) as keyof Row);
  };
  return html`<fieldset class="things">
    <legend>Pictures</legend>
    <ul>
      ${itemsOf(store, images, write, (item) => imageFields(store, item))}
    </ul>
    ${action(
      'Add a picture',
      () => {
        write([...images, { src: '', alt: '' }], '');
        store.show({ focus: `src-${images.length}` });
      },
      { id: 'add-image' },
    )}
  </fieldset>`;
}
