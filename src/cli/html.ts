import type { EventInit, QuoteInit, TimelineInit } from '../model/event.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (each) => ENTITIES[each] ?? each);

/** ` name="value"` for each that has one. */
const attributes = (pairs: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(pairs).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`)).join('');

const quote = ({ text, speaker, source, date, lang, anchor }: QuoteInit): string[] => {
  const said = typeof speaker === 'string' ? { name: speaker } : speaker;
  const channel = typeof source === 'string' ? { name: source } : source;
  const data = { 'data-role': said?.role, 'data-organization': said?.organization, 'data-source': channel?.name, 'data-date': date, 'data-exact': anchor?.exact, 'data-prefix': anchor?.prefix, 'data-suffix': anchor?.suffix };
  return [
    `    <blockquote${attributes({ lang, cite: channel?.url, ...data })}>`,
    `      ${escaped(text)}`,
    ...(said ? [`      <footer><cite>${escaped(said.name)}</cite></footer>`] : []),
    '    </blockquote>',
  ];
};

function event({ id, date, title, text, group, tags, lead, url, anchor, quotes = [] }: EventInit): string[] {
  const data = { id, 'data-date': date, 'data-group': group, 'data-tags': tags?.join(','), 'data-lead': lead ? 'true' : undefined, 'data-exact': anchor?.exact, 'data-prefix': anchor?.prefix, 'data-suffix': anchor?.suffix };
  const name = url ? `<a href="${escaped(url)}">${escaped(title)}</a>` : escaped(title);
  return [`  <li${attributes(data)}>`, `    <time>${escaped(date)}</time> <strong>${name}</strong>`, ...(text ? [`    <p>${escaped(text)}</p>`] : []), ...quotes.flatMap(quote), '  </li>'];
}

/** A story in the HTML form that the element reads: what stands in a page also without scripts. */
export function toHtml({ title, lang, events }: TimelineInit): string {
  return [`<article-timeline${attributes({ lang })}>`, ...(title ? [`<h2>${escaped(title)}</h2>`] : []), '<ol>', ...events.flatMap(event), '</ol>', '</article-timeline>', ''].join('\n');
}
