import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Quote, Source, Speaker, TextQuoteSelector } from '../model/event.js';
import type { ViewContext } from './context.js';
import { word } from './words.js';
import type { ViewWording } from './wording.js';

const renderLink = (text: string, url: string | undefined): TemplateResult | string =>
  url ? html`<a href=${url}>${text}</a>` : text;

function renderSpeaker({ name, role, organization, url }: Speaker, { comma }: ViewWording): TemplateResult {
  const more = [role, organization].filter((each) => each).join(comma);
  return html`<span class="speaker" part="speaker">${renderLink(name, url)}</span
    >${more ? html`${comma}<span part="role">${more}</span>` : nothing}`;
}

const renderSource = ({ name, url }: Source): TemplateResult =>
  html`<cite part="quote-source">${renderLink(name, url)}</cite>`;

/** What leads to a passage, where the article has it. */
export const renderReadButton = (
  anchor: TextQuoteSelector | undefined,
  { article, wording }: ViewContext,
): TemplateResult | undefined =>
  anchor && article?.finds(anchor)
    ? html`<button
        class="read"
        part="read"
        @click=${() => {
          article.read(anchor);
        }}
        >${word(wording, 'readInArticle')}</button
      >`
    : undefined;

/** One quotation with who said it, in what capacity, through which channel and when, and where it stands. */
function renderQuote(quote: Quote, context: ViewContext): TemplateResult {
  const { wording } = context;
  const who = [
    quote.speaker && renderSpeaker(quote.speaker, wording),
    quote.source && renderSource(quote.source),
    wording.saidOn(quote),
    renderReadButton(quote.anchor, context),
  ].filter((each) => each !== undefined);
  return html`<figure class="said" part="quote">
    <blockquote lang=${ifDefined(quote.lang)} dir="auto">${wording.quoted(quote)}</blockquote>
    ${
      who.length
        ? html`<figcaption class="muted" dir="auto"
            >${who.map((each, i) => html`${i ? ' · ' : nothing}${each}`)}</figcaption
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
