import { wordPattern } from '../languages/pattern.js';
import { partOf, type TitlePart } from './pieces.js';
import { hasVerb, VERB } from './verbs.js';

/** Titles up to this length, in UTF-16 units, are left as they are. */
export const GOOD_LENGTH = 100;

/** A word that tells of something, rather than joining or dating it; fewer than two of them are no title. */
const TELLING = '{name|word|office|channel|says|pronoun|auxiliary|be|past|gerund|number|quotation}';
const CONTENT = wordPattern(`${TELLING} .* ${TELLING}`);

const NOUN =
  '{determiner}* {name|word|office|address|channel|number|possessive|time}* {name|word|office|channel|number}';
export const SUBJECT = `(?: {pronoun} | ${NOUN} (?: [{preposition}{to}] ${NOUN} )* )`;
const NO_VERBS = '{!,|auxiliary|be|says|past}';
/** Goes on with a clause, over commas. */
const FLAT = '{!auxiliary|be|says|past|other|relative|that|subordinate|;}';
/** A clause that can stand alone: who, perhaps ", a novelist,", and what they did. */
const CLAUSE = `[{adverb}{time}]* ${SUBJECT} (?: , {!,}{1,12} , )? {adverb}* ${VERB}`;

/** A date that opens a clause. */
const AT_DATE = '(?: {preposition?} {determiner}* {date|other} ,? )?';

const patterns = (...sources: string[]): RegExp[] => sources.map((source) => wordPattern(source));

/** What divides two dates, the strongest first: a semicolon or dash, a conjunction, a comma. */
const BORDERS = [
  '[;-]',
  `[{and}{but}{subordinate}] (?! {to} | {word|adverb}? {preposition?} {determiner}* {date|other} (?! ,? ${CLAUSE} ) )`,
  ',',
];

/** ", according to the bank": who reports it, without a verb. */
const SOURCES = patterns(',? {according} .* $', '^ {according} {!,|pronoun|auxiliary|be|past}* ,');

/** What does not belong to the news: where a line was filed, who reports it, what another date is for. */
const CLAUSES: readonly RegExp[] = [
  ...patterns(
    // The place and day that an agency begins with; a speaker's name.
    '^ [{name}{number}{time}{preposition},]{1,9} [:-]',
    // "Aston, Barton On Monday, …"
    '^ {name}+ (?: , {name}+ ){1,3} (?= {preposition?} {date} , )',
    // ", the fire service said on Tuesday", ", says the mayor," : who reports it.
    // Not "In a letter to the hall, Doe said".
    ', (?! {but|relative} ) (?<! ^ (?: {preposition} {!,}* , )+ ) {!,|auxiliary|be|says|past|and|according}* {says} ' +
      '{!,|auxiliary|be|says|to}* (?: , | $ )',
    // ", the navy has announced."
    `(?<= ^ [{determiner}{name}{pronoun}{gerund}] .* ${VERB} .* ) , ${NOUN} {auxiliary}* {past} $`,
    // "The court was told that …", "He said the pipe was …".
    '^ {!says|quotation|that|relative|date|other}{1,14} (?: {says} ' +
      '(?: {!,|says|quotation|that|date|other}{0,5} {!,|says|quotation|that|date|other|preposition} )? {that} ' +
      '| {says} (?= {determiner|word|name|office|address|channel|number|possessive|pronoun}{1,6} ' +
      '{auxiliary|be|past} ) )',
    // "When the first barge arrived in 1838, a crowd …": what the date is for.
    `, (?<= ^ [{subordinate}{preposition}] ${SUBJECT} {adverb}* {auxiliary|be|past} {!,|other}* {date} {!,}* , ) .* $`,
    // "The club, founded in 1911, won" at another date.
    '(?: , {number} )? , (?! {and|but} ) {!,|date}* {other} {!,|date}* , (?! {and|but|subordinate|relative|that} )',
    // ", which arrived in 1867, …" and its noun, when it is for that one.
    ', (?<= , {relative|that} {!,}* {date} {!,}* , ) .* $',
    `^ .*? (?= (?: ^ ${SUBJECT} | ${NOUN} ) , {relative|that} (?! {pronoun} ) {!,|other}* {date} )`,
    ', {relative|that} (?! {pronoun} ) (?= {!,|other}* {date} )',
    `^ .*? (?<! {be} | {be} {adverb} ) (?= ${SUBJECT} , {relative} {adverb}* ${VERB}+ ${FLAT}* {date} )`,
    `, (?<= ^ ${SUBJECT} , ) {relative} (?= {adverb}* ${VERB}+ ${FLAT}* {date} )`,
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
  // "More importantly, …", "In response to this, …"
  `^ (?: {name|word} {adverb} | {preposition} {word} (?: [{preposition}{to}] ${NO_VERBS}{1,5} )? ) , ` +
    `(?= ${AT_DATE} ${CLAUSE} )`,
  '^ {time}+ (?= {determiner} )',
  // "On Monday, day two of the cup, …"
  `(?<= ^ {preposition?} {date} , ) (?! {preposition} ) {!,|auxiliary|be|says|past}{1,9} , (?= ${CLAUSE} )`,
);

/** Openings that the rest does without. */
const OPENINGS: readonly RegExp[] = patterns(
  // "In spite of his age he left", "A fine player, she left".
  `^ [{subordinate}{preposition}] ${NO_VERBS}{1,8} (?= {pronoun} {adverb}* ${VERB} )`,
  `^ {determiner} {!,|auxiliary|be|says}{1,8} , (?= {pronoun} {adverb}* ${VERB} )`,
  // "After heavy rain the hall was closed"; but "While aid to the south was short, …".
  `^ (?! .* , ${CLAUSE} ) {subordinate} {!,|auxiliary|be|says|past|determiner}{2,5} ` +
    `(?= {determiner} {!,}{1,4} ${VERB} )`,
  // "When the war ended, …", "Living in Paris, …", "With …, …".
  `^ [{subordinate}{gerund}{past}{relative}{that}] .*? , (?= ${CLAUSE} )`,
  // … unless it begins a list: "Contested towns, villages and hills fell".
  '^ [{gerund}{past}{subordinate}] (?! {!,}* , {name|word}{1,3} (?: , {name|word}{1,3} )* ,? {and} ) {!,}* , ' +
    '(?= {determiner|pronoun|name|word|number|office|address} )',
  // "Built in the town, it …" behind its adverb; "(with the start in Sochi), Russia, Doe …": left of an opening.
  `^ {adverb|time} {past} {!,}* , (?= ${CLAUSE} )`,
  `^ {name}{1,3} , (?= {name} ) (?= ${CLAUSE} )`,
  // "For his services his son was honoured".
  `^ {subordinate} {determiner} {word}{1,3} (?= {determiner} {!,|preposition}{1,4} ${VERB} )`,
  // "By the time he left": likewise.
  `^ {subordinate} {determiner} {time}+ (?= [{pronoun}{name}{determiner}] ) (?= ${CLAUSE} )`,
  // "The day after the fall of Rome, …".
  `^ [{determiner}{number}]+ {time}+ [{preposition}{subordinate}] {!,}* , (?= ${CLAUSE} )`,
  // "After he died": nothing else is told.
  `^ {subordinate|relative|that} (?= ${CLAUSE} )`,
  '^ [{and}{but},;:-]+',
  // "It should be noted that …", "It was not until 1911 that …"
  `^ {pronoun} (?: {auxiliary} {be} [{past}{says}] | {be} {adverb}? {preposition?} {word}? ) {that} (?= ${CLAUSE} )`,
);

/** ", however," and ", a novelist," between who acts and what they do. */
const APPOSITIONS = patterns(
  // "A survey - a small one, of mills - was made"
  '(?<! {number} ) - {!;|-}{1,25} (?<! {number} ) - (?! {number} )',
  ', {adverb} ,',
  // What stands before a mark is looked at only where there is one.
  // Not "the index, the FTSE 100,".
  `, (?<= ^ [{adverb}{time}]* ${NOUN} , ) (?! {determiner} {name} {name|number}* , ) ` +
    '(?= {determiner|word|number|relative|preposition|past|gerund} ) {!,|date|and}* (?: , {!,|date|and}* )? , ' +
    '(?= {adverb}* {auxiliary|be|past} )',
  // The same behind "In Aston"; not "In this night, an army, led by Doe, left".
  `, (?<= ^ [{adverb}{time}]* {preposition} {!,}* ${NOUN} , ) ` +
    '(?= {determiner|word|number|relative|preposition|past|gerund} ) {!,|date|and}* , ' +
    '(?= {adverb}* {auxiliary|be|past} )',
  // ", along with the rain and the wind,", ", a plan which said how,"
  `, (?<= ^ ${SUBJECT} , ) (?= {preposition|relative|past|gerund} | {determiner} {!,}* {relative|that} ) ` +
    '{!,}{1,25} , (?= {adverb}* {auxiliary|be|past} )',
  // ", including Doe, Roe and others," ", helped by Aston, Barton and others,"
  `, (?<= ^ ${SUBJECT} (?: {past} {preposition} ${NOUN} )? , ) [{gerund}{past}] {!auxiliary|be|says|past|;}{1,40} , ` +
    '(?= {adverb}* {past} [{determiner}{name}{word}{number}{to}] )',
  // "The men who were in Rome, told …", "A study published in Rome, showed that …": who writes so forgets a comma.
  `(?= {relative|past} ) (?<= ^ ${SUBJECT} ) (?: {relative} {!,}{1,25} , (?= {adverb}* {past} ) ` +
    '| {past} {preposition} {!,}{1,25} , (?= {adverb}* {past} {that} ) )',
);

/** No title ends so: "…, and", "…, scheduled". */
const ENDS = patterns(
  '; {!auxiliary|be|says|past}* $',
  ', {adverb}* [{past}{time}] $',
  '[{to}{and}{but}{subordinate}{relative},;:-]+ $',
);
const CONNECTORS_AND_APPOSITIONS = [...CONNECTORS, ...APPOSITIONS];
const OPENINGS_AND_ENDS = [...OPENINGS, ...ENDS];
const CONNECTORS_AND_FILING = [...CONNECTORS, ...CLAUSES.slice(0, 1)];
/** Dates with their prepositions, and what joins the last of several: "and again in 1877,". */
const DATES = patterns(
  '(?<= {date|other} ) {and} {word|adverb}? {preposition?} {date|other}',
  `, (?<= (?: ^ (?: [{preposition}{subordinate}] {!,}* , )? ${SUBJECT} | {says|past} ) , ) ` +
    '{preposition?} {determiner}* {date|other} ,',
  '(?<= [{and}{but}] ) ,? {preposition?} {determiner}* {date|other} ,',
  '[{preposition}{to}]? {subordinate}? {determiner}* {date|other}',
  // What stood about them: "the hall, in 1968; …".
  '(?<= , ) , | , (?= [;:] )',
);

/** Whether what a rule leaves still says who did what, if that was said. */
const isWhole = (before: string, after: string): boolean =>
  (!hasVerb(before) || hasVerb(after)) &&
  (!IN_CLAUSE.test(before) || IN_CLAUSE.test(after) || NO_SUBJECT.test(after));

/** Without the words that a rule matches, as often as it does; what leaves no content or no verb is left as it is. */
function without(part: TitlePart, rule: RegExp, needsVerb: boolean): TitlePart {
  const { 0: { length } = '', index = 0 } = rule.exec(part.tags) ?? {};
  if (!length) return part;
  const tags = part.tags.slice(0, index) + part.tags.slice(index + length);
  if (!CONTENT.test(tags) || (needsVerb && !isWhole(part.tags, tags))) return part;
  return without({ pieces: part.pieces.toSpliced(index, length), tags }, rule, needsVerb);
}

const withoutAll = (part: TitlePart, rules: readonly RegExp[], needsVerb = true): TitlePart =>
  rules.reduce((rest, rule) => (rule.test(rest.tags) ? without(rest, rule, needsVerb) : rest), part);

const IN_CLAUSE = wordPattern(
  `(?: , [{relative}{that}] | ${SUBJECT} (?: , {!,}{1,12} , )? ) {adverb}* {auxiliary|be|says|past|quotation}`,
);
const NO_SUBJECT = wordPattern('^ [{date}{other}{preposition}{and}{but},]* {adverb}* {auxiliary|be|past}');
const SHARED_SUBJECT = wordPattern(
  `(?: ^ (?: {!,}* , )? [{adverb}{time}{and}{but}]* ( ${SUBJECT} ) | ( {pronoun} ) ) ` +
    '(?= {adverb}* {auxiliary|be|says|past} )',
  'd',
);

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

const isLong = ({ pieces }: TitlePart): boolean =>
  pieces.reduce((length, { start, end }) => length + end - start + 1, 0) > GOOD_LENGTH;

/** "The walls held, and" before the clause with the date. */
const LEADING = patterns(
  `^ .* ${VERB} {!and|but}* ,? [{and}{but};-] ,? (?= ${AT_DATE} ${CLAUSE} ) (?= .* {date} )`,
  // "... and burned": of the same subject.
  `^ {!relative|that|subordinate}* ${VERB} {!and|but|relative|that|subordinate}{2,} ,? [{and}{but};-] ,? ` +
    `(?= ${AT_DATE} {adverb}* {auxiliary|be|past} ) (?= .* {date} )`,
);

/** What dates leave behind where they are taken out, and ", he said,". */
const LEFT_BY_DATES = wordPattern(
  '^ (?: [{date}{other}{preposition}{to}{determiner}{adverb}{time}{and},]* | , {!,}* {says} {!,}* , ) $',
);
const JOINING = wordPattern('[{and}{but};]');
const STARTS_CLAUSE = wordPattern(`^ ${CLAUSE}`);
const VERB_FIRST = wordPattern(`^ {adverb}* ${VERB}`);

/** A clause of a sentence with the subject of that, where it has none. */
export const withItsSubject = (clause: TitlePart, whole: TitlePart): TitlePart =>
  withSubject(clause, withoutAll(whole, APPOSITIONS));

/** Whether two words of a title stand side by side that do not belong together: between them others are left out. */
function isTorn({ pieces }: TitlePart, told: TitlePart): boolean {
  const placeOf = ({ start }: TitlePart['pieces'][number]): number =>
    told.pieces.findIndex((piece) => piece.start === start);
  return pieces.some((piece, i) => {
    const next = pieces[i + 1];
    if (!next || next.start < piece.start) return false;
    const gap = told.tags.slice(placeOf(piece) + 1, placeOf(next));
    const rest = told.tags.slice(placeOf(next));
    return (
      (JOINING.test(gap) && STARTS_CLAUSE.test(rest)) || (!LEFT_BY_DATES.test(gap) && !VERB_FIRST.test(rest))
    );
  });
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
    return withoutAll(openingOf(withoutAll(dated, CONNECTORS_AND_APPOSITIONS), isPlace), OPENINGS_AND_ENDS);
  };
  if (withAll) return strip(withoutAll(whole, CONNECTORS_AND_FILING));
  const told = withoutAll(withoutAll(whole, CONNECTORS), SOURCES, false);
  const clause = withoutAll(told, CLAUSES);
  const chosen = withSubject(strip(isLong(clause) ? withoutAll(clause, LEADING) : clause), told);
  const isGood = (hasVerb(chosen.tags) || !hasVerb(told.tags)) && !isTorn(chosen, told);
  return isGood ? chosen : strip(told);
}
