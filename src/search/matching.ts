import type { EventList, Texts } from '../model/event-list.js';
import type { Sliced } from '../model/order.js';
import { fold } from './fold.js';
import { matchesOf, type Matches } from './matches.js';
import type { Query } from './query.js';

/** So many events are looked at between two yields: about 1 ms. */
const STRIDE = 256;

/** What stands between two texts of an event: no phrase reaches over it. */
const EDGE = '\0';

type Test<T> = (value: T) => boolean;

/** A phrase: whole words in a row, in scripts with case, where words are set apart. What is not closed yet may end within a word. */
function phrase(words: string, closed: boolean): RegExp {
  const row = words.trim().split(/\s+/).map((each) => each.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
  return new RegExp(`(?<![\\p{Ll}\\p{Nd}])${row}${closed ? '(?![\\p{Ll}\\p{Nd}])' : ''}`, 'u');
}

/** What the text of a query asks of the folded texts of an event. */
function termsOf(text: string): Test<string>[] {
  const terms: Test<string>[] = [];
  for (const [word, quoted, close] of fold(text).matchAll(/"([^"]*)("?)|[^\s"]+/g)) {
    if (quoted === undefined) terms.push((folded) => folded.includes(word));
    else if (quoted.trim()) {
      const row = phrase(quoted, close !== '');
      terms.push((folded) => row.test(folded));
    }
  }
  return terms;
}

/** What a query asks of an event, cheapest first. */
function testsOf({ text = '', speakers, tags }: Query): Test<Texts>[] {
  const tests: Test<Texts>[] = [];
  const oneOf = (names: readonly string[] | undefined, of: (texts: Texts) => readonly string[]) => {
    const wanted = new Set(names);
    if (names?.length) tests.push((texts) => of(texts).some((name) => wanted.has(name)));
  };
  oneOf(speakers, (texts) => texts.speakers);
  oneOf(tags, (texts) => texts.tags);
  const terms = termsOf(text);
  if (terms.length) {
    tests.push(({ words, speakers: said, tags: marked }) => {
      const folded = fold([...words, ...said, ...marked].join(EDGE));
      return terms.every((term) => term(folded));
    });
  }
  return tests;
}

/**
 * The events that match a query. A word matches wherever it stands in a text, inside longer words too: German and Dutch
 * compound, Arabic prefixes, Chinese and Thai set no spaces, and a reader notices what is too much, but never what is
 * missing. Who wants whole words puts them between quotation marks.
 *
 * Reads every event's texts each time and keeps nothing of them: at 100 000 events all of them take 160 ms, in slices, and
 * a query that is typed on only those that were found before. An index (MiniSearch 7.2, 6 kB) answers no sooner while
 * words are short, and takes 6.5 s to make and 150 MB to keep.
 *
 * @param among where to look: matches of a query that this one narrows
 */
export function* matching(events: EventList, query: Query, among?: Matches): Sliced<Matches> {
  const tests = testsOf(query);
  const count = among?.length ?? events.length;
  const found = new Uint32Array(count);
  let size = 0;
  for (let i = 0; i < count; i++) {
    if (i % STRIDE === STRIDE - 1) yield;
    const index = among ? (among.indices[i] as number) : i;
    const texts = events.texts(index);
    if (tests.every((test) => test(texts))) found[size++] = index;
  }
  return matchesOf(found.slice(0, size));
}

/** Whether all that matches `next` matches `before` too: it is typed on, and asks for the same speakers and tags. */
export function narrows(next: Query, before: Query): boolean {
  const same = (key: 'speakers' | 'tags') => JSON.stringify(next[key]) === JSON.stringify(before[key]);
  return fold(next.text ?? '').startsWith(fold(before.text ?? '')) && same('speakers') && same('tags');
}
