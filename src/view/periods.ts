import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PeriodShape, Scene } from '../layout/scene.js';
import { sheetOf } from '../layout/window.js';
import { placed } from './axis.js';
import type { ViewContext } from './context.js';
import { keyedList } from './keyed-list.js';
import { renderHint, spoken } from './spoken.js';

/** The bands of periods, behind all else. Each is a note with its name and date. */
export function renderPeriods(scene: Scene, context: ViewContext): TemplateResult {
  const sheet = sheetOf(scene);
  const { timeline, wording } = context;
  const boxOf = ({ from, to, across }: PeriodShape) =>
    scene.layout === 'horizontal'
      ? { x: from, y: across, width: to - from, height: scene.height - across }
      : { x: across, y: from, width: scene.axis.across - across, height: to - from };
  return html`<div class=${`periods ${scene.layout}`}
    >${keyedList(
      scene.periods.map((shape) => {
        const { period } = shape;
        const date = wording.comma + wording.period(period);
        return [
          period,
          html`<div class="place period" part="period" role="note" ${placed(boxOf(shape), sheet)}
            ><span part="period-title" dir="auto" lang=${ifDefined(timeline.lang)}>${period.title}</span
            >${spoken(date, wording.words.lang)}${renderHint(period.title + date)}</div
          >`,
        ];
      }),
    )}</div
  >`;
}
