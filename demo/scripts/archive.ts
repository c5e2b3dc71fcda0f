import type { EventInit } from '../../src/index.js';
import { byId, onChoice, timelineById } from './dom.js';

const DAY = 86_400_000;
const SUBJECTS = [
  'The council',
  'The harbour',
  'A court',
  'The ferry',
  'The old bridge',
  'A strike',
  'The school',
  'The river',
];
const VERBS = ['opens', 'closes', 'decides', 'waits', 'returns', 'burns', 'is named', 'is sold'];
const VOICES = ['a clerk', 'a pilot', 'a teacher', 'the mayor'];
/** Weeks in which much happens: their start, and how many days they last. */
const BURSTS = [
  [Date.UTC(1953, 1, 1), 20],
  [Date.UTC(1986, 3, 26), 40],
  [Date.UTC(2008, 8, 15), 60],
  [Date.UTC(2020, 2, 1), 90],
] as const;

/** The same numbers at every visit (Park and Miller, 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** So many invented events: a third over a century, the others in bursts. */
function invent(count: number): EventInit[] {
  const next = numbers(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const century = Date.UTC(2024, 0, 1) - Date.UTC(1924, 0, 1);
  return Array.from({ length: count }, () => {
    const [start, days] = pick(BURSTS);
    const ms = next() < 1 / 3 ? Date.UTC(1924, 0, 1) + next() * century : start + next() ** 2 * days * DAY;
    const quotes = next() < 0.3 ? [{ text: 'Nobody expected that.', speaker: pick(VOICES) }] : [];
    return {
      date: new Date(ms).toISOString().slice(0, 10),
      title: `${pick(SUBJECTS)} ${pick(VERBS)}`,
      quotes,
    };
  });
}

/** Archives of several sizes, and a story that goes on. */
export function offerArchive(): void {
  const timeline = timelineById('archive-timeline');
  const told = byId('archive-told');
  let start = 0;
  onChoice('amount', (amount) => {
    const events = invent(Number(amount));
    start = performance.now();
    timeline.events = events;
  });
  timeline.addEventListener('timeline-load', () => {
    told.textContent = `Drawn ${String(Math.round(performance.now() - start))} ms after it was set.`;
  });
  let appended = 0;
  byId('append').addEventListener('click', () => {
    timeline.append([
      {
        date: new Date(Date.UTC(2024, 0, 1 + appended++)).toISOString().slice(0, 10),
        title: 'Something happens',
      },
    ]);
  });
}
