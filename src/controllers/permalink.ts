/** What the address says of one timeline. */
export interface AddressedPlace {
  /** The id of the event that is open. */
  readonly event?: string;
  /** What is visible, ms. */
  readonly period?: readonly [number, number];
}

/** `event=flood`, and of a timeline with a name `event.bridge=flood`. */
const ADDRESS_PAIR = /^(event|period)(?:\.([^=]*))?=(.*)$/;

const DAY_START = 'T00:00:00.000Z';

/** The fragment of an address without its `#`; what cannot be decoded stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone % is no id of an event.
  }
}

/** The pairs of a fragment, each of one timeline; none where it is not ours. */
function pairsOf(hash: string): readonly RegExpExecArray[] | undefined {
  const pairs = hash
    .slice(1)
    .split('&')
    .map((pair) => ADDRESS_PAIR.exec(pair));
  return pairs.every((pair) => pair !== null) ? pairs : undefined;
}

/** Whether all that a fragment says is of timelines. */
export const isOfTimelines = (hash: string): boolean => pairsOf(hash) !== undefined;

const nameOf = ([, , name = '']: RegExpExecArray): string => decoded(name);

/** What a fragment says of the timeline with this name. */
export function placeIn(hash: string, name: string): AddressedPlace {
  const own = pairsOf(hash)?.filter((pair) => nameOf(pair) === name);
  const valueOf = (key: string) => own?.find((pair) => pair[1] === key)?.[3];
  const [event, period] = [valueOf('event'), valueOf('period')];
  const ends = period?.split('/').map(instantIn);
  return {
    ...(event && { event: decoded(event) }),
    ...(ends?.length === 2 && ends.every(Number.isFinite) && { period: ends as [number, number] }),
  };
}

/** The fragment that says this of the timeline with this name, and of all others what it said. */
export function withPlace(hash: string, name: string, { event, period }: AddressedPlace): string {
  const suffix = name && `.${encodeURIComponent(name)}`;
  const others =
    pairsOf(hash)
      ?.filter((pair) => nameOf(pair) !== name)
      .map(([pair]) => pair) ?? [];
  return [
    ...others,
    ...(event === undefined ? [] : [`event${suffix}=${encodeURIComponent(event)}`]),
    ...(period ? [`period${suffix}=${period.map(instantText).join('/')}`] : []),
  ].join('&');
}

/** A day or a moment in UTC; in ms where no calendar reaches. */
function instantText(ms: number): string {
  const date = new Date(Math.round(ms));
  return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString().replace(DAY_START, '');
}

/** ms; NaN where it is none. */
const instantIn = (text: string): number => {
  const plain = decoded(text);
  return /^-?[\d.]+(e\+?\d+)?$/.test(plain) ? Number(plain) : Date.parse(plain);
};
