import type { Scene } from '../layout/scene.js';
import type { Domain } from '../layout/window.js';
import type { SelectReason } from '../dom-events.js';

/** What a hand takes hold of: all of the window, or one of its ends. */
type Grip = 'window' | 'from' | 'to';

/**
 * From the middle of the window at least so far, px, it is taken as a whole; then follows an end, so long (WCAG
 * 2.2, 2.5.8).
 */
const MIDDLE_GRIP = 12;
const END_GRIP = 24;

/** What the brush moves. */
export interface Brushed {
  readonly all: Domain;
  readonly visible: Domain;
  readonly least: number;
  readonly scene: Scene | undefined;
  readonly rtl: boolean;
  within(domain: Domain): Domain | null;
  show(domain: Domain | null, reason: SelectReason): void;
  go(domain: Domain | null, reason: SelectReason): void;
  pan(share: number, reason: SelectReason): void;
  key(event: KeyboardEvent, about: number): boolean;
}

/**
 * The visible stretch of time as a window on the true-scale strip: dragged, resized, sent elsewhere by a press
 * beside it.
 */
export class Brush {
  readonly #zoomed: Brushed;
  #grip: Grip | undefined;
  /** From what it holds to the pointer, px. */
  #off = 0;
  /** Half of what was visible when it was taken hold of, ms. */
  #half = 0;

  constructor(zoomed: Brushed) {
    this.#zoomed = zoomed;
  }

  readonly down = (event: PointerEvent): void => {
    const overview = this.#zoomed.scene?.overview;
    if (event.button || !overview) return;
    const strip = event.currentTarget as HTMLElement;
    strip.setPointerCapture(event.pointerId);
    strip.querySelector<HTMLElement>('[role=slider]')?.focus({ preventScroll: true });
    // No text is selected on the way.
    event.preventDefault();
    const [from, to] = this.#zoomed.visible.map(overview.at) as [number, number];
    const px = this.#px(event);
    const off = px - (from + to) / 2;
    const reach = Math.max(MIDDLE_GRIP, (to - from) / 2 - MIDDLE_GRIP);
    this.#grip = 'window';
    this.#off = 0;
    this.#half = (this.#zoomed.visible[1] - this.#zoomed.visible[0]) / 2;
    if (Math.abs(off) <= reach) this.#off = off;
    else if (Math.abs(off) <= reach + END_GRIP) {
      this.#grip = off < 0 ? 'from' : 'to';
      this.#off = px - (off < 0 ? from : to);
    } else this.#zoomed.go(this.#around(overview.invert(px)), 'pointer');
  };

  readonly move = (event: PointerEvent): void => {
    const overview = this.#zoomed.scene?.overview;
    if (!this.#grip || !overview || !event.buttons) return;
    const ms = overview.invert(this.#px(event) - this.#off);
    const [from, to] = this.#zoomed.visible;
    const { least } = this.#zoomed;
    const ends = {
      window: () => this.#around(ms),
      from: () => this.#zoomed.within([Math.min(ms, to - least), to]),
      to: () => this.#zoomed.within([from, Math.max(ms, from + least)]),
    };
    this.#zoomed.show(ends[this.#grip](), 'pointer');
  };

  readonly up = (): void => {
    this.#grip = undefined;
  };

  readonly key = (event: KeyboardEvent): void => {
    const { rtl } = this.#zoomed;
    const way = rtl ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: way / 10,
      ArrowUp: 0.1,
      ArrowLeft: -way / 10,
      ArrowDown: -0.1,
      PageUp: 1,
      PageDown: -1,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[event.key];
    if (this.#zoomed.key(event, -1)) return;
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#zoomed.pan(step, 'keyboard');
  };

  /** As long as what is visible, with its middle here, ms. */
  #around(ms: number): Domain | null {
    const [first, last] = this.#zoomed.all;
    const middle = Math.min(Math.max(ms, first + this.#half), last - this.#half);
    return this.#zoomed.within([middle - this.#half, middle + this.#half]);
  }

  /** Where the pointer is along the strip, px in the direction of reading. */
  #px({ clientX, currentTarget }: PointerEvent): number {
    const strip = currentTarget as HTMLElement;
    const { left, right, width } = strip.getBoundingClientRect();
    const scale = width / strip.offsetWidth || 1;
    return (this.#zoomed.rtl ? right - clientX : clientX - left) / scale;
  }
}
