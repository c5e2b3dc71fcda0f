import { html, nothing, type TemplateResult } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ColorGroup } from '../model/coloring.js';
import type { ViewContext } from './context.js';
import { word } from './words.js';

/** Gives the authors' own colours to what is inside an element. As properties: a policy may forbid `style`. */
class Colored extends Directive {
  override render(groups: readonly ColorGroup[]): unknown {
    return groups;
  }

  override update({ element }: ElementPart, [groups]: [readonly ColorGroup[]]): void {
    for (let number = 1; number <= 8; number++) {
      const color = groups.find((each) => each.number === number)?.color;
      if (color) (element as HTMLElement).style.setProperty(`--_group-${number}`, color);
      else (element as HTMLElement).style.removeProperty(`--_group-${number}`);
    }
  }
}

export const colored = directive(Colored);

/** The words of the colours: buttons that show the events of a group alone, or of several. */
export function renderLegend(context: ViewContext): TemplateResult | typeof nothing {
  const { coloring, colorBy, controls, find, timeline, wording } = context;
  if (!coloring?.groups.length || !controls.has('legend')) return nothing;
  const list = colorBy === 'speaker' ? 'speakers' : 'groups';
  const chosen = find.read.query[list] ?? [];
  const toggle = (name: string) => {
    find.seek({
      [list]: chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name],
    });
  };
  const item = ({ name, title, number, count }: ColorGroup) =>
    html`<button
      class="control"
      part=${`legend-item group-${number}`}
      aria-pressed=${chosen.includes(name) ? 'true' : 'false'}
      @click=${() => {
        toggle(name);
      }}
      ><span class=${`sign group-${number}`}></span>
      <span dir="auto" lang=${ifDefined(timeline.lang)}>${title}</span>
      <span class="muted">${wording.words.number(count)}</span></button
    >`;
  return html`<div class="legend" part="legend" role="group" aria-label=${wording.words('legend')}>
    ${coloring.groups.map(item)}
    ${
      coloring.rest
        ? html`<span part="legend-item group-0"
            ><span class="sign group-0"></span> ${word(wording, 'others')}
            <span class="muted">${wording.words.number(coloring.rest)}</span></span
          >`
        : nothing
    }
  </div>`;
}
