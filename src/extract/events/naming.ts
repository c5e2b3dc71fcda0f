import { wordClasses } from '../languages/classes.js';
import { readWord, type Language } from '../languages/language.js';
import { wordPattern } from '../languages/pattern.js';
import type { Antecedents } from './antecedents.js';
import { fullNameOf, isDeterminer, isToldBefore } from './full-names.js';
import { partOf, type TitlePart, type TitlePiece } from './pieces.js';
import { hasVerb, VERB } from './verbs.js';

/** What a title opens with that cannot stand alone; not "The reopened hall", "Repeated attacks broke the line". */
export const HANGS = wordPattern(
  '^ (?: [{pronoun}{that}{relative}{but}{and}{subordinate}{says}{auxiliary}{be}] | ' +
    `{past} (?! {word}{1,3} {!,|auxiliary|be|says|past}* ${VERB} ) | ` +
    '[{determiner}{time}] (?: {auxiliary|be|says} | {past} (?! {word} ) ) )',
);
/** "It is hoped that …": nothing is meant. */
const NOTHING_MEANT = wordPattern(
  '^ {pronoun} {auxiliary}* {be} {adverb}* [{past}{says}{word}] (?: {that} | ' +
    `[{determiner}{name}{pronoun}{number}] {!,|auxiliary|be|says|past}* ${VERB} )`,
);
/** "The mayor", and nothing that says of what. */
const OFFICE = wordPattern(
  '^ {determiner} {word|office}* {office} (?= {adverb}* {auxiliary|be|says|past} | $ )',
);
/** A word that may be a determiner, and its noun. */
const WITH_NOUN = wordPattern('^ . {time|adverb}* {name|word|office|channel|number}');
/** "The battle" and what it did. */
const BARE = wordPattern(`^ {determiner} . {adverb}* ${VERB}`);
/** Somebody, or something, that a pronoun behind may mean. */
const MAY_BE_MEANT = wordPattern('{name|office|address|pronoun}');
/** "Poe asked him": who does something does it to somebody else. */
const TO_ANOTHER = wordPattern(
  '^ [{determiner}{word}{office}{address}{name}]+ {adverb|auxiliary|be|says|past}+ {preposition|to}? $',
);
/** Behind a "her" that is nobody's: "gave her a hive". */
const NOT_OWNED = wordPattern(
  '^ (?: $ | [{preposition}{to}{determiner}{and}{but}{subordinate}{relative}{that},;:] )',
);

/** "Took it": the object of the title's verb, behind which nothing is told of it. */
const isLast = (tags: string, at: number): boolean => at === tags.length - 1;

/** Who can be named in a title. */
export interface Names {
  readonly meant: Antecedents;
  readonly holder: (office: string) => string | undefined;
}

/** A title with names; `isUnclear` when its first words do not say who or what is meant. */
export interface NamedTitle {
  readonly part: TitlePart;
  readonly isUnclear: boolean;
  /** They are "the site", which the text has named before, and nothing says which. */
  readonly isBare?: boolean | undefined;
}

/** A title that says who and what is meant, as far as that is known: "He left", "The site opened", "Doe asked him". */
export function named(text: string, part: TitlePart, language: Language, names: Names): NamedTitle {
  if (language.gendered) return { part, isUnclear: HANGS.test(part.tags) };
  const { part: opened, isUnclear, isBare } = opening(text, part, language, names);
  return { part: inner(text, opened, language, names.meant), isUnclear, isBare };
}

/** The first words: "He left", "Her book appeared", "The mayor left", "The battle began", "This plan failed". */
function opening(text: string, part: TitlePart, language: Language, names: Names): NamedTitle {
  const { pieces, tags } = part;
  const [first, noun] = pieces;
  if (!first || first.instead) return { part, isUnclear: false };
  const own = text.slice(first.start, first.end);
  const [word = ''] = own.toLowerCase().split(/\s/, 1);
  const instead = (words: string, isUnclear = false, taken = 1): NamedTitle => {
    const piece = { ...first, tag: 'N', end: pieces[taken - 1]?.end ?? first.end, instead: words };
    return { part: partOf([piece, ...pieces.slice(taken)]), isUnclear };
  };
  if (language.thing?.test(word) && NOTHING_MEANT.test(tags))
    return { part: partOf(pieces.with(0, { ...first, tag: wordClasses.word })), isUnclear: false };
  const isDefinite = word === language.definite;
  const [{ length } = ''] = OFFICE.exec(tags) ?? [];
  const last = pieces[length - 1];
  const office = last && isDefinite && text.slice(noun?.start, last.end).toLowerCase();
  const holder = office && !language.plural?.test(office) ? names.holder(office) : undefined;
  if (holder) return instead(holder, false, length);
  const isWhose = language.possessives?.test(word) === true;
  const meant = isWhose || tags.startsWith('P') ? names.meant(word, first.start) : undefined;
  if (meant) return instead(isWhose ? ownerOf(meant, language) : meant);
  const thing = isDefinite && BARE.test(tags) && noun ? bareThing(text, noun, language) : undefined;
  const name = thing && fullNameOf(text, thing, first.start, language);
  if (name) return instead(name, false, 2);
  const points = language.pointing?.test(word) === true;
  if (
    points &&
    language.definite &&
    (own.includes(' ') ||
      (WITH_NOUN.test(tags) && !language.pointer?.test(text.slice(first.start, noun?.end))))
  )
    return instead(own.replace(/^\S+/, language.definite), true);
  if (thing && isToldBefore(text, thing, first.start)) return { part, isUnclear: true, isBare: true };
  return { part, isUnclear: points || isWhose || HANGS.test(tags) };
}

/** One thing, of which "the" alone says nothing. */
function bareThing(
  text: string,
  { tag, start, end, instead }: TitlePiece,
  language: Language,
): string | undefined {
  const word = text.slice(start, end);
  const isNoun = tag === wordClasses.word || language.happening?.test(word);
  const isOne = isNoun && !instead && !language.plural?.test(word);
  return isOne && /^\p{Ll}/u.test(word) ? word : undefined;
}

/** "Doe’s", "Roes’". */
const ownerOf = (name: string, { possessive = '' }: Language): string =>
  name + (name.endsWith('s') ? '’' : possessive);

/**
 * With a name for the first "him", "his" or "it" behind the first words, where a title has nobody and nothing
 * that it may mean: "The hall showed Doe’s works", "Poe asked Doe", "The army took the city".
 */
function inner(text: string, part: TitlePart, language: Language, meant: Antecedents): TitlePart {
  const { pieces, tags } = part;
  const wordAt = ({ start, end }: TitlePiece): string => text.slice(start, end).toLowerCase();
  const at = pieces.findIndex(
    (piece, i) =>
      !piece.instead &&
      !/[QH]/.test(piece.tag) &&
      (readWord(wordAt(piece), language).lean || (language.thing?.test(wordAt(piece)) && isLast(tags, i))),
  );
  const pronoun = pieces[at];
  if (at < 1 || !pronoun) return part;
  const word = wordAt(pronoun);
  const isWhose = language.possessives?.test(word) === true && !NOT_OWNED.test(tags.slice(at + 1));
  const ahead = tags.slice(0, at);
  // Behind a verb it may be its subject's: "A teacher sold his house".
  const isElse = isWhose
    ? !hasVerb(ahead) && !MAY_BE_MEANT.test(ahead)
    : (pronoun.tag !== 'P' || isLast(tags, at)) && TO_ANOTHER.test(ahead);
  const name = isElse && meant(word, pieces[0]?.start ?? 0);
  if (!name) return part;
  // "The city" has a small letter here.
  const inside = isDeterminer(name.split(' ', 1)[0] ?? '', language)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
  const instead = isWhose ? ownerOf(inside, language) : inside;
  return partOf(pieces.with(at, { ...pronoun, tag: 'N', instead }));
}
