import { STRIDE, type Sliced } from '../model/order.js';

/** Entries in a block of the lowest level, and blocks in one of the next. */
const BLOCK = 64;

/**
 * The best of any range of a row, found without looking at all of it: the best of each full block is kept, and of
 * blocks of blocks.
 */
export class Ranges {
  /** The best of each block, by level; the entries themselves are the lowest. */
  readonly #levels: number[][] = [[]];
  readonly #beats: (a: number, b: number) => boolean;

  /** @param beats whether entry `a` is as good as entry `b`, which stands after it, or better */
  constructor(beats: (a: number, b: number) => boolean) {
    this.#beats = beats;
  }

  /** Looks at the entries up to `count` that it has not seen. What is asked may reach no further. */
  *grow(count: number): Sliced<void> {
    for (
      let level = 1, size = Math.floor(count / BLOCK);
      size > 0;
      level++, size = Math.floor(size / BLOCK)
    ) {
      const blocks = (this.#levels[level] ??= []);
      while (blocks.length < size) {
        const first = blocks.length * BLOCK;
        blocks.push(this.#scan(level - 1, first, first + BLOCK));
        if ((blocks.length * BLOCK) % STRIDE === 0) yield;
      }
    }
  }

  /** The best entry from `first` to before `end`, the first of equals. `end` is greater than `first`. */
  readonly best = (first: number, end: number): number => this.#best(0, first, end);

  #best(level: number, first: number, end: number): number {
    const from = Math.ceil(first / BLOCK);
    const to = Math.floor(end / BLOCK);
    if (level + 1 >= this.#levels.length || to <= from) return this.#scan(level, first, end);
    let best = this.#best(level + 1, from, to);
    if (first < from * BLOCK) best = this.#better(this.#scan(level, first, from * BLOCK), best);
    return to * BLOCK < end ? this.#better(best, this.#scan(level, to * BLOCK, end)) : best;
  }

  #scan(level: number, first: number, end: number): number {
    const blocks = level ? this.#levels[level] : undefined;
    const entry = (i: number) => (blocks ? (blocks[i] as number) : i);
    let best = entry(first);
    for (let i = first + 1; i < end; i++) best = this.#better(best, entry(i));
    return best;
  }

  #better(a: number, b: number): number {
    return this.#beats(a, b) ? a : b;
  }
}
