import type { Classed, Lexicon } from './lexicon.js';
import type { Unit } from './period.js';

/** Parts of a day, as an expression names them. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night' | 'noon' | 'midnight';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** What the tokens of one expression say, class by class; `undefined` for what they do not say. */
export interface Reading {
  /** The classes of the tokens, a letter for each. */
  readonly shape: string;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly season?: number | undefined;
  /** A year and the last one of a span that began with it: 1990-91. */
  readonly lastYear?: number | undefined;
  readonly decade?: number | undefined;
  /** An hour is no date, a period is a quarter or year that the text compares. */
  readonly units: readonly (Unit | 'hour' | 'period')[];
  /** "Weeks", not "week". */
  readonly isPlural: boolean;
  readonly count?: number | undefined;
  readonly ordinal?: number | undefined;
  /** Days from the day of publication. */
  readonly dayWord?: number | undefined;
  readonly direction?: number | undefined;
  readonly anaphor?: number | undefined;
  readonly relative?: number | undefined;
  readonly phase?: string | undefined;
  readonly part?: PartOfDay | undefined;
  readonly clock?: Clock | undefined;
}

/** Parts of a day that are but a moment. */
const CLOCKS: Partial<Record<string, Clock>> = { noon: { hour: 12, minute: 0 }, midnight: { hour: 24, minute: 0 } };

const CLOCK = /[Nn](?::[Nn])?K|[NC]x'K|[Nn]:[Nn][Uz]?/;

export function read(items: readonly Classed[], lexicon: Lexicon): Reading {
  const all = items.map(({ type }) => type).join('');
  const time = CLOCK.exec(all);
  const rest = items.filter((_, i) => !time || i < time.index || i >= time.index + time[0].length);
  const values = (types: string): string[] => rest.filter(({ type }) => types.includes(type)).map(({ value }) => value);
  const number = (types: string): number | undefined => values(types).map(Number)[0];
  const [dayWord, dayPart] = values('D')[0]?.split(' ') ?? [];
  const numeric = numericDate(all, rest.map(({ value }) => Number(value)), lexicon.words.monthFirst);
  const month = number('M');
  const units = values('U');
  return {
    shape: all,
    month,
    day: month === undefined ? undefined : number('NO'),
    ...years(all, values('YnN'), values('C').map(Number)),
    ...numeric,
    weekday: number('W'),
    season: number('S'),
    units: units.map(unit => unit.replace('*', '')) as Reading['units'],
    isPlural: units.at(-1)?.endsWith('*') ?? false,
    count: all.includes('C-C') ? values('C').reduce((sum, value) => sum + Number(value), 0) : number('aCNn'),
    ordinal: number('O') ?? (all.includes('Ns') ? number('N') : undefined),
    decade: number('Q') ?? decadeOf(all, values('YNnC')),
    dayWord: dayWord === undefined ? undefined : Number(dayWord),
    direction: values('L').map(Number).at(-1),
    anaphor: number('r'),
    relative: number('R'),
    phase: values('E')[0],
    part: (values('P')[0] ?? dayPart) as PartOfDay | undefined,
    clock: time ? clockOf(items.slice(time.index, time.index + time[0].length)) : CLOCKS[values('P')[0] ?? ''],
  };
}

function clockOf(items: readonly Classed[]): Clock | undefined {
  const [hour = 0, minute = 0] = items.filter(({ type }) => 'CNn'.includes(type)).map(({ value }) => Number(value));
  const half = items.find(({ type }) => type === 'K');
  const at = half ? (hour % 12) + Number(half.value) : hour;
  return at < 25 && minute < 60 ? { hour: at, minute } : undefined;
}

/** 2024-12-05; 12/5/2024 or 5/12/2024. */
function numericDate(shape: string, values: readonly number[], monthFirst: boolean): Partial<Reading> {
  if (shape === 'Y-N-N') return { year: values[0], month: values[2], day: values[4] };
  if (!shape.includes('/')) return {};
  const [first, , second, , year = 0] = values;
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return { year: year < 100 ? 2000 + year : year, month, day };
}

/** 1990, 1990-91, and years in two words: nineteen ninety-six. */
function years(shape: string, [first, second]: readonly string[], [hundreds = 0, ...words]: readonly number[]): Partial<Reading> {
  const last = words.reduce((sum, word) => sum + word, 0);
  if (shape.includes('CC')) return { year: hundreds > 14 && hundreds < 21 && last > 9 && last < 100 ? hundreds * 100 + last : undefined };
  if (!shape.includes('Y')) return {};
  const year = Number(/Y.*Y/.test(shape) || shape.startsWith('Y') || !second || second.length < 4 ? first : second);
  const range = /Y-[NnY]$/.test(shape) ? Number(second) : 0;
  const lastYear = range < 100 ? year - (year % 100) + range : range;
  return lastYear > year && second?.length !== 1 ? { year, lastYear } : { year };
}

/** "1980s" → 198, "'80s" too. */
function decadeOf(shape: string, [digits = '']: readonly string[]): number | undefined {
  if (!/(?:Y|'[Nn])s|^H?U(?:oH|o(?=Y))?[CNnY]$/.test(shape) || !digits.endsWith('0')) return undefined;
  const tens = Number(digits) / 10;
  if (digits.length === 4) return tens;
  return digits.length === 2 ? tens + (tens > 2 ? 190 : 200) : undefined;
}
