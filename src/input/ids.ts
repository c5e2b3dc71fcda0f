import { STRIDE, type Sliced } from '../model/order.js';

/**
 * An id from a title: its letters and digits in any script, in lower case, joined by hyphens. Unlike an
 * id from the position, it survives the adding of events before it.
 */
function idFromTitle(title: string): string {
  // Longer ones say no more.
  return title.slice(0, 48).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') ?? 'event';
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo: "The FNV Non-Cryptographic Hash Algorithm"). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The bits of an entry's number: more entries than that have no room in a browser. */
const ENTRY = 2 ** 24 - 1;

/**
 * Gives every event an id of its own. Events go by the numbers of their entries. A table of its own, for it takes a
 * fraction of the time and the room of a `Map`, and a million of them are made before the first picture.
 */
export class UniqueIds {
  /** The ids of the entries. */
  readonly #ids: string[] = [];
  /**
   * Where an id's hash says, or in the next free place: the number of its entry and 1, and above that the last bits of
   * the hash. At most half of it is taken (open addressing with linear probing).
   */
  #table = new Uint32Array(2);
  #taken = 0;
  /** The number that the next like id gets, where it is not 2. */
  readonly #next = new Map<string, number>();
  /** Those without an id of their own, and what it shall be like: they wait until every author's id is taken, so that none is pushed aside. */
  #waiting: (readonly [entry: number, like: string])[] = [];

  /** Makes room for so many more. */
  *reserve(more: number): Sliced<void> {
    let size = this.#table.length;
    while (size < 2 * (this.#taken + more)) size *= 2;
    if (size === this.#table.length) return;
    const before = this.#table;
    this.#table = new Uint32Array(size);
    for (const [i, taken] of before.entries()) {
      if (taken) this.#table[this.#find(this.#ids[(taken & ENTRY) - 1] as string)] = taken;
      if (i % STRIDE === STRIDE - 1) yield;
    }
  }

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
    const taken = this.#table[this.#find(id)];
    return taken ? (taken & ENTRY) - 1 : undefined;
  }

  /** The id of an entry that has been settled. */
  of(entry: number): string | undefined {
    return this.#ids[entry];
  }

  #take(entry: number, id: string): boolean {
    const hash = hashOf(id);
    const place = this.#find(id, hash);
    if (this.#table[place]) return false;
    this.#table[place] = (hash & ~ENTRY) | (entry + 1);
    this.#ids[entry] = id;
    this.#taken++;
    return true;
  }

  /** The place of an id, or the free one that it would get. */
  #find(id: string, hash = hashOf(id)): number {
    const last = this.#table.length - 1;
    let place = hash & last;
    for (let taken; (taken = this.#table[place]); place = (place + 1) & last) {
      // Texts lie far apart in memory: they are looked at only where the hash is alike.
      if (((taken ^ hash) & ~ENTRY) === 0 && this.#ids[(taken & ENTRY) - 1] === id) break;
    }
    return place;
  }
}
