import { writePlain } from '../input/marked.js';
import type { EventInit, ImageInit, TimelineInit } from '../model/event.js';
import { parseDate } from '../time/edtf.js';
import { fromTo, tellNoDate } from './dates.js';
import { Entry, isJsonObject, listed, wordsOf } from './entry.js';
import { eventOf, imageOf, storyOf } from './events.js';
import type { GivenFile, ImportFormat } from './format.js';
import { DEEPEST_THING, isOfType, LINKED_NEEDS, LinkedThings, QUOTATION } from './linked-things.js';
import type { Telling } from './telling.js';

/* Linked data in the words of schema.org: JSON-LD in a file, or in the scripts of a page. */

const SCRIPT = /<script\b[^<>]{0,1000}>/gi;

/** `{"@value": "words", "@language": "en"}` is its words, `schema:name` is `name`. */
function plainly(_: string, value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  if ('@value' in value) return value['@value'];
  const entries = Object.entries(value);
  if (!entries.some(([key]) => key.includes(':'))) return value;
  return Object.fromEntries(
    entries.map(([key, each]) => [key.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''), each]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, plainly) as unknown;
  } catch {
    return undefined;
  }
}

/** The texts of the scripts of a page that hold linked data, in time that is linear in its length. */
function* scriptsIn(page: string): Iterable<string> {
  const ends = /<\/script/gi;
  SCRIPT.lastIndex = 0;
  for (let tag = SCRIPT.exec(page); tag; tag = SCRIPT.exec(page)) {
    const from = SCRIPT.lastIndex;
    ends.lastIndex = from;
    const end = ends.exec(page)?.index;
    if (end === undefined) return;
    if (tag[0].includes('application/ld+json')) yield page.slice(from, end);
    SCRIPT.lastIndex = end;
  }
}

/** What is in a file, or in the scripts of a page; a script that is no JSON is told. */
function rootsIn({ text, json }: GivenFile, told: Telling): unknown[] {
  if (json !== undefined) return [...listed(parsed(text))];
  return [...scriptsIn(text)].flatMap((script, i) => {
    const root = parsed(script);
    if (root === undefined) told.tell('not-json', `script[${i}]`, script.trim());
    return listed(root);
  });
}

const EVENT = /Event$|^(?:EventSeries|Festival|Hackathon|CourseInstance)$/;
const ARTICLE = /Article$|Posting$|^Report$/;
const WORK = /Article$|Posting$|^(?:Report|WebPage|CreativeWork|CollectionPage|ItemPage|Collection|Dataset)$/;
const LIVE = /^LiveBlogPosting$/;
const ITEM_LIST = /^(?:ItemList|ListItem)$/;

/** Where there are events in what is not one itself. What is in the first four is no part of a list. */
const INNER = [
  '@graph',
  'mainEntity',
  'about',
  'mentions',
  'itemListElement',
  'item',
  'hasPart',
  'event',
  'events',
];
const SIDE_BY_SIDE = ['@graph', 'mainEntity', 'about', 'mentions'];

/** Whether there is an event in a thing, however deep. */
function holdsEvent(value: unknown, depth: number): boolean {
  if (depth > DEEPEST_THING || typeof value !== 'object' || value === null) return false;
  if (isJsonObject(value) && isOfType(value, EVENT)) return true;
  return Object.values(value).some((each) => holdsEvent(each, depth + 1));
}

class LinkedDataReader {
  readonly #events: EventInit[] = [];
  readonly #story: Partial<TimelineInit> = {};
  readonly #things: LinkedThings;
  readonly #told: Telling;

  constructor(given: GivenFile, told: Telling) {
    this.#things = new LinkedThings(given, told);
    this.#told = told;
  }

  read(roots: readonly unknown[]): TimelineInit {
    for (const root of roots) this.#things.register(root);
    const beside = roots.flatMap((root) => (isJsonObject(root) ? [root, ...listed(root['@graph'])] : []));
    // Several articles are a list of events; one alone is the story.
    const isList = beside.filter((each) => isJsonObject(each) && isOfType(each, ARTICLE)).length > 1;
    for (const [index, root] of roots.entries()) {
      const entry = new Entry(root, roots.length > 1 ? `[${index}]` : '', this.#told);
      this.#things.isOurs = JSON.stringify(entry.fields['@context'] ?? '').includes('"edtf":');
      this.#visit(entry, isList, 0);
      entry.tellRest();
    }
    return storyOf(this.#story, this.#events);
  }

  /** Finds the events in a thing, however deep. */
  #visit(entry: Entry, isListed: boolean, depth: number): void {
    const { fields } = entry;
    entry.ignore(...LINKED_NEEDS);
    const isEvent = isOfType(fields, EVENT);
    // What is within takes its fields before all that is left of this one is told.
    const before = this.#events.length;
    const inner = isEvent ? ['subEvent', 'subEvents'] : INNER;
    for (const key of inner) this.#visitAll(entry, key, isListed || !SIDE_BY_SIDE.includes(key), depth + 1);
    if (!isEvent) this.#visitOthers(entry, depth + 1);
    const event = isEvent ? this.#event(entry) : this.#other(entry, isListed);
    if (!isEvent) this.#entitle(entry, before);
    if (event) this.#events.splice(before, 0, event);
  }

  /** Whatever other fields lead to events: the broadcasts of a series, what a ticket is for. */
  #visitOthers(entry: Entry, depth: number): void {
    if (depth > DEEPEST_THING || isOfType(entry.fields, WORK)) return;
    for (const [key, value] of Object.entries(entry.fields)) {
      if (INNER.includes(key) || !listed(value).some((each) => holdsEvent(each, depth))) continue;
      for (const each of entry.entries(key)) this.#visit(each, true, depth);
    }
  }

  /** The name of a series or a band is that of its broadcasts and concerts, which seldom have one. */
  #entitle(entry: Entry, from: number): void {
    const name = wordsOf(entry.fields['name']);
    for (const [index, event] of this.#events.entries()) {
      if (index < from || event.title || !name) continue;
      this.#events[index] = { ...event, title: name };
      entry.ignore('name');
    }
  }

  #visitAll(entry: Entry, key: string, isListed: boolean, depth: number): void {
    const isFound = (each: unknown): boolean =>
      isJsonObject(each) &&
      (key === '@graph' || [EVENT, QUOTATION, ITEM_LIST, WORK].some((kind) => isOfType(each, kind)));
    // Things without a time stay where they are, and are told with all that is left.
    if (depth > DEEPEST_THING || !listed(entry.fields[key]).some(isFound)) return;
    for (const each of entry.entries(key)) if (isFound(each.fields)) this.#visit(each, isListed, depth);
  }

  /** What is not an event by itself. */
  #other(entry: Entry, isListed: boolean): EventInit | undefined {
    const { fields } = entry;
    if (isOfType(fields, LIVE)) this.#live(entry);
    else if (isOfType(fields, QUOTATION)) return this.#quotation(entry);
    else if (isOfType(fields, WORK)) {
      const isDated = parseDate(wordsOf(fields['temporalCoverage'])) !== null;
      if (isListed || isDated) return this.#work(entry);
      this.#head(entry);
    } else if (isOfType(fields, ITEM_LIST)) {
      if (entry.has('name') || entry.has('headline')) this.#head(entry);
    }
    return undefined;
  }

  #event(entry: Entry): EventInit | undefined {
    if (/EventCancelled$/.test(entry.text('eventStatus'))) {
      this.#told.say('no-place', entry.path, 'an event that was cancelled is left out');
      return undefined;
    }
    const things = this.#things;
    const own = entry.text('edtf', 'temporalCoverage');
    const from = things.date(entry, 'startDate');
    const date = parseDate(own) ? own : fromTo(from, from.includes('/') ? '' : things.date(entry, 'endDate'));
    if (parseDate(own)) entry.ignore('endDate');
    if (!date && entry.has('eventSchedule')) return this.#scheduled(entry);
    if (!date) return tellNoDate(entry, 'startDate', wordsOf(entry.take('startDate')));
    return this.#written(entry, this.#wordsOf(entry, date));
  }

  /** An event that repeats is one from the first to the last time; how often is told with the rest of its schedule. */
  #scheduled(entry: Entry): EventInit | undefined {
    const [first] = entry.entries('eventSchedule');
    const date = first && fromTo(this.#things.date(first, 'startDate'), this.#things.date(first, 'endDate'));
    first?.ignore('@type');
    if (!date) return tellNoDate(entry, 'eventSchedule', '');
    return this.#written(entry, this.#wordsOf(entry, date));
  }

  #wordsOf(entry: Entry, date: string): Pick<EventInit, 'date' | 'title' | 'text' | 'group'> {
    const things = this.#things;
    return {
      date,
      title: things.words(entry, 'name', 'headline'),
      text: things.prose(entry, 'description', 'articleBody'),
      group: things.name(entry, 'about'),
    };
  }

  /** What all that becomes an event has. */
  #written(entry: Entry, parts: Omit<Partial<EventInit>, 'image'>): EventInit {
    const things = this.#things;
    const address = wordsOf(entry.fields['@id']);
    const tags = listed(entry.take('keywords')).flatMap((each) =>
      things.isOurs ? [wordsOf(each)] : wordsOf(each).split(','),
    );
    const images = things.images(entry);
    const { quotes, media } = things.said(entry);
    return eventOf(entry, {
      ...parts,
      quotes,
      media,
      id: entry.text('identifier') || address,
      tags: [...tags, things.name(entry, 'location')].map((tag) => tag.trim()).filter(Boolean),
      url: entry.text('url') || (/^https?:/.test(address) ? address : ''),
      image: images.length > 1 ? (images as ImageInit[]) : images[0],
    });
  }

  /** A quotation by itself happens when it is said. */
  #quotation(entry: Entry): EventInit | undefined {
    const quote = this.#things.quote(entry);
    if (!quote.date) return tellNoDate(entry, 'dateCreated', '');
    return eventOf(entry, { date: quote.date, title: entry.text('name'), quotes: [quote] });
  }

  /** What a page says of itself, from the first that says something. */
  #head(entry: Entry): void {
    const things = this.#things;
    const title = things.words(entry, 'headline', 'name');
    const lang = entry.text('inLanguage');
    const [published = ''] = things.date(entry, 'datePublished').split('T', 1);
    const source = things.source(entry, 'publisher');
    const text = things.prose(entry, 'description');
    const byline = things.prose(entry, 'creditText') || writePlain(things.named(entry, 'author')?.name ?? '');
    const [picture] = things.images(entry);
    const image = picture && imageOf(picture, entry);
    const found = { title, lang, byline, image, text, published, source };
    const story = this.#story as Record<string, unknown>;
    for (const [key, value] of Object.entries(found)) {
      if (!value) continue;
      story[key] ??= value;
      if (key === 'title' && story[key] !== value) this.#told.tell('no-place', entry.pathOf('name'), value);
    }
  }

  /** An article in a list is an event on its day of publication, works of an archive are of the time they cover. */
  #work(entry: Entry): EventInit | undefined {
    const things = this.#things;
    const coverage = entry.text('temporalCoverage');
    const isDated = parseDate(coverage) !== null;
    const date = isDated
      ? coverage
      : things.date(entry, 'datePublished') || things.date(entry, 'dateCreated');
    if (!date) return tellNoDate(entry, 'datePublished', wordsOf(entry.take('datePublished')));
    return this.#written(entry, {
      date,
      // When it was published is not when it happened.
      inferred: !isDated,
      title: things.words(entry, 'headline', 'name'),
      text: things.prose(entry, 'articleBody', 'description', 'text'),
    });
  }

  /** Each entry of a live blog, at the time at which it was published. */
  #live(entry: Entry): void {
    this.#head(entry);
    for (const update of entry.entries('liveBlogUpdate')) {
      update.ignore(...LINKED_NEEDS);
      const event = this.#work(update);
      if (event) this.#events.push(event);
    }
  }
}

export const jsonLd: ImportFormat = {
  name: 'json-ld',
  recognizes({ json, text }) {
    if (json === undefined) return /^\s*</.test(text) && text.includes('application/ld+json');
    return listed(json)
      .slice(0, 20)
      .some((each) => isJsonObject(each) && ['@context', '@graph', '@type'].some((key) => key in each));
  },
  read: (given, told) => new LinkedDataReader(given, told).read(rootsIn(given, told)),
};
