import type { DateWords, Language, Relation } from '../languages/language.js';
import { paragraphsOf, sentencesOf, tokensOf, type Span } from '../text.js';
import { classify, lexiconOf, type Classed, type Lexicon } from './lexicon.js';
import { dayOf, firstDay, periodAt, toEdtf, type Period } from './period.js';
import { read, type PartOfDay, type Reading } from './reading.js';
import { resolve, type Basis, type Context, type Resolved, type Skipped } from './resolve.js';
import { isInText } from './surroundings.js';
import { tenseAt, type Tense } from './tense.js';

/** An expression of time in a text. */
export interface DateTag extends Span {
  /** The plain date in EDTF, to the day at most; null when it names none, then `skipped` says why. */
  readonly date: string | null;
  readonly skipped?: Skipped;
  readonly period?: Period;
  /** From what it follows: its words, the day of publication, a date named before. */
  readonly basis?: Basis;
  /** What stands to the date in which way: "since Tuesday". */
  readonly relation?: Relation | undefined;
  readonly part?: PartOfDay | undefined;
  /** Hours and minutes: "20:15". */
  readonly clock?: string | undefined;
  /** Early, mid, late in it. */
  readonly phase?: string | undefined;
  /** The clause tells of what is to come (1), of what was (-1). */
  readonly tense?: Tense;
}

/** Where the story is, as far as it has been read. */
type Story = { -readonly [Key in 'last' | 'day' | 'year' | 'quarter']?: Context[Key] };

/**
 * All expressions of time in a text, in their order. `reference` is the date of publication (ISO 8601 or EDTF); without one,
 * those that need it have no date and `skipped: 'no reference'`. Never throws.
 */
export function tagDates(text: string, reference: string, language: Language): DateTag[] {
  const lexicon = lexiconOf(language.dates);
  const published = publicationOf(reference);
  const story: Story = {};
  return paragraphsOf(text).flatMap(paragraph => {
    delete story.year;
    return sentencesOf(text, language.sentences, [paragraph]).flatMap(sentence => tagSentence(classify(tokensOf(text, sentence), lexicon), lexicon, published, story));
  });
}

/** The day, month or year with which an ISO 8601 or EDTF text begins. */
function publicationOf(reference: string): Period | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(reference) ?? [];
  if (!year) return undefined;
  const n = dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (day || Number.isNaN(n)) return Number.isNaN(n) ? undefined : { unit: 'day', n };
  return periodAt(month ? 'month' : 'year', n);
}

function tagSentence(sentence: readonly Classed[], lexicon: Lexicon, published: Period | undefined, story: Story): DateTag[] {
  const tags: DateTag[] = [];
  const known: Tense[] = [];
  for (const { 0: shape, index } of sentence.map(({ type }) => type).join('').matchAll(lexicon.rules)) {
    const end = index + shape.length;
    const first = sentence[index]?.token;
    const last = sentence[end - 1]?.token;
    if (!first || !last || !isInText(sentence, index, end, lexicon)) continue;
    const reading = read(sentence.slice(index, end));
    const tense = tenseAt(sentence, index, end, lexicon, known);
    const resolved = resolve(reading, { ...story, published, tense, isFirst: !index, year: tense > 0 ? undefined : story.year });
    if (!resolved) continue;
    const tag = { start: first.start, end: last.end, tense, ...tagOf(resolved, reading, relationAt(sentence, index, lexicon.words)) };
    remember(story, reading, tag, published, index < SCENE);
    tags.push(tag);
  }
  return tags;
}

function tagOf(resolved: Resolved, { part, clock, phase }: Reading, relation: Relation | undefined): Omit<DateTag, keyof Span> {
  return typeof resolved === 'string' ? { date: null, skipped: resolved } : { date: toEdtf(resolved.period), ...resolved, relation, part, clock, phase };
}

/** How the words around a date bound it. "To" is a bound only behind a "from". */
function relationAt(sentence: readonly Classed[], index: number, { relations }: DateWords): Relation | undefined {
  const before = sentence[index - 1]?.type === 'h' ? index - 2 : index - 1;
  const relation = relations.get(sentence[before]?.token.word ?? '');
  const isBegun = sentence.slice(Math.max(0, index - REACH), index).some(({ token }) => relations.get(token.word) === 'from');
  return relation === 'to' && !isBegun ? undefined : relation;
}

/** How far before a "to" its "from" stands at most, in tokens. */
const REACH = 12;

/** A year among the first tokens of a sentence sets its scene: "In 1987, …". */
const SCENE = 3;
/** A year so long ago sets the scene wherever it stands. */
const HISTORY = 150;

/** Where the story is after an expression. Far from the day of publication it goes on in the year that set the scene. */
function remember(story: Story, { shape, units }: Reading, { period, basis, skipped, relation }: DateTag, published: Period | undefined, isScene: boolean): void {
  if (skipped === 'duration' ? units.some(unit => unit.startsWith('month')) : /F-?U|FY/.test(shape) && !units.some(unit => unit.startsWith('quarter'))) delete story.quarter;
  if (!period || /[AR]/.test(shape)) return;
  if (period.unit === 'quarter' && !shape.includes('Y')) story.quarter = period.n;
  if (period.unit === 'day') story.day = period;
  story.last = period;
  if (basis === 'reference') delete story.year;
  if (basis !== 'explicit' || relation === 'since' || period.unit === 'decade' || period.unit === 'century') return;
  const year = periodAt('year', firstDay(period)).n;
  const ago = published ? periodAt('year', firstDay(published)).n - year : 2;
  if (ago >= (isScene ? 2 : HISTORY)) story.year = year;
  else if (isScene) delete story.year;
}
