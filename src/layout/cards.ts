import type { DatedEvent } from '../model/event.js';
import { textsOf, type EventList } from '../model/event-list.js';
import type { LaneOf } from './groups.js';
import { breakLines } from './lines.js';
import type { Measure } from './measure.js';
import { remembered } from '../model/remembered.js';
import type { Level } from './scene.js';
import type { Wording } from './story.js';

/** What a card shows, and its height in px. */
export interface CardText {
  readonly date?: readonly string[];
  readonly title: readonly string[];
  readonly quote?: readonly string[];
  /** Of its longest line. */
  readonly width: number;
  readonly height: number;
  /** Its title ends with "…" before its end. */
  readonly cut: boolean;
}

/** Between title and quotation, px. */
const QUOTE_GAP = 3;
const DATE_LINES = 2;

/** The text of cards at each level and width, each made once. */
export class CardTexts {
  readonly #made = new Map<string, CardText | null>();
  constructor(
    readonly events: EventList,
    readonly wording: Wording,
    readonly measure: Measure,
    /** What the first line of a card says before its date: the name of its lane. */
    readonly laneOf?: LaneOf,
  ) {}

  /** Null where a word of it is wider than `width`. */
  of(event: number, level: Level, width: number): CardText | null {
    return remembered(this.#made, `${event} ${level} ${width}`, () =>
      this.#make(this.events.at(event), level, width),
    );
  }

  #make(event: DatedEvent, level: Level, width: number): CardText | null {
    const { lineHeight, sizes } = this.measure;
    const lines = (text: string, role: 'date' | 'title' | 'quote', most: number) =>
      breakLines(text, role, width, most, this.measure);
    const title = lines(event.title, 'title', sizes.titleLines);
    if (!title) return null;
    const height = title.lines.length * lineHeight.title;
    const cut = !event.title.endsWith('…') && (title.lines.at(-1)?.endsWith('…') ?? false);
    if (level === 'title') return { title: title.lines, width: title.width, height, cut };
    const count = this.wording.count(event);
    const day = lines(
      count ? `${this.wording.date(event)} ${count}` : this.wording.date(event),
      'date',
      DATE_LINES,
    );
    if (!day) return null;
    const lane = lines(this.laneOf?.(textsOf(event)) ?? '', 'date', 1);
    const date = [...(lane?.lines ?? []), ...day.lines];
    const said = level === 'full' ? this.wording.quote(event) : undefined;
    const quote = said === undefined ? null : lines(said, 'quote', sizes.quoteLines);
    return {
      date,
      title: title.lines,
      ...(quote && { quote: quote.lines }),
      width: Math.max(title.width, day.width, lane?.width ?? 0, quote?.width ?? 0),
      height:
        height +
        date.length * lineHeight.date +
        (quote ? QUOTE_GAP + quote.lines.length * lineHeight.quote : 0),
      cut,
    };
  }
}
