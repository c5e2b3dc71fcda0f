import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { SelectReason } from '../dom-events.js';
import type { Measure } from '../layout/measure.js';
import type { Scene } from '../layout/scene.js';
import type { Domain, ZoomWay, Window } from '../layout/window.js';
import type { EventList } from '../model/event-list.js';
import { dress } from '../theme/dress.js';
import type { StageTools, ViewContext } from '../view/context.js';
import type { ViewNodes } from '../view/nodes.js';
import { Autoplay } from './autoplay.js';
import { renderBar, renderStart, renderWhole } from './bar.js';
import { calmWay, windowAround } from './camera.js';
import { stageStyles } from './styles.js';
import { Swipes } from './swipes.js';

export interface StageHost extends ReactiveControllerHost, HTMLElement {
  selected: string | null;
  autoplay: number | null;
}

/** What the stage moves and reads. */
export interface StageParts {
  readonly nodes: ViewNodes;
  readonly selection: {
    readonly events: EventList | undefined;
    /** Index of the event in the pane. */
    readonly current: number;
    /** What the reader has done, to be said. */
    said: unknown;
    indexOf(id: string | null): number;
    choose(index: number, reason: SelectReason, move: boolean): boolean;
  };
  readonly zoom: {
    readonly scene: Scene | undefined;
    readonly rtl: boolean;
    in(window: Window, pivot?: number): Domain | null;
    go(
      domain: Domain | null,
      reason: SelectReason,
      smooth: boolean,
      wayOf?: (from: Window, to: Window) => ZoomWay,
    ): void;
  };
  readonly loading: {
    readonly story: {
      readonly chronology: { readonly at: ArrayLike<number>; readonly rank: ArrayLike<number> };
    };
  };
  readonly pages: { showPicture(): void };
}

/** Where a reader is who sees the whole picture: before the first event, or after the last one. */
export type Whole = 'opening' | 'closing';

/** Cards over the strip are so many lines of titles high. */
const CARD_LINES = 4;
/** The words of another event come from so far, px, in so long, ms. */
const ENTRANCE = 24;
const ENTRANCE_DURATION = 240;

/** The keys that step, also those of presenters; arrows change places in right-to-left text. */
const STEP_KEYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 };

export const wantsNoMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Steps through a story: an opening with the whole picture, one event after the other while the axis follows, and the
 * whole picture again. The pane stands above, a strip of the picture below. Loaded when a page asks for it.
 */
export class Stage {
  /** Where there is no event, but the whole picture. */
  whole: Whole | undefined;
  /** Whether the reader is on it, and has not left. */
  isOpen = true;
  readonly autoplay: Autoplay;
  readonly #host: StageHost;
  readonly #parts: StageParts;
  /** What was selected at the last update. */
  #selected: string | null | undefined;
  /** What the axis has gone to. */
  #shown: string | undefined;
  #at = -1;
  #hadFocus = false;
  #measured: readonly [Measure, Measure] | undefined;

  constructor(host: StageHost, parts: StageParts) {
    this.#host = host;
    this.#parts = parts;
    this.autoplay = new Autoplay(host, () => {
      this.step(1, 'api');
    });
    this.connect();
  }

  /** Called when the element has come into a document, and at first. */
  connect(): void {
    const root = this.#host.shadowRoot as ShadowRoot;
    dress(root, stageStyles);
    addEventListener('keydown', this.#key);
    this.#host.addEventListener('keydown', this.#escape, true);
    this.#swipes.attach(root);
    this.autoplay.connect();
  }

  disconnect(): void {
    removeEventListener('keydown', this.#key);
    this.autoplay.disconnect();
  }

  readonly #swipes = new Swipes((way) => {
    if (this.isOpen) this.step(this.#parts.zoom.rtl ? (-way as 1 | -1) : way, 'pointer');
  });

  /** The button in the header by which a reader who has left comes back. */
  readonly renderStart = (context: ViewContext, tools: StageTools): TemplateResult =>
    renderStart(this, context, tools);
  readonly renderBar = (context: ViewContext, tools: StageTools): TemplateResult =>
    renderBar(this, context, tools);
  readonly renderWhole = (context: ViewContext, tools: StageTools): TemplateResult =>
    renderWhole(this, context, tools);

  get #count(): number {
    return this.#parts.selection.events?.length ?? 0;
  }

  /** Whether there is somewhere to go. */
  canStep(way: 1 | -1): boolean {
    return way > 0 ? this.whole !== 'closing' : this.whole !== 'opening';
  }

  /** To the next event or the one before; from the last one to the whole picture, from there, forth, to the first. */
  step(way: 1 | -1, reason: SelectReason): void {
    const { selection } = this.#parts;
    const to = this.whole === 'closing' ? this.#count + way : selection.current + way;
    if (this.whole === 'opening') this.#choose(way > 0 ? 0 : -1, reason);
    else if (this.whole === 'closing' && way > 0) this.#choose(0, reason);
    else if (to < 0) this.#showWhole('opening');
    else if (to >= this.#count) this.#showWhole('closing');
    else this.#choose(to, reason);
  }

  #choose(index: number, reason: SelectReason): void {
    const { selection } = this.#parts;
    if (
      index < 0 ||
      ((index !== selection.current || !this.#host.selected) && !selection.choose(index, reason, false))
    )
      return;
    this.whole = undefined;
    this.#say('choice');
  }

  #showWhole(whole: Whole): void {
    this.whole = whole;
    if (whole === 'opening') this.#host.selected = this.#selected = null;
    this.#say('stretch');
  }

  /** Nobody is told of what goes on by itself. */
  #say(said: 'choice' | 'stretch'): void {
    this.#parts.selection.said = this.autoplay.isOn ? undefined : said;
    this.#host.requestUpdate();
  }

  readonly open = (): void => {
    this.#parts.pages.showPicture();
    this.isOpen = true;
    this.#shown = undefined;
    this.#host.requestUpdate();
  };

  readonly leave = (): void => {
    if (document.fullscreenElement === this.#host) void document.exitFullscreen();
    this.isOpen = false;
    this.autoplay.stop();
    this.#parts.zoom.go(null, 'api', true);
    this.#host.requestUpdate();
  };

  readonly toggleFullScreen = (): void => {
    const leaving = document.fullscreenElement === this.#host;
    (leaving ? document.exitFullscreen() : this.#host.requestFullscreen()).catch(() => undefined);
  };

  /** Sizes for a strip: no pictures, no quotations, titles of few lines. */
  measure(measure: Measure): Measure {
    if (this.#measured?.[0] !== measure) {
      const cardsHeight = measure.lineHeight.title * CARD_LINES;
      const sizes = { ...measure.sizes, cardsHeight: Math.min(cardsHeight, measure.sizes.cardsHeight) };
      this.#measured = [measure, { ...measure, sizes: { ...sizes, pictureHeight: 0, iconSize: 0 } }];
    }
    return this.#measured[1];
  }

  /** Called before each update. */
  update(): void {
    const { selection, nodes } = this.#parts;
    this.#hadFocus = nodes.active !== undefined;
    const { selected } = this.#host;
    // What was open last may be chosen once more, in the picture.
    if (this.whole === 'closing' && selection.said === 'choice') this.whole = undefined;
    if (selected === this.#selected) return;
    this.#selected = selected;
    this.whole = selection.indexOf(selected) < 0 ? 'opening' : undefined;
  }

  /** Called when all is drawn. */
  updated(): void {
    const { nodes } = this.#parts;
    if (this.#hadFocus && !nodes.active) nodes.stageFocus?.focus({ preventScroll: true });
    if (!this.isOpen) return;
    this.autoplay.arm();
    this.#follow();
  }

  /** The axis goes to where the reader is, and their words come from there. */
  #follow(): void {
    const { selection, zoom, nodes, loading } = this.#parts;
    const ends = { opening: -1, closing: this.#count };
    const at = this.whole ? ends[this.whole] : selection.current;
    const shown = `${String(at)}/${String(this.#count)}`;
    if (shown === this.#shown || !zoom.scene) return;
    const isFirst = this.#shown === undefined;
    this.#shown = shown;
    const { at: instants, rank } = loading.story.chronology;
    const place = (event: number) => zoom.scene?.base.at(instants[rank[event] ?? -1] ?? NaN) ?? NaN;
    const window = this.whole ? undefined : windowAround(at, this.#count, place, zoom.scene.base.length);
    zoom.go(window ? zoom.in(window) : null, 'api', !isFirst, calmWay);
    const from = (at > this.#at ? ENTRANCE : -ENTRANCE) * (zoom.rtl ? -1 : 1);
    this.#at = at;
    if (isFirst || wantsNoMotion()) return;
    for (const part of nodes.paneBelow?.children ?? [])
      part.animate(
        [
          { opacity: 0, transform: `translateX(${from}px)` },
          { opacity: 1, transform: 'none' },
        ],
        { duration: ENTRANCE_DURATION, easing: 'ease-out' },
      );
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen || event.defaultPrevented) return;
    // It closes what is open over the page.
    if (event.composedPath().some((node) => node instanceof HTMLDialogElement)) return;
    event.preventDefault();
    event.stopPropagation();
    this.leave();
  };

  /** In the element, or anywhere while it fills the screen; not where a key means something else. */
  readonly #key = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    const isHere = path.includes(this.#host) || document.fullscreenElement === this.#host;
    if (!this.isOpen || !isHere || event.defaultPrevented || hasModifier(event) || isOperated(path[0]))
      return;
    const step = STEP_KEYS[event.key];
    if (!step) return;
    event.preventDefault();
    const isMirrored = this.#parts.zoom.rtl && event.key.startsWith('Arrow');
    this.step(isMirrored ? (-step as 1 | -1) : step, 'keyboard');
  };
}

const hasModifier = (event: KeyboardEvent): boolean =>
  event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;

/** Whether arrow keys operate it. */
const isOperated = (target: EventTarget | undefined): boolean =>
  target instanceof Element && target.matches('input, select, textarea, video, audio, [role=slider]');
