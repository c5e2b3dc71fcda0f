import { wordPattern } from '../languages/pattern.js';
import { partOf, type TitlePart } from './pieces.js';

/** A word that tells of something, rather than joining or dating it; fewer than two of them are no title. */
const TELLING = '{name|word|office|channel|says|pronoun|auxiliary|be|past|gerund|number|quotation}';
const CONTENT = wordPattern(`${TELLING} .* ${TELLING}`);
/** A verb that is known as one. */
const TITLE_VERB = wordPattern('{auxiliary|be|says|past|quotation}');

const NOUN =
  '{determiner}* {name|word|office|address|channel|number|possessive|time}* {name|word|office|channel|number}';
const SUBJECT = `(?: {pronoun} | ${NOUN} (?: [{preposition}{to}] ${NOUN} )* )`;
/** A clause that can stand alone: who, and what they did. */
const CLAUSE = `[{adverb}{time}]* ${SUBJECT} {adverb}* {auxiliary|be|says|past}`;

const patterns = (...sources: string[]): RegExp[] => sources.map((source) => wordPattern(source));

/** What divides two dates, the strongest first: a semicolon or dash, a conjunction, a comma. */
const BORDERS = [
  '[;-]',
  '[{and}{but}{subordinate}] (?! {word?} {preposition?} {determiner}* {date|other} )',
  ',',
];

/** ", according to the bank": who reports it, without a verb. */
const SOURCES = patterns(',? {according} .* $', '^ {according} {!,|pronoun|auxiliary|be|past}* ,');

/** What does not belong to the news: where a line was filed, who reports it, what another date is for. */
const CLAUSES: readonly RegExp[] = [
  ...patterns(
    // The place and day that an agency begins with; a speaker's name.
    '^ [{name}{number}{time}{preposition},]{1,9} [:-]',
    // ", the fire service said on Tuesday", ", says the mayor," : who reports it.
    ', {!,|auxiliary|be|says|according}* {says} {!,|auxiliary|be|says|to}* (?: , | $ )',
    // "The court was told that …", "He said the pipe was …".
    '^ {!says|quotation|that|relative|date|other}{1,14} (?: {says} ' +
      '(?: {!,|says|quotation|that|date|other}{0,5} {!,|says|quotation|that|date|other|preposition} )? {that} ' +
      '| {says} (?= {determiner|word|name|office|address|channel|number|possessive|pronoun}{1,6} ' +
      '{auxiliary|be|past} ) )',
    // "When the first barge arrived in 1838, a crowd …": what the date is for.
    `, (?<= ^ [{subordinate}{preposition}] ${SUBJECT} {adverb}* {auxiliary|be|past} {!,|other}* {date} {!,}* , ) .* $`,
    // "The club, founded in 1911, won" at another date.
    ', {!,|date}* {other} {!,|date}* , (?! {and|but|subordinate|relative|that} )',
    // ", which arrived in 1867, …" and its noun, when it is for that one.
    ', (?<= , {relative|that} {!,}* {date} {!,}* , ) .* $',
    `^ .*? (?= ${NOUN} , {relative|that} (?! {pronoun} ) {!,|other}* {date} )`,
    ', {relative|that} (?! {pronoun} ) (?= {!,|other}* {date} )',
  ),
  ...BORDERS.map((border) => wordPattern(`^ .* {other} {!date|other}*? ${border} (?= {!other}* {date} )`)),
  ...BORDERS.map((border) =>
    wordPattern(`${border} (?<= {date} {!date|other}* {!date|other} ) {!date|other}* {other} .* $`),
  ),
];

/** Marks and words that only lead over from the sentence before. */
const CONNECTORS: readonly RegExp[] = patterns(
  '^ [,;:-]+',
  '^ {and|but} (?! {auxiliary|be} )',
  '^ {adverb|time}+ (?: , | (?= {pronoun} ) )',
  '^ {time}+ (?= {determiner} )',
);

/** Openings that the rest does without. */
const OPENINGS: readonly RegExp[] = patterns(
  // "When the war ended, …", "Living in Paris, …", "With …, …".
  `^ [{subordinate}{gerund}{past}{relative}{that}] .*? , (?= ${CLAUSE} )`,
  `^ [{gerund}{past}{subordinate}] {!,}* , (?= {determiner|pronoun|name|word|number|office|address} )`,
  // "After he died": nothing else is told.
  `^ {subordinate|relative|that} (?= ${CLAUSE} )`,
  '^ [{and}{but},;:-]+',
);

/** ", however," and ", a novelist," between who acts and what they do. */
const APPOSITIONS = patterns(
  ', {adverb} ,',
  `(?<= ^ [{adverb}{time}]* (?: {preposition} {!,}* )? ${NOUN} ) , ` +
    '(?= {determiner|word|number|relative|preposition|past|gerund} ) {!,|date|and}* (?: , {!,|date|and}* )? , ' +
    '(?= {adverb}* {auxiliary|be|past} )',
);

const ENDS = patterns('[{to}{and}{but}{subordinate}{relative},;:-]+ $');
/** Dates with their prepositions, and what joins the last of several: "and again in 1877,". */
const DATES = patterns(
  '(?<= {date|other} ) {and} {word?} {preposition?} {date|other}',
  '[{preposition}{to}]? {subordinate}? {determiner}* {date|other}',
);

/** Whether somebody does something, as far as verbs are known. */
export const hasVerb = (tags: string): boolean => TITLE_VERB.test(tags);

/** Without the words that a rule matches, as often as it does; what leaves no content or no verb is left as it is. */
function without(part: TitlePart, rule: RegExp, needsVerb: boolean): TitlePart {
  const { 0: { length } = '', index = 0 } = rule.exec(part.tags) ?? {};
  if (!length) return part;
  const tags = part.tags.slice(0, index) + part.tags.slice(index + length);
  if (!CONTENT.test(tags) || (needsVerb && hasVerb(part.tags) && !hasVerb(tags))) return part;
  return without({ pieces: part.pieces.toSpliced(index, length), tags }, rule, needsVerb);
}

const withoutAll = (part: TitlePart, rules: readonly RegExp[], needsVerb = true): TitlePart =>
  rules.reduce((rest, rule) => without(rest, rule, needsVerb), part);

const SHARED_SUBJECT = wordPattern(
  `(?: ^ (?: {!,}* , )? [{adverb}{time}{and}{but}]* ( ${SUBJECT} ) | ( {pronoun} ) ) ` +
    '(?= {adverb}* {auxiliary|be|past} )',
  'd',
);
const NO_SUBJECT = wordPattern('^ {adverb}* {auxiliary|be|past}');

/** "was made general" has the subject of the sentence: its words before the first verb. */
function withSubject(part: TitlePart, told: TitlePart): TitlePart {
  if (!NO_SUBJECT.test(part.tags)) return part;
  const whole = bindDates(told);
  const [, noun, pronoun] = SHARED_SUBJECT.exec(whole.tags)?.indices ?? [];
  const range = noun ?? pronoun;
  const [first] = part.pieces;
  const subject = range ? whole.pieces.slice(...range) : [];
  return first && (subject.at(-1)?.end ?? Infinity) < first.start
    ? partOf([...subject, ...part.pieces])
    : part;
}

/** A date that belongs to its noun is a word like others, once it has served to find its clause. */
const bindDates = ({ pieces }: TitlePart): TitlePart =>
  partOf(pieces.map((piece) => (/[de]/.test(piece.tag) && !piece.date ? { ...piece, tag: 'n' } : piece)));

/** An opening of one preposition or another hangs on the rest, except for places: "In Paris, …". */
function openingOf(part: TitlePart, isPlace: (piece: TitlePart['pieces'][number]) => boolean): TitlePart {
  const [first, ...rest] = part.pieces;
  if (first?.tag !== 'p' || isPlace(first)) return part;
  return partOf([{ ...first, tag: 'u' }, ...rest]);
}

/**
 * The words that a title has of its sentence: what happened at its date, without the date; `withAll` the clauses of
 * the sentence, or only the one that tells it.
 */
export function choose(
  whole: TitlePart,
  isPlace: (piece: TitlePart['pieces'][number]) => boolean,
  withAll = false,
): TitlePart {
  const strip = (part: TitlePart): TitlePart => {
    const dated = withoutAll(bindDates(part), DATES);
    return withoutAll(openingOf(withoutAll(dated, [...CONNECTORS, ...APPOSITIONS]), isPlace), [
      ...OPENINGS,
      ...ENDS,
    ]);
  };
  if (withAll) return strip(withoutAll(whole, [...CONNECTORS, ...CLAUSES.slice(0, 1)]));
  const told = withoutAll(withoutAll(whole, CONNECTORS), SOURCES, false);
  const chosen = withSubject(strip(withoutAll(told, CLAUSES)), told);
  return hasVerb(chosen.tags) || !hasVerb(told.tags) ? chosen : strip(told);
}
