import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { EventColumns, EventList } from '../model/event-list.js';
import { remembered } from '../model/remembered.js';
import type { ViewContext } from './context.js';
import { fresh } from './words.js';
import type { ViewWording } from './wording.js';

interface CrowdedStretch {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Windows that events are sought in, as shares of the story's whole time: the shortest one that has half of them. */
const CROWD_SHARES = [0.001, 0.01, 0.1];
/** Fewer events are no crowd. */
const CROWD_LEAST = 3;
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
function crowdOf(columns: EventColumns): CrowdedStretch | undefined {
  const dates = knownDates(columns);
  const whole = Math.max(...dates.map(([, to]) => to)) - (dates[0]?.[0] ?? 0);
  const half = Math.max(CROWD_LEAST, columns.starts.length / 2);
  return CROWD_SHARES.map((share) => densest(dates, whole * share)).find(
    ({ count }) => count >= half && count < columns.starts.length,
  );
}

/** Whoever has the most quotations, at least two, and how many; two at most, since of more it says nothing. */
function voicesOf(
  events: EventList,
): { readonly names: readonly string[]; readonly count: number } | undefined {
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

interface StoryShape {
  readonly crowd: ReturnType<typeof crowdOf>;
  readonly voices: ReturnType<typeof voicesOf>;
}

const shapes = new WeakMap<EventList, StoryShape>();

/** So few events are seen at a glance; of more than the second, the first picture would wait for the summary. */
const FEW_EVENTS = 3;
const SUMMARIZED_MOST = 2000;

/** Of a story without a crowd: how far its events are apart on average. */
function wordsApart({ columns, length }: EventList, { words, gap }: ViewWording): string | undefined {
  const dates = knownDates(columns);
  const [first, last] = [dates[0]?.[0], dates.at(-1)?.[0]];
  if (first === undefined || last === undefined || first === last) return undefined;
  return words('apart', { time: gap(0, (last - first) / (length - 1)) });
}

/**
 * The made summary: where the events crowd, and who is quoted most, whose names are in the story's language; nothing
 * where the events say nothing, or where the words of the interface are not in its language.
 */
export function renderTold({
  timeline,
  wording,
  controls,
  scene,
  form,
}: ViewContext): TemplateResult | typeof nothing {
  const { events, lang } = timeline;
  const { words, comma, dot, gap, stretch } = wording;
  if (
    !controls.has('summary') ||
    events.length <= FEW_EVENTS ||
    events.length > SUMMARIZED_MOST ||
    (form === 'picture' && !scene) ||
    !words.has('crowd') ||
    !words.has('apart')
  )
    return nothing;
  const { crowd, voices } = remembered(shapes, events, () => ({
    crowd: crowdOf(events.columns),
    voices: voicesOf(events),
  }));
  const [from, to] = crowd ? inWholeDays(crowd) : [0, 0];
  const said = crowd
    ? words('crowd', { n: crowd.count, time: gap(from, to), span: stretch(from, to) })
    : wordsApart(events, wording);
  if (!said && !voices) return nothing;
  // The names are an element of their own, in their own language.
  const [before = '', after = ''] = voices ? words('mostQuoted', { n: voices.count }).split('{names}') : [];
  const names = html`<span dir="auto" lang=${ifDefined(lang)}
    >${fresh(voices?.names.join(comma) ?? '')}</span
  >`;
  return html`<div class="muted told" id="told" part="told"
    >${fresh([said, voices && before].filter(Boolean).join(`${dot} `))}${voices ? names : nothing}${fresh(after)}</div
  >`;
}
