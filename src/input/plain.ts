import { textsOf, weightOf, type Texts } from '../model/event-list.js';
import type { EventInit } from '../model/event.js';
import { PlainDate } from './plain-date.js';
import { isPlain, isSafeUrl, isWellFormed, toLine } from './text.js';

/** What an entry or a part of it may be; its getters and proxies may throw. */
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isAbsent = (value: unknown): boolean => value === undefined || value === null;
const isText = (value: unknown): value is string => typeof value === 'string' && isWellFormed(value);
const isAbsentOrText = (value: unknown): boolean => isAbsent(value) || isText(value);
const isAbsentOrFlag = (value: unknown): boolean => isAbsent(value) || typeof value === 'boolean';

/** A text that begins with something to see: it is not empty when it is tidied. */
const isSeen = (value: unknown): value is string =>
  isText(value) && value !== '' && value.trimStart() === value;

/** A text that tidying leaves as it is. */
const isTidy = (value: unknown): value is string =>
  typeof value === 'string' && isPlain(value) && value.trim() === value;

const isLink = (value: unknown): boolean => typeof value === 'string' && isPlain(value) && isSafeUrl(value);

function isSpeaker(value: unknown): boolean {
  return (
    isAbsentOrText(value) ||
    (isObject(value) &&
      isSeen(value['name']) &&
      isAbsentOrText(value['role']) &&
      isAbsentOrText(value['organization']) &&
      isAbsent(value['url']))
  );
}

function isQuote(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { text, speaker, source, date, lang, anchor } = value;
  return (
    isSeen(text) &&
    isSpeaker(speaker) &&
    isAbsentOrText(source) &&
    isAbsent(date) &&
    isAbsent(lang) &&
    isAbsent(anchor)
  );
}

/** An array without anything in it that is not such an item; holes are no items. */
function isListOf(value: unknown, isItem: (item: unknown) => boolean): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!isItem(value[i])) return false;
  return true;
}

const NONE: readonly unknown[] = [];

/**
 * Reads what an event's place and rank hang on from entries that have nothing unusual in them: every value is of its
 * plain type, and there is nothing to report. It makes nothing but the numbers; what it refuses may be good all the
 * same, and is read by the tables of `format.ts`, which give these entries the same numbers. The result stands in the fields.
 */
export class PlainEntry {
  readonly date: PlainDate;
  /** Empty where the entry has none. */
  id = '';
  title = '';
  weight = 0;
  quotes = 0;
  inferred = false;

  /** @param utc whether instants are shown in UTC */
  constructor(utc: boolean) {
    this.date = new PlainDate(utc);
  }

  /** Whether it is such an entry. Throws what its getters throw. */
  read(entry: unknown): boolean {
    if (!isObject(entry)) return false;
    const { id, date, title, text, group, tags, lead, url, image, quotes, anchor, inferred } = entry;
    const isTold = typeof date === 'string' && this.date.read(date) && isTidy(title) && title !== '';
    if (
      !isTold ||
      !(isAbsent(id) || isTidy(id)) ||
      !(isAbsent(text) || (isSeen(text) && !isSame(text, title)))
    )
      return false;
    if (!(isAbsent(quotes) || isListOf(quotes, isQuote)) || !(isAbsent(tags) || isListOf(tags, isSeen)))
      return false;
    if (
      !isAbsentOrText(group) ||
      !isAbsentOrFlag(lead) ||
      !isAbsentOrFlag(inferred) ||
      !(isAbsent(url) || isLink(url)) ||
      !isAbsent(image) ||
      !isAbsent(anchor)
    )
      return false;
    const said = (quotes ?? NONE) as readonly unknown[];
    this.id = (id ?? '') as string;
    this.title = title;
    this.quotes = said.length;
    this.inferred = inferred === true;
    this.weight = weightOf({ lead: lead === true, text: (text ?? '') as string, quotes: said });
    return true;
  }
}

/** Whether a text may be the title once more when it is tidied. */
function isSame(text: string, title: string): boolean {
  return text.charCodeAt(0) === title.charCodeAt(0) && (text.trimEnd() === title || !isPlain(text));
}

const nameOf = (name: string): string => (isPlain(name) ? name.trim() : toLine(name));

/**
 * The texts of an entry that {@link PlainEntry} took: as they are, but for the names that are compared. It throws where
 * the entry has become another meanwhile, or it may say what is not so.
 */
export const plainTexts = (entry: unknown): Texts => textsOf(entry as EventInit, nameOf);
