import type { Language } from '../languages/language.js';
import { wordPattern } from '../languages/pattern.js';
import { matchesOf } from '../text.js';
import { partOf, type TitlePart } from './pieces.js';
import { SUBJECT } from './title-rules.js';
import { VERB } from './verbs.js';

/** What begins a clause: a mark, "when", "who", "that"; "and" or "but" where a verb follows before the next mark. */
const BORDER = wordPattern(
  `[{subordinate}{relative}{that},;:-]+ | {and|but} (?= {!,|and|but|auxiliary|be|says|past}* ,? ` +
    `{!,|and|but|auxiliary|be|says|past}{0,9} ${VERB} )`,
  'g',
);
const JOINS_CLAUSES = wordPattern('^ {and|but}');
const HAS_VERB = wordPattern(VERB);
/** ", taking the town in 1911": it goes with what the rest tells. */
const GOES_WITH = wordPattern('^ {adverb|preposition}* {gerund}');
const OWN_VERB = wordPattern('^ {adverb|preposition}* {gerund} | {auxiliary|be|past}');
const REPORTS = wordPattern('{says|according}');
/** Who or what a clause is about, and what of it. */
const TELLS = wordPattern(
  '{pronoun|name|word|office|number|time} .* ' +
    `(?: {past} | ${VERB} .* {name|word|office|channel|number|quotation} )`,
);
const ASIDE = wordPattern(', {subordinate} < {pronoun}');
const PERFECT = wordPattern('^ {gerund} {past}');
/** "The Act that ended it", ", followed by Roe": of a noun, or of what stands before. */
const HANGS_ON = wordPattern(
  '[{relative}{that},] < {adverb}* {auxiliary|be|past} | {relative} < | > , {adverb}* ' + VERB,
);
/** A word that shows that a title tells of its clause. */
const SHOWS = wordPattern('{name|word|office|channel|number|quotation|past|gerund}');

/** Where a clause stands among the pieces of its sentence, and whether another date is for the rest. */
export interface OwnClause {
  readonly from: number;
  readonly to: number;
  readonly hasOther: boolean;
  /** ", having left in 1911": it was before what the rest tells. */
  readonly isPerfect: boolean;
  /** ", where she left it in 1911": the rest tells of something else. */
  readonly isAside: boolean;
}

/**
 * The clause with the date that a title is for, where the sentence has others beside it: "and she sold it in 1911",
 * "having left in 1911". Undefined where it is the whole sentence, has no verb of its own, or only says who reports.
 */
export function ownClauseOf({ tags }: TitlePart): OwnClause | undefined {
  const at = tags.indexOf('d');
  let from = 0;
  let to = tags.length;
  for (const { 0: border, index } of matchesOf(BORDER, tags)) {
    // "Rome and Carthage made peace": one clause.
    if (JOINS_CLAUSES.test(border) && index > from && !HAS_VERB.test(tags.slice(from, index))) continue;
    if (index < at) from = index + border.length;
    else to = Math.min(to, index);
  }
  const words = tags.slice(from, to);
  if (at < 0 || words === tags || !OWN_VERB.test(words) || REPORTS.test(words)) return undefined;
  return {
    from,
    to,
    hasOther: (tags.slice(0, from) + tags.slice(to)).includes('e'),
    isPerfect: PERFECT.test(words),
    isAside: ASIDE.test(`${tags.slice(0, from)}<${words}`),
  };
}

/** Whether a title tells of that clause: it has a word of it, and hangs on nothing. */
export function tells({ pieces, tags }: TitlePart, whole: TitlePart, { from, to }: OwnClause): boolean {
  const starts = new Set(pieces.map(({ start }) => start));
  const isTold = whole.pieces.slice(from, to).some(({ tag, start }) => SHOWS.test(tag) && starts.has(start));
  return isTold && !GOES_WITH.test(tags);
}

/**
 * Whether it only goes on with what the sentence tells: ", taking the town in 1911", "Visiting Rome in 1990, …"; not
 * "Founded in 1911, …".
 */
export const goesWith = ({ tags }: TitlePart, { from, hasOther }: OwnClause): boolean =>
  !hasOther && (from ? GOES_WITH.test(tags.slice(from)) : !PARTICIPLE.test(tags));

const PARTICIPLE = wordPattern(
  '^ (?: {gerund} {be} {adverb}* (?= {past} ) | ( {gerund} (?= {past} ) ) | ' +
    '(?: {determiner} {word|office|name}{1,3} | {adverb}* ) (?= {past} ) )',
);
const SUBJECT_BEHIND = wordPattern(`^ , ( ${SUBJECT} ) (?= {adverb}* ${VERB} )`, 'd');
const SUBJECT_AHEAD = wordPattern(
  `(?: ^ [{adverb}{time}]* | {says} {that}? ) ( ${SUBJECT} ) , (?: {number} , )? $`,
  'd',
);
const VERB_BEHIND = wordPattern(`^ , {adverb}* ${VERB}`);

/** "Doe is a painter |born in 1911". */
const IS_ONE = wordPattern(
  `^ ( ${SUBJECT} ) {be} {determiner} {!,|preposition|to|relative|that|subordinate|auxiliary|be|says|past}* ` +
    '(?= {past} {preposition?} {determiner}* {date} )',
  'd',
);

/**
 * "Founded in 1911, the club …", "The club, founded in 1911, …", "The club is one founded in 1911", "Having left in
 * 1911, Doe …" as sentences of their own; `was` makes them passive.
 */
export function participleOf(
  { pieces, tags }: TitlePart,
  clause: OwnClause | undefined,
  was: (subject: TitlePart) => string,
  text: string,
): TitlePart | undefined {
  const one = IS_ONE.exec(tags);
  const { from, to } = one ? { from: one[0].length, to: pieces.length } : (clause ?? { from: 0, to: 0 });
  const rest = tags.slice(to);
  const behind = from ? undefined : SUBJECT_BEHIND.exec(rest)?.indices?.[1];
  const ahead = VERB_BEHIND.test(rest) ? SUBJECT_AHEAD.exec(tags.slice(0, from))?.indices?.[1] : undefined;
  const [opening = '', perfect] = PARTICIPLE.exec(tags.slice(from, to)) ?? [];
  const at = from + opening.length;
  const verb = pieces[at];
  const place = one?.indices?.[1] ?? (behind ? [to + behind[0], to + behind[1]] : ahead);
  if (!place || verb?.tag !== 'v') return undefined;
  const subject = pieces.slice(...place);
  const own = text.slice(verb.start, verb.end).toLowerCase();
  const instead = perfect ? own : `${was(partOf(subject))} ${own}`;
  return partOf([...subject, { ...verb, instead }, ...pieces.slice(at + 1, to)]);
}

/** "It was built in 1911 and |widened in 1968": behind a passive, and without an object. */
const GOES_ON_PASSIVE = wordPattern(
  '{be} {adverb}* ( {past} ) .* < {adverb}* ( {past} ) (?! [{determiner}{name}{word}{number}{pronoun}{quotation}] )',
  'd',
);

/**
 * A clause that stands `alone` and goes on with what was done to its subject, as a passive: "The bridge was widened";
 * not "The king died".
 */
export function inPassive(
  alone: TitlePart,
  { pieces, tags }: TitlePart,
  { from, to }: OwnClause,
  { text, language, was }: { text: string; language: Language; was: (subject: TitlePart) => string },
): TitlePart {
  const found = GOES_ON_PASSIVE.exec(`${tags.slice(0, from)}<${tags.slice(from, to)}`)?.indices;
  const [, first, own] = found ?? [];
  const verbs = first && own ? [pieces[first[0]], pieces[own[0] - 1]] : [];
  const words = verbs.map((verb) => text.slice(verb?.start, verb?.end));
  const [, verb] = verbs;
  const at = verb ? alone.pieces.indexOf(verb) : 0;
  if (!verb || at < 1 || words.some((word) => language.active?.test(word))) return alone;
  const instead = `${was(partOf(alone.pieces.slice(0, at)))} ${words[1] ?? ''}`;
  return partOf(alone.pieces.with(at, { ...verb, instead }));
}

/**
 * A clause as a sentence of its own, if it can be one; `add` gives it the subject of the whole one. Behind a comma
 * alone a verb is a participle, and needs none: ", followed by Roe".
 */
export function aloneIn(
  { pieces, tags }: TitlePart,
  { from, to, isPerfect }: OwnClause,
  add: (part: TitlePart) => TitlePart,
): TitlePart | undefined {
  if (!from || HANGS_ON.test(`${tags.slice(0, from)}<${tags.slice(from, to)}>${tags.slice(to)}`))
    return undefined;
  const clause = partOf(pieces.slice(from, to));
  const own = isPerfect ? partOf(clause.pieces.slice(1)) : clause;
  const full = tags[from - 1] === ',' && !isPerfect ? clause : add(own);
  return TELLS.test(full.tags) && !GOES_WITH.test(full.tags) ? full : undefined;
}
