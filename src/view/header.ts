import { html, nothing, type TemplateResult } from 'lit';
import { SCALES, type ScaleChoice } from '../scale/index.js';
import type { ViewContext } from './context.js';
import { langOf, word } from './words.js';

const SCALE_NAMES = { auto: 'scaleAuto', time: 'scaleTime', compressed: 'scaleCompressed', even: 'scaleEven' } as const satisfies Record<ScaleChoice, string>;

export interface HeaderState {
  readonly heading: string;
  /** The whole span in words. */
  readonly span: string;
  readonly scale: ScaleChoice;
  /** Whether there is an axis to switch. */
  readonly scaled: boolean;
  readonly table: boolean;
  readonly setScale: (scale: ScaleChoice) => void;
  readonly toggleTable: () => void;
}

/** Title, what the story spans, and the controls. */
export function renderHeader({ timeline, wording, headingLevel }: ViewContext, state: HeaderState): TemplateResult {
  const { events } = timeline;
  const quotes = events.reduce((sum, event) => sum + event.quotes.length, 0);
  const facts = [state.span, word(wording, 'events', { n: events.length }), ...(quotes ? [word(wording, 'quotes', { n: quotes })] : [])];
  return html`<header part="header">
    ${state.heading ? html`<div class="headline" part="heading" id="heading" role="heading" aria-level=${headingLevel} dir="auto" lang=${timeline.lang ?? nothing}>${state.heading}</div>` : nothing}
    <div class="summary" part="summary">${facts.map((fact, i) => html`${i ? ' · ' : nothing}${fact}`)}</div>
    <div class="controls">
      <slot name="header"></slot>
      ${state.scaled
        ? html`<select class="control" part="control" aria-label=${wording.words('scale')} lang=${langOf(wording, 'scale')} @change=${(event: Event) => { state.setScale((event.target as HTMLSelectElement).value as ScaleChoice); }}>
            ${SCALES.map((name) => html`<option value=${name} ?selected=${name === state.scale}>${wording.words(SCALE_NAMES[name])}</option>`)}
          </select>`
        : nothing}
      <button class="control" part="control" aria-pressed=${state.table ? 'true' : 'false'} lang=${langOf(wording, 'viewTable')} @click=${state.toggleTable}>${wording.words('viewTable')}</button>
    </div>
  </header>`;
}
