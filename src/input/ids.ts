import { STRIDE, type Sliced } from '../model/order.js';

/**
 * An id from a title: its letters and digits in any script, in lower case, joined by hyphens. Unlike an
 * id from the position, it survives the adding of events before it.
 */
function idFromTitle(title: string): string {
  // Longer ones say no more.
  return (
    title
      .slice(0, 48)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? 'event'
  );
}

/** Gives every event an id of its own. Events go by the numbers of their entries. */
export class UniqueIds {
  /**
   * The ids of the entries, and the entry of each id: in many maps, since one that holds a million takes 60 ms to
   * grow.
   */
  readonly #ids: string[] = [];
  readonly #owners: Map<string, number>[] = [];
  /** The number that the next like id gets, where it is not 2. */
  readonly #next = new Map<string, number>();
  /**
   * Those without an id of their own, and what it shall be like: they wait until every author's id is taken, so
   * that none is pushed aside.
   */
  #waiting: (readonly [entry: number, like: string])[] = [];

  /** Takes the entry's id if it has one; false when an event before it has the same. */
  claim(entry: number, id: string, title: string): boolean {
    if (id !== '' && this.#take(entry, id)) return true;
    this.#waiting.push([entry, id || idFromTitle(title)]);
    return id === '';
  }

  /** Gives those that wait the first free one of `id`, `id-2`, `id-3`, … */
  *settle(): Sliced<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const [i, [entry, like]] of waiting.entries()) {
      let next = this.#next.get(like) ?? 2;
      let id = like;
      while (!this.#take(entry, id)) id = `${like}-${next++}`;
      if (next > 2) this.#next.set(like, next);
      if (i % STRIDE === STRIDE - 1) yield;
    }
  }

  /** The entry that has this id. */
  ownerOf(id: string): number | undefined {
    return this.#sharing(id).get(id);
  }

  /** The id of an entry that has been settled. */
  of(entry: number): string | undefined {
    return this.#ids[entry];
  }

  /** The map of this id. Their shares are odd, so that no two of them grow at a time, whatever the ids are like. */
  #sharing(id: string): Map<string, number> {
    let hash = 0;
    for (let i = 0; i < id.length; i++) hash = (31 * hash + id.charCodeAt(i)) & 4095;
    return (this.#owners[Math.sqrt(hash) | 0] ??= new Map());
  }

  #take(entry: number, id: string): boolean {
    const owners = this.#sharing(id);
    if (owners.has(id)) return false;
    owners.set(id, entry);
    this.#ids[entry] = id;
    return true;
  }
}
