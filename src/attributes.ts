import { GROUPINGS, type GroupBy } from './layout/groups.js';
import type { Diagnostic } from './model/diagnostic.js';
import { SCALES, type ScaleChoice } from './scale/index.js';
import { isTimeZone, parseDate } from './time/edtf.js';

export type LayoutChoice = 'auto' | 'horizontal' | 'vertical' | 'list';

const LAYOUTS: readonly LayoutChoice[] = ['auto', 'horizontal', 'vertical', 'list'];

export interface Attributes {
  readonly scale: ScaleChoice;
  /** Where the distances of a logarithmic scale count from, ms. */
  readonly origin: number | undefined;
  readonly layout: LayoutChoice;
  readonly groupBy: GroupBy;
  readonly timeZone: string;
  readonly headingLevel: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What the attributes mean, null where they are taken away; what cannot be used becomes its default and a
 * diagnostic.
 */
export function readAttributes(element: {
  readonly scale: string | null;
  readonly scaleOrigin: string | null;
  readonly layout: string | null;
  readonly groupBy: string | null;
  readonly timeZone: string | null;
  readonly headingLevel: number | null;
}): Attributes {
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
    const given = (value ?? known[0]) as T;
    return check(name, given, known.includes(given), known[0] as T, known.join(', '));
  };
  const zone = element.timeZone ?? 'UTC';
  const level = element.headingLevel ?? 2;
  const { scaleOrigin } = element;
  const end = scaleOrigin ? parseDate(scaleOrigin)?.end : null;
  const isOrigin = Number.isFinite(end);
  const attributes = {
    scale: choose('scale', element.scale, SCALES),
    layout: choose('layout', element.layout, LAYOUTS),
    groupBy: choose('group-by', element.groupBy, Object.keys(GROUPINGS) as GroupBy[]),
    timeZone: check('time-zone', zone, isTimeZone(zone), 'UTC', 'an IANA name such as Asia/Damascus'),
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
  check('scale-origin', scaleOrigin, isOrigin || scaleOrigin === null, null, 'a date in EDTF');
  return attributes;
}
