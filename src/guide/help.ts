import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MessageKey } from '../messages/index.js';
import { Overlay } from './overlay.js';
import type { GuideHost, GuideParts } from './index.js';
import { jumpsIn, type JumpKey } from './jumps.js';

/** Keys, and what they do: one message or several. */
type KeyRow = readonly [keys: readonly string[], does: readonly MessageKey[]];

const JUMP_ROWS: Readonly<Record<JumpKey, KeyRow>> = {
  year: [['Y'], ['keyYear']],
  part: [['P'], ['keyPart']],
  lane: [['L'], ['keyLane']],
  bubble: [['B'], ['keyBubble']],
};

/** The signs of the picture, as it draws them, in boxes of 48 by 16. */
const PICTURE_SIGNS: readonly (readonly [means: MessageKey, drawn: TemplateResult])[] = [
  [
    'signDot',
    svg`<path class="axis-line" d="M0 8H48"></path><circle class="dot" cx="24" cy="8" r="4"></circle>`,
  ],
  [
    'signBubble',
    svg`<path class="axis-line" d="M0 8H48"></path><circle class="ring" cx="24" cy="8" r="8"></circle
      ><text x="24" y="12">5</text>`,
  ],
  [
    'signCut',
    svg`<path class="axis-line" d="M0 8H16M32 8H48"></path><path class="break" d="M18 13L24 3M24 13L30 3"></path>`,
  ],
  ['signBar', svg`<circle class="dot" cx="4" cy="8" r="4"></circle><path class="bar" d="M4 8H48"></path>`],
  [
    'signDashed',
    svg`<circle class="dot" cx="24" cy="8" r="4"></circle><path class="bar" d="M12 8H36"></path
      ><path class="bar-end" d="M0 8H12M36 8H48"></path>`,
  ],
];

/** The help: the keys that act in what is drawn now, and what the signs of the picture mean. */
export class Help {
  readonly #box: Overlay;
  readonly #parts: GuideParts;
  readonly #goTo: () => void;

  /** @param goTo opens the field that leads to a year or a title */
  constructor(host: GuideHost, parts: GuideParts, goTo: () => void) {
    this.#parts = parts;
    this.#goTo = goTo;
    this.#box = new Overlay(host, parts, 'help');
  }

  open(): void {
    const { words } = this.#parts.wording();
    this.#box.open();
    this.#box.draw(
      words('help'),
      html`<div class="top"
          ><h2 class="head">${words('help')}</h2
          ><button class="control" part="control control-leave" @click=${() => this.#box.close()}
            >${words('leave')}</button
          ></div
        >
        <h3>${words('keys')}</h3>
        <p class="muted">${words('keysWhen')}</p>
        <dl class="keys">${this.#rows().map((row) => this.#renderRow(row))}</dl>
        <p
          ><button
            class="control"
            part="control"
            @click=${() => {
              this.#box.close();
              this.#goTo();
            }}
            >${words('goTo')}</button
          ></p
        >
        <h3>${words('signs')}</h3>
        <dl class="signs"
          >${PICTURE_SIGNS.map(
            ([means, drawn]) =>
              html`<dt><svg aria-hidden="true" viewBox="0 0 48 16">${drawn}</svg></dt
                ><dd>${words(means)}</dd>`,
          )}</dl
        >`,
    );
  }

  #rows(): KeyRow[] {
    const { zoom, loading, lanes, selection } = this.#parts;
    const drawn = { scene: zoom.scene, chronology: loading.story.chronology, groups: lanes.groups };
    const several = (selection.events?.length ?? 0) > 1;
    const jumps = jumpsIn(drawn).map((key) => JUMP_ROWS[key]);
    return [
      ...(several
        ? ([
            [zoom.rtl ? ['→', '←'] : ['←', '→'], ['previous', 'next']],
            [['Home', 'End'], ['keyEnds']],
          ] satisfies KeyRow[])
        : []),
      [['Enter'], ['keyOpen']],
      [['Esc'], ['keyEscape']],
      ...jumps,
      ...(jumps.length ? ([[['Shift'], ['keyShift']]] satisfies KeyRow[]) : []),
      [['G'], ['goTo']],
      ...(zoom.possible
        ? ([
            [
              ['+', '−', '0'],
              ['zoomIn', 'zoomOut', 'zoomWhole'],
            ],
          ] satisfies KeyRow[])
        : []),
      [['?'], ['help']],
    ];
  }

  #renderRow([keys, does]: KeyRow): TemplateResult {
    const { words, dot } = this.#parts.wording();
    return html`<dt>${keys.map((key, i) => html`${i ? ' ' : nothing}<kbd>${key}</kbd>`)}</dt
      ><dd>${does.map((key) => words(key)).join(`${dot} `)}</dd>`;
  }
}
