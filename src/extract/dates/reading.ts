import type { Token } from './lexicon.js';
import type { Unit } from './period.js';

/** What the tokens of one expression say. */
export interface Reading {
  /** The classes of the tokens, a letter for each. */
  readonly shape: string;
  /** Class → the value of its last token; not of those that tell the time of day. */
  readonly is: Readonly<Partial<Record<string, number>>>;
  /** In their order. */
  readonly units: readonly Unit[];
  /** Hours since midnight and minutes: "20:15". */
  readonly clock: string | undefined;
}

const CLOCK = /[Nn](?:(?::[Nn])?K|:[Nn])/;

/** Reads tokens; `shape` is their classes. */
export function read(items: readonly Token[], shape: string): Reading {
  const { 0: { length } = '', index = 0 } = CLOCK.exec(shape) ?? {};
  const rest = items.filter((_, i) => i < index || i >= index + length);
  const is: Partial<Record<string, number>> = {};
  for (const { type, value } of rest) is[type] = parseFloat(value);
  if (shape === 'Y-N-N') is.M = Number(items[2]?.value);
  return {
    shape,
    is,
    units: rest.flatMap(({ type, value }) => (/[Uu]/.test(type) ? (value as Unit) : [])),
    clock: items.find(({ type }) => type === 'T')?.value ?? clockOf(items.slice(index, index + length)),
  };
}

function clockOf(items: readonly Token[]): string | undefined {
  const [hour = NaN, minute = '00'] = items.flatMap(({ type, value }) => (/[Nn]/.test(type) ? value : []));
  const half = items.find(({ type }) => type === 'K')?.value;
  const at = half ? (Number(hour) % 12) + Number(half) : Number(hour);
  return at < 25 ? `${String(at).padStart(2, '0')}:${minute}` : undefined;
}
