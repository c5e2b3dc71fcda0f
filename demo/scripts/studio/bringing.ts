// What comes in from outside: a pasted text or a file, in any of the formats that can be imported.
import { loadLanguage, readDate } from '../../../src/extract/written.js';
import { importTimeline } from '../../../src/import/index.js';
import { fieldOf } from '../../../src/import/columns.js';
import { orderIn } from '../../../src/import/written-dates.js';
import { readers, toInit, normalize } from '../../../src/input/index.js';
import type { TimelineInit } from '../../../src/model/event.js';
import type { DateOrder } from './dates.js';
import { notesOf, type Note } from './notes.js';
import { count } from '../review/wording.js';

/** What was read of a text or a file, and is not taken yet. */
export interface Brought {
  /** Where it comes from: the name of a file, or words for what was pasted. */
  readonly name: string;
  readonly text: string;
  readonly type: string;
  /** What it is, in words. */
  readonly kind: string;
  readonly timeline: TimelineInit;
  /** What could not be read or has no place, in words. */
  readonly notes: readonly Note[];
  /** Which of day and month comes first in its dates, where they or somebody say so. */
  readonly order: DateOrder;
  /** A date whose day and month may be either, where nobody has said which. */
  readonly unsure: string;
  /** Whether it reads as prose, with no events in it. */
  readonly isArticle: boolean;
}

const KINDS: Readonly<Record<string, string>> = {
  'article-timeline': 'a timeline in our JSON',
  timelinejs: 'a timeline of TimelineJS',
  'timelinejs-sheet': 'a sheet of TimelineJS',
  flourish: 'a timeline of Flourish',
  vis: 'items of vis-timeline',
  'json-ld': 'linked data (JSON-LD)',
  wikidata: 'results of a Wikidata query',
  icalendar: 'a calendar (iCalendar)',
  simile: 'a timeline of SIMILE',
  table: 'a table',
};

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): { createHTML(html: string): string };
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The element in a page, which loads and runs nothing; null without one, and where the site forbids to read HTML. */
function elementIn(text: string): Element | null {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy ??= trustedTypes?.createPolicy('article-timeline-studio', { createHTML: (html) => html });
    const page = new DOMParser().parseFromString(policy?.createHTML(text) ?? text, 'text/html');
    return page.querySelector('article-timeline');
  } catch {
    return null;
  }
}

/** A timeline in a page: its data, or the list in it. */
export function readHtmlForm(text: string): TimelineInit | null {
  if (!/<article-timeline[\s>]/i.test(text)) return null;
  const [, json] = /<script type="application\/json">([^]*?)<\/script>/i.exec(text) ?? [];
  const element = json ? null : elementIn(text);
  if (!json && !element) return null;
  const { draft } = json ? readers.json(json) : readers.html(element as HTMLElement);
  const story = toInit(normalize(draft, { timeZone: 'UTC', locale: 'en' }).timeline);
  return story.events.length ? story : null;
}

/** "1939: War breaks out", a line each, as people list events in a document; null if it is no such list. */
function readLines(text: string, lang: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim());
  const cells = lines.map((line) => {
    const [, head = '', rest = ''] =
      /^\s*(?:[-*•]\s+)?(.{2,40}?)\s*(?::|\s[-–—]|\t)\s+(.+)$/.exec(line) ?? [];
    return rest && readDate(head, { lang: lang || 'en' }) ? [head, rest] : null;
  });
  const found = cells.filter((cell) => cell !== null);
  if (found.length < 2 || found.length < lines.length * 0.7) return null;
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const rows = cells.map((cell, i) => (cell ?? ['', lines[i]?.trim() ?? '']).map(quoted).join('\t'));
  return ['Date\tTitle', ...rows].join('\n');
}

/** Cells copied from a spreadsheet; where they have no headers, with those that are likely. */
function asTable(text: string, lang: string): string | null {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  if (!first.includes('\t')) return null;
  const cells = first.split('\t').map((cell) => cell.trim());
  const hasHeader = cells.some((cell) => fieldOf(cell)) || !readDate(cells[0] ?? '', { lang: lang || 'en' });
  return hasHeader ? text : `Date\tTitle\tText\n${text}`;
}

const EMPTY: TimelineInit = { events: [] };

/** Which of day and month comes first, where the dates as they are written agree on it. */
function orderOf({ events }: TimelineInit): DateOrder {
  const { orders } = orderIn(events.map(({ date }) => date));
  const [only = ''] = orders;
  return orders.size === 1 ? only : '';
}

/** Reads what comes in. Never throws: what is in no format gives no events. */
export async function readBrought(
  text: string,
  { name, type = '', lang, order }: { name: string; type?: string; lang: string; order: DateOrder },
): Promise<Brought> {
  await loadLanguage(lang || 'en').catch(() => null);
  const given = { name, text, type, order, unsure: '', isArticle: false };
  const page = readHtmlForm(text);
  if (page) return { ...given, kind: 'a page with a timeline', timeline: page, notes: [] };
  const table = /^\s*[[{<]/.test(text) ? null : (asTable(text, lang) ?? readLines(text, lang));
  const read = await importTimeline(table ?? text, {
    name,
    type: table ? 'text/tab-separated-values' : type,
    lang: lang || undefined,
    dayFirst: order ? order === 'day' : undefined,
    asWritten: true,
  }).catch(() => ({ timeline: EMPTY, format: null, diagnostics: [] }));
  const { format, diagnostics } = read;
  const isTable = format === 'table' || format === 'timelinejs-sheet' || format === 'flourish';
  const checked = isTable ? null : normalize(read.timeline, { timeZone: 'UTC', locale: 'en' });
  const ambiguous = diagnostics.find(
    ({ code, message }) => code === 'ambiguous-date' && /day or month/.test(message),
  );
  const timeline = checked ? toInit(checked.timeline) : read.timeline;
  const told = [...diagnostics, ...(checked?.diagnostics ?? [])].filter(
    ({ code }) => !['unknown-format', 'no-events'].includes(code),
  );
  return {
    ...given,
    // What the dates themselves tell counts more than what those in the table had.
    order: orderOf(timeline) || order,
    kind: format ? (KINDS[format] ?? format) : 'nothing that is known',
    timeline,
    notes: notesOf(told, timeline.events, read.timeline.events),
    unsure: /"([^"]*)"/.exec(ambiguous?.message ?? '')?.[1] ?? '',
    isArticle: format === null && text.trim().split(/\s+/).length > 15,
  };
}

/** What was found, in a sentence. */
export function foundIn({ timeline, kind, name }: Brought): string {
  const dated = count(timeline.events.length, 'event');
  return `${name}: ${kind}, ${dated}`;
}
