import type { Sliced } from '../model/order.js';
import { Ranges } from './ranges.js';

/**
 * The time between neighbouring marks along the axis. A mark is an instant at which something stands: an event, or an
 * end of what lasts. Pause `i` lies between the marks `i` and `i + 1`.
 */
export interface Pauses {
  /** How many marks there are. */
  readonly marks: number;
  /** The instant of a mark, ms. */
  readonly at: (mark: number) => number;
  /** How many events stand before a mark; the end of one that lasts counts half. */
  readonly before: (mark: number) => number;
  /** Whether something lasts for all of a pause. */
  readonly isFilled: (pause: number) => boolean;
  /** The longest pause between the marks `first` and `last`, which are different; the first of equals. */
  readonly longest: (first: number, last: number) => number;
}

/** What pauses are made of: marks that are passed in time order. What was passed stays. */
export class PauseLine {
  marks = 0;
  #at = new Float64Array(0);
  /** Halves of events before each mark, and before the one after the last. */
  #halves = new Uint32Array(1);
  #filled = new Uint8Array(0);
  #total = 0;
  /** How far that reaches which has begun, ms. */
  #reach = -Infinity;
  readonly #longest = new Ranges((a, b) => this.#length(a) >= this.#length(b));

  #length(pause: number): number {
    return (this.#at[pause + 1] as number) - (this.#at[pause] as number);
  }

  /** Makes room for so many marks in all. */
  reserve(count: number): void {
    if (count <= this.#at.length) return;
    const capacity = this.marks ? Math.ceil(count * 1.5) : count;
    const [at, halves, filled] = [this.#at, this.#halves, this.#filled];
    this.#at = new Float64Array(capacity);
    this.#halves = new Uint32Array(capacity);
    this.#filled = new Uint8Array(capacity);
    this.#at.set(at);
    this.#halves.set(halves.subarray(0, at.length));
    this.#filled.set(filled);
  }

  /** @returns whether something lasts from the last mark until `at`, at least */
  fills(at: number): boolean {
    return this.#reach >= at;
  }

  /**
   * @param at an instant, ms, that is not before the last mark
   * @param halves how many halves of events stand there
   * @param reach until when that lasts which begins there, ms
   */
  pass(at: number, halves: number, reach: number): void {
    if (!this.marks || at > (this.#at[this.marks - 1] as number)) {
      if (this.marks) this.#filled[this.marks - 1] = Number(this.fills(at));
      this.#at[this.marks] = at;
      this.#halves[this.marks] = this.#total;
      this.marks++;
    }
    this.#total += halves;
    if (reach > this.#reach) this.#reach = reach;
  }

  /** Finds the longest of all that was passed. */
  sum(): Sliced<void> {
    return this.#longest.grow(this.marks - 1);
  }

  /** As it is now; it stays so. */
  view(): Pauses {
    const { marks } = this;
    const [at, halves, filled, total] = [this.#at, this.#halves, this.#filled, this.#total];
    return {
      marks,
      at: (mark) => at[mark] as number,
      before: (mark) => (mark < marks ? (halves[mark] as number) : total) / 2,
      isFilled: (pause) => filled[pause] === 1,
      longest: this.#longest.best,
    };
  }
}
