import type { QuoteWords } from '../languages/quote-words.js';
import { mainSubject } from './cues.js';
import { groupOf, type Range, type Sentence } from './tags.js';

/** A noun phrase of the article. */
export interface Phrase extends Range {
  readonly sentence: Sentence;
}

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

const someone = (name: string, isBody: boolean, role?: string): Person => ({ name, isBody, role, mentions: 0, lean: 0 });
const isFull = ({ name }: Person): boolean => name.includes(' ');

interface Parts {
  readonly name?: Range;
  readonly role?: Range;
  readonly isBody: boolean;
}

/** "the Center for Strategic and International Studies": the name of a body goes on behind its preposition. */
const JOINED = /^N+pN+(?:cN+)?/;
/** Office or trade right before a name: "the bank's former chief economist Jane Doe"; "Secretary of State John Doe". */
const OFFICE = /[nNRC#]{0,4}R(?:pD?N)?$/;
/** "chief of staff General Jane Doe", "Secretary of State Jane Doe"; but not "spokesman for President Doe". */
const OFFICE_OF = /^[DnNs]*Rp(?:n+[RH]*|D?(?=NNN))(N+)$/;
/** The same behind it: "Jane Doe, the head of the bank,". */
const APPOSITION = /^,((?:D|D?[nN#]*R)[^,.;QVWPx]{0,15}[nNRC#])(?:[,.W]|$)/;
/** A name behind what somebody is: "his niece, state Del. Jane Doe,". */
const NAMED_BEHIND = /^((?:pD?[nNRa]+){0,2}),[DnRH#]{0,5}(N+)(?:[,.]|$)/;

/** What of a phrase is a name, and what an office or trade. */
export function partsOf({ sentence: { tags }, from, to }: Phrase): Parts {
  const phrase = tags.slice(from, to);
  if (phrase.includes('c')) return { isBody: true };
  const run = /^D*[nRNHC#s]*?(N+)(?![nRNC#s])/.exec(phrase) ?? OFFICE_OF.exec(phrase);
  if (!run) {
    const [all = '', chain = '', name = ''] = NAMED_BEHIND.exec(tags.slice(to, to + 16)) ?? [];
    const start = to + all.lastIndexOf(name);
    return name ? { name: { from: start, to: start + name.length }, role: { from: from + Number(tags[from] === 'D'), to: to + chain.length }, isBody: false } : { isBody: false };
  }
  return nameAt(tags, from, from + run[0].length - (run[1]?.length ?? 0), from + run[0].length);
}

function nameAt(tags: string, from: number, start: number, end: number): Parts {
  // "Secretary of State Jane Doe", "Speaker of the House Jane Doe": the first word is no name.
  const split = end - start > 2 && /Rp(?:D)?$/.test(tags.slice(Math.max(0, start - 3), start)) ? 1 : 0;
  const name = { from: start + split, to: end };
  const office = OFFICE.exec(tags.slice(Math.max(0, from - 4), name.from))?.[0].length ?? 0;
  if (office) return { name, role: { from: name.from - office, to: name.from }, isBody: false };
  const joined = /[Dn]/.test(tags[start - 1] ?? '') ? JOINED.exec(tags.slice(start, start + 12))?.[0].length : undefined;
  const apposition = APPOSITION.exec(tags.slice(end, end + 24))?.[1];
  const isBody = tags[start - 1] === 'D' || Boolean(joined);
  if (joined || !apposition) return { name: { from: start, to: start + (joined ?? end - start) }, isBody };
  return { name, role: { from: end + (apposition.startsWith('D') ? 2 : 1), to: end + 1 + apposition.length }, isBody: false };
}

/** So many people of one name are told apart: a bound for texts that are no articles. */
const MOST_NAMESAKES = 8;
/** A pronoun means one of so many who were spoken of last. */
const RECENT = 12;
/** What a title says of man or woman weighs more than pronouns around. */
const TITLE_WEIGHT = 9;

/** Who is in an article: first `read` all of it, then `resolve` its phrases in their order. */
export class People {
  readonly #byLast = new Map<string, Person[]>();
  readonly #byAny = new Map<string, Person>();
  readonly #byRole = new Map<string, Person>();
  readonly #recent: Person[] = [];
  #topic: Person | undefined;
  /** Who the sentence before is about, while the names are read. */
  #subject: Person | undefined;

  constructor(private readonly text: string, private readonly words: QuoteWords) {}

  /** Notes the names of a sentence, and what it says of man or woman. */
  read(sentence: Sentence): void {
    const { tags, words } = sentence;
    // Where nearly every word has a capital, it is a heading.
    if (tags.length > 4 && tags.replace(/[^N]/g, '').length > 0.6 * tags.length) return;
    for (const { 0: found, index } of tags.matchAll(/D?[nRNHC#]*?N+/g)) {
      const person = this.#named({ sentence, from: index, to: index + found.length }, true);
      if (person && person.mentions > (this.#topic?.mentions ?? 0)) this.#topic = person;
    }
    const subject = mainSubject(sentence);
    if (!subject) return;
    // "Doe … she" in one sentence, or "She" as the next one begins, say something of Doe.
    const person = this.#named({ sentence, ...subject });
    const other = tags.indexOf('N', subject.to);
    const own = words.slice(subject.to, other < 0 ? undefined : other).find(({ word, tag }) => /[PD]/.test(tag) && this.#lean(word));
    if (person && own) person.lean += this.#lean(own.word);
    const next = tags[subject.from] === 'P' ? this.#lean(words[subject.from]?.word) : 0;
    if (this.#subject) this.#subject.lean += next;
    if (!next) this.#subject = person;
  }

  /** Who a phrase means: somebody named, as the article names them in full, else what the phrase says. */
  resolve(phrase: Phrase): Person | undefined {
    const { sentence: { words, tags }, from, to } = phrase;
    const kind = tags.slice(from, to);
    const named = this.#named(phrase) ?? this.#called(phrase);
    if (named) return named;
    if (kind === 'P') return this.#meant(words[from]?.word ?? '', !/[VGAQ]/.test(tags));
    if (/^D#+$/.test(kind) && this.#recent.length) return this.#recent.at(-1);
    return (/^D[nNR]*R$/.test(kind) ? this.#holder(words.slice(from + 1, to).map(({ word }) => word)) : undefined) ?? someone(this.#slice(phrase.sentence, phrase), true);
  }

  /** Whoever a name in a transcript stands for; "JANE DOE" is no way to write it. */
  labelled(label: string): Person {
    const isShouted = label === label.toUpperCase() && label.includes(' ');
    const name = isShouted ? label.replace(/(?<=\p{L})\p{L}+/gu, rest => rest.toLowerCase()) : label;
    const known = this.#best(label.toLowerCase().split(/\s+/).at(-1) ?? '', 0);
    return known && known.name !== label ? known : someone(name, false);
  }

  /** What a sentence is about: "Jane Doe", "she", and also "her shop". */
  tell(phrase: Phrase): void {
    const first = phrase.sentence.words[phrase.from];
    this.mention(first?.tag === 'D' && this.#lean(first.word) ? this.#meant(first.word, true) : this.resolve(phrase));
  }

  /** From here on a pronoun may mean this one. */
  mention(person: Person | undefined): void {
    if (person) this.#recent.push(person);
  }

  /** "a nurse who gave her name only as Doe"; "he used his real name, John Doe". */
  #called({ sentence, from, to }: Phrase): Person | undefined {
    const { words, tags } = sentence;
    const at = words.findIndex(({ word }, i) => i >= from && i < to + 6 && this.words.naming.has(word));
    const name = at < 0 ? undefined : groupOf(/^a?[,p](N+)/d, tags, at + 1);
    const role = groupOf(/^D?([nR#]+)W/d, tags, from, to);
    return name && someone(this.#slice(sentence, name), false, role && this.#slice(sentence, role));
  }

  #lean(word = ''): number {
    const gender = this.words.genders.get(word);
    return gender === 'f' ? 1 : Number(gender === 'm') * -1;
  }

  /** Where nobody speaks, "she" is more likely whom the article is about than who was quoted last. */
  #meant(pronoun: string, isTold: boolean): Person | undefined {
    const lean = this.#lean(pronoun);
    const topic = this.#topic;
    if (isTold && topic && isPerson(topic) && topic.lean * lean > 0) return topic;
    if (!this.words.genders.has(pronoun)) return undefined;
    return this.#recent.slice(-RECENT).findLast(person => (lean ? isPerson(person) && person.lean * lean >= 0 : !isPerson(person)));
  }

  /** "the mayor": who was named with that office, in full or short, and with all that is said of it here. */
  #holder(words: readonly string[]): Person | undefined {
    const office = words.at(-1) ?? '';
    const person = this.#byRole.get(office) ?? this.#byRole.get(office.slice(0, 3));
    return words.slice(0, -1).every(word => person?.role?.toLowerCase().includes(word)) ? person : undefined;
  }

  /** Whom a phrase names; while reading, noted with office, and man or woman, as far as it says. */
  #named(phrase: Phrase, isReading = false): Person | undefined {
    const { name, role, isBody } = partsOf(phrase);
    if (!name) return undefined;
    const { sentence } = phrase;
    const words = sentence.words.slice(name.from, name.to);
    const full = this.#slice(sentence, name);
    const last = words.at(-1)?.word ?? '';
    const before = sentence.words.slice(phrase.from, name.from);
    const lean = before.reduce((sum, { word, tag }) => sum + (tag === 'D' ? 0 : this.#lean(word)), 0);
    const person = (words.length > 1 ? this.#byLast.get(last)?.find(known => known.name === full) : this.#short(last, lean, isBody)) ?? someone(full, isBody);
    if (isReading) {
      if (!person.mentions && words.length < 6 && (words.length > 1 || name.from > 0)) this.#note(person, words.map(({ word }) => word));
      person.mentions++;
      person.lean += lean * TITLE_WEIGHT;
    }
    if (role) {
      person.role ??= this.#role(sentence, role);
      for (const { word, tag } of sentence.words.slice(role.from, role.to)) if (tag === 'R') this.#byRole.set(word, person);
    }
    return person;
  }

  #note(person: Person, words: readonly string[]): void {
    const last = words.at(-1) ?? '';
    const list = this.#byLast.get(last) ?? [];
    if (list.length >= MOST_NAMESAKES) return;
    this.#byLast.set(last, [...list, person]);
    if (isFull(person)) for (const word of words) if (!this.#byAny.has(word)) this.#byAny.set(word, person);
  }

  /** Who is meant by one word of a name. */
  #short(word: string, lean: number, isBody: boolean): Person | undefined {
    const best = this.#best(word, lean);
    return isBody && !(best && isFull(best)) ? this.#byAny.get(word) ?? best : best;
  }

  #best(last: string, lean: number): Person | undefined {
    const weight = (person: Person): number => person.mentions + Number(isFull(person)) * 1e6;
    return this.#byLast.get(last)?.filter(person => person.lean * lean >= 0).reduce<Person | undefined>((best, person) => (best && weight(best) >= weight(person) ? best : person), undefined);
  }

  /** Without a verb before it ("grilled bank chief …"), and with the full stop of "Sen." */
  #role(sentence: Sentence, { from, to }: Range): string {
    const { past, gerund } = this.words;
    const verb = sentence.words.slice(from, to).findLastIndex(({ word, tag }, i) => tag === 'n' && (gerund.test(word) ? /[NR]/.test(sentence.tags[from + i + 1] ?? '') : i > 0 && past.test(word)));
    const end = sentence.words[to - 1]?.end ?? 0;
    return this.#slice(sentence, { from: from + verb + 1, to }) + (this.text[end] === '.' && sentence.words[to]?.start === end + 2 ? '.' : '');
  }

  #slice({ words }: Sentence, { from, to }: Range): string {
    return this.text.slice(words[from]?.start, words[to - 1]?.end);
  }
}

/** It may be a "he" or a "she": it has more than one name, an office, or has been one before. */
function isPerson(person: Person): boolean {
  return !person.isBody && Boolean(person.role ?? (person.lean || isFull(person)));
}
