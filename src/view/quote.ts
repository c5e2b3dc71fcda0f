import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Quote, Source, Speaker, TextQuoteSelector } from '../model/event.js';
import { partOf, type ViewContext } from './context.js';
import { word } from './words.js';

const renderLink = (text: unknown, url: string | undefined, { linkTab }: ViewContext): unknown =>
  url ? html`<a href=${url} tabindex=${ifDefined(linkTab)}>${text}</a>` : text;

function renderSpeaker({ name, role, organization, url }: Speaker, context: ViewContext): TemplateResult {
  const { comma } = context.wording;
  const more = [role, organization].filter((each) => each).join(comma);
  return html`<span class="speaker" part=${ifDefined(partOf('speaker', context))}
      >${renderLink(name, url, context)}</span
    >${more ? html`${comma}<span part=${ifDefined(partOf('role', context))}>${more}</span>` : nothing}`;
}

const renderSource = ({ name, url }: Source, context: ViewContext): TemplateResult =>
  html`<cite part=${ifDefined(partOf('quote-source', context))}>${renderLink(name, url, context)}</cite>`;

/** What leads to a passage, where the article has it. */
export const renderReadButton = (
  anchor: TextQuoteSelector | undefined,
  { article, wording, linkTab }: ViewContext,
): TemplateResult | undefined =>
  anchor && article?.finds(anchor)
    ? html`<button
        class="read"
        part="read"
        tabindex=${ifDefined(linkTab)}
        @click=${() => {
          article.read(anchor);
        }}
        >${word(wording, 'readInArticle')}</button
      >`
    : undefined;

/** One quotation with who said it, in what capacity, through which channel and when, and where it stands. */
function renderQuote(quote: Quote, context: ViewContext): TemplateResult {
  const { wording } = context;
  const { source, url } = quote;
  const said = wording.saidOn(quote);
  // The source is the link to where it stands, unless it has one of its own.
  const other = source && (source.url ?? url) === url ? undefined : url;
  const who = [
    quote.speaker && renderSpeaker(quote.speaker, context),
    source && renderSource({ url, ...source }, context),
    (said ?? other) && renderLink(said ?? word(wording, 'source'), other, context),
  ].filter((each) => each !== undefined);
  // After a space alone: where it does not stand, as on paper, or begins a line, no dot is left over.
  const read = context.isHidden ? undefined : renderReadButton(quote.anchor, context);
  return html`<figure class="said" part=${ifDefined(partOf('quote', context))}>
    <blockquote lang=${ifDefined(quote.lang)} dir="auto">${wording.quoted(quote)}</blockquote>
    ${
      who.length || read
        ? html`<figcaption class="muted" dir="auto"
            >${who.map((each, i) => html`${i ? ' · ' : nothing}${each}`)} ${read}</figcaption
          >`
        : nothing
    }
  </figure>`;
}

export function renderQuotes(
  quotes: readonly Quote[],
  context: ViewContext,
): TemplateResult | typeof nothing {
  return quotes.length
    ? html`<div class="quotes">${quotes.map((quote) => renderQuote(quote, context))}</div>`
    : nothing;
}
