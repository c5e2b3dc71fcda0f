import { between, type Domain, type ZoomWay, type Window } from '../layout/window.js';

/** How long it takes, ms. */
const DURATION = 200;

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

const shortWay = (from: Window, to: Window): ZoomWay => ({
  duration: DURATION,
  at: (t) => between(from, to, easeOut(t)),
});

/** The way to another stretch of time, a step each frame; anything newer takes its place. */
export class ZoomMotion {
  /** Where it leads, null to all of time; undefined while none is under way. */
  aim: Domain | null | undefined;
  #frame = 0;

  /** Begins one between two windows; `step` is given the window of each frame, and none at its end. */
  begin(
    aim: Domain | null,
    from: Window,
    to: Window,
    step: (window?: Window) => void,
    wayOf = shortWay,
  ): void {
    const { duration, at } = wayOf(from, to);
    const start = performance.now();
    const move = (now: number) => {
      const t = Math.max(0, now - start) / duration;
      if (t >= 1) this.end();
      else this.#next(move);
      step(t < 1 ? at(t) : undefined);
    };
    this.aim = aim;
    this.#next(move);
  }

  /** Ends it where it is; then, in the next frame, comes what is given. */
  end(next?: FrameRequestCallback): void {
    this.aim = undefined;
    cancelAnimationFrame(this.#frame);
    if (next) this.#next(next);
  }

  #next(step: FrameRequestCallback): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(step);
  }
}
