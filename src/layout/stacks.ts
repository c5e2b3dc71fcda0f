import type { Level } from './blocks.js';
import type { CardContent, CardContents } from './cards.js';
import { firstOf, lastOf, sizeOf, type Place } from './places.js';
import type { Chronology } from '../scale/marks.js';
import { remembered } from '../model/remembered.js';

/** A card in a stack, `y` px below the stack's top. */
export interface StackEntry {
  readonly event: number;
  readonly level: Level;
  readonly y: number;
  readonly content: CardContent;
}

export interface Stack {
  readonly entries: readonly StackEntry[];
  /** Of its longest line, px. */
  readonly width: number;
  readonly height: number;
  /** A title in it ends before its end. */
  readonly cut: boolean;
  /** A word in it is broken for want of width. */
  readonly broken: boolean;
}

/** The level of each event's card, none where it has no card; of a cluster's, that of its main event. */
export type CardLevels = ReadonlyMap<number, Level>;

/** The cards of places, under each other; each stack is made once. */
export class Stacks {
  readonly #contents: CardContents;
  readonly #chronology: Chronology;
  readonly #made = new Map<string, Stack | null>();

  constructor(contents: CardContents, chronology: Chronology) {
    this.#contents = contents;
    this.#chronology = chronology;
  }

  /**
   * The cards of a place at the levels of its events.
   *
   * @param width of a card, px
   * @returns null where a word does not fit into that
   */
  of(place: Place, levels: CardLevels, width: number): Stack | null {
    const shown = place.carded.map((event) => levels.get(event)).join();
    const key = `${place.first} ${place.end} ${place.cluster} ${shown} ${width}`;
    return remembered(this.#made, key, () =>
      place.cluster ? this.#clusterStack(place, levels, width) : this.#cardStack(place, levels, width),
    );
  }

  #cardStack(place: Place, levels: CardLevels, width: number): Stack | null {
    const { measure } = this.#contents;
    const entries: StackEntry[] = [];
    let height = 0;
    for (const index of place.carded) {
      const level = levels.get(index);
      if (!level) continue;
      const content = this.#contents.of(index, level, width);
      if (!content) return null;
      if (entries.length) height += measure.sizes.cardGap;
      entries.push({ event: index, level, y: height, content });
      height += content.height;
    }
    return stackOf(entries, height);
  }

  #clusterStack(place: Place, levels: CardLevels, width: number): Stack | null {
    const { main } = place;
    const level = levels.get(main);
    if (!level) return stackOf([], 0);
    const first = firstOf(place, this.#chronology);
    const last = lastOf(place, this.#chronology);
    const content = this.#contents.ofCluster({ main, first, last, count: sizeOf(place) }, level, width);
    return content && stackOf([{ event: main, level, y: 0, content }], content.height);
  }
}

const stackOf = (entries: readonly StackEntry[], height: number): Stack => ({
  entries,
  width: Math.max(0, ...entries.map(({ content }) => content.width)),
  height,
  cut: entries.some(({ content }) => content.cut),
  broken: entries.some(({ content }) => content.broken),
});
