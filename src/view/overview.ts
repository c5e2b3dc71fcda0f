import { html, svg, type TemplateResult } from 'lit';
import type { Overview } from '../layout/scene.js';
import type { ViewContext } from './context.js';
import { word } from './words.js';

/** The true-scale strip: every event a tick on a proportional axis, with the years at its ends. Decoration. */
export function renderOverview({ length, ticks, place }: Overview, { wording, current, timeline: { events } }: ViewContext): TemplateResult {
  const tick = (x: number) => `M${x.toFixed(1)} 0V9`;
  return html`<div class="strip" part="overview" aria-hidden="true">
    <svg>
      ${svg`<path class="strip-line" d=${`M0 9.5H${length}`}></path><path class="strip-mark" d=${ticks.map(tick).join('')}></path><path class="strip-mark current" d=${tick(place(current))}></path>`}
    </svg>
    <div class="ends muted"><span>${wording.reach(events.at(0))}</span><span>${word(wording, 'scaleTime')}</span><span>${wording.reach(events.at(events.latest))}</span></div>
  </div>`;
}
