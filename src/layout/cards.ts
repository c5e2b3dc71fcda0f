import { remembered } from '../model/remembered.js';
import { textsOf, type EventList } from '../model/event-list.js';
import { blocksOf, firstLineOf, sameLevel, sizeOf, type Block, type Level, type Subject } from './blocks.js';
import type { LaneOf } from './groups.js';
import type { Measure } from './measure.js';
import type { Wording } from './story.js';

/** What a card shows, and its size in px. */
export interface CardContent {
  readonly blocks: readonly Block[];
  /** That of its widest block. */
  readonly width: number;
  readonly height: number;
  /** The middle of its first line, or of the picture above it, px from its top. */
  readonly firstLine: number;
  /** Its title or its date ends with "…" before its end. */
  readonly cut: boolean;
  /** A word of it is broken where nothing but the width asks for it. */
  readonly broken: boolean;
  /** Any of its texts is cut, or a word broken. */
  readonly shortened: boolean;
}

/** Events without room of their own, for which the main one speaks; indices in the list. */
export interface Gathered {
  readonly main: number;
  readonly first: number;
  readonly last: number;
  /** How many there are. */
  readonly count: number;
}

/** The content of cards at each level of detail and width, each made once. */
export class CardContents {
  readonly #made = new Map<string, CardContent | null>();
  constructor(
    readonly events: EventList,
    readonly wording: Wording,
    readonly measure: Measure,
    /** What the first line of a card says before its date: the name of its lane. */
    readonly laneOf?: LaneOf,
  ) {}

  /**
   * The card of an event.
   *
   * @param width the most that it may take, px
   * @returns null where a text does not fit into that
   */
  of(index: number, level: Level, width: number): CardContent | null {
    return remembered(this.#made, `${index} ${level} ${width}`, () => {
      const event = this.events.at(index);
      const subject = { event, lane: this.laneOf?.(textsOf(event)) };
      const same = sameLevel(level, subject, this.wording);
      return same === level ? this.#make(subject, level, width) : this.of(index, same, width);
    });
  }

  /** The card of a cluster, likewise: its main event's title, the span of all, and how many others there are. */
  ofCluster(gathered: Gathered, level: Level, width: number): CardContent | null {
    const { main, first, last, count } = gathered;
    return remembered(this.#made, `${main} ${first} ${last} ${count} ${level} ${width}`, () => {
      const [event, from, to] = [main, first, last].map((index) => this.events.at(index));
      if (!event || !from || !to) return null;
      const subject = { event, cluster: { first: from, last: to, others: count - 1 } };
      const same = sameLevel(level, subject, this.wording);
      return same === level ? this.#make(subject, level, width) : this.ofCluster(gathered, same, width);
    });
  }

  #make(subject: Subject, level: Level, width: number): CardContent | null {
    const { cardPaddingBlock, cardPaddingInline } = this.measure.sizes;
    const blocks = blocksOf(subject, level, width - 2 * cardPaddingInline, this.wording, this.measure);
    if (!blocks) return null;
    const size = sizeOf(blocks, this.measure);
    const content = {
      blocks,
      width: size.width + 2 * cardPaddingInline,
      height: size.height + 2 * cardPaddingBlock,
      firstLine: firstLineOf(blocks) + cardPaddingBlock,
      cut: blocks.some(({ role, cut }) => (role === 'title' || role === 'date') && cut),
      broken: blocks.some(({ broken }) => broken),
      shortened: blocks.some(({ cut, broken }) => cut || broken),
    };
    // A picture at the side of the words takes none of them away.
    const isTight = (content.cut || content.broken) && blocks.some(({ place }) => place === 'beside');
    return isTight ? this.#make(subject, 'full', width) : content;
  }
}
