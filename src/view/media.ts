import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DatedEvent, EventImage, EventMedia } from '../model/event.js';
import { mediaKind } from '../model/media.js';
import type { ViewContext } from './context.js';
import { renderMarked } from './marked.js';

/** Hands an element to what fills it. */
class Filled extends Directive {
  override render(fill: ((box: Element) => void) | undefined): unknown {
    return fill;
  }

  override update({ element }: ElementPart, [fill]: [((box: Element) => void) | undefined]): void {
    fill?.(element);
  }
}

/** `<div ${filled(view && ((box) => view.fillSteps(box, words)))}>`: what is in it is drawn elsewhere. */
const filled = directive(Filled);

/** Who made a picture, in the words of the interface around it. */
function renderCredit(credit: string, { words }: ViewContext['wording']): unknown[] {
  const [before = '', after = ''] = words('credit', { name: '\0' }).split('\0');
  return [before, renderMarked(credit), after];
}

/** Words under a picture or a player, one after the other. */
function renderCaption(...parts: readonly unknown[]): unknown {
  const said = parts.filter(Boolean);
  return said.length
    ? html`<figcaption class="muted" dir="auto">${said.map((each, i) => [i ? ' · ' : '', each])}</figcaption>`
    : nothing;
}

export const renderImage = (
  { src, alt, srcset, sizes, caption, credit }: EventImage,
  { wording }: ViewContext,
): TemplateResult =>
  html`<figure part="image">
    <img
      src=${src}
      srcset=${ifDefined(srcset)}
      sizes=${ifDefined(sizes)}
      alt=${alt}
      loading="lazy"
      decoding="async"
      width="600"
      height="400"
    />
    ${renderCaption(caption && renderMarked(caption), credit && renderCredit(credit, wording))}
  </figure>`;

/** The box of a player, empty until what plays is loaded, and the way there without it: on paper the address. */
function renderMedia(media: EventMedia, { media: { view }, wording }: ViewContext): TemplateResult {
  const { src, title, caption, credit } = media;
  const kind = mediaKind(media);
  const fill = view && ((box: Element) => view.fillPlayer(box, media, kind, wording.words));
  return html`<figure part="media"
    >${
      kind === 'link' ? nothing : html`<div class="player ${kind}" part="player" ${filled(fill)}></div>`
    }${renderCaption(
      html`<a part="link" href=${src}>${title}</a>`,
      caption && renderMarked(caption),
      credit && renderMarked(credit),
    )}</figure
  >`;
}

/** Pictures and media of an event: several of them in a gallery, one beside the other. */
export function renderShown({ title, image = [], media = [] }: DatedEvent, context: ViewContext): unknown {
  const items = [
    ...image.map((each) => renderImage(each, context)),
    ...media.map((each) => renderMedia(each, context)),
  ];
  if (items.length < 2) return items;
  const { view } = context.media;
  const fill = view && ((box: Element) => view.fillSteps(box, context.wording.words));
  return html`<div part="gallery">
    <div class="gallery" role="group" aria-label=${title} tabindex="0">${items}</div>
    <div class="steps" ${filled(fill)}></div>
  </div>`;
}
