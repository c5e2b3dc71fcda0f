import { timeClasses, type TimeClass } from '../languages/classes.js';
import { timePattern } from '../languages/pattern.js';
import type { Token } from './lexicon.js';
import type { Unit } from './period.js';

/** What the tokens of one expression say. */
export interface Reading {
  /** The classes of the tokens, a letter for each. */
  readonly shape: string;
  /** Class → the value of its last token; not of those that tell the time of day. */
  readonly is: Readonly<Partial<Record<TimeClass, number>>>;
  /** Month and day of a holiday, or "e" and its days from Easter. */
  readonly holiday: string | undefined;
  /** In their order. */
  readonly units: readonly Unit[];
  /** Hours since midnight and minutes: "20:15". */
  readonly clock: string | undefined;
}

/** The names of the classes, by their letters. */
const classNames = Object.fromEntries(
  Object.entries(timeClasses).map(([name, letter]) => [letter, name]),
) as Readonly<Record<string, TimeClass>>;

const CLOCK_TIME = timePattern('{number|figure} (?: (?: : {number|figure} )? {half} | : {number|figure} )');
/** "2024-12-05". */
export const ISO_DATE = timePattern('{year} - {number} - {number}');
/** A number that an era makes a year; group 1 stands before its era, else it stands behind. */
const IN_ERA = timePattern('( {number|figure|oldyear|year} ) {era} | {era} {number|figure|oldyear|year}');

const IS_UNIT = timePattern('{unit|units}');

/** Reads tokens; `shape` is their classes. */
export function read(items: readonly Token[], shape: string): Reading {
  const { 0: { length } = '', index = 0 } = CLOCK_TIME.exec(shape) ?? {};
  let rest = length ? items.filter((_, i) => i < index || i >= index + length) : items;
  const is: Partial<Record<TimeClass, number>> = {};
  const era = shape.includes(timeClasses.era) && IN_ERA.exec(shape);
  if (era) {
    const [first, second] = items.slice(era.index, era.index + 2);
    const [number, which] = era[1] ? [first, second] : [second, first];
    rest = rest.filter((item) => item !== number);
    is.year = Number(which?.value) < 0 ? 1 - Number(number?.value) : Number(number?.value);
  }
  for (const { type, value } of rest) {
    const name = classNames[type];
    if (name) is[name === 'oldyear' ? 'year' : name] = parseFloat(value);
  }
  if (ISO_DATE.test(shape)) is.month = Number(items.at(-3)?.value);
  return {
    shape,
    is,
    holiday: items.findLast(({ type }) => type === timeClasses.holiday)?.value,
    units: rest.filter(({ type }) => IS_UNIT.test(type)).map(({ value }) => value as Unit),
    clock:
      items.find(({ type }) => type === timeClasses.hour)?.value ??
      clockOf(items.slice(index, index + length)),
  };
}

function clockOf(items: readonly Token[]): string | undefined {
  if (!items.length) return undefined;
  // "10.15 a.m." is one number.
  const [hour = NaN, minute = '00'] = items.flatMap(({ type, value }) =>
    type === timeClasses.number || type === timeClasses.figure ? value.split('.') : [],
  );
  const half = items.find(({ type }) => type === timeClasses.half)?.value;
  // "15 Uhr" goes on to 24.
  const at = half && half !== '24' ? (Number(hour) % 12) + Number(half) : Number(hour);
  return at < 25 ? `${String(at).padStart(2, '0')}:${minute}` : undefined;
}
