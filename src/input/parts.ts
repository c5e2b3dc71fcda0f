import type { DatedEvent, Quote, Source, Speaker, TextQuoteSelector } from '../model/event.js';
import type { NormalizeOptions } from './dates.js';
import { readDate } from './dates.js';
import type { FieldReader, Key } from './field-reader.js';
import { isRecord, pathTo } from './field-reader.js';
import { toLine } from './text.js';

/** A model's object while it is being filled. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Sets a property that there is a value for, so that what is absent has no key. */
export function put<T, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) target[key] = value;
}

/** A name alone or an object with more: the object, or undefined. */
function readNamed(fields: FieldReader, owner: object, key: Key, path: string): object | undefined {
  const value = fields.get(owner, key, path);
  if (typeof value !== 'string') {
    if (value === undefined || isRecord(value)) return value;
    return fields.wrongType('a name or an object', value, pathTo(path, key));
  }
  const name = fields.line(owner, key, path);
  return name === undefined ? undefined : { name };
}

/** A speaker without a name goes by the organization or the role: nobody's words are left unsigned. */
function readSpeaker(fields: FieldReader, owner: object, path: string): Speaker | undefined {
  const raw = readNamed(fields, owner, 'speaker', path);
  if (raw === undefined) return undefined;
  const at = pathTo(path, 'speaker');
  const given = fields.line(raw, 'name', at);
  const organization = fields.line(raw, 'organization', at);
  const role = fields.line(raw, 'role', at);
  const url = fields.url(raw, 'url', at);
  const name = given ?? organization ?? role;
  if (given === undefined) fields.wrongType('a name', undefined, pathTo(at, 'name'));
  if (name === undefined) return undefined;
  const speaker: Mutable<Speaker> = { name };
  if (role !== name || given !== undefined) put(speaker, 'role', role);
  if (given !== undefined) put(speaker, 'organization', organization);
  put(speaker, 'url', url);
  return speaker;
}

/** The host of an address, or all of it if it has none. */
function hostOf(url: string): string {
  return /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}

/** A source with a link and no name goes by the link's host. */
export function readSource(fields: FieldReader, owner: object, path: string): Source | undefined {
  const raw = readNamed(fields, owner, 'source', path);
  if (raw === undefined) return undefined;
  const at = pathTo(path, 'source');
  const url = fields.url(raw, 'url', at);
  const name = fields.line(raw, 'name', at) ?? (url && toLine(hostOf(url)));
  if (name === undefined) {
    fields.wrongType('a name', undefined, pathTo(at, 'name'));
    return undefined;
  }
  const source: Mutable<Source> = { name };
  put(source, 'url', url);
  return source;
}

/** The words of an anchor are kept to the letter: they are looked for in the article. */
export function readAnchor(fields: FieldReader, owner: object, path: string): TextQuoteSelector | undefined {
  const raw = fields.record(owner, 'anchor', path);
  if (raw === undefined) return undefined;
  const at = pathTo(path, 'anchor');
  const exact = fields.verbatim(raw, 'exact', at);
  if (exact === undefined) {
    fields.wrongType('text', undefined, pathTo(at, 'exact'));
    return undefined;
  }
  const anchor: Mutable<TextQuoteSelector> = { exact };
  put(anchor, 'prefix', fields.verbatim(raw, 'prefix', at));
  put(anchor, 'suffix', fields.verbatim(raw, 'suffix', at));
  return anchor;
}

/** An image without a description is shown all the same, as a decoration. */
export function readImage(fields: FieldReader, owner: object, path: string): DatedEvent['image'] {
  const raw = fields.record(owner, 'image', path);
  if (raw === undefined) return undefined;
  const at = pathTo(path, 'image');
  const before = fields.diagnostics.length;
  const src = fields.url(raw, 'src', at, true);
  if (src === undefined) {
    if (fields.diagnostics.length === before) fields.wrongType('text', undefined, pathTo(at, 'src'));
    return undefined;
  }
  if (typeof fields.get(raw, 'alt', at) !== 'string') fields.report('missing-alt', pathTo(at, 'alt'), 'The image has no description.');
  const image: Mutable<NonNullable<DatedEvent['image']>> = { src, alt: fields.line(raw, 'alt', at) ?? '' };
  put(image, 'caption', fields.line(raw, 'caption', at));
  put(image, 'credit', fields.line(raw, 'credit', at));
  return image;
}

function readQuote(fields: FieldReader, raw: object, path: string, options: NormalizeOptions): Quote | undefined {
  const text = fields.prose(raw, 'text', path);
  if (text === undefined) {
    fields.wrongType('text', undefined, pathTo(path, 'text'));
    return undefined;
  }
  const quote: Mutable<Quote> = { text };
  put(quote, 'speaker', readSpeaker(fields, raw, path));
  put(quote, 'source', readSource(fields, raw, path));
  const placed = readDate(fields, raw, path, options);
  if (placed) {
    quote.date = placed.date;
    quote.interval = placed.interval;
  }
  put(quote, 'lang', fields.language(raw, 'lang', path));
  put(quote, 'anchor', readAnchor(fields, raw, path));
  return quote;
}

const NONE: readonly never[] = [];

/** Always a list; what is no quote is reported and left out. */
export function readQuotes(fields: FieldReader, owner: object, path: string, options: NormalizeOptions): readonly Quote[] {
  const list = fields.list(owner, 'quotes', path);
  if (list === undefined) return NONE;
  const at = pathTo(path, 'quotes');
  const quotes: Quote[] = [];
  for (let index = 0; index < fields.count(list); index++) {
    const raw = fields.item(list, index, at);
    const quote = raw && readQuote(fields, raw, pathTo(at, index), options);
    if (quote) quotes.push(quote);
  }
  return quotes;
}

/** Always a list; what is no text is reported and left out. */
export function readTags(fields: FieldReader, owner: object, path: string): readonly string[] {
  const list = fields.list(owner, 'tags', path);
  if (list === undefined) return NONE;
  const at = pathTo(path, 'tags');
  const tags: string[] = [];
  for (let index = 0; index < fields.count(list); index++) {
    const tag = fields.line(list, index, at);
    if (tag !== undefined) tags.push(tag);
  }
  return tags;
}
