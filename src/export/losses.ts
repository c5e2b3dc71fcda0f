import type { Faults } from '../input/report.js';
import { plainWords } from '../model/marked.js';
import type { EventInit, QuoteInit, SourceInit, SpeakerInit, TimelineInit } from '../model/event.js';

/** The path of an event in the order of time, in which all are written. */
export const eventPath = (index: number): string => `events[${index}]`;

/** Tells which of the fields of an object are set: those that a format has no place for. */
export function tellLost<T extends object>(
  told: Faults,
  path: string,
  fields: T,
  keys: readonly (keyof T & string)[],
): void {
  for (const key of keys)
    if (fields[key] !== undefined) told.report('no-place', path ? `${path}.${key}` : key, fields[key]);
}

/** What an author may write as one thing or as a list. */
export function oneOrMany<T extends object>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** The path of an item: one thing by itself has no number. */
export const indexed = (path: string, list: readonly unknown[], index: number): string =>
  list.length > 1 ? `${path}[${index}]` : path;

/** What no other program's timeline has: passages of an article, who leads, who found it. */
export function tellOurs(told: Faults, path: string, event: EventInit): void {
  tellLost(told, path, event, ['lead', 'inferred', 'anchor']);
}

/** The words of a text for a format that has no links and no emphasis; that they are lost is told. */
export function toldWords(text: string | undefined, path: string, told: Faults): string | undefined {
  const words = text && plainWords(text);
  if (words !== text) told.report('lost-markup', path, text);
  return words;
}

export const nameOf = (named: SpeakerInit | SourceInit | undefined): string =>
  (typeof named === 'string' ? named : named?.name) ?? '';

/** A speaker as an object. */
export const speakerOf = ({ speaker }: QuoteInit): Exclude<SpeakerInit, string> | undefined =>
  typeof speaker === 'string' ? { name: speaker } : speaker;

/** A source as an object. */
export const sourceOf = ({ source }: QuoteInit | TimelineInit): Exclude<SourceInit, string> | undefined =>
  typeof source === 'string' ? { name: source } : source;

/** What readers see for the name of a group. The order and the colours of groups are told. */
export function groupNames(story: TimelineInit, told: Faults): (name: string | undefined) => string {
  const names = new Map((story.groups ?? []).map(({ name, title }) => [name, title ?? name]));
  tellLost(told, '', story, ['groups']);
  return (name = '') => names.get(name) ?? name;
}
