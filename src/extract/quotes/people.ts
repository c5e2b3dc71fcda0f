import type { QuoteWords } from '../languages/quote-words.js';
import { mainSubject, type Range } from './cues.js';
import type { Sentence } from './tags.js';

/** A noun phrase of the article. */
export interface Phrase extends Range {
  readonly sentence: Sentence;
}

/** Somebody, or a body, that the article names or describes. */
export interface Person {
  /** In full, or the description. */
  readonly name: string;
  role?: string;
  /** A body ("the bank"), or somebody who is only described. */
  readonly isBody: boolean;
  /** How often it is named in full. */
  count: number;
  /** How often it is named at all. */
  mentions: number;
  /** Above 0 a woman, below 0 a man. */
  lean: number;
}

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

  /** Notes the names of a sentence. */
  read(sentence: Sentence): void {
    if (isHeading(sentence.tags)) return;
    for (const { 0: found, index } of sentence.tags.matchAll(/D?[nRNHC#]*?N+/g)) {
      const phrase = { sentence, from: index, to: index + found.length };
      const parts = partsOf(phrase);
      if (parts.name && parts.name.to - parts.name.from < 6) this.#note(phrase, parts, parts.name);
    }
    const subject = mainSubject(sentence);
    if (subject) this.#watch({ sentence, ...subject });
  }

  /** "Doe … she" in one sentence, or "She" as the next one begins, say something of Doe. */
  #watch({ sentence, from, to }: Phrase): void {
    const { words, tags } = sentence;
    const person = this.#named({ sentence, from, to });
    const other = tags.indexOf('N', to);
    const own = words.slice(to, other < 0 ? undefined : other).find(({ word, tag }) => /[PD]/.test(tag) && this.#lean(word));
    if (person && own) person.lean += this.#lean(own.word);
    const next = tags.slice(from, to) === 'P' ? this.#lean(words[from]?.word ?? '') : 0;
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
    const held = /^D[nNR]*R$/.test(kind) && this.#holder(words.slice(from + 1, to).map(({ word }) => word));
    if (held) return held;
    if (/^D#+$/.test(kind) && this.#recent.length) return this.#recent.at(-1);
    return { name: this.#slice(phrase.sentence, phrase), isBody: true, count: 0, mentions: 0, lean: 0 };
  }

  /** Whoever a name in a transcript stands for; "JANE DOE" is no way to write it. */
  labelled(label: string): Person {
    const name = label === label.toUpperCase() && label.includes(' ') ? label.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : label;
    return this.#best(name.toLowerCase().split(/\s+/).at(-1) ?? '', 0) ?? { name, isBody: false, count: 0, mentions: 0, lean: 0 };
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
    const at = sentence.words.findIndex(({ word }, i) => i >= from && i < to + 6 && this.words.naming.has(word));
    const name = at < 0 ? undefined : /^a?[,p](N+)/.exec(sentence.tags.slice(at + 1, at + 12));
    if (!name) return undefined;
    const end = at + 1 + name[0].length;
    const role = /^D?([nR#]+)W/.exec(sentence.tags.slice(from, to));
    const start = from + Number(sentence.tags[from] === 'D');
    return {
      name: this.#slice(sentence, { from: end - (name[1]?.length ?? 0), to: end }), isBody: false, count: 0, mentions: 0, lean: 0,
      ...(role && { role: this.#slice(sentence, { from: start, to: start + (role[1]?.length ?? 0) }) }),
    };
  }

  #lean(word: string): number {
    const gender = this.words.genders.get(word);
    return gender === 'f' ? 1 : Number(gender === 'm') * -1;
  }

  /** Where nobody speaks, "she" is more likely whom the article is about than who was quoted last. */
  #meant(pronoun: string, isTold: boolean): Person | undefined {
    const lean = this.#lean(pronoun);
    const topic = this.#topic;
    if (isTold && lean && topic && isPerson(topic) && topic.lean * lean > 0) return topic;
    const gender = this.words.genders.get(pronoun);
    for (let i = this.#recent.length - 1; gender && i >= Math.max(0, this.#recent.length - RECENT); i--) {
      const person = this.#recent[i];
      if (person && (lean ? isPerson(person) && fits(person, lean) : !isPerson(person))) return person;
    }
    return undefined;
  }

  /** "the mayor": who was named with that office, in full or short, and with all that is said of it here. */
  #holder(words: readonly string[]): Person | undefined {
    const office = words.at(-1) ?? '';
    const person = this.#byRole.get(office) ?? this.#byRole.get(office.slice(0, 3));
    return person && words.slice(0, -1).every((word) => person.role?.toLowerCase().includes(word)) ? person : undefined;
  }

  #note({ sentence, from }: Phrase, { role, isBody }: Parts, name: Range): void {
    const full = this.#slice(sentence, name);
    const keys = sentence.words.slice(name.from, name.to).filter(({ tag }) => tag === 'N').map(({ word }) => word);
    const last = keys.at(-1) ?? '';
    const list = this.#byLast.get(last) ?? [];
    let person = keys.length < 2 ? this.#best(last, 0) : list.find((known) => known.name === full);
    // What only begins sentences ("Tariffs") may be no name.
    const isTold = keys.length > 1 || name.from > 0;
    if (!person && isTold && list.length < MOST_NAMESAKES) {
      person = { name: full, isBody, count: 0, mentions: 0, lean: 0 };
      list.push(person);
      this.#byLast.set(last, list);
      if (keys.length > 1) for (const key of keys) if (!this.#byAny.has(key)) this.#byAny.set(key, person);
    }
    if (!person) return;
    person.count += Number(keys.length > 1);
    person.mentions++;
    if (person.mentions > (this.#topic?.mentions ?? 0)) this.#topic = person;
    this.#know(sentence, { from, to: name.from }, role, person);
  }

  /** What stands around a name says office, and man or woman. */
  #know(sentence: Sentence, before: Range, role: Range | undefined, person: Person): void {
    for (const { word, tag } of sentence.words.slice(before.from, before.to)) {
      if (/[RH]/.test(tag)) person.lean += TITLE_WEIGHT * this.#lean(word);
    }
    if (!role) return;
    person.role ??= this.#role(sentence, role);
    for (const { word, tag } of sentence.words.slice(role.from, role.to)) if (tag === 'R') this.#byRole.set(word, person);
  }

  #named(phrase: Phrase): Person | undefined {
    const { name, role, isBody } = partsOf(phrase);
    if (!name) return undefined;
    const { words } = phrase.sentence;
    const full = this.#slice(phrase.sentence, name);
    const last = words[name.to - 1]?.word ?? '';
    const unknown: Person = { name: full, isBody, count: 0, mentions: 0, lean: 0, ...(role && { role: this.#role(phrase.sentence, role) }) };
    const known = name.to - name.from > 1 ? this.#byLast.get(last)?.find(person => person.name === full) : undefined;
    if (known && role) known.role ??= unknown.role;
    if (name.to - name.from > 1) return known ?? unknown;
    const lean = words.slice(phrase.from, name.from).reduce((sum, { word }) => sum + this.#lean(word), 0);
    const best = this.#best(last, lean);
    return best?.count || !isBody ? best ?? unknown : this.#byAny.get(last) ?? unknown;
  }

  #best(last: string, lean: number): Person | undefined {
    return this.#byLast.get(last)?.filter((person) => fits(person, lean)).reduce<Person | undefined>((best, person) => (best && best.count >= person.count ? best : person), undefined);
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
function isPerson({ name, isBody, role, lean }: Person): boolean {
  return !isBody && Boolean(role ?? (lean || name.includes(' ')));
}

function fits(person: Person, lean: number): boolean {
  return !lean || person.lean * lean >= 0;
}

/** Nearly every word has a capital. */
function isHeading(tags: string): boolean {
  return tags.length > 4 && tags.replace(/[^N]/g, '').length > 0.6 * tags.length;
}
