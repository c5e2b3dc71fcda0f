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
  readonly #next = new Map<string, number>();

  /** Takes an id; false when it is taken already. */
  claim(id: string): boolean {
    if (this.#next.has(id)) return false;
    this.#next.set(id, 2);
    return true;
  }

  /** Takes the id, or the first free one of `id-2`, `id-3`, … */
  claimLike(id: string): string {
    let unique = id;
    while (!this.claim(unique)) {
      const next = this.#next.get(id) ?? 2;
      this.#next.set(id, next + 1);
      unique = `${id}-${next}`;
    }
    return unique;
  }
}
