import type { Scene } from '../layout/scene.js';
import type { Domain, Window } from '../layout/window.js';

/** A press that moves less than this, px, is a click. */
const CLICK = 4;
/** What is read on a card. */
const WORDS = '.card :is(.date, .title, .quote)';
/** A pinch on a trackpad comes as a wheel with Ctrl, whose turn tells the logarithm of its size. */
const TURN = 1 / (100 * Math.LN2);
/** A line and a page of a wheel that does not count in px. */
const WHEEL_UNITS = [1, 16, 400];
/** The most that one turn of a wheel zooms, as a power of two. */
const MOST_TURN = 0.5;
/** Turns of a wheel that follow each other sooner than this, ms, are one gesture. */
const PAUSE = 150;

/** What gestures move. */
export interface Zoomed {
  /** The visible stretch of time, null for all; whether there is more than one. */
  readonly domain: Domain | null;
  readonly possible: boolean;
  readonly scene: Scene | undefined;
  /** What is visible of the axis, where there is one. */
  readonly shown: Window | undefined;
  readonly rtl: boolean;
  /** The time in a window of the whole axis, held at its `pivot` where it is too short. */
  in(window: Window, pivot?: number): Domain | null;
  show(domain: Domain | null, reason: 'pointer', slide: true): void;
  stop(): void;
}

/** A mouse or a finger, in px of the screen. */
type Pointer = Pick<Touch, 'clientX' | 'clientY'>;

/** What a hand holds: a place on the whole axis, px along it. */
interface Hold {
  readonly place: number;
  /** How much of the axis was visible when it was taken, px, and how far apart the fingers were. */
  readonly size: number;
  readonly apart: number;
}

/**
 * Wheel, mouse and fingers on the picture. Whatever is under the pointer, or between the fingers, stays there.
 * The page keeps its own gestures: a wheel without Ctrl or ⌘, one finger, a drag that starts on words, and all of them
 * while the page itself is zoomed by pinching. (Not D3's zoom: it brings transitions, selections and colours along,
 * 18 kB for what is here.)
 */
export class Gestures {
  readonly #zoomed: Zoomed;
  #node: HTMLElement | undefined;
  #hold: Hold | undefined;
  /** Where the mouse was pressed; whether it has moved since. */
  #pressed: Pointer | undefined;
  #isDrag = false;
  /** When the wheel was turned last, as events tell it. */
  #turned = -Infinity;

  constructor(zoomed: Zoomed) {
    this.#zoomed = zoomed;
  }

  /** Listens on this node, the picture, from now on. */
  attach(node: HTMLElement | undefined): void {
    if (node && node !== this.#node) {
      const active = { passive: false };
      node.addEventListener('wheel', this.#wheel, active);
      node.addEventListener('mousedown', this.#press);
      // Here, for what begins in a shadow root is not told outside it.
      node.addEventListener('selectstart', this.#keep);
      node.addEventListener('dragstart', this.#keep);
      node.addEventListener('touchstart', this.#touch);
      node.addEventListener('touchmove', this.#pinch, active);
      node.addEventListener('touchend', this.#lift);
      node.addEventListener('touchcancel', this.#lift);
    }
    this.#node = node;
    this.allow();
  }

  /** Two fingers are ours only where they zoom the picture. To be called when the page has been zoomed by pinching. */
  readonly allow = (): void => {
    if (this.#node) this.#node.style.touchAction = this.#zoomed.possible && !isPinched() ? 'pan-x pan-y' : '';
  };

  get #isPossible(): boolean {
    return this.#zoomed.possible && this.#zoomed.scene !== undefined && !isPinched();
  }

  readonly #wheel = (event: WheelEvent): void => {
    if (!this.#isPossible || !(event.ctrlKey || event.metaKey)) return;
    const turn = -event.deltaY * (WHEEL_UNITS[event.deltaMode] ?? 1) * TURN;
    const isSameTurn = event.timeStamp - this.#turned < PAUSE;
    // The page may have a turn that can zoom out no further, but not the end of one that did.
    if (turn <= 0 && !this.#zoomed.domain && !isSameTurn) return;
    this.#turned = event.timeStamp;
    event.preventDefault();
    event.stopPropagation();
    this.#take([event]);
    this.#move([event], 2 ** Math.min(Math.max(turn, -MOST_TURN), MOST_TURN));
    this.#hold = undefined;
  };

  readonly #press = (event: MouseEvent): void => {
    const target = event.target as Element;
    // What can be read in an open pane is the browser's.
    if (event.button || event.ctrlKey || target.closest('.pane')) return;
    // On the words of a card, a drag selects them; it is no click either.
    const isOnWords = target.closest(WORDS) !== null;
    const isHeld = !isOnWords && this.#isPossible && this.#zoomed.domain !== null;
    if (!isOnWords && !isHeld) return;
    this.#pressed = event;
    this.#isDrag = false;
    addEventListener('mousemove', this.#drag, true);
    addEventListener('mouseup', this.#release, true);
    if (isHeld) this.#take([event]);
  };

  /** While the picture is held, nothing is selected or dragged out of it. */
  readonly #keep = (event: Event): void => {
    if (this.#hold) event.preventDefault();
  };

  readonly #drag = (event: MouseEvent): void => {
    const { clientX = 0, clientY = 0 } = this.#pressed ?? {};
    this.#isDrag ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) > CLICK;
    if (!this.#hold) return;
    event.preventDefault();
    this.#move([event]);
  };

  readonly #release = (): void => {
    this.#hold = this.#pressed = undefined;
    removeEventListener('mousemove', this.#drag, true);
    removeEventListener('mouseup', this.#release, true);
    if (!this.#isDrag) return;
    // Where the mouse is let go after a drag, nothing is clicked.
    addEventListener('click', swallow, true);
    setTimeout(() => {
      removeEventListener('click', swallow, true);
    });
  };

  readonly #touch = (event: TouchEvent): void => {
    if (this.#isPossible && event.touches.length > 1 && event.cancelable) this.#take([...event.touches]);
  };

  readonly #pinch = (event: TouchEvent): void => {
    if (!this.#hold) return;
    event.preventDefault();
    this.#move([...event.touches]);
  };

  /** A finger that is left still holds the picture. */
  readonly #lift = ({ touches }: TouchEvent): void => {
    if (!this.#hold) return;
    this.#hold = undefined;
    if (touches.length && this.#isPossible) this.#take([...touches]);
  };

  /** Takes hold of what lies under the pointers. */
  #take(pointers: readonly Pointer[]): void {
    this.#zoomed.stop();
    const { low, size } = this.#zoomed.shown as Window;
    const place = low + this.#shareAt(pointers) * size;
    this.#hold = { place, size, apart: distance(pointers) };
  }

  /** What is held goes where the pointers are, so many times longer than it was. */
  #move(pointers: readonly Pointer[], factor?: number): void {
    const { scene } = this.#zoomed;
    if (!this.#hold || !scene) return;
    const { place, size, apart } = this.#hold;
    const longer = factor ?? (distance(pointers) / apart || 1);
    const visible = Math.min(size / longer, scene.base.length);
    const share = this.#shareAt(pointers);
    const window = { low: place - share * visible, size: visible };
    this.#zoomed.show(this.#zoomed.in(window, share), 'pointer', true);
  }

  /** Where the pointer is on the visible axis, or the middle of the fingers: 0 at its start, 1 at its end. */
  #shareAt(pointers: readonly Pointer[]): number {
    const node = this.#node as HTMLElement;
    const { layout, width, start, opened, base } = this.#zoomed.scene as Scene;
    const { left, top, width: wide } = node.getBoundingClientRect();
    // Pages may scale.
    const scale = wide / node.offsetWidth || 1;
    const middle = (side: 'clientX' | 'clientY') =>
      pointers.reduce((sum, pointer) => sum + pointer[side], 0) / pointers.length;
    if (layout === 'horizontal') {
      const x = (middle('clientX') - left) / scale - node.clientLeft;
      return ((this.#zoomed.rtl ? width - x : x) - start) / base.length;
    }
    const y = (middle('clientY') - top) / scale - node.clientTop;
    // What lies below the pane that is open has been moved by it.
    const moved = opened ? Math.min(Math.max(y - opened.at, 0), opened.height) : 0;
    return (y - moved - start) / base.length;
  }
}

const isPinched = (): boolean => (visualViewport?.scale ?? 1) > 1.01;

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** How far the first two are from each other, px of the screen; 0 for one. */
function distance([first, second]: readonly Pointer[]): number {
  return first && second ? Math.hypot(second.clientX - first.clientX, second.clientY - first.clientY) : 0;
}
