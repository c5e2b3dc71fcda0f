import type { EventList } from '../model/event-list.js';
import type { Sliced } from '../model/order.js';
import type { Query } from '../model/query.js';
import { fold } from './fold.js';
import type { Matches } from './matches.js';

/** So many events are looked at between two yields: about 1 ms. */
const MATCHING_STRIDE = 256;

type Term = (folded: string) => boolean;

/**
 * What the text of a query asks of the folded texts of an event: words, and phrases between quotation marks. A
 * phrase is whole words in a row, in scripts with case, where words are set apart; one that is not closed yet may
 * end within a word.
 */
const termsOf = (text: string): Term[] =>
  [...fold(text).matchAll(/"\s*([^\s"][^"]*)("?)|[^\s"]+/g)].map(([word, quoted, close]) => {
    if (quoted === undefined) return (folded) => folded.includes(word);
    const row = quoted
      .trim()
      .replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&')
      .replace(/\s+/g, '\\s+');
    const phrase = new RegExp(`(?<![\\p{Ll}\\p{Nd}])${row}${close && '(?![\\p{Ll}\\p{Nd}])'}`, 'u');
    return (folded) => phrase.test(folded);
  });

/**
 * The rising indices of the events that match a query. A word matches wherever it stands in a text, inside longer words
 * too: German and Dutch compound, Arabic prefixes, Chinese and Thai set no spaces, and a reader notices what is too
 * much, but never what is missing. Who wants whole words puts them between quotation marks.
 *
 * Reads every event's texts each time and keeps nothing of them: at 100 000 events all of them take 160 ms, in
 * slices, and a query that is typed on only those that were found before. An index (MiniSearch 7.2, 6 kB) answers
 * no sooner while words are short, and takes 6.5 s to make and 150 MB to keep.
 *
 * @param among where to look: matches of a query that this one narrows
 */
export function* matching(
  events: EventList,
  { text = '', speakers, tags, groups }: Query,
  among?: Matches,
): Sliced<Uint32Array> {
  const terms = termsOf(text);
  const isOneOf = (wanted: readonly string[] | undefined, names: readonly string[]) =>
    !wanted || wanted.some((name) => names.includes(name));
  const { length } = among ?? events;
  const found = new Uint32Array(length);
  let size = 0;
  for (let i = 0; i < length; i++) {
    if (i % MATCHING_STRIDE === MATCHING_STRIDE - 1) yield;
    const index = among?.indices[i] ?? i;
    const texts = events.texts(index);
    if (!isOneOf(speakers, texts.speakers) || !isOneOf(tags, texts.tags) || !isOneOf(groups, [texts.group]))
      continue;
    // No phrase reaches over the zeros between two texts.
    const folded = terms.length ? fold([...texts.words, ...texts.speakers, ...texts.tags].join('\0')) : '';
    if (terms.every((term) => term(folded))) found[size++] = index;
  }
  return found.slice(0, size);
}

/** Whether all that matches `next` matches `before` too: it is typed on, and asks for the same speakers and tags. */
export function narrows(next: Query, before: Query): boolean {
  const chosen = ({ speakers, tags, groups }: Query) => JSON.stringify([speakers, tags, groups]);
  return fold(next.text ?? '').startsWith(fold(before.text ?? '')) && chosen(next) === chosen(before);
}
