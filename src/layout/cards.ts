import type { DatedEvent } from '../model/event.js';
import { textsOf, type EventList } from '../model/event-list.js';
import type { LaneOf } from './groups.js';
import { breakLines } from './lines.js';
import type { Measure, TextRole } from './measure.js';
import { remembered } from './remembered.js';
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

/** The width in px of the longest of these lines. */
export const widest = (lines: readonly string[], role: TextRole, { width }: Measure): number => Math.ceil(Math.max(0, ...lines.map((line) => width(line, role))));

/** So many texts are kept. */
const MOST_MADE = 10_000;
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
    if (this.#made.size > MOST_MADE) this.#made.clear();
    return remembered(this.#made, `${event} ${level} ${width}`, () => this.#make(this.events.at(event), level, width));
  }

  #make(event: DatedEvent, level: Level, width: number): CardText | null {
    const { lineHeight, sizes } = this.measure;
    const lines = (text: string, role: 'date' | 'title' | 'quote', most: number) => breakLines(text, role, width, most, this.measure);
    const title = lines(event.title, 'title', sizes.titleLines);
    if (!title) return null;
    let height = title.length * lineHeight.title;
    let wide = widest(title, 'title', this.measure);
    const cut = !event.title.endsWith('…') && (title.at(-1)?.endsWith('…') ?? false);
    if (level === 'title') return { title, width: wide, height, cut };
    const count = this.wording.count(event);
    const date = lines(count ? `${this.wording.date(event)} ${count}` : this.wording.date(event), 'date', DATE_LINES);
    if (!date) return null;
    date.unshift(...(lines(this.laneOf?.(textsOf(event)) ?? '', 'date', 1) ?? []));
    const said = level === 'full' ? this.wording.quote(event) : undefined;
    const quote = said === undefined ? null : lines(said, 'quote', sizes.quoteLines);
    height += date.length * lineHeight.date;
    wide = Math.max(wide, widest(date, 'date', this.measure), widest(quote ?? [], 'quote', this.measure));
    if (quote) height += QUOTE_GAP + quote.length * lineHeight.quote;
    return { date, title, ...(quote && { quote }), width: wide, height, cut };
  }
}
