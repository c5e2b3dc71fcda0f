import type { Telling } from './telling.js';
import { toMarked, toPlain, type PlainWords } from './plain.js';

/** An object of JSON, or a row of a table by its headers. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list, one thing as a list of one, nothing as an empty one. */
export function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Texts and numbers as text, without white space around it; empty for all else. */
export const wordsOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** What lies deeper than that is taken to say something. */
const DEEPEST_LOOK = 20;

/** Whether a value says nothing. */
function isEmpty(value: unknown, depth = 0): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return depth < DEEPEST_LOOK && value.every((each) => isEmpty(each, depth + 1));
  return isJsonObject(value) && Object.keys(value).length === 0;
}

/**
 * An object of another format that remembers which of its fields have found a home. What nobody has taken is told at
 * the end, by {@link tellRest}: so nothing is lost in silence, whichever fields a format may have.
 */
export class Entry {
  readonly path: string;
  readonly told: Telling;
  /** The addresses that its texts in HTML linked to, each with the field that had it. */
  readonly links: { readonly path: string; readonly url: string }[] = [];
  /** As they are given: looking at them takes none. */
  readonly fields: JsonObject;
  readonly #taken = new Set<string>();
  readonly #inner: Entry[] = [];

  constructor(value: unknown, path: string, told: Telling) {
    this.fields = isJsonObject(value) ? value : {};
    this.path = path;
    this.told = told;
  }

  pathOf(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.fields, key) && !isEmpty(this.fields[key]);
  }

  /** A field as it is. */
  take(key: string): unknown {
    this.#taken.add(key);
    return Object.hasOwn(this.fields, key) ? this.fields[key] : undefined;
  }

  /**
   * The first of these fields that has a text or a number; empty without one. The others are left. Of several texts in
   * a field, such as one for each language, it is the first; the others are told.
   */
  text(...keys: readonly string[]): string {
    for (const key of keys) {
      const [first, ...others] = Object.hasOwn(this.fields, key) ? listed(this.fields[key]) : [];
      const words = wordsOf(first);
      if (!words) continue;
      if (!this.#taken.has(key))
        for (const other of others) this.told.tell('no-place', this.pathOf(key), other);
      this.#taken.add(key);
      return words;
    }
    return '';
  }

  /** A text in HTML as plain text. Links are kept in `links`; other markup that says something is told. */
  html(...keys: readonly string[]): string {
    return this.#words(keys, toPlain);
  }

  /** A text in HTML with its links, emphasis and strong words; the rest as in `html`. */
  marked(...keys: readonly string[]): string {
    return this.#words(keys, toMarked);
  }

  #words(keys: readonly string[], read: (html: string) => PlainWords): string {
    const key = keys.find((each) => this.has(each));
    if (key === undefined) return '';
    const { text, links, marks } = read(this.text(key));
    const path = this.pathOf(key);
    for (const url of links) this.links.push({ path, url });
    if (marks.length) this.told.tell('lost-markup', path, marks.join(', '));
    return text;
  }

  /** The object in a field; an empty one if there is none. */
  entry(key: string): Entry {
    const value = this.fields[key];
    if (isJsonObject(value)) this.#taken.add(key);
    return this.#keep(new Entry(value, this.pathOf(key), this.told));
  }

  /** The objects in a list; other items are told. */
  entries(key: string): Entry[] {
    const list = listed(this.take(key));
    const found: Entry[] = [];
    for (const [index, item] of list.entries()) {
      const path = `${this.pathOf(key)}[${index}]`;
      if (isJsonObject(item)) found.push(this.#keep(new Entry(item, path, this.told)));
      else if (!isEmpty(item)) this.told.tell('no-place', path, item);
    }
    return found;
  }

  /** Fields that say nothing about the story: what a program needs for itself. */
  ignore(...keys: readonly string[]): void {
    for (const key of keys) this.#taken.add(key);
  }

  /** Tells every field that nobody has taken, and those of the objects within. */
  tellRest(): void {
    for (const key of Object.keys(this.fields)) {
      if (!this.#taken.has(key) && !isEmpty(this.fields[key]))
        this.told.tell('no-place', this.pathOf(key), this.fields[key]);
    }
    for (const inner of this.#inner) inner.tellRest();
    // Who asks again has nothing more to tell.
    this.#inner.length = 0;
    this.ignore(...Object.keys(this.fields));
  }

  #keep(inner: Entry): Entry {
    this.#inner.push(inner);
    return inner;
  }
}
