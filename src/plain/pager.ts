import { html, nothing, type TemplateResult } from 'lit';
import { PAGE, pagesOf } from '../model/page.js';
import type { ViewContext } from '../view/context.js';
import { word } from '../view/words.js';

/** The indices of the events on the page that is turned to: of those that are found, where something is sought. */
export function pageOf({ timeline, find: { matches }, pages: { page } }: ViewContext): number[] {
  const from = page * PAGE;
  const count = Math.min(PAGE, (matches ?? timeline.events).length - from);
  return Array.from({ length: Math.max(0, count) }, (_, i) => matches?.indices[from + i] ?? from + i);
}

/** Which page of how many, with buttons to turn; nothing where there is one. */
export function renderPager({
  timeline,
  find: { matches },
  wording,
  selection,
  pages: { page, turn },
}: ViewContext): TemplateResult | typeof nothing {
  const pages = pagesOf((matches ?? timeline.events).length);
  if (pages < 2) return nothing;
  const button = (key: 'previousPage' | 'nextPage', to: number) =>
    html`<button
      class="control"
      part="control"
      aria-disabled=${to < 0 || to >= pages ? 'true' : 'false'}
      @click=${() => {
        if (to < 0 || to >= pages) return;
        selection.say('page');
        turn(to);
      }}
      >${word(wording, key)}</button
    >`;
  return html`<div class="steps pager"
    >${button('previousPage', page - 1)}${word(wording, 'pageOf', {
      page: page + 1,
      pages,
    })}${button('nextPage', page + 1)}</div
  >`;
}
