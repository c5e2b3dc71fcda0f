import { formatDate, parseDate } from '../../../src/time/index.js';
import type { EventInit, QuoteInit, TextQuoteSelector, TimelineInit } from '../../../src/model/event.js';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Attributes in the order given; those without a value are left out, and `true` needs none. */
const attributes = (values: Readonly<Record<string, string | boolean | undefined>>): string =>
  Object.entries(values).map(([name, value]) => {
    if (value === true) return ` ${name}`;
    return value ? ` ${name}="${escape(value)}"` : '';
  }).join('');

const anchorOf = (anchor: TextQuoteSelector | undefined) => ({ 'data-exact': anchor?.exact, 'data-prefix': anchor?.prefix, 'data-suffix': anchor?.suffix });

/** Dates that mean the same in `datetime` as in EDTF. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** A date for machines, `datetime` where HTML has it, and for readers. */
function timeOf(date: string, lang: string): { readonly data: string | undefined; readonly element: string } {
  const interval = parseDate(date);
  const plain = PLAIN.test(date) ? date : /(?<![\d-])\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?(?!\d|X)/.exec(date)?.[0];
  return { data: plain === date ? undefined : date, element: `<time${attributes({ datetime: plain })}>${escape(interval ? formatDate(interval, lang) : date)}</time>` };
}

/** The first pair of marks that is not in the words: it is taken off again when they are read. */
const quoted = (text: string): string => {
  const [open = '', close = ''] = ['“”', '„“', '«»', '‘’', '‹›'].find((pair) => !text.includes(pair.charAt(0))) ?? '';
  return `${open}${escape(text).replace(/\n/g, '<br>')}${close}`;
};

const nameOf = (value: QuoteInit['speaker'] | QuoteInit['source']) => (typeof value === 'string' ? { name: value } : value);

function quoteLines(quote: QuoteInit): string[] {
  const speaker: Exclude<QuoteInit['speaker'], string> = typeof quote.speaker === 'string' ? { name: quote.speaker } : quote.speaker;
  const source = nameOf(quote.source);
  const { name, role, organization, url } = speaker ?? {};
  const shown = name && (url ? `<a${attributes({ href: url })}>${escape(name)}</a>` : escape(name));
  const data = attributes({ 'data-role': role, 'data-organization': organization, 'data-source': source?.name, 'data-date': quote.date });
  const caption = [shown && `<cite>${shown}</cite>`, ...[role, organization].map((words) => words && escape(words))].filter(Boolean).join(', ');
  const block = `<blockquote${attributes({ lang: quote.lang, cite: source?.url, ...anchorOf(quote.anchor) })}>${quoted(quote.text)}</blockquote>`;
  return ['      <figure>', `        ${block}`, ...(caption || data ? [`        <figcaption${data}>${caption}</figcaption>`] : []), '      </figure>'];
}

function imageLine({ src, alt, caption, credit }: NonNullable<EventInit['image']>): string {
  return `      <figure><img${attributes({ src })} alt="${escape(alt)}"${attributes({ 'data-credit': credit })}>${caption ? `<figcaption>${escape(caption)}</figcaption>` : ''}</figure>`;
}

function eventLines(event: EventInit, lang: string): string[] {
  const { data, element } = timeOf(event.date, lang);
  const title = event.url ? `<a${attributes({ href: event.url })}>${escape(event.title)}</a>` : escape(event.title);
  const paragraphs = (event.text ?? '').split(/\n\s*\n/).filter(Boolean);
  return [
    `    <li${attributes({ id: event.id, 'data-date': data, 'data-lead': event.lead, 'data-group': event.group, 'data-tags': event.tags?.join(','), ...anchorOf(event.anchor) })}>`,
    `      ${element}`,
    `      <h3>${title}</h3>`,
    ...paragraphs.map((words) => `      <p>${escape(words).replace(/\n/g, '<br>')}</p>`),
    ...(event.image ? [imageLine(event.image)] : []),
    ...(event.quotes ?? []).flatMap(quoteLines),
    '    </li>',
  ];
}

export const toJson = (timeline: TimelineInit): string => JSON.stringify(timeline, null, 2);

/** The story as HTML that the element reads, and that readers see where there is no script. */
export function toHtml({ title, lang = 'en', published, events }: TimelineInit): string {
  return [
    `<article-timeline${attributes({ lang, 'data-published': published })}>`,
    ...(title ? [`  <h2>${escape(title)}</h2>`] : []),
    '  <ol>',
    ...events.flatMap((event) => eventLines(event, lang)),
    '  </ol>',
    '</article-timeline>',
  ].join('\n');
}

/** The story as a piece of a page: nothing in the data can end the script element, or begin a comment in it. */
export function toSnippet(timeline: TimelineInit, address: string): string {
  const json = toJson(timeline).replace(/</g, '\\u003c');
  return [
    `<script type="module"${attributes({ src: address })}></script>`,
    `<article-timeline${attributes({ lang: timeline.lang })}>`,
    '<script type="application/json">',
    json,
    '</script>',
    '</article-timeline>',
  ].join('\n');
}
