import type { Language } from '../languages/language.js';
import { mainSubject } from '../quotes/cues.js';
import { isPerson, type People, type Person } from '../quotes/people.js';
import { textOf, type Sentence } from '../quotes/tags.js';

/** Whom or what a pronoun in lower case means, in the words of the text; undefined when that is not known. */
export type Antecedents = (pronoun: string) => string | undefined;

/** A thing that "it" or "they" may mean is no longer than this. */
const LONGEST_THING = 40;
/** A pronoun means one of so many who were spoken of last. */
const TITLE_RECENT = 6;

interface Spoken {
  readonly people: readonly Person[];
  readonly thing: string | undefined;
}

/** Gives a function from the sentences of a text to what pronouns mean in them. */
export function antecedentsIn(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  people: People,
): (sentence: Sentence) => Antecedents {
  const whoIs = people();
  const spoken = new Map<number, Spoken>();
  const seen: Person[] = [];
  let first: Person | undefined;
  let thing: string | undefined;
  let { paragraph } = sentences[0] ?? {};
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) thing = undefined;
    ({ paragraph } = sentence);
    const subject = mainSubject(sentence);
    const isNamed = subject && sentence.tags[subject.from] !== 'P';
    const person = isNamed ? whoIs(sentence, subject) : undefined;
    if (person && isPerson(person)) {
      seen.push(person);
      first ??= person;
    }
    if (/[PD]/.test(sentence.tags)) spoken.set(sentence.start, { people: seen.slice(-TITLE_RECENT), thing });
    if (
      isNamed &&
      !(person && isPerson(person)) &&
      !/^(?:th(?:is|at|ese|ose|ere)|its?|his|her|their)\b/i.test(textOf(text, sentence, subject))
    )
      thing = textOf(text, sentence, subject);
  }
  return ({ start }) => {
    const { people: recent = [], thing: near } = spoken.get(start) ?? {};
    return (pronoun) => {
      const lean = Number(language.female.test(pronoun)) - Number(language.male.test(pronoun));
      if (lean) return personOf(recent, first, lean)?.name;
      const isMeant = near?.endsWith('s') ? language.several : language.thing;
      return near && near.length <= LONGEST_THING && isMeant?.test(pronoun) ? near : undefined;
    };
  };
}

/** Somebody of whom it is known, else who was spoken of last and may be. */
function personOf(recent: readonly Person[], first: Person | undefined, lean: number): Person | undefined {
  return (
    recent.findLast((person) => person.lean * lean > 0) ??
    (first && first.lean * lean > 0 ? first : undefined) ??
    recent.findLast((person) => person.lean * lean >= 0)
  );
}
