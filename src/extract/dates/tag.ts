import type { Language } from '../languages/language.js';
import { tagText, type Sentence } from '../quotes/tags.js';
import type { Span } from '../text.js';
import { classify, type Token } from './lexicon.js';
import { dayOf, toEdtf, within, type Period } from './period.js';
import { read } from './reading.js';
import { resolve, type Context, type Resolved, type Tense } from './resolve.js';
import { noDates, rules } from './rules.js';

/** An expression of time in a text. */
export interface DateTag extends Span, Resolved {
  end: number;
  /** The plain date in EDTF, to the day at most; empty when there is none for lack of the day of publication. */
  date: string;
  /** What stands to the date in which way: "since Tuesday". */
  readonly relation: string | undefined;
  /** Hours and minutes: "20:15". */
  readonly clock: string | undefined;
  /** The clause tells of what is to come (1), of what was (-1). */
  readonly tense: Tense;
}

/**
 * Gives a function from the sentences of a text, in their order, to the dates that they name. `reference` is the date of
 * publication (ISO 8601 or EDTF); without one, those of dates that need it are empty. Never throws.
 */
export function dateReader(
  text: string,
  language: Language,
): (sentence: Sentence, reference: string) => DateTag[] {
  let last: Span | undefined;
  const story: Context = { published: publicationOf(''), tense: 0 };
  return (sentence, reference) => {
    story.published = publicationOf(reference);
    if (sentence.paragraph !== last) story.year = undefined;
    last = sentence.paragraph;
    return tagSentence(classify(text, sentence, language), story);
  };
}

/** All dates in a text, in their order. */
export function tagDates(text: string, reference: string, language: Language): DateTag[] {
  const read = dateReader(text, language);
  return tagText(text, language).flatMap((sentence) => read(sentence, reference));
}

/** The day with which an ISO 8601 or EDTF text begins; its n is NaN when there is none. */
function publicationOf(reference: string): Period {
  const [year = NaN, month = NaN, day = NaN] = reference.slice(0, 10).split('-').map(Number);
  return { unit: 'day', n: dayOf(year, month, day) };
}

function tagSentence(sentence: readonly Token[], story: Context): DateTag[] {
  const types = sentence.map(({ type }) => type).join('');
  const tags: DateTag[] = [];
  for (const { 0: shape, index } of types.matchAll(rules)) {
    const end = index + shape.length;
    if (noDates.test(`${types.slice(0, index).slice(-2)}<${shape}>${types.slice(end, end + 2)}`)) continue;
    const items = sentence.slice(index, end);
    const before = sentence[types[index - 1] === 'h' ? index - 2 : index - 1];
    const relation = before?.type === 'b' ? before.value : undefined;
    story.tense = relation === 'until' ? 1 : tenseOf(types, index, end);
    story.isFirst = !index;
    const reading = read(items, shape);
    const resolved = resolve(reading, story);
    if (/month|quarter/.test(reading.units.join())) story.quarter = reading.units.includes('quarter');
    if (!resolved) continue;
    const date = toEdtf(resolved);
    if (date) remember(story, shape, resolved, relation, index < SCENE);
    else if (resolved.basis !== 'reference' || !Number.isNaN(story.published.n)) continue;
    tags.push({
      start: items[0]?.start ?? 0,
      end: items.at(-1)?.end ?? 0,
      date,
      relation,
      clock: reading.clock,
      tense: story.tense,
      ...resolved,
    });
  }
  return tags;
}

/** How far a clause reaches at most, in tokens. */
const LEFT = 24;
const RIGHT = 10;

/** The nearest cue before a date decides, without one the first behind it. Of two side by side the second says nothing: "had been expected". */
function tenseOf(types: string, index: number, end: number): Tense {
  const before = /.*((?<![fv])[fv])/.exec(types.slice(0, index).slice(-LEFT))?.[1];
  const cue = before ?? /^[^.]*?([fv])/.exec(types.slice(end, end + RIGHT))?.[1];
  if (!cue) return 0;
  return cue === 'f' ? 1 : -1;
}

/** A year among the first tokens of a sentence sets its scene: "In 1987, …"; one so long ago does wherever it stands. */
const SCENE = 3;
const HISTORY = 150;

/** Where the story is after an expression. */
function remember(
  story: Context,
  shape: string,
  resolved: Resolved,
  relation: string | undefined,
  isScene: boolean,
): void {
  if (/[AR]/.test(shape)) return;
  const { basis } = resolved;
  story.last = resolved;
  if (basis === 'reference') story.year = undefined;
  if (basis !== 'explicit' || relation === 'since') return;
  const year = within(resolved, 'year');
  const ago = within(story.published, 'year') - year;
  if (ago >= (isScene ? 2 : HISTORY)) story.year = year;
  else if (isScene) story.year = undefined;
}
