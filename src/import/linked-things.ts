import { writePlain } from '../input/marked.js';
import type { ImageInit, MediaInit, QuoteInit, SourceInit } from '../model/event.js';
import { mediaKind } from '../model/media.js';
import { parseDate } from '../time/edtf.js';
import { fromIso } from './dates.js';
import { Entry, isJsonObject, listed, wordsOf, type JsonObject } from './entry.js';
import { compact } from './events.js';
import type { GivenFile } from './format.js';
import { mediaOf } from './media.js';
import type { Telling } from './telling.js';

/** Deeper than that nothing is looked for: lists within lists within lists. */
export const DEEPEST_THING = 20;

/** What linked data need for themselves. */
export const LINKED_NEEDS = [
  ...['@context', '@id', '@type', 'mainEntityOfPage', 'position', 'numberOfItems', 'itemListOrder'],
];

/** The names of the types of a thing, without the vocabulary that they are from. */
export const typesOf = (thing: JsonObject): string[] =>
  listed(thing['@type']).map((type) => wordsOf(type).replace(/^.*[/:#]/, ''));

export const isOfType = (thing: JsonObject, kind: RegExp): boolean =>
  typesOf(thing).some((type) => kind.test(type));

export const QUOTATION = /^Quotation$/;
/** What programs need to play something. */
const PLAYER_NEEDS = ['url', 'embedUrl', 'width', 'height', 'uploadDate', 'encodingFormat', 'duration'];
const SHOWN_THING = /^(?:Video|Audio|Media)Object$|^DigitalDocument$/;

/** Who or what is named: a person, an organisation, a work. */
interface Named {
  readonly name: string;
  readonly role?: string;
  readonly organization?: string;
  readonly url?: string;
}

/** Reads what events are made of: persons, works, images, quotations. */
export class LinkedThings {
  /** Our own texts are plain; those of others may be HTML. */
  isOurs = false;
  readonly #given: GivenFile;
  readonly #told: Telling;
  /** By their `@id`: persons and organisations are often described elsewhere. */
  readonly #known = new Map<string, JsonObject>();

  constructor(given: GivenFile, told: Telling) {
    this.#given = given;
    this.#told = told;
  }

  /** Remembers what is described in a value, for those who only name its `@id`. */
  register(value: unknown, depth = 0): void {
    if (depth > DEEPEST_THING || typeof value !== 'object' || value === null) return;
    for (const each of Object.values(value)) this.register(each, depth + 1);
    if (!isJsonObject(value)) return;
    const id = wordsOf(value['@id']);
    if (id && Object.keys(value).length > 1) this.#known.set(id, value);
  }

  /** The first of these fields with words in it. */
  words(entry: Entry, ...keys: readonly string[]): string {
    const key = keys.find((each) => entry.has(each)) ?? '';
    return this.isOurs ? entry.text(key) : entry.html(key);
  }

  /** The same with links and emphasis. Our own files have none: there a star is a star. */
  prose(entry: Entry, ...keys: readonly string[]): string {
    const key = keys.find((each) => entry.has(each)) ?? '';
    return this.isOurs ? writePlain(entry.text(key)) : entry.marked(key);
  }

  /** A date of ISO 8601, or in words. */
  date(entry: Entry, key: string): string {
    const words = entry.text(key);
    const { readDate, lang } = this.#given;
    const isShort = words !== '' && words.length < 80;
    return fromIso(words) || (isShort ? (readDate(words, { lang: lang || 'en' })?.date ?? '') : '');
  }

  /** The first thing in a field, with what is known of it; others are told. */
  #first(entry: Entry, key: string): Entry | string {
    const [first, ...more] = listed(entry.take(key));
    const path = entry.pathOf(key);
    for (const lost of more) this.#told.tell('no-place', path, lost);
    return this.#thing(first, path);
  }

  #thing(first: unknown, path: string): Entry | string {
    if (!isJsonObject(first)) return wordsOf(first);
    const thing = new Entry(this.#known.get(wordsOf(first['@id'])) ?? first, path, this.#told);
    thing.ignore(...LINKED_NEEDS);
    return thing;
  }

  /** Only its name is wanted of a place or of what an event is about. */
  name(entry: Entry, key: string): string {
    const thing = this.#first(entry, key);
    if (typeof thing === 'string') return thing;
    const name = thing.text('name');
    thing.tellRest();
    return name;
  }

  /**
   * Addresses, or `ImageObject`s. Those of others are mostly one picture in several
   * shapes: the first is taken, the rest are told.
   */
  images(entry: Entry): Partial<ImageInit>[] {
    const path = entry.pathOf('image');
    const given = this.isOurs ? listed(entry.take('image')).map((each) => this.#thing(each, path)) : [];
    const things = this.isOurs ? given : [this.#first(entry, 'image')];
    return things.flatMap((image) => this.#image(image, entry, path) ?? []);
  }

  #image(image: Entry | string, entry: Entry, path: string): Partial<ImageInit> | undefined {
    if (typeof image === 'string') return image ? { src: mediaOf(image, entry, path, true).src } : undefined;
    const { src } = mediaOf(image.text('contentUrl', 'url'), entry, path, true);
    // The other address, and what a page needs to keep room for it.
    image.ignore('url', 'width', 'height', 'inLanguage');
    const alt = image.text('description', 'name');
    const said = this.#under(image);
    image.tellRest();
    return src ? { src, alt, ...said } : undefined;
  }

  /** Caption and credit of an image or of media. */
  #under(thing: Entry): { readonly caption?: string; readonly credit?: string } {
    const caption = this.prose(thing, 'caption');
    const credit = this.prose(thing, 'creditText') || writePlain(this.named(thing, 'creator')?.name ?? '');
    return compact({ caption, credit });
  }

  /** A video, a sound, a document. */
  #media(thing: Entry): MediaInit | undefined {
    const src = thing.text('contentUrl', 'embedUrl', 'url');
    const kind = typesOf(thing.fields).some((type) => type === 'AudioObject') ? 'audio' : 'video';
    const isTold = !thing.has('contentUrl') || mediaKind({ src }) === kind;
    thing.ignore(...LINKED_NEEDS, ...PLAYER_NEEDS);
    const media = {
      src,
      type: isTold ? '' : kind,
      title: thing.text('name', 'description'),
      poster: thing.text('thumbnailUrl'),
      ...this.#under(thing),
    };
    return src ? { ...compact(media), title: media.title, src } : undefined;
  }

  named(entry: Entry, key: string): Named | undefined {
    const thing = this.#first(entry, key);
    if (typeof thing === 'string') return thing ? { name: thing } : undefined;
    const found = compact({
      name: thing.text('name', 'headline'),
      role: thing.text('jobTitle'),
      organization: thing.has('affiliation') ? this.name(thing, 'affiliation') : '',
      url: thing.text('url'),
    });
    thing.ignore('logo', 'image', 'sameAs');
    thing.tellRest();
    return found.name || found.url ? found : undefined;
  }

  source(entry: Entry, ...keys: readonly string[]): SourceInit | undefined {
    const key = keys.find((each) => entry.has(each));
    const { name = '', url = '' } = (key && this.named(entry, key)) || {};
    if (url) return compact({ name, url });
    return /^https?:/.test(name) ? { name: '', url: name } : name || undefined;
  }

  quote(entry: Entry): QuoteInit {
    entry.ignore(...LINKED_NEEDS);
    const speakers = ['creator', 'author', 'spokenByCharacter'];
    const speaker = this.named(entry, speakers.find((key) => entry.has(key)) ?? '');
    const said = entry.text('dateCreated', 'datePublished');
    const source = this.source(entry, 'citation', 'isBasedOn', 'isPartOf');
    return compact({
      text: this.words(entry, 'text', 'description', 'name'),
      ...(speaker && { speaker: Object.keys(speaker).length > 1 ? speaker : speaker.name }),
      ...(source && { source }),
      url: entry.text('url'),
      date: parseDate(said) ? said : fromIso(said),
      lang: entry.text('inLanguage'),
    });
  }

  /** What is quoted, and what is to be seen or heard, in a thing. */
  said(entry: Entry): { readonly quotes: QuoteInit[]; readonly media: MediaInit[] } {
    const quotes: QuoteInit[] = [];
    const media: MediaInit[] = [];
    const isTaken = (fields: JsonObject): boolean =>
      isOfType(fields, QUOTATION) || isOfType(fields, SHOWN_THING);
    for (const key of ['subjectOf', 'quotation', 'citation', 'video', 'audio', 'associatedMedia']) {
      const isThere = listed(entry.fields[key]).some((each) => isJsonObject(each) && isTaken(each));
      for (const each of isThere ? entry.entries(key) : []) {
        if (isOfType(each.fields, QUOTATION)) quotes.push(this.quote(each));
        else if (isOfType(each.fields, SHOWN_THING))
          media.push(...[this.#media(each)].filter((found) => found !== undefined));
      }
    }
    return { quotes: quotes.filter(({ text }) => text), media };
  }
}
