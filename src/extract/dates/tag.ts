import { timeClasses, wordClasses } from '../languages/classes.js';
import { kindOf, type Language } from '../languages/language.js';
import { timePattern } from '../languages/pattern.js';
import { tagText, type Sentence } from '../quotes/tags.js';
import { matchesOf, type Span } from '../text.js';
import { classify, type Token } from './lexicon.js';
import { dayOf, firstDay, toEdtf, within, type Period } from './period.js';
import { partsOf, shareYears } from './ranges.js';
import { read, type Reading } from './reading.js';
import { resolve, type Context, type Resolved, type Tense } from './resolve.js';
import { isAside, noDates } from './rules.js';
import { historyReader } from './telling.js';

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
 * Gives a function from the sentences of a text, in their order, to the dates that they name. `reference` is
 * the date of
 * publication (ISO 8601 or EDTF); without one, those of dates that need it are empty. Never throws.
 */
export function dateReader(
  text: string,
  language: Language,
): (sentence: Sentence, reference: string) => DateTag[] {
  const historyOf = historyReader(text, language);
  let last: Span | undefined;
  const story: Context = { published: publicationOf(''), tense: 0 };
  let known: string | undefined;
  return (sentence, reference) => {
    if (reference !== known) {
      story.published = publicationOf(reference);
      const year = historyOf(within(story.published, 'year'));
      story.isHistory = year !== undefined;
      if (year !== undefined) Object.assign(story, { year, last: { unit: 'year', n: year } });
      known = reference;
    }
    story.isFresh = sentence.paragraph !== last;
    if (story.isFresh && !story.isHistory) story.year = undefined;
    last = sentence.paragraph;
    // Marks alone name no date.
    if (!sentence.words.length) return [];
    return tagSentence(classify(text, sentence, language), story, language);
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

/** An expression where it stands among the tokens of its sentence. */
export interface TagInPlace {
  tag: DateTag;
  readonly reading: Reading;
  readonly from: number;
  to: number;
}

function tagSentence(sentence: readonly Token[], story: Context, language: Language): DateTag[] {
  const { rules } = language;
  const types = sentence.map(({ type }) => type).join('');
  const placed: TagInPlace[] = [];
  const isPast = (word: string): boolean => kindOf(word, language)[2] === wordClasses.past;
  const cuesIn = (from: number, to: number): string =>
    sentence
      .slice(from, to)
      .map(({ type, value }) => (isPast(value) ? timeClasses.gone : type))
      .join('');
  for (const { 0: shape, index } of matchesOf(rules.dates, types)) {
    const end = index + shape.length;
    if (noDates.test(`${types.slice(Math.max(0, index - 2), index)}<${shape}>${types.slice(end, end + 3)}`))
      continue;
    const before = sentence[types[index - 1] === timeClasses.the ? index - 2 : index - 1];
    const relation = before?.type === timeClasses.bound ? before.value : undefined;
    const left = Math.max(0, index - LEFT);
    const isTold = NEAREST_CUE.test(cuesIn(left, index));
    const cue = cueOf(types.slice(left, index), cuesIn(end, end + RIGHT), isTold);
    story.tense = /^(?:until|for)$/.test(relation ?? '') ? 1 : tenseOf(cue);
    story.isAhead = cue === timeClasses.will;
    story.isFirst = !index;
    for (const part of partsOf(sentence.slice(index, end), shape, relation === 'between')) {
      const reading = read(part.items, part.shape);
      if (reading.units.includes('weekend')) story.isTold = sentence.some(({ value }) => isPast(value));
      const resolved = resolve(reading, story);
      if (/month|quarter/.test(reading.units.join())) story.quarter = reading.units.includes('quarter');
      if (!resolved) continue;
      // "Since the start of 2009" says from which day.
      const isSinceStart = relation === 'since' && reading.is.phase === 0;
      const date = toEdtf(isSinceStart ? { unit: 'day', n: firstDay(resolved) } : resolved);
      // "His Poems (1806)" go nowhere.
      const isAside = `${before?.type}${sentence[end]?.type}` === '()';
      if (date && !isAside) remember(story, shape, resolved, relation, index < SCENE);
      else if (!date && (resolved.basis !== 'reference' || !Number.isNaN(story.published.n))) continue;
      const tag = {
        start: part.start,
        end: part.end,
        // "About four o’clock" is of that day, surely.
        date: date && !reading.clock ? date + qualifierOf(types, index, sentence) : date,
        relation,
        clock: reading.clock,
        tense: story.tense,
        basis: resolved.basis,
        unit: resolved.unit,
        n: resolved.n,
      };
      const last = placed.at(-1);
      if (part.endsRange && last && last.tag.date < date) {
        last.tag = { ...last.tag, end: tag.end, date: `${last.tag.date}/${date}` };
        last.to = index + part.to;
      } else placed.push({ tag, reading, from: index + part.from, to: index + part.to });
    }
  }
  return shareYears(placed, sentence, story);
}

/** What stands before a date says that it is approximate, or uncertain: "c. 1450", "possibly in November 1849". */
const QUALIFIED = timePattern('(?: ({about}) | ({perhaps}) ) \\.? [{in}{the}{bound}{of}]{0,2} $');
/** So many tokens before a date may qualify it. */
const NEAR = 4;

function qualifierOf(types: string, index: number, sentence: readonly Token[]): string {
  const found = QUALIFIED.exec(types.slice(Math.max(0, index - NEAR), index));
  if (!found) return '';
  // "C" alone is a letter, as of a law or a list, unless a full stop shortens "circa".
  const word = sentence[index - found[0].length];
  if (word && word.end - word.start === 1 && !found[0].includes('.')) return '';
  return found[1] ? '~' : '?';
}

/** How far a clause reaches at most, in tokens. */
const LEFT = 24;
const RIGHT = 10;
const NEAREST_CUE = timePattern(
  '^ .* ( (?<! {coming|will|gone} | {will} {plain} ) {coming|will|gone} ) [^;]* $',
);
const FIRST_CUE = timePattern('^ [^.]*? ({coming|will|gone})');

/**
 * The nearest cue before a date decides, without one the first behind it, but that of what is to come only where
 * nothing has been told: "Doe left on 12 May but will be back". Of two side by side the second says nothing: "had
 * been expected".
 */
function cueOf(before: string, behind: string, isTold: boolean): string | undefined {
  const [, nearest] = NEAREST_CUE.exec(before) ?? [];
  if (nearest) return nearest;
  const [, first] = FIRST_CUE.exec(behind) ?? [];
  return isTold && tenseOf(first) === 1 ? undefined : first;
}

function tenseOf(cue: string | undefined): Tense {
  if (!cue) return 0;
  return cue === timeClasses.gone ? -1 : 1;
}

/**
 * A year among the first tokens of a sentence sets its scene: "In 1987, …"; one so long ago does wherever it
 * stands.
 */
const SCENE = 3;
const LONG_AGO = 150;
/** So many years away a history names a year in passing. */
const STRAY = 25;

/** Where the story is after an expression. */
function remember(
  story: Context,
  shape: string,
  resolved: Resolved,
  relation: string | undefined,
  isScene: boolean,
): void {
  const { basis } = resolved;
  if (isAside.test(shape) || (story.isHistory && basis === 'reference')) return;
  const year = within(resolved, 'year');
  // A history may look back in passing, or far ahead to books about it, without going there.
  const isFar = Math.abs(year - (story.year ?? year)) > STRAY;
  const isBack = resolved.unit === 'year' && year < (story.year ?? year);
  if (story.isHistory && (isFar || isBack) && !isScene && !story.isFresh && resolved.unit !== 'day') return;
  story.isFresh = false;
  story.last = resolved;
  if (story.isHistory) {
    if (!Number.isNaN(year)) story.year = year;
    return;
  }
  if (basis === 'reference') story.year = undefined;
  if (basis !== 'explicit' || relation === 'since') return;
  const ago = within(story.published, 'year') - year;
  if (ago >= (isScene ? 2 : LONG_AGO)) story.year = year;
  else if (isScene) story.year = undefined;
}
