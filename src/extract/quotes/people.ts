import { readWord, type Language } from '../languages/language.js';
import { matchesOf } from '../text.js';
import { mainSubject } from './cues.js';
import { textOf, type Range, type Sentence, type Word } from './tags.js';

/** Somebody, or a body, that the article names or describes. */
export interface Person {
  /** In full as soon as the text says it, or the description. */
  name: string;
  role?: string;
  /** A body ("the bank"), or somebody who is only described. */
  readonly isBody: boolean;
  mentions: number;
  /** Above 0 a woman, below 0 a man. */
  lean: number;
}

/** The name in a phrase and behind it, and the role. The first that fits counts. */
const NAME_PATTERNS: readonly RegExp[] = [
  /^[^MNQ]{1,8}Ma?[,p](?<name>N+)/d, // a nurse who gave her name as Doe
  /^D?(?<role>[nNR#s]*[nR](?:pD?[nNRa]+)?),(?<name>N+)(?:[,.]|$)/d, // the head of the bank, Jane Doe,
  /^(?<body>D)(?<name>N+pN+)/d, // the Center for Foreign Studies
  /^(?:[DnNR]+s)?D?(?<role>[nNR]*R(?:pD?N(?=NN))?)H?(?<name>N+)/d, // the bank's former Secretary of State Jane Doe
  /^[DHn]*(?<name>N+),D?(?<role>[^,.;QVWPxy]{0,16}[nNRC#])(?:[,.W]|$)/d, // Jane Doe, the head of the bank,
];
/** In the phrase alone: Mr. Doe. */
const NAME = /^(?<body>D)?[nNRHC#s]*?(?<name>N+)(?![nNRC#s])/d;

/** Words up to a name, and the name. */
const UP_TO_NAME = /D?[nRNHC#]*?N+/g;

/** A bound for texts that are no articles: so many people share a word of their names. */
const MOST_NAMESAKES = 8;
/** A pronoun means one of so many who were spoken of last. */
const RECENT = 12;
/** What a title says of man or woman weighs more than pronouns around. */
const TITLE_WEIGHT = 9;

const isFull = ({ name }: Person): boolean => name.includes(' ');
/** It may be a "he" or a "she": it has more than one name, an office, or has been one before. */
export const isPerson = (person: Person): boolean =>
  !person.isBody && Boolean(person.role ?? (person.lean || isFull(person)));
const weightOf = (person: Person): number => person.mentions + 1e6 * Number(isFull(person));
const newcomer = (name: string, isBody: boolean): Person => ({ name, isBody, mentions: 0, lean: 0 });

/** Says whom a phrase of a sentence means, if anybody is known. */
export type WhoIs = (sentence: Sentence, phrase: Range) => Person | undefined;

/** Above 0 when words say that a woman is meant, below 0 a man. */
const leanOf = (words: readonly Word[], language: Language): number =>
  words.reduce((lean, { word }) => lean + readWord(word, language).lean, 0);

/**
 * Gives a function that says whom a phrase names; while reading, they are noted, with man or woman as far as it
 * says.
 */
function namesIn(
  text: string,
  language: Language,
): (sentence: Sentence, phrase: Range, isReading?: boolean) => Person | undefined {
  /** By each word of their names. */
  const known = new Map<string, Person[]>();
  return (sentence, { from, to }, isReading) => {
    const { words, tags } = sentence;
    const textAt = ([start, end]: readonly [number, number]): string =>
      textOf(text, sentence, { from: from + start, to: from + end });
    const around = tags.slice(from);
    const rule = NAME_PATTERNS.find((rule) => rule.test(around));
    const { name, role, body } =
      (rule?.exec(around) ?? NAME.exec(tags.slice(from, to)))?.indices?.groups ?? {};
    if (!name) return undefined;
    const [first, last] = name;
    const own = words.slice(from + first, from + last);
    const full = textAt(name);
    const lean = leanOf(words.slice(from, from + first), language);
    // Of a full name: the same, or a single one that it says in full.
    const namesakes = known
      .get(own.at(-1)?.word ?? '')
      ?.filter(
        (other) =>
          (own.length < 2 || other.name === full || (isReading && !isFull(other))) && other.lean * lean >= 0,
      );
    const [person = newcomer(full, Boolean(body))] =
      namesakes?.sort((a, b) => weightOf(b) - weightOf(a)) ?? [];
    if (role) person.role ??= textAt(role);
    if (!isReading) return person;
    const isNew = !person.mentions || (own.length > 1 && !isFull(person));
    if (isNew) person.name = full;
    if (isNew && (own.length > 1 || from + first > 0)) {
      for (const { word } of own)
        known.set(word, [...(known.get(word) ?? []), person].slice(0, MOST_NAMESAKES));
    }
    person.mentions++;
    person.lean += lean * TITLE_WEIGHT;
    return person;
  };
}

/** Who is in an article. */
export interface People {
  /** Gives a function that says whom phrases mean, to be asked in the order of the text. */
  readonly whoIsIn: () => WhoIs;
  /** The only one who has an office, such as "prime minister", in lower case. */
  readonly holder: (office: string) => Person | undefined;
}

/** Offices beside another, or held no more. */
const NOT_ITSELF = /^(?:former|deputy|vice)\b/i;

/** Reads who is in an article. */
export function peopleIn(text: string, sentences: readonly Sentence[], language: Language): People {
  const named = namesIn(text, language);
  let topic: Person | undefined;
  /** Who the sentence before is about. */
  let subject: Person | undefined;
  const everybody = new Set<Person>();
  for (const sentence of sentences) {
    const { tags, words } = sentence;
    for (const {
      0: { length },
      index: from,
    } of matchesOf(UP_TO_NAME, tags)) {
      const person = named(sentence, { from, to: from + length }, true);
      if (person && isFull(person)) topic ??= person;
      if (person) everybody.add(person);
    }
    const main = mainSubject(sentence);
    // "Doe … she" in one sentence, or "She" as the next one begins, say something of Doe.
    if (main && tags[main.from] !== 'P') subject = named(sentence, main);
    if (main && subject) subject.lean += leanOf(words, language);
  }
  return {
    whoIsIn: () => whoIsAmong(text, named, topic, language),
    holder: (office) => {
      const holders = [...everybody].filter(
        ({ role, isBody }) => !isBody && ` ${role?.toLowerCase()}`.endsWith(` ${office}`),
      );
      return holders.length === 1 && !NOT_ITSELF.test(holders[0]?.role ?? '') ? holders[0] : undefined;
    },
  };
}

/** Who was named with an office: "the mayor", "der Minister" after a Wirtschaftsminister. */
const holderOf = (
  office: string,
  recent: readonly (Person | undefined)[],
  lean: number,
): Person | undefined =>
  recent.slice(-RECENT).findLast(
    (person) =>
      person?.role
        ?.toLowerCase()
        .split(/\s/)
        .some((word) => word.endsWith(office)) && person.lean * lean >= 0,
  );

function whoIsAmong(text: string, named: WhoIs, topic: Person | undefined, language: Language): WhoIs {
  const recent: (Person | undefined)[] = [];
  return (sentence, phrase) => {
    const tags = sentence.tags.slice(phrase.from, phrase.to);
    const lean = leanOf(sentence.words.slice(phrase.from, phrase.to), language);
    // Where nobody speaks, "she" is more likely whom the article is about than who was quoted last.
    const meant = (): Person | undefined =>
      topic && topic.lean * lean > 0
        ? topic
        : recent
            .slice(-RECENT)
            .findLast((person) => person && isPerson(person) === Boolean(lean) && person.lean * lean >= 0);
    let person = named(sentence, phrase);
    if (tags === 'P') person ??= meant();
    else if (/^D?[nR]*R$/.test(tags))
      person ??= holderOf(sentence.words[phrase.to - 1]?.word ?? '', recent, lean);
    else if (/^D#+$/.test(tags)) person ??= recent.at(-1);
    if (tags !== 'P') person ??= newcomer(textOf(text, sentence, phrase), !tags.endsWith('R'));
    recent.push(person);
    return person;
  };
}
