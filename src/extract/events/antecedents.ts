import { kindOf, readWord, type Language } from '../languages/language.js';
import { wordPattern } from '../languages/pattern.js';
import { tellingSubject } from '../quotes/cues.js';
import { isPerson, type People, type Person } from '../quotes/people.js';
import { spanOf, textOf, type Sentence, type Word } from '../quotes/tags.js';
import { matchesOf } from '../text.js';
import { wordsShown } from './pieces.js';

/** Whom or what a pronoun in lower case at an offset of the text means, in words of the text, if that is known. */
export type Antecedents = (pronoun: string, at: number) => string | undefined;

/** A thing that "it" or "they" may mean is no longer than this. */
const LONGEST_THING = 45;
/** So many times as often as anybody else is mentioned whom a text is about. */
const MORE_OFTEN = 1.5;
/** A pronoun means one of so many who were spoken of last. */
const TITLE_RECENT = 6;
/** What only points back names nothing itself; one thing has an article or a name. */
const POINTS = /^(?:th(?:is|at|ese|ose|ere)|its?|his|her|their)\b|\b(?:former|latter)$/i;
/** "The United States": one thing. */
const A_NAME = /^(?:\p{Lu}\S*\s?)+$/u;
const ONE_THING = /^(?:(?:the|an?)\s|\p{Lu})/u;

const NOUNS =
  '{determiner}* [{name}{word}{office}{address}{channel}{number}{possessive}{time}]* {name|word|office|channel}';
/** Whom or what a clause is about: what stands between its beginning, perhaps with a date, and its verb. */
const SUBJECTS = wordPattern(
  '(?: ^ | [{and}{subordinate}{that},;:-] ) (?: {preposition} {determiner?} {time|number}+ )? {adverb|time}* ' +
    `( ${NOUNS} (?: {and|preposition} ${NOUNS} )? ) (?= (?: , {!,}* , )? {adverb}* {auxiliary|be|says|past} )`,
  'dg',
);

/** What a clause is about, and where that ends. */
interface Thing {
  readonly words: string;
  readonly end: number;
}

/** Somebody whom a clause is about, and where that ends. */
interface Actor {
  readonly person: Person;
  readonly end: number;
}

interface Spoken {
  readonly people: readonly Actor[];
  readonly things: readonly Thing[];
}

/** What follows who acts: their verb, perhaps behind ", a novelist,". */
const ACTS = wordPattern(
  '^ (?: , {!,}{1,12} , )? [{adverb}{time}]* {auxiliary|be|says|past} | ^ {possessive}',
);

/** The classes of a sentence's words, with past tenses told from nouns. */
const tagsWithVerbs = (words: readonly Word[], language: Language): string =>
  words.map(({ tag, word }) => (tag === 'n' && kindOf(word, language)[2] === 'v' ? 'v' : tag)).join('');

/** The things that the clauses of a sentence are about. */
function thingsIn(text: string, sentence: Sentence, tags: string, language: Language): Thing[] {
  const things = Array.from(matchesOf(SUBJECTS, tags), ({ indices }) => {
    const [from, to] = indices?.[1] ?? [0, 0];
    const before = sentence.words[from - 1]?.word ?? '';
    return { before, words: textOf(text, sentence, { from, to }), end: sentence.words[to - 1]?.end ?? 0 };
  });
  return things.filter(
    ({ before, words }) =>
      words.length <= LONGEST_THING &&
      !POINTS.test(before) &&
      !POINTS.test(words) &&
      (ONE_THING.test(words) || language.plural?.test(words)),
  );
}

/** Gives a function from the sentences of a text to what pronouns mean in them. */
export function antecedentsIn(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  { whoIsIn }: People,
): (sentence: Sentence) => Antecedents {
  const whoIs = whoIsIn();
  const spoken = new Map<number, Spoken>();
  let seen: Actor[] = [];
  const actors = new Set<Person>();
  let before: readonly Thing[] = [];
  let { paragraph } = sentences[0] ?? {};
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      before = [];
      seen = [];
    }
    ({ paragraph } = sentence);
    const subject = tellingSubject(sentence);
    const tags = tagsWithVerbs(sentence.words, language);
    // "After schools in Aston and Barton, he …" names nobody.
    // Nor do dates in brackets.
    const until = subject && spanOf(sentence, subject).end;
    const behind = wordsShown(text, sentence).filter(({ start }) => start >= (until ?? Infinity));
    const isNamed =
      subject && sentence.tags[subject.from] !== 'P' && ACTS.test(tagsWithVerbs(behind, language));
    const person = isNamed ? whoIs(sentence, subject) : undefined;
    const isSomebody = subject && person && isPerson(person);
    if (isSomebody) {
      seen.push({ person, end: spanOf(sentence, subject).end });
      actors.add(person);
    }
    const isOwner = sentence.tags[subject?.to ?? 0] === 's';
    // "It fell." names nothing.
    const own = (/^P[^,cu]*$/.test(sentence.tags) ? [] : thingsIn(text, sentence, tags, language)).filter(
      ({ words }) => !isSomebody || isOwner || language.body?.test(words),
    );
    spoken.set(sentence.start, { people: seen.slice(-TITLE_RECENT), things: [...before, ...own] });
    if (own.length) before = own.slice(0, 1);
  }
  const [most, second] = [...actors].sort((a, b) => b.mentions - a.mentions);
  const topic = most && most.mentions >= MORE_OFTEN * (second?.mentions ?? 0) ? most : undefined;
  return ({ start, end: stop }) => {
    const { people = [], things = [] } = spoken.get(start) ?? {};
    return (pronoun, at) => {
      const { lean } = readWord(pronoun, language);
      // Who is named behind a pronoun is somebody else.
      const isElse = (name: string): boolean => isNamedIn(text.slice(at, stop), name);
      if (lean) {
        const before = people.flatMap(({ person, end }) => (end <= at ? person : []));
        const name = personOf(before, topic, lean)?.name;
        return name && !isElse(name) ? name : undefined;
      }
      const near = things.findLast(({ end, words }) => end <= at && !isElse(words))?.words ?? '';
      const { plural, body, several, thing } = language;
      const isMeant =
        (several?.test(pronoun) && [plural, body].some((is) => is?.test(near))) ||
        (thing?.test(pronoun) && (!plural?.test(near) || A_NAME.test(near)));
      return near && isMeant ? near : undefined;
    };
  };
}

/** Whether a name stands in words, if only its last part: "Doe" for "Jane Doe", not "John Doe" or "the Doe Hall". */
function isNamedIn(words: string, name: string): boolean {
  const parts = words.split(name.slice(name.lastIndexOf(' ') + 1));
  return parts.slice(1).some((next, i) => {
    const [before] = /\p{Lu}\S+(?= $)/u.exec(parts[i] ?? '') ?? [];
    return !/^ \p{Lu}/u.test(next) && (!before || name.includes(before));
  });
}

/** Of whom that is known in the paragraph, else whom the text is about, else who was spoken of last and may be. */
function personOf(recent: readonly Person[], topic: Person | undefined, lean: number): Person | undefined {
  return (
    recent.findLast((person) => person.lean * lean > 0) ??
    (topic && topic.lean * lean > 0 ? topic : undefined) ??
    recent.findLast((person) => person.lean * lean >= 0)
  );
}
