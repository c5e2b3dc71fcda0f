/**
 * An id from a title: its letters and digits in any script, in lower case, joined by hyphens. Unlike an
 * id from the position, it survives the adding of events before it.
 */
function idFromTitle(title: string): string {
  // Longer ones say no more.
  return title.slice(0, 48).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') ?? 'event';
}

interface Identified {
  id: string;
  readonly title: string;
}

/** Gives every event an id of its own. */
export class UniqueIds {
  /** The ids that are taken, each with the number that a like one gets. */
  readonly #taken = new Map<string, number>();
  /** Those without an id of their own: they wait until every author's id is taken, so that none is pushed aside. */
  readonly #waiting: Identified[] = [];

  /** Takes the event's id if it has one; false when an event before it has the same. */
  claim(event: Identified): boolean {
    const isNew = event.id !== '' && this.#taken.size < this.#taken.set(event.id, 2).size;
    if (!isNew) this.#waiting.push(event);
    return isNew || event.id === '';
  }

  /** Gives those that wait the first free one of `id`, `id-2`, `id-3`, … */
  settle(): void {
    for (const event of this.#waiting) {
      const like = event.id || idFromTitle(event.title);
      let next = this.#taken.get(like) ?? 2;
      event.id = like;
      while (this.#taken.has(event.id)) event.id = `${like}-${next++}`;
      this.#taken.set(event.id, 2).set(like, next);
    }
  }
}
