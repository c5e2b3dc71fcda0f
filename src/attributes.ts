import { GROUPINGS, type GroupBy } from './layout/groups.js';
import type { Diagnostic } from './model/diagnostic.js';
import { SCALES, type ScaleChoice } from './scale/index.js';
import { isTimeZone, parseDate } from './time/edtf.js';

export type LayoutChoice = 'auto' | 'horizontal' | 'vertical' | 'list';

export const LAYOUTS: readonly LayoutChoice[] = ['auto', 'horizontal', 'vertical', 'list'];

/** An attribute as the author wrote it, and what it may be. */
interface Choice<T extends string> {
  readonly name: string;
  readonly value: string;
  readonly known: readonly T[];
}

/** The value, or the first known one with a diagnostic: an attribute never throws. */
function choose<T extends string>({ name, value, known }: Choice<T>, diagnostics: Diagnostic[]): T {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  diagnostics.push({ code: 'invalid-attribute', path: `@${name}`, message: `invalid ${name}: ${value} (expected ${known.join(', ')})` });
  return known[0] as T;
}

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

/** What the attributes mean, null where they are taken away; what cannot be used becomes its default and a diagnostic. */
export function readAttributes(element: { readonly scale: string | null; readonly scaleOrigin: string | null; readonly layout: string | null; readonly groupBy: string | null; readonly timeZone: string | null; readonly headingLevel: number | null }): Attributes {
  const diagnostics: Diagnostic[] = [];
  const scale = choose({ name: 'scale', value: element.scale ?? 'auto', known: SCALES }, diagnostics);
  const layout = choose({ name: 'layout', value: element.layout ?? 'auto', known: LAYOUTS }, diagnostics);
  const groupBy = choose({ name: 'group-by', value: element.groupBy ?? 'none', known: Object.keys(GROUPINGS) as GroupBy[] }, diagnostics);
  const timeZone = element.timeZone ?? 'UTC';
  const zoned = isTimeZone(timeZone);
  if (!zoned) diagnostics.push({ code: 'invalid-attribute', path: '@time-zone', message: `invalid time-zone: ${timeZone} (expected an IANA name such as Asia/Damascus)` });
  const level = element.headingLevel ?? 2;
  const levelled = Number.isInteger(level) && level >= 1 && level <= 5;
  if (!levelled) diagnostics.push({ code: 'invalid-attribute', path: '@heading-level', message: `invalid heading-level: ${String(level)} (expected 1 to 5)` });
  const { scaleOrigin } = element;
  const end = scaleOrigin === null ? null : parseDate(scaleOrigin)?.end;
  const origin = Number.isFinite(end) ? (end as number) : undefined;
  if (scaleOrigin !== null && origin === undefined) diagnostics.push({ code: 'invalid-attribute', path: '@scale-origin', message: `invalid scale-origin: ${scaleOrigin} (expected a date in EDTF)` });
  return { scale, origin, layout, groupBy, timeZone: zoned ? timeZone : 'UTC', headingLevel: levelled ? level : 2, diagnostics };
}
