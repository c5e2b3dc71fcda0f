import type { CardText, CardTexts } from './cards.js';
import { breakLines } from './lines.js';
import { firstOf, lastOf, sizeOf, type Place } from './places.js';
import type { Chronology } from '../scale/marks.js';
import { remembered } from '../model/remembered.js';
import type { Level } from './scene.js';

/** A card in a stack, `y` px below the stack's top. */
export interface StackEntry {
  readonly event: number;
  readonly level: Level;
  readonly y: number;
  readonly text: CardText & { readonly more?: readonly string[] };
}

export interface Stack {
  readonly entries: readonly StackEntry[];
  /** Of its longest line, px. */
  readonly width: number;
  readonly height: number;
  /** A title in it ends before its end. */
  readonly cut: boolean;
}

/**
 * The cards of one place under each other, at the levels that their events have (those without a level show no card);
 * null where a word does not fit into `width`.
 */
export class Stacks {
  readonly #texts: CardTexts;
  readonly #chronology: Chronology;
  readonly #made = new Map<string, Stack | null>();
  /** The level of each event's card; of a cluster's, that of its main event. */
  levels: ReadonlyMap<number, Level> = new Map();

  constructor(texts: CardTexts, chronology: Chronology) {
    this.#texts = texts;
    this.#chronology = chronology;
  }

  /** What the cards of a place show now, in a word. */
  shows(place: Place): string {
    return place.carded.map((event) => this.levels.get(event)).join();
  }

  of(place: Place, width: number): Stack | null {
    const key = `${place.first} ${place.end} ${place.cluster} ${this.shows(place)} ${width}`;
    return remembered(this.#made, key, () =>
      place.cluster ? this.#clusterStack(place, width) : this.#cardStack(place, width),
    );
  }

  #cardStack(place: Place, width: number): Stack | null {
    const { measure } = this.#texts;
    const entries: StackEntry[] = [];
    let height = 0;
    for (const index of place.carded) {
      const level = this.levels.get(index);
      if (!level) continue;
      const text = this.#texts.of(index, level, width);
      if (!text) return null;
      if (entries.length) height += measure.sizes.cardGap;
      entries.push({ event: index, level, y: height, text });
      height += text.height;
    }
    return {
      entries,
      width: Math.max(0, ...entries.map(({ text }) => text.width)),
      height,
      cut: entries.some(({ text }) => text.cut),
    };
  }

  #clusterStack(place: Place, width: number): Stack | null {
    const { events, wording, measure } = this.#texts;
    const { main } = place;
    const level = this.levels.get(main);
    if (!level) return { entries: [], width: 0, height: 0, cut: false };
    const card = this.#texts.of(main, 'title', width);
    const lines = (text: string) => breakLines(text, 'date', width, 2, measure);
    const more = lines(wording.more(sizeOf(place) - 1));
    const span =
      level === 'title'
        ? undefined
        : lines(
            wording.reach(
              events.at(firstOf(place, this.#chronology)),
              events.at(lastOf(place, this.#chronology)),
            ),
          );
    if (!card || !more || span === null) return null;
    const date = span?.lines ?? [];
    const height = card.height + (date.length + more.lines.length) * measure.lineHeight.date;
    const wide = Math.max(card.width, span?.width ?? 0, more.width);
    return {
      entries: [
        { event: main, level, y: 0, text: { ...card, ...(span && { date }), more: more.lines, height } },
      ],
      width: wide,
      height,
      cut: card.cut,
    };
  }
}
