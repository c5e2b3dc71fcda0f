import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ScaleChoice } from '../scale/index.js';
import { renderIntro } from './around.js';
import { renderButton } from './button.js';
import type { StageTools, ViewContext } from './context.js';
import { renderSearch } from './search.js';
import { renderTold } from './summary.js';
import { fresh, langOf, word } from './words.js';

/** The message that names each scale. */
export const SCALE_NAMES = {
  auto: 'scaleAuto',
  time: 'scaleTime',
  compressed: 'scaleCompressed',
  even: 'scaleEven',
  log: 'scaleLog',
} as const satisfies Record<ScaleChoice, string>;

/** A question mark. */
const HELP_ICON = 'M3 3.2A2 2 0 1 1 5 5.3V6.5M5 8.7V9.2';
/** Minus, plus, and a line from end to end; and the keys that do the same. */
const ZOOMS = [
  ['zoomOut', 0.5, 'M1 5H9', '-'],
  ['zoomIn', 2, 'M1 5H9M5 1V9', 'Plus'],
  ['zoomWhole', 0, 'M1 1V9M9 1V9M1 5H9', '0'],
] as const;

/** Buttons that zoom, in place also where they can do no more: the focus stays on them. */
function renderZoom({ wording, zoom, zoomBy }: ViewContext): TemplateResult[] {
  return ZOOMS.map(([key, factor, path, shortcut]) => {
    const useless = factor > 1 ? !zoom.further : !zoom.domain;
    const act = (reason: 'pointer' | 'keyboard') => {
      zoomBy(factor, reason);
    };
    return renderButton(wording, key, path, useless, act, 'control control-zoom', shortcut);
  });
}

/** The choice of a scale. */
function renderScales({ wording, scale, setScale, selection }: ViewContext): TemplateResult {
  return html`<select
    class="control"
    part="control control-scale"
    aria-label=${wording.words('scale')}
    lang=${ifDefined(langOf(wording, 'scale'))}
    @change=${(event: Event) => {
      selection.say('scale');
      setScale((event.target as HTMLSelectElement).value as ScaleChoice);
    }}
  >
    ${Object.entries(SCALE_NAMES).map(
      ([name, key]) =>
        html`<option value=${name} ?selected=${name === scale} .selected=${name === scale}
          >${wording.words(key)}</option
        >`,
    )}
  </select>`;
}

/** What can stand in place of the picture, and the word for it. */
const FORM_BUTTONS = [
  ['table', 'viewTable'],
  ['list', 'viewList'],
] as const;

/** A button for each plain form; where the list is all there is anyway, none for that. */
const renderForms = ({ wording, form, pages, controls, hasPicture }: ViewContext): unknown =>
  FORM_BUTTONS.filter(([name]) => controls.has(name) && (name === 'table' || hasPicture)).map(
    ([name, key]) =>
      html`<button
        class="control"
        part="control control-${name}"
        aria-pressed=${form === name ? 'true' : 'false'}
        @click=${() => {
          pages.toggle(name);
        }}
        >${word(wording, key)}</button
      >`,
  );

/** What explains the keys and the signs of the picture. */
const renderHelpButton = ({ wording, help }: ViewContext): TemplateResult =>
  renderButton(wording, 'help', HELP_ICON, false, help, 'control control-help', '?');

/** What opens the list of formats to take the story away in. */
const renderExportButton = ({ wording, extras }: ViewContext): TemplateResult =>
  html`<button
    class="control"
    part="control control-export"
    aria-expanded=${extras.hasDownloads ? 'true' : 'false'}
    @click=${extras.toggleDownloads}
    >${word(wording, 'download')}</button
  >`;

/** What a reader steps through a story with. */
export const stageTools: StageTools = { renderButton, renderHeader, word };

/** Title, what the story spans, and the controls. Not a `header`: in a shadow root that is the banner of the page. */
export function renderHeader(context: ViewContext): TemplateResult {
  const { timeline, wording, heading, headingLevel, form, controls, bounded } = context;
  const { events, lang } = timeline;
  const { quotes } = events;
  const takesAway = controls.has('export');
  return html`<div class="header" part="header">
    ${
      heading
        ? html`<div
            class="head"
            id="heading"
            part="heading"
            role="heading"
            aria-level=${headingLevel}
            dir="auto"
            lang=${ifDefined(lang)}
            >${fresh(heading)}</div
          >`
        : nothing
    }
    ${bounded ? nothing : renderIntro(context)}
    <div class="muted grow" part="summary" id="summary">
      ${fresh(wording.spanOf(events.at(0), events.at(events.latest)))}${wording.dot}
      ${word(wording, 'events', { n: events.length })}${
        quotes ? html`${wording.dot} ${word(wording, 'quotes', { n: quotes })}` : nothing
      }
    </div>
    <div class="controls">
      <slot name="header"></slot>
      ${context.stage && !context.stage.isOpen ? context.stage.renderStart(context, stageTools) : nothing}
      ${form === 'picture' && events.length > 1 && controls.has('scale') ? renderScales(context) : nothing}
      ${context.scene && context.zoom.possible && controls.has('zoom') ? renderZoom(context) : nothing}
      <div
        >${renderForms(context)}
        ${form === 'picture' && controls.has('help') ? renderHelpButton(context) : nothing}
        ${takesAway ? renderExportButton(context) : nothing}</div
      >
    </div>
    ${(takesAway && context.extras.downloads?.render(context, stageTools)) || nothing}
    ${context.live?.render(context, stageTools) ?? nothing} ${renderTold(context)} ${renderSearch(context)}
  </div>`;
}
