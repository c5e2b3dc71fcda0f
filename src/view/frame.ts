import { html, nothing, type TemplateResult } from 'lit';
import { placed } from './axis.js';
import { renderProbes } from './measure.js';

/** At this width (px) and wider, the quotations in the pane are next to the text. */
const PANE_BESIDE = 720;

/** The room that the frame has, px, 0 where it may be as high as it wants; and the direction of reading. */
export interface FrameRoom {
  readonly width: number;
  readonly room: number;
  readonly rtl: boolean;
}

/**
 * The box around everything: what measures, the story or what stands in its place, and the problems of its data.
 * @param states its further classes
 */
export function renderFrame(
  { rtl, width, room }: FrameRoom,
  states: readonly (string | false)[],
  isMeasured: boolean,
  content: TemplateResult,
  problems: unknown,
): TemplateResult {
  const classes = ['frame', rtl && 'rtl', width >= PANE_BESIDE && 'wide', room && 'bounded', ...states];
  return html`<div class="room"></div
    ><div class=${classes.filter(Boolean).join(' ')} part="frame" ${placed({ room: room || null })}>
      ${isMeasured ? renderProbes() : nothing} ${content} ${problems ?? nothing}
    </div>`;
}
