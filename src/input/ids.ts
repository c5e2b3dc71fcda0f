/** As much of a title as makes an id; longer ones say no more. */
const LENGTH = 48;

/**
 * An id from a title: its letters and digits in any script, in lower case, joined by hyphens. Unlike an
 * id from the position, it survives the adding of events before it.
 */
export function idFromTitle(title: string): string {
  const words = title.slice(0, LENGTH).toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return words.slice(words.startsWith('-') ? 1 : 0, words.endsWith('-') ? -1 : undefined) || 'event';
}

/** Hands out ids that are unique. */
export class UniqueIds {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /** Takes an id; false when it is taken already. */
  claim(id: string): boolean {
    return this.#taken.size < this.#taken.add(id).size;
  }

  /** Takes the id, or the first free one of `id-2`, `id-3`, … */
  claimLike(id: string): string {
    let unique = id;
    let next = this.#next.get(id) ?? 2;
    while (!this.claim(unique)) unique = `${id}-${next++}`;
    this.#next.set(id, next);
    return unique;
  }
}
