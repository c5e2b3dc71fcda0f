import { normalize } from '../../../src/input/index.js';
import type { Block, BlockRole } from '../../../src/layout/blocks.js';
import { CardContents } from '../../../src/layout/cards.js';
import type { LayoutInput } from '../../../src/layout/layout.js';
import { SIZE_NAMES, type Measure, type Sizes, type TextRole } from '../../../src/layout/measure.js';
import type { Story, Wording } from '../../../src/layout/story.js';
import type { EventInit } from '../../../src/model/event.js';
import type { EventList } from '../../../src/model/event-list.js';
import { finish } from '../../../src/model/order.js';
import { chronologyOf } from '../../../src/scale/chronology.js';
import type { Chronology } from '../../../src/scale/marks.js';
import type { TickUnit } from '../../../src/scale/ticks.js';
import { tokens, type TokenName } from '../../../src/theme/tokens.js';

/** A character is so wide in every kind of text, px, for text of 16 px. */
export const CHARACTER = 7;

const NORMAL = 16;
/** A token's default in px, for text of `em` px; a count as it is. Where it is a choice of lengths, the one in em. */
const token = (name: TokenName, em: number): number => {
  const [value] = tokens[name];
  const [, length] = /([\d.]+)em/.exec(value) ?? [];
  return length === undefined ? parseFloat(value) : parseFloat(length) * em;
};

/** `cardGap` → `card-gap`. */
const tokenOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as TokenName;

const sizesAt = (em: number): Sizes =>
  Object.fromEntries(SIZE_NAMES.map((name) => [name, token(tokenOf(name), em)])) as unknown as Sizes;

/** Text of which every character has the same width: what a layout does with it can be worked out by hand. */
export function measureAt(em: number): Measure {
  const line = (name: TokenName): number => token(name, em) * token('line-height', em);
  const lineHeight: Readonly<Record<TextRole, number>> = {
    date: line('date-size'),
    title: line('title-size'),
    quote: line('quote-size'),
    tick: line('tick-size'),
  };
  return { width: (text) => (text.length * CHARACTER * em) / NORMAL, lineHeight, sizes: sizesAt(em) };
}

export const plainMeasure = measureAt(NORMAL);
export const SIZES = plainMeasure.sizes;

const DAY = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString();

const named = (ms: number, unit: TickUnit): string =>
  ({
    year: String(new Date(ms).getUTCFullYear()),
    month: iso(ms).slice(5, 7),
    day: iso(ms).slice(8, 10),
    hour: iso(ms).slice(11, 16),
    minute: iso(ms).slice(11, 16),
  })[unit];

/** Words that say what they stand for, without a language. */
export const plainWording: Wording = {
  date: ({ date }) => date,
  count: ({ quotes }) => (quotes.length ? `“${String(quotes.length)}”` : undefined),
  quote: ({ quotes: [lead] }) => lead && `“${lead.text}”`,
  gap: (from, to) => `${String(Math.round((to - from) / DAY))} days`,
  tick: ({ ms, unit, from }) =>
    from === undefined ? named(ms, unit) : `${String(Math.round((ms - from) / DAY))} days`,
  context: ({ ms, unit }, length) =>
    unit === 'year' || length === 'short'
      ? String(new Date(ms).getUTCFullYear())
      : iso(ms).slice(0, unit === 'month' ? 7 : 10),
  whole: ({ ms, unit }) => iso(ms).slice(0, { month: 7, day: 10 }[unit as string] ?? 16),
  tickInContext: ({ ms, unit }) => (unit === 'month' ? iso(ms).slice(0, 7) : iso(ms).slice(5, 10)),
  spanOf: (first, last) => `${first.date} – ${last.date}`,
  more: (count) => `and ${String(count)} more`,
};

/** What the blocks of a card say, by role. */
export const textsOf = (card: { readonly blocks: readonly Block[] } | null | undefined) =>
  Object.fromEntries((card?.blocks ?? []).map(({ role, lines }) => [role, lines])) as Partial<
    Record<BlockRole, readonly string[]>
  >;

export type EventSketch = Partial<EventInit> & { date: string };

/** Valid events in time order, from as little as their dates. */
export function eventsOf(sketches: readonly (string | EventSketch)[]): EventList {
  const events = sketches.map((sketch, i) => ({
    title: `Event ${String(i + 1)}`,
    ...(typeof sketch === 'string' ? { date: sketch } : sketch),
  }));
  const { timeline, diagnostics } = normalize({ events }, { timeZone: 'UTC', locale: 'en' });
  if (diagnostics.length) throw new Error(JSON.stringify(diagnostics));
  return timeline.events;
}

/** Where the events of a list lie. */
export const chronologyOfList = ({ columns }: EventList): Chronology => finish(chronologyOf(columns));

/** Where events of these dates lie. */
export const chronology = (...dates: string[]): Chronology => chronologyOfList(eventsOf(dates));

/** The different instants of markers, rising, and the events of each, rising. */
export function spotsOf({
  at,
  order,
}: Pick<Chronology, 'at' | 'order'>): { readonly at: number; readonly events: readonly number[] }[] {
  const instants = new Map<number, number[]>();
  at.forEach((ms, rank) => instants.set(ms, [...(instants.get(ms) ?? []), order[rank] as number]));
  return [...instants].map(([ms, events]) => ({ at: ms, events: events.sort((a, b) => a - b) }));
}

/** These events as a layout draws them. */
export const storyOf = (events: EventList): Story => ({
  events,
  chronology: chronologyOfList(events),
  weight: (event) => events.columns.weights[event] as number,
});

/** What a layout is given for these events. */
export const layoutInput = (events: EventList, width: number): LayoutInput => ({
  story: storyOf(events),
  contents: new CardContents(events, plainWording, plainMeasure),
  wording: plainWording,
  measure: plainMeasure,
  width,
});
