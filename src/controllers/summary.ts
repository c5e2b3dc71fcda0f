import type { Words } from '../messages/index.js';
import { summaryWords } from '../messages/summary.js';
import type { EventColumns, EventList } from '../model/event-list.js';

/** The words that a summary is made of. */
export interface SummaryWording {
  readonly words: Words;
  /** How long a stretch of time is, and from when to when, ms. */
  readonly gap: (from: number, to: number) => string;
  readonly stretch: (from: number, to: number) => string;
}

/** What a story is like: our words, the names of who is quoted most in the story’s language, and our words again. */
export interface StorySummary {
  readonly said: string;
  readonly names: string;
  readonly after: string;
}

interface CrowdedStretch {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Windows that events are sought in, as shares of the story's whole time: the shortest one that has half of them. */
const CROWD_SHARES = [0.001, 0.01, 0.1];
/** Fewer events are no crowd, and of more nobody is asked who is quoted most. */
const CROWD_LEAST = 3;
const SUMMARIZED_MOST = 2000;
const WHOLE_DAY = 86_400_000;

/** The dates with a known start, in its order, ms; what is open or still goes on counts where it begins. */
function knownDates({ starts, ends }: EventColumns): readonly (readonly [from: number, to: number])[] {
  return Array.from(starts, (from, i) => [from, ends[i] ?? NaN] as const)
    .filter(([from]) => Number.isFinite(from))
    .map(([from, to]) => [from, Number.isFinite(to) ? to : from] as const)
    .sort(([a], [b]) => a - b);
}

/** The most dates that lie, each as a whole, in a stretch no longer than so much, ms. */
function densest(dates: readonly (readonly [number, number])[], most: number): CrowdedStretch {
  let best: CrowdedStretch = { count: 0, from: 0, to: 0 };
  let first = 0;
  for (const [i, [start]] of dates.entries()) {
    while (start - (dates[first]?.[0] ?? start) > most) first++;
    if (i - first + 1 <= best.count) continue;
    const from = dates[first]?.[0] ?? start;
    const inside = dates.slice(first, i + 1).filter(([, to]) => to - from <= most);
    if (inside.length > best.count)
      best = { count: inside.length, from, to: Math.max(...inside.map(([, to]) => to)) };
  }
  return best;
}

/** Where at least half of the events lie in at most a tenth of the time; none where they are spread. */
export function crowdOf(columns: EventColumns): CrowdedStretch | undefined {
  const dates = knownDates(columns);
  if (dates.length > SUMMARIZED_MOST) return undefined;
  const whole = Math.max(...dates.map(([, to]) => to)) - (dates[0]?.[0] ?? 0);
  const half = Math.max(CROWD_LEAST, columns.starts.length / 2);
  return CROWD_SHARES.map((share) => densest(dates, whole * share)).find(
    ({ count }) => count >= half && count < columns.starts.length,
  );
}

/** Whoever has the most quotations, at least two, and how many; two at most, since of more it says nothing. */
export function voicesOf(
  events: EventList,
): { readonly names: readonly string[]; readonly count: number } | undefined {
  if (events.length > SUMMARIZED_MOST) return undefined;
  const counts = new Map<string, number>();
  for (let i = 0; i < events.length; i++)
    for (const name of events.texts(i).speakers) counts.set(name, (counts.get(name) ?? 0) + 1);
  const count = Math.max(0, ...counts.values());
  const names = [...counts].filter(([, each]) => each === count).map(([name]) => name);
  return count >= 2 && names.length <= 2 ? { names, count } : undefined;
}

/** Of days, whole ones: nobody counts "64 hours". */
function inWholeDays({ from, to }: CrowdedStretch): readonly [number, number] {
  if (to - from <= 2 * WHOLE_DAY) return [from, to];
  return [Math.floor(from / WHOLE_DAY) * WHOLE_DAY, Math.ceil(to / WHOLE_DAY) * WHOLE_DAY];
}

/** What the events of a story say of it as a whole, in the words of the interface; null where they say nothing. */
export function summaryOf(events: EventList, { words, gap, stretch }: SummaryWording): StorySummary | null {
  const primary = words.lang.split('-')[0] ?? '';
  const own = primary in summaryWords ? summaryWords[primary as keyof typeof summaryWords] : summaryWords.en;
  const crowd = crowdOf(events.columns);
  const voices = voicesOf(events);
  if (!crowd && !voices) return null;
  const [from, to] = crowd ? inWholeDays(crowd) : [0, 0];
  const [before = '', after = ''] = own.voices.split('{names}');
  const said =
    crowd &&
    own.crowd
      .replace('{n}', words.number(crowd.count))
      .replace('{time}', gap(from, to))
      .replace('{span}', stretch(from, to));
  return {
    said: [said, voices && before].filter((each) => each).join(' · '),
    names: voices?.names.join(' · ') ?? '',
    after: voices ? `${after} (${words.number(voices.count)})` : '',
  };
}
