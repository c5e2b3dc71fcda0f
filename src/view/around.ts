import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import type { ViewContext } from './context.js';
import { renderMarked } from './marked.js';
import { renderImage } from './media.js';
import { renderProse } from './reading.js';

/** What stands above the picture, under the title: who has told the story, an image and an introduction. */
export function renderIntro(context: ViewContext): unknown {
  const { byline, image, text, lang } = context.timeline;
  if (!byline && !image && !text) return nothing;
  return keyed(
    text,
    html`<div class="around" lang=${ifDefined(lang)}
      >${byline ? html`<p class="muted" part="byline" dir="auto">${renderMarked(byline)}</p>` : nothing}
      ${image ? renderImage(image, context) : nothing} ${renderProse(text, 'intro')}</div
    >`,
  );
}

/** What is said below it. */
export const renderNotes = ({ timeline: { notes, lang } }: ViewContext): unknown =>
  notes
    ? keyed(
        notes,
        html`<div class="around muted" lang=${ifDefined(lang)}>${renderProse(notes, 'notes')}</div>`,
      )
    : nothing;
