import { textsOf, type EventList } from '../../../src/model/event-list.js';
import type { DatedEvent, Quote } from '../../../src/model/event.js';
import { random } from '../random/random-stories.js';

/** What of an event can be sought. */
export type Sketch = Pick<DatedEvent, 'title'> &
  Partial<Pick<DatedEvent, 'text' | 'group' | 'tags'>> & { readonly quotes?: readonly Quote[] };

/** A list of events of which only the texts are asked for; `asked` counts how often. */
export function listOf(sketches: readonly Sketch[]): {
  readonly events: EventList;
  readonly asked: () => number;
} {
  let count = 0;
  const texts = (index: number) => {
    count++;
    return textsOf({ tags: [], quotes: [], ...sketches[index]! });
  };
  return {
    events: { length: sketches.length, texts } as Partial<EventList> as EventList,
    asked: () => count,
  };
}

const WORDS = (
  'water River bridge the of and Évacuation council members électricité to mayor an says rises ' +
  'night 12 Überfall Łódź damascus dam'
).split(' ');
const NAMES = ['Ada Conti', 'Bruno Leone', 'Claire Dumas', 'Đorđe Ilić', 'the mayor'];
const TAGS = ['flood', 'ferry', 'élection'];

/** The same events for the same seed. */
export function randomSketches(seed: number, count: number): readonly Sketch[] {
  const next = random(seed);
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const sentence = (most: number): string =>
    Array.from({ length: 1 + Math.floor(next() * most) }, () => one(WORDS)).join(' ');
  return Array.from({ length: count }, () => ({
    title: sentence(5),
    ...(next() < 0.4 && { text: sentence(12) }),
    ...(next() < 0.3 && { group: one(WORDS) }),
    tags: TAGS.filter(() => next() < 0.3),
    quotes: Array.from({ length: Math.floor(next() * 3) }, () => ({
      text: sentence(6),
      ...(next() < 0.7 && { speaker: { name: one(NAMES), ...(next() < 0.3 && { role: 'ferryman' }) } }),
    })),
  }));
}

/** Random queries for such events: parts of words, phrases, names and tags, and things that are not there. */
export function randomQuery(next: () => number): { text?: string; speakers?: string[]; tags?: string[] } {
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const part = (word: string): string => word.slice(Math.floor(next() * 2), 2 + Math.floor(next() * 6));
  const term = (): string =>
    next() < 0.3
      ? `"${one(WORDS)} ${one(WORDS)}"`
      : part(next() < 0.5 ? one(WORDS).toUpperCase() : one([...NAMES, ...TAGS, 'absent'])).trim();
  return {
    ...(next() < 0.8 && { text: Array.from({ length: 1 + Math.floor(next() * 2) }, term).join(' ') }),
    ...(next() < 0.3 && { speakers: [one(NAMES), 'nobody'] }),
    ...(next() < 0.3 && { tags: [one(TAGS)] }),
  };
}
