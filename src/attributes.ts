import { GROUPINGS, type GroupBy } from './layout/groups.js';
import type { Sides } from './layout/placement/arrangement.js';
import type { Diagnostic } from './model/diagnostic.js';
import { SCALES, type ScaleChoice } from './scale/index.js';
import { DAY } from './time/calendar.js';
import { isTimeZone, parseDate, parseEdtf, wallTime } from './time/edtf.js';

export type CardsChoice = 'auto' | Sides;

export type LayoutChoice = 'auto' | 'horizontal' | 'vertical' | 'list';

const LAYOUTS: readonly LayoutChoice[] = ['auto', 'horizontal', 'vertical', 'list'];

const CARDS: readonly CardsChoice[] = ['auto', 'above', 'both', 'below'];

const PRINTS = ['list', 'picture'] as const;

const PERMALINKS = ['event', 'period'] as const;

/** Seconds: a server is asked no more often, and timers reach no further. */
const LEAST_REFRESH = 5;
const MOST_REFRESH = 86_400;

/** What a header may have; the last only where it is named. */
export const CONTROLS = [
  'scale',
  'zoom',
  'search',
  'table',
  'list',
  'legend',
  'summary',
  'help',
  'export',
] as const;

export type ControlName = (typeof CONTROLS)[number];

export interface Attributes {
  readonly scale: ScaleChoice;
  /** Where the distances of a logarithmic scale count from, ms. */
  readonly origin: number | undefined;
  readonly layout: LayoutChoice;
  /** On which sides of a horizontal axis cards may stand. */
  readonly cards: CardsChoice;
  readonly groupBy: GroupBy;
  readonly colorBy: GroupBy;
  readonly controls: ReadonlySet<ControlName>;
  readonly printsPicture: boolean;
  /** What the address says; nothing without it. */
  readonly permalinks: (typeof PERMALINKS)[number] | undefined;
  /** The day until which what still goes on is known to last: when it begins, ms. */
  readonly today: number | undefined;
  /** How often `src` is asked again, ms; nothing for never. */
  readonly refresh: number | undefined;
  readonly timeZone: string;
  readonly headingLevel: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** As they stand on the element: a page without types may set anything. */
interface AttributeValues {
  readonly scale: ScaleChoice | null;
  readonly scaleOrigin: string | null;
  readonly layout: LayoutChoice | null;
  readonly cards: CardsChoice | null;
  readonly groupBy: GroupBy | null;
  readonly colorBy: GroupBy | null;
  readonly controls: string | null;
  readonly print: (typeof PRINTS)[number] | null;
  readonly permalinks: (typeof PERMALINKS)[number] | '' | null;
  readonly today: string | null;
  readonly refresh: number | null;
  readonly timeZone: string | null;
  readonly headingLevel: number | null;
}

/**
 * What the attributes mean; what cannot be used becomes its default and a diagnostic. What is null, undefined or
 * empty is not set: frameworks give one of these for what a page leaves out.
 */
export function readAttributes(element: AttributeValues): Attributes {
  const diagnostics: Diagnostic[] = [];
  /** The value if it can be used, else the default and a diagnostic: an attribute never throws. */
  const check = <T>(name: string, value: T, isUsable: boolean, fallback: T, expected: string): T => {
    if (isUsable) return value;
    diagnostics.push({
      code: 'invalid-attribute',
      path: `@${name}`,
      message: `invalid ${name}: ${String(value)} (expected ${expected})`,
    });
    return fallback;
  };
  /** The default is the first of those known. */
  const choose = <T extends string>(name: string, value: string | null, known: readonly T[]): T => {
    const given = (value || known[0]) as T;
    return check(name, given, known.includes(given), known[0] as T, known.join(', '));
  };
  const today = element.today || null;
  const given = element.timeZone || 'UTC';
  const timeZone = check('time-zone', given, isTimeZone(given), 'UTC', 'an IANA name such as Asia/Damascus');
  const names = namesOf(element.controls);
  const lasted = today === null ? undefined : dayOf(today, timeZone);
  // What is empty is 0 as a number.
  const level = element.headingLevel === 0 ? 2 : (element.headingLevel ?? 2);
  const scaleOrigin = element.scaleOrigin || null;
  const end = scaleOrigin ? parseDate(scaleOrigin)?.end : null;
  const isOrigin = Number.isFinite(end);
  const attributes = {
    scale: choose('scale', element.scale, SCALES),
    layout: choose('layout', element.layout, LAYOUTS),
    cards: choose('cards', element.cards, CARDS),
    printsPicture: choose('print', element.print, PRINTS) === 'picture',
    permalinks:
      typeof element.permalinks === 'string'
        ? choose('permalinks', element.permalinks, PERMALINKS)
        : undefined,
    colorBy: choose('color-by', element.colorBy, Object.keys(GROUPINGS) as GroupBy[]),
    groupBy: choose('group-by', element.groupBy, Object.keys(GROUPINGS) as GroupBy[]),
    controls: new Set(CONTROLS.filter((name) => (names.length ? names.includes(name) : name !== 'export'))),
    today: lasted,
    refresh: refreshOf(element.refresh ?? 0),
    timeZone,
    headingLevel: check(
      'heading-level',
      level,
      Number.isInteger(level) && level >= 1 && level <= 5,
      2,
      '1 to 5',
    ),
    origin: isOrigin ? (end as number) : undefined,
    diagnostics,
  };
  const strange = names.find((name) => !(CONTROLS as readonly string[]).includes(name) && name !== 'none');
  check('controls', strange, strange === undefined, undefined, `none, or some of ${CONTROLS.join(' ')}`);
  checkRefresh(element.refresh ?? 0, check);
  check('today', today, today === null || lasted !== undefined, null, 'a date in EDTF, or now');
  check('scale-origin', scaleOrigin, isOrigin || scaleOrigin === null, null, 'a date in EDTF');
  return attributes;
}

type Check = <T>(name: string, value: T, isUsable: boolean, fallback: T, expected: string) => T;

function checkRefresh(seconds: number, check: Check): void {
  const isUsable = seconds === 0 || seconds >= LEAST_REFRESH;
  check('refresh', seconds, isUsable, 0, `seconds, ${LEAST_REFRESH} or more`);
}

/** How often, ms; as often as may be if that is less; nothing for what is no length of time. */
const refreshOf = (seconds: number): number | undefined =>
  seconds > 0 ? 1000 * Math.min(Math.max(seconds, LEAST_REFRESH), MOST_REFRESH) : undefined;

const namesOf = (list: string | null): string[] => list?.split(/\s+/).filter((name) => name) ?? [];

/** The last day of a date, or this day, on the wall clock of a zone: when it begins, ms. */
function dayOf(today: string, timeZone: string): number | undefined {
  const parsed = parseEdtf(today === 'now' ? `${new Date().toISOString().slice(0, 19)}Z` : today);
  const end = parsed?.drawable ? wallTime(parsed, timeZone, 'en').interval.end : null;
  return end !== null && Number.isFinite(end) ? Math.floor((end - 1) / DAY) * DAY : undefined;
}
