import type { ReactiveControllerHost } from 'lit';

export interface AutoplayHost extends ReactiveControllerHost, HTMLElement {
  autoplay: number | null;
}

/** So long each event stays at least, ms. */
const SHORTEST_STAY = 2000;
/** What a reader does that stops it. */
const INPUTS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Goes on by itself, every so many seconds, while the element is in sight: until a reader does anything, and never for
 * those who want no motion.
 */
export class Autoplay {
  /** Whether it goes on by itself now, or would if it were in sight. */
  isOn = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSeen = false;
  #seconds: number | null = null;
  #observer: IntersectionObserver | undefined;
  readonly #host: AutoplayHost;
  readonly #step: () => void;

  constructor(host: AutoplayHost, step: () => void) {
    this.#host = host;
    this.#step = step;
  }

  /** Whether it can go on by itself. */
  get isPossible(): boolean {
    const { autoplay } = this.#host;
    return autoplay !== null && autoplay > 0 && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  connect(): void {
    this.#observer = new IntersectionObserver(([entry]) => {
      this.#isSeen = entry?.isIntersecting ?? false;
      this.arm();
    });
    this.#observer.observe(this.#host);
    document.addEventListener('visibilitychange', this.#shown);
    for (const type of INPUTS) addEventListener(type, this.#input, { capture: true, passive: true });
  }

  disconnect(): void {
    this.#observer?.disconnect();
    document.removeEventListener('visibilitychange', this.#shown);
    for (const type of INPUTS) removeEventListener(type, this.#input, { capture: true });
    clearTimeout(this.#timer);
  }

  /** Called when all is drawn: from now on the next one waits. */
  arm(): void {
    const { autoplay } = this.#host;
    if (autoplay !== this.#seconds) {
      this.#seconds = autoplay;
      this.isOn = this.isPossible;
      this.#host.requestUpdate();
    }
    if (this.isOn && !this.isPossible) this.stop();
    const isWaiting = this.isOn && this.#isSeen && !document.hidden;
    if (isWaiting && this.#timer === undefined)
      this.#timer = setTimeout(this.#next, Math.max(Number(autoplay) * 1000, SHORTEST_STAY));
    if (!isWaiting) this.#clear();
  }

  readonly #next = (): void => {
    this.#clear();
    this.#step();
  };

  #clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  stop(): void {
    this.#clear();
    if (!this.isOn) return;
    this.isOn = false;
    this.#host.requestUpdate();
  }

  readonly toggle = (): void => {
    if (this.isOn) this.stop();
    else {
      this.isOn = true;
      this.#host.requestUpdate();
    }
  };

  readonly #shown = (): void => {
    this.arm();
  };

  /** Its own button does what it says. */
  readonly #input = (event: Event): void => {
    const isOwn = event
      .composedPath()
      .some((node) => node instanceof Element && node.getAttribute('part')?.includes('control-play'));
    if (!isOwn && this.#timer !== undefined) this.stop();
  };
}
