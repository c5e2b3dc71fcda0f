import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Overview, Scene } from '../layout/scene.js';
import type { Domain } from '../layout/window.js';
import { placed } from './axis.js';
import type { ViewContext } from './context.js';
import { fresh, word } from './words.js';
import { memoByKey } from './wording.js';

/** What the view knows of zooming. */
export interface Zooming {
  /** The visible stretch of time, ms: null for all of it. */
  readonly domain: Domain | null;
  readonly visible: Domain;
  readonly all: Domain;
  /** Whether there is more than one stretch to see, and whether a shorter one than now. */
  readonly possible: boolean;
  readonly further: boolean;
  /** Whether it is on its way. */
  readonly moving: boolean;
  /** Whether its window on the strip has the focus. */
  readonly held: boolean;
  readonly brush: {
    readonly down: (event: PointerEvent) => void;
    readonly move: (event: PointerEvent) => void;
    readonly up: () => void;
    readonly key: (event: KeyboardEvent) => void;
  };
}

/** How high a tick is at most, how high that of one event among many is, and how wide the window is at least, px. */
const HEIGHT = 9;
const LOW = 3;
const NARROW = 3;
/** How far under the top of the strip a bar lies, px. */
const BAR = 7;
/** A window is taken hold of on at least so much, px (WCAG 2.2, 2.5.8). */
const WINDOW_TARGET = 24;

const drawTick = (x: number, height = HEIGHT): string =>
  `M${x.toFixed(1)} ${(HEIGHT - height).toFixed(1)}V${HEIGHT}`;

/** One stroke for each px on which events lie: the more there are, the higher, by orders of magnitude. */
const densityOf = memoByKey(({ ticks, counts, most }: Overview): string => {
  const height = (count: number) =>
    most > 1 ? LOW + ((HEIGHT - LOW) * Math.log(count)) / Math.log(most) : HEIGHT;
  return ticks.map((x, i) => drawTick(x, height(counts[i] as number))).join('');
});

/** Periods as bands behind all else, what lasts as bars, and of a short story each event in its colour. */
function renderStripShapes(overview: Overview, { coloring }: ViewContext): readonly unknown[] {
  const { apart, bands, bars, place } = overview;
  const groupOf = (event: number) => (coloring ? ` group-${coloring.of(event)}` : '');
  const stroke = (event: number, d: string, look: string) =>
    svg`<path class=${look + groupOf(event)} d=${d}></path>`;
  const each = coloring && apart ? Array.from({ length: apart }, (_, event) => event) : [];
  return [
    ...bands.map(
      ([from, to]) => svg`<path class="strip-band" d=${`M${from} 0H${to}V${HEIGHT}H${from}Z`}></path>`,
    ),
    ...bars.map(({ event, from, to }) => stroke(event, `M${from} ${BAR}H${to}`, 'strip-bar')),
    each.length
      ? each.map((event) => stroke(event, drawTick(place(event)), 'strip-mark'))
      : svg`<path class="strip-mark" d=${densityOf(overview)}></path>`,
  ];
}

/** The visible stretch of time as a window on the strip. */
function renderWindow({ at, length }: Overview, { zoom, wording }: ViewContext): TemplateResult {
  const [from, to] = zoom.visible.map((ms) => at(ms)) as [number, number];
  const width = Math.max(to - from, NARROW);
  const size = Math.max(width, WINDOW_TARGET);
  const start = (long: number) => Math.min(Math.max((from + to - long) / 2, 0), length - long);
  const x = start(size);
  return html`<div
    class="place window"
    part="window"
    role="slider"
    tabindex="0"
    ${placed({ x, width: size })}
    aria-label=${wording.words('overview')}
    aria-orientation="horizontal"
    aria-valuemin=${zoom.all[0]}
    aria-valuemax=${zoom.all[1]}
    aria-valuenow=${Math.round((zoom.visible[0] + zoom.visible[1]) / 2)}
    aria-valuetext=${wording.stretch(...zoom.visible)}
    ><i class="place" ${placed({ x: start(width) - x, width })}></i
  ></div>`;
}

/**
 * The true-scale strip: how many events lie where on a proportional axis, with the years at its ends. Decoration as
 * long as all is visible, with its card or its bar; else it shows what is visible, and moves it.
 */
export function renderOverview({ overview, cards, spans }: Scene, context: ViewContext): TemplateResult {
  const {
    wording,
    current,
    zoom,
    timeline: { events },
  } = context;
  const hasMore = events.length > cards.length + spans.length;
  const isBrush = zoom.possible && (zoom.domain !== null || zoom.held || hasMore);
  const strip = html`<svg aria-hidden="true">
    ${svg`<path class="strip-line" d=${`M0 9.5H${overview.length}`}></path>
      ${renderStripShapes(overview, context)}
      ${current < 0 ? nothing : svg`<path class="strip-mark current" d=${drawTick(overview.place(current))}></path>`}`}
  </svg>`;
  const { down, move, up, key } = zoom.brush;
  return html`<div class="strip" part="overview">
    ${
      isBrush
        ? html`<div
            class="brush"
            @pointerdown=${down}
            @pointermove=${move}
            @pointerup=${up}
            @pointercancel=${up}
            @keydown=${key}
            >${strip}${renderWindow(overview, context)}</div
          >`
        : strip
    }
    <div class="ends muted" aria-hidden="true"
      ><span>${fresh(wording.endOf(events.at(0), 'start'))}</span><span>${word(wording, 'scaleTime')}</span
      ><span>${fresh(wording.endOf(events.at(events.latest), 'end'))}</span></div
    >
  </div>`;
}
