import type { TextQuoteSelector } from '../model/event.js';
import { closestPassage } from './closest.js';
import { plainText } from './plain.js';

/** A passage found: UTF-16 offsets, `end` exclusive. */
export interface FoundAnchor {
  readonly start: number;
  readonly end: number;
  /** The text has changed since it was selected, or has it more than once and nothing tells which is meant. */
  readonly approximate: boolean;
}

/** So many places where a passage stands are compared by what surrounds them. */
const MOST_COMPARED = 200;

/**
 * Finds the passage that `selector` names in `text`, or null. (TextQuoteSelector: W3C Web Annotation Data Model, §
 * 4.2.4.)
 *
 * 1. The passage as it is; white space and the form of quotation marks and dashes do not count. If it stands there
 *    several times, the place whose surroundings agree with prefix and suffix for the most letters.
 * 2. Else the stretch of as many words that shares most of the passage's words, rare words counting more than
 *    frequent ones: at least three fifths of their weight, and clearly more than any stretch elsewhere (`closest.ts`).
 *
 * For many selectors of one text, `createFinder` reads the text only once.
 */
export function findAnchor(text: string, selector: TextQuoteSelector): FoundAnchor | null {
  return createFinder(text)(selector);
}

/** `findAnchor` for one text: linear in its length when made, and at each call. */
export function createFinder(text: string): (selector: TextQuoteSelector) => FoundAnchor | null {
  const { plain, offsets } = plainText(text);
  let closest: ReturnType<typeof closestPassage> | undefined;
  return (selector) => {
    const { plain: exact } = plainText(selector.exact);
    if (!exact) return null;
    const places = placesOf(plain, exact);
    if (places.length === 0) return (closest ??= closestPassage(text))(selector);
    const [start, isAlone] = bestPlace(
      plain,
      exact,
      places,
      plainText(selector.prefix ?? '').plain,
      plainText(selector.suffix ?? '').plain,
    );
    return {
      start: offsets[start] ?? 0,
      end: (offsets[start + exact.length - 1] ?? 0) + 1,
      approximate: !isAlone,
    };
  };
}

function placesOf(plain: string, exact: string): number[] {
  const places: number[] = [];
  for (
    let at = plain.indexOf(exact);
    at >= 0 && places.length < MOST_COMPARED;
    at = plain.indexOf(exact, at + 1)
  )
    places.push(at);
  return places;
}

/** The place whose surroundings agree best, and whether no other agrees as well. */
function bestPlace(
  plain: string,
  exact: string,
  places: readonly number[],
  prefix: string,
  suffix: string,
): [place: number, isAlone: boolean] {
  let best = -1;
  let place = 0;
  let isAlone = true;
  for (const at of places) {
    const agreed = agreedBefore(plain, at, prefix) + agreedBehind(plain, at + exact.length, suffix);
    isAlone = agreed !== best && (isAlone || agreed > best);
    if (agreed > best) [best, place] = [agreed, at];
  }
  return [place, isAlone];
}

function agreedBefore(plain: string, at: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && n < at && plain[at - 1 - n] === prefix[prefix.length - 1 - n]) n++;
  return n;
}

function agreedBehind(plain: string, at: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && plain[at + n] === suffix[n]) n++;
  return n;
}
