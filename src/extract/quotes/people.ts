import type { Language } from '../languages/language.js';
import { mainSubject } from './cues.js';
import { textOf, type Range, type Sentence, type Word } from './tags.js';

/** Somebody, or a body, that the article names or describes. */
export interface Person {
  /** In full, or the description. */
  readonly name: string;
  role?: string | undefined;
  /** A body ("the bank"), or somebody who is only described. */
  readonly isBody: boolean;
  mentions: number;
  /** Above 0 a woman, below 0 a man. */
  lean: number;
}

/** The name in a phrase and behind it, and the role. The first that fits counts. */
const NAMES: readonly RegExp[] = [
  /^[^MNQ]{1,8}Ma?[,p](?<name>N+)/d,                                                   // a nurse who gave her name as Doe
  /^D?(?<role>[nNR#s]*[nR](?:pD?[nNRa]+)?),(?<name>N+)(?:[,.]|$)/d,                    // the head of the bank, Jane Doe,
  /^(?<body>D)(?<name>N+pN+)/d,                                                        // the Center for Foreign Studies
  /^(?:[DnNR]+s)?D?(?<role>[nNR]*R(?:pD?N(?=NN))?)H?(?<name>N+)/d,                     // the bank's former Secretary of State Jane Doe
  /^[DHn]*(?<name>N+),D?(?<role>[^,.;QVWPx]{0,16}[nNRC#])(?:[,.W]|$)/d, // Jane Doe, the head of the bank,
];
/** In the phrase alone: Mr. Doe. */
const NAME = /^(?<body>D)?[nNRHC#s]*?(?<name>N+)(?![nNRC#s])/d;

/** A bound for texts that are no articles: so many people share a word of their names. */
const MOST_NAMESAKES = 8;
/** A pronoun means one of so many who were spoken of last. */
const RECENT = 12;
/** What a title says of man or woman weighs more than pronouns around. */
const TITLE_WEIGHT = 9;

const isFull = ({ name }: Person): boolean => name.includes(' ');
/** It may be a "he" or a "she": it has more than one name, an office, or has been one before. */
const isPerson = (person: Person): boolean => !person.isBody && Boolean(person.role ?? (person.lean || isFull(person)));
/** How an office is remembered, so that "Gen." and "general" are one. */
const officeOf = ({ word }: Word): string => `@${word.slice(0, 3)}`;

/** Who is in an article: first `read` all of it, then `resolve` its phrases in their order. */
export class People {
  /** By each word of their names, and by their offices. */
  readonly #known = new Map<string, Person[]>();
  readonly #recent: (Person | undefined)[] = [];
  #topic: Person | undefined;
  /** Who the sentence before is about, while the names are read. */
  #subject: Person | undefined;

  constructor(private readonly text: string, private readonly words: Language) {}

  /** Notes the names of a sentence, and what it says of man or woman. */
  read(sentence: Sentence): void {
    const { tags, words } = sentence;
    for (const { 0: { length }, index: from } of tags.matchAll(/D?[nRNHC#]*?N+/g)) {
      const person = this.#named(sentence, { from, to: from + length }, true);
      this.#topic ??= person;
    }
    const subject = mainSubject(sentence);
    if (!subject) return;
    // "Doe … she" in one sentence, or "She" as the next one begins, say something of Doe.
    if (tags[subject.from] !== 'P') this.#subject = this.#named(sentence, subject);
    if (this.#subject) this.#subject.lean += this.#lean(words);
  }

  /** Who a phrase means: somebody named, as the article names them in full, else what the phrase says. */
  resolve(sentence: Sentence, phrase: Range): Person | undefined {
    const { from, to } = phrase;
    const tags = sentence.tags.slice(from, to);
    const words = sentence.words.slice(from, to);
    const [last] = words.slice(-1);
    let person = this.#named(sentence, phrase);
    if (!person && tags === 'P') person = this.#meant(this.#lean(words));
    else if (/^D#+$/.test(tags)) person ??= this.#recent.at(-1);
    else if (last && /^D[nNR]*R$/.test(tags)) person ??= this.#known.get(officeOf(last))?.[0];
    if (tags !== 'P') person ??= newcomer(textOf(this.text, sentence, phrase), !tags.endsWith('R'));
    this.#recent.push(person);
    return person;
  }

  /** Above 0 when words say that a woman is meant, below 0 a man. */
  #lean(words: readonly Word[]): number {
    const { female, male } = this.words;
    return words.reduce((lean, { word }) => lean + Number(female.test(word)) - Number(male.test(word)), 0);
  }

  /** Where nobody speaks, "she" is more likely whom the article is about than who was quoted last. */
  #meant(lean: number): Person | undefined {
    const topic = this.#topic;
    if (topic && topic.lean * lean > 0) return topic;
    return this.#recent.slice(-RECENT).findLast(person => person && isPerson(person) === Boolean(lean) && person.lean * lean >= 0);
  }

  /** Whom a phrase names; while reading, noted with office, and man or woman, as far as it says. */
  #named(sentence: Sentence, { from, to }: Range, isReading = false): Person | undefined {
    const { tags, words } = sentence;
    const around = tags.slice(from);
    const row = NAMES.findIndex(rule => rule.test(around));
    const { name, role, body } = (NAMES[row]?.exec(around) ?? NAME.exec(tags.slice(from, to)))?.indices?.groups ?? {};
    if (!name) return undefined;
    const at = from + name[0];
    const own = words.slice(at, from + name[1]);
    const full = textOf(this.text, sentence, { from: at, to: from + name[1] });
    const lean = this.#lean(words.slice(from, at));
    const last = own.at(-1)?.word ?? '';
    const known = this.#known.get(last)?.filter(({ name }) => own.length < 2 || name === full) ?? [];
    const person = best(known, lean) ?? newcomer(full, Boolean(body));
    if (role) person.role ??= this.text.slice(words[from + role[0]]?.start, role[1] === name[0] ? words[at]?.start : words[from + role[1] - 1]?.end).trim();
    if (!isReading) return person;
    if (!person.mentions && (own.length > 1 || at > 0)) for (const { word } of own) this.#note(word, person);
    if (role) for (const word of words.slice(from + role[0], from + role[1])) if (word.tag === 'R') this.#note(officeOf(word), person);
    person.mentions++;
    person.lean += lean * TITLE_WEIGHT;
    return person;
  }

  #note(word: string, person: Person): void {
    const list = this.#known.get(word) ?? [];
    if (list.length < MOST_NAMESAKES) this.#known.set(word, [...list, person]);
  }
}

const newcomer = (name: string, isBody: boolean): Person => ({ name, isBody, mentions: 0, lean: 0 });

/** Of those with a word in their names one with more than one name, the one that is named most often. */
function best(people: readonly Person[], lean: number): Person | undefined {
  const weight = (person: Person): number => person.mentions + 1e6 * Number(isFull(person));
  return people.filter(person => person.lean * lean >= 0).sort((a, b) => weight(b) - weight(a))[0];
}
