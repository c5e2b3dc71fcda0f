import type { EventList } from '../../../src/model/event-list.js';
import { parseEdtf } from '../../../src/time/edtf.js';
import { eventsOf, type EventSketch } from '../layout/plain-words.js';

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;
const two = (n: number): string => String(n).padStart(2, '0');

/** EDTF of the unit in which `ms` lies, by precision. */
const WRITTEN: Readonly<Record<string, (date: Date) => string>> = {
  century: (date) =>
    date.getUTCFullYear() > 99 ? `${two(Math.floor(date.getUTCFullYear() / 100))}XX` : yearOf(date),
  decade: (date) => (date.getUTCFullYear() > 99 ? `${yearOf(date).slice(0, 3)}X` : yearOf(date)),
  year: yearOf,
  season: (date) => `${yearOf(date)}-${String(21 + Math.floor(date.getUTCMonth() / 3))}`,
  month: (date) => `${yearOf(date)}-${two(date.getUTCMonth() + 1)}`,
  day: (date) => `${WRITTEN.month?.(date) ?? ''}-${two(date.getUTCDate())}`,
  hour: (date) => `${WRITTEN.day?.(date) ?? ''}T${two(date.getUTCHours())}`,
  minute: (date) => `${WRITTEN.hour?.(date) ?? ''}:${two(date.getUTCMinutes())}`,
  second: (date) => `${WRITTEN.minute?.(date) ?? ''}:${two(date.getUTCSeconds())}`,
};

function yearOf(date: Date): string {
  const year = date.getUTCFullYear();
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

const WORDS = (
  'water river bridge the of and a council members electricity to mayor an evacuation says rises ' +
  'night 12 people responsibilities'
).split(' ');

/** A random story's shape: how many events, and how they lie in time. */
export interface Shape {
  readonly count: number;
  /** From when, and over how long, ms. */
  readonly start: number;
  readonly span: number;
  /** The share of events in bursts, and how long a burst is as a share of the span. */
  readonly bursts: number;
  readonly burst: number;
  readonly precisions: readonly string[];
}

const SPANS = [6 * 3_600_000, 3 * DAY, 9 * DAY, 60 * DAY, YEAR, 8 * YEAR, 42 * YEAR, 300 * YEAR, 3000 * YEAR];
const PRECISIONS = Object.keys(WRITTEN);

function shapeFrom(next: () => number, count: number): Shape {
  const span = SPANS[Math.floor(next() * SPANS.length)] ?? YEAR;
  const start = Date.UTC(
    next() < 0.15 ? -900 : 1500 + Math.floor(next() * 500),
    Math.floor(next() * 12),
    1 + Math.floor(next() * 28),
  );
  // Some stories keep to one precision, some mix a few, some all.
  const first = Math.floor(next() * PRECISIONS.length);
  const some = PRECISIONS.slice(first, first + 1 + Math.floor(next() * 3));
  return {
    count,
    start,
    span,
    bursts: next() < 0.3 ? 0 : next(),
    burst: 10 ** (-1 - 4 * next()),
    precisions: next() < 0.3 ? PRECISIONS : some,
  };
}

function dateFrom(next: () => number, { start, span, bursts, burst, precisions }: Shape): string {
  const inBurst = next() < bursts;
  const at = inBurst
    ? (0.2 + 0.3 * Math.floor(next() * 3) + burst * (next() - 0.5)) * span
    : next() ** 2 * span;
  const written = (ms: number) =>
    WRITTEN[precisions[Math.floor(next() * precisions.length)] ?? 'day']?.(new Date(ms)) ?? '';
  const text = written(start + at);
  const kind = next();
  if (kind < 0.7) return text;
  if (kind < 0.78) return /T/.test(text) ? text : text + '~?%'.charAt(Math.floor(next() * 3));
  if (kind < 0.81) return `${text}/..`;
  if (kind < 0.83) return `../${text}`;
  if (kind < 0.85) return `${text}/`;
  if (kind < 0.87) return `/${text}`;
  return `${text}/${written(start + at + next() ** 3 * span)}`;
}

const sentence = (next: () => number, words: number): string =>
  Array.from({ length: words }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');

/** An interval of two random dates may end before it starts. */
function isDrawable(date: string): boolean {
  const { start = null, end = null } = parseEdtf(date)?.interval ?? {};
  return start === null || end === null ? start !== end : start < end;
}

/**
 * The same events for the same seed: mixed precisions, intervals, vague and open ends, equal dates, bursts and long
 * tails.
 */
export function randomStory(seed: number, count: number): EventList {
  const next = random(seed);
  const shape = shapeFrom(next, count);
  const sketches: EventSketch[] = [];
  while (sketches.length < count) {
    const again = sketches.at(-1);
    const date = again && next() < 0.12 ? again.date : dateFrom(next, shape);
    if (!isDrawable(date)) continue;
    sketches.push({
      date,
      title: sentence(next, 1 + Math.floor(next() * 12)),
      lead: next() < 0.05,
      quotes: Array.from({ length: next() < 0.4 ? 1 + Math.floor(next() * 3) : 0 }, () => ({
        text: sentence(next, 3 + Math.floor(next() * 30)),
      })),
      ...(next() < 0.5 && { text: sentence(next, 8) }),
    });
  }
  return eventsOf(sketches);
}
