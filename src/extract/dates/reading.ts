import type { Classed } from './lexicon.js';

/** Parts of a day, as an expression names them. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night' | 'noon' | 'midnight';

/** What the tokens of one expression say. */
export interface Reading {
  /** The classes of the tokens, a letter for each. */
  readonly shape: string;
  /** Class → the value of its last token; not of those that tell the time of day. */
  readonly is: Readonly<Partial<Record<string, number>>>;
  readonly year: number | undefined;
  /** Of "week" or "weeks": a `Unit`, or "period" (a quarter or year that the text compares). */
  readonly units: readonly string[];
  readonly count: number | undefined;
  readonly phase: string | undefined;
  readonly part: PartOfDay | undefined;
  /** Hours since midnight and minutes: "20:15". */
  readonly clock: string | undefined;
}

const CLOCK = /[Nn](?::[Nn])?K|[NC]x'K|[Nn]:[Nn]/;
/** Parts of a day that are but a moment. */
const MOMENTS: Partial<Record<string, string>> = { noon: '12:00', midnight: '24:00' };

export function read(items: readonly Classed[]): Reading {
  const shape = items.map(({ type }) => type).join('');
  const time = CLOCK.exec(shape);
  const from = time?.index ?? 0;
  const to = from + (time?.[0].length ?? 0);
  const rest = [...items.slice(0, from), ...items.slice(to)];
  const words = new Map(rest.map(({ type, value }) => [type, value]));
  const [day, night] = words.get('D')?.split(' ') ?? [];
  const is = Object.fromEntries(Array.from(words, ([type, value]) => [type, Number(type === 'D' ? day : value)]));
  if (shape === 'Y-N-N') is.M = Number(items[2]?.value);
  const cardinals = rest.flatMap(({ type, value }) => (type === 'C' ? Number(value) : []));
  const part = words.get('P') ?? night;
  return {
    shape,
    is,
    year: is.Y ?? inWords(shape, cardinals),
    units: rest.flatMap(({ type, value }) => (type === 'U' ? value : [])),
    count: shape.includes('C-C') ? sum(cardinals) : is.C ?? is.N ?? is.n ?? is.a,
    phase: words.get('E'),
    part: part as PartOfDay | undefined,
    clock: time ? clockOf(items.slice(from, to)) : MOMENTS[part ?? ''],
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** Nineteen ninety-six. */
function inWords(shape: string, [hundreds = 0, ...rest]: readonly number[]): number | undefined {
  const last = sum(rest);
  return shape.includes('CC') && hundreds > 14 && hundreds < 21 && last > 9 ? hundreds * 100 + last : undefined;
}

function clockOf(items: readonly Classed[]): string | undefined {
  const [hour = 0, minute = 0] = items.filter(({ type }) => 'CNn'.includes(type)).map(({ value }) => Number(value));
  const half = items.find(({ type }) => type === 'K')?.value;
  const at = half ? (hour % 12) + Number(half) : hour;
  return at < 25 && minute < 60 ? [at, minute].map(n => String(n).padStart(2, '0')).join(':') : undefined;
}
