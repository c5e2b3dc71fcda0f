import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../messages/index.js';
import type { StageTools, ViewContext } from '../view/context.js';
import type { Stage } from './stage.js';

const BACKWARD_ICON = 'M7 1L3 5L7 9';
const FORWARD_ICON = 'M3 1L7 5L3 9';
const PLAY_ICON = 'M3 1L8.5 5L3 9Z';
const PAUSE_ICON = 'M3 1V9M7 1V9';
const FULL_ICON = 'M1 3.5V1H3.5M6.5 1H9V3.5M9 6.5V9H6.5M3.5 9H1V6.5';
const CLOSE_ICON = 'M1.5 1.5L8.5 8.5M8.5 1.5L1.5 8.5';

type Act = (reason: 'pointer' | 'keyboard') => void;

const renderWordButton = (
  { wording }: ViewContext,
  { word }: StageTools,
  key: MessageKey,
  act: Act,
  part: string,
  look = 'control',
): TemplateResult =>
  html`<button
    class=${look}
    part=${`control ${part}`}
    @click=${(click: MouseEvent) => {
      // A click by keyboard has no clicks to count.
      act(click.detail === 0 ? 'keyboard' : 'pointer');
    }}
    >${word(wording, key)}</button
  >`;

/** The button in the header by which a reader who has left comes back. */
export const renderStart = (stage: Stage, context: ViewContext, tools: StageTools): TemplateResult =>
  renderWordButton(context, tools, 'stepThrough', stage.open, 'control-story');

/** Where the reader is, and where they can go: always in the same place. */
export function renderBar(
  stage: Stage,
  { timeline, wording, current }: ViewContext,
  { renderButton, word }: StageTools,
): TemplateResult {
  const step = (key: MessageKey, way: 1 | -1, path: string) =>
    renderButton(
      wording,
      key,
      path,
      !stage.canStep(way),
      (reason) => {
        if (stage.canStep(way)) stage.step(way, reason);
      },
      `control control-step ${way > 0 ? 'control-next' : 'control-previous'}`,
    );
  const { autoplay } = stage;
  const playing = autoplay.isOn;
  return html`<div class="story-bar" part="story-bar">
    ${step('previous', -1, BACKWARD_ICON)}${step('next', 1, FORWARD_ICON)}
    <span class="position grow"
      >${
        stage.whole
          ? word(wording, 'events', { n: timeline.events.length })
          : word(wording, 'positionOf', { position: current + 1, count: timeline.events.length })
      }</span
    >
    ${
      autoplay.isPossible
        ? renderButton(
            wording,
            playing ? 'pause' : 'play',
            playing ? PAUSE_ICON : PLAY_ICON,
            false,
            autoplay.toggle,
            'control control-play',
          )
        : nothing
    }
    ${
      document.fullscreenEnabled
        ? renderButton(
            wording,
            'fullScreen',
            FULL_ICON,
            false,
            stage.toggleFullScreen,
            'control control-full',
          )
        : nothing
    }
    ${renderButton(wording, 'leave', CLOSE_ICON, false, stage.leave, 'control control-leave')}
  </div>`;
}

/** In place of an event, at both ends: the title of the story, and where it goes on. */
export function renderWhole(stage: Stage, context: ViewContext, tools: StageTools): TemplateResult {
  const key = stage.whole === 'opening' ? 'begin' : 'again';
  const begin: Act = (reason) => {
    stage.step(1, reason);
  };
  return html`<div class="pane opening" part="opening"
    >${tools.renderHeader(context)}
    ${renderWordButton(context, tools, key, begin, 'control-begin', 'control begin')}</div
  >`;
}
