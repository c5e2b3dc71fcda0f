/**
 * The classes of words, by the names that languages and rules call them. Rules are patterns over the classes of a
 * sentence's words (`pattern.ts`); inside, a class is one character, so that a sentence is a short string.
 *
 * What a word is among dates. In brackets the value that its entry in a language's list has.
 */
export const timeClasses = {
  month: 'M', // [1 to 12]
  weekday: 'W', // [1, Monday, to 7]
  season: 'S', // [0, spring, to 3]
  unit: 'U', // "week" [a Unit]
  units: 'u', // "weeks" [a Unit]
  cardinal: 'C', // "three" [3]
  ordinal: 'O', // "third" [3]
  dayword: 'D', // "yesterday" [days from today]
  nearday: 'd', // in French "le lendemain" [1], "la veille" [-1]: days from the date named last
  holiday: 'q', // "Christmas" [month and day, or days from Easter: "e-2"]
  eve: 'y', // "Christmas Eve"
  partofday: 'P', // "morning"
  hour: 'T', // "noon" [12:00]
  phase: 'E', // "early", "the end": of what follows
  direction: 'L', // "last" [-1], "this" [0], "next" [1]: from the day of publication
  anaphor: 'r', // "the previous" [-1], "that" [0], "the following" [1]: from the date named last
  later: 'R', // "a week later" [1], "earlier" [-1]
  ago: 'A', // "a week ago", in Spanish before it: "hace una semana"
  more: 'm', // in Spanish "una semana más tarde"
  half: 'K', // "a.m." [0], "p.m." [12], "Uhr" [24: of the whole day]
  zone: 'z', // "GMT"
  era: 'B', // "BC" [-1], "AD" [1]
  about: 'c', // "c.", "around": what follows is approximate
  perhaps: 'w', // "possibly": what follows is uncertain
  a: 'a', // "a" [1]
  the: 'h', // the article, or a possessive
  those: 'H', // the article of several: "los"
  of: 'o',
  in: 'i', // "in", "on", "at"
  and: 'g',
  bound: 'b', // "since", "until", "from", "between", "before", "after", "for" [themselves in English]
  every: 'e', // what comes back is no date
  label: 'l', // "No. 1984", "flight 1984"
  coming: 'f', // cues of what is to come: "scheduled"
  will: 'F', // what lies ahead even of the day of publication: "will"
  gone: 'v', // cues of what was: "had"
  counted: 'k', // what a number before it may count
  plain: 'x', // any other word
  name: 'X', // any other word with a capital
  number: 'N', // 1 to 31
  year: 'Y', // 1500 to 2099
  oldyear: 'j', // 1000 to 1499: a year where its surroundings say so
  figure: 'n', // any other number
  ending: 's', // a short ending right behind a number: "3rd", "1980s"
} as const;

/** What a word is in its sentence. */
export const wordClasses = {
  name: 'N',
  word: 'n', // any other
  office: 'R', // "minister", "economist"
  address: 'H', // "Mr"
  determiner: 'D',
  number: '#',
  possessive: 's', // "’s"
  pronoun: 'P', // one that can be a subject
  relative: 'W', // "who"
  that: 'T',
  preposition: 'p',
  to: 'o',
  and: 'c', // "and", "or"
  but: 'b', // "but"
  condition: 'i', // "if": no title may leave it out
  subordinate: 'u', // what a clause that cannot stand alone begins with: "when"
  adverb: 'a',
  time: 't', // words of time
  auxiliary: 'x',
  be: 'y',
  channel: 'C', // "statement", "interview"
  called: 'M', // "name", as in "gave her name as"
  says: 'V', // verbs of saying
  according: 'A', // "according to"
  loose: 'z', // where nouns have capitals, a word without one and no noun behind it
  quotation: 'Q', // all of one
  past: 'v', // past tenses, which may become verbs of saying
  gerund: 'g', // in titles: "leading"
  date: 'd', // in titles: the date that the title is for
  other: 'e', // in titles: another date of the sentence
} as const;

export type TimeClass = keyof typeof timeClasses;
export type WordClass = keyof typeof wordClasses;

/** What a word of a time class is in its sentence, where it is no word of time and a language says nothing else. */
export const inSentence: Partial<Record<TimeClass, WordClass>> = {
  cardinal: 'determiner',
  holiday: 'name',
  eve: 'name',
  about: 'preposition',
  perhaps: 'adverb',
  a: 'determiner',
  the: 'determiner',
  those: 'determiner',
  of: 'preposition',
  in: 'preposition',
  and: 'and',
  bound: 'preposition',
  every: 'determiner',
  label: 'determiner',
  will: 'auxiliary',
  gone: 'auxiliary',
};
