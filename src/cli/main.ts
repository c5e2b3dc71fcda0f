#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { advise } from '../advice/index.js';
import { toHtml } from '../export/html.js';
import { exportFormats, exportTimeline, type ExportFormat } from '../export/index.js';
import { articleLanguages, extractTimeline, loadLanguage } from '../extract/index.js';
import { importTimeline } from '../import/index.js';
import { normalize, readers } from '../input/index.js';
import type { DiagnosticCode } from '../model/diagnostic.js';
import type { TimelineInit } from '../model/event.js';
import { parseDate } from '../time/index.js';
import { isPage, readPage, type Page } from './page.js';
import { tidy } from './plain.js';

const USAGE = `article-timeline extract [FILE] [--published DATE] [--lang LANG] [--format json|html]
  reads an article (HTML or plain text; standard input without FILE or for -) and writes a draft timeline
  to standard output. A person reviews it. What it was not sure of goes to standard error.
article-timeline import [FILE] [--lang LANG] [--day-first | --month-first]
  reads a timeline of another program, a table, a calendar or linked data (the formats of README.md, Bring your
  data) and writes it as a story to standard output. What has no place in it goes to standard error, by event and field.
article-timeline export [FILE] --to csv|tsv|timelinejs|icalendar|json-ld|web-annotations [--article URL]
  writes a timeline in JSON in another format to standard output. What that has no place for goes to standard error.
article-timeline check [FILE] [--strict]
  prints every fault of a timeline in JSON with its path, and what would be right.

  --published  the day of publication, which "Thursday" counts from: YYYY-MM-DD, a time of day may follow; else as
               the page says
  --lang       the language of the article (${articleLanguages.join(', ')}); else as the page says, else by its words
  --day-first, --month-first
               what 12/5/2024 means; else all dates of the column decide
  --article    the address of the article whose passages web-annotations name; else that of the story's source
  --strict     what is drawn as it stands but looks like a mistake (markup in a text, a year that is one off) is a
               fault, too
  --format     json (default) or html: the form that stands in a page

Exit codes: 0 all is well; 1 faults (check), or no event found (extract,
import, export; with web-annotations, no address of the article); 2 wrong usage; 3 unreadable input.
`;

const CODES = { well: 0, faults: 1, usage: 2, unreadable: 3 } as const;

/** What ends the command early: an exit code, and what is said. */
class Ending extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

function inputOf(file = '-'): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Ending(
      CODES.unreadable,
      `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

interface Options {
  /**
   * The day of publication, ISO 8601; a time of day may follow. Months, years and vague days are refused: no
   * weekday counts from them.
   */
  readonly published?: string | undefined;
  readonly lang?: string | undefined;
  readonly format?: string | undefined;
}

/** Whether a text is one day, or a time of one. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d(?:T[^/]*)?$/.test(text) && parseDate(text) !== null;

async function extract(text: string, { published, lang, format = 'json' }: Options): Promise<number> {
  if (!['json', 'html'].includes(format))
    throw new Ending(CODES.usage, `invalid --format: ${format} (expected json, html)`);
  if (published !== undefined && !isDay(published))
    throw new Ending(CODES.usage, `invalid --published: ${published} (expected a day, such as 2024-12-05)`);
  const page: Page = isPage(text) ? readPage(text) : { paragraphs: tidy(text) };
  const known = { published: published ?? page.published, lang: lang ?? page.lang };
  const { paragraphs } = page;
  const prose = typeof paragraphs === 'string' ? paragraphs : paragraphs.map((line) => line.text).join('\n');
  await loadLanguage(known.lang ?? '', prose);
  const { timeline, doubts, diagnostics } = extractTimeline(paragraphs, {
    ...(known.published && { published: known.published }),
    ...(known.lang && { lang: known.lang }),
  });
  for (const { code, path, message } of diagnostics) say(`${path}: ${code}: ${message}`);
  for (const doubt of doubts) say(`doubt: ${JSON.stringify(doubt)}`);
  const story = { ...(page.title && { title: page.title }), ...timeline };
  process.stdout.write(`${format === 'html' ? toHtml(story) : JSON.stringify(story, null, 2)}\n`);
  if (!timeline.events.length) say('no event found');
  return timeline.events.length ? CODES.well : CODES.faults;
}

interface ImportFlags {
  readonly lang?: string | undefined;
  readonly 'day-first'?: boolean | undefined;
  readonly 'month-first'?: boolean | undefined;
}

async function bringIn(text: string, name: string, flags: ImportFlags): Promise<number> {
  const { lang, 'day-first': dayFirst, 'month-first': monthFirst } = flags;
  const order = monthFirst ? false : dayFirst;
  const { timeline, format, diagnostics } = await importTimeline(text, { name, lang, dayFirst: order });
  for (const { code, path, message } of diagnostics) say(`${path || 'story'}: ${code}: ${message}`);
  if (format === null) throw new Ending(CODES.unreadable, `${name}: not in a format that is known`);
  process.stdout.write(`${JSON.stringify(timeline, null, 2)}\n`);
  if (!timeline.events.length) say('no event found');
  return timeline.events.length ? CODES.well : CODES.faults;
}

function takeAway(text: string, format = '', article?: string): number {
  const to = exportFormats.find((each) => each === format) satisfies ExportFormat | undefined;
  if (!to) throw new Ending(CODES.usage, `invalid --to: ${format} (expected ${exportFormats.join(', ')})`);
  const { draft } = readers.json(text);
  if (draft === null) throw new Ending(CODES.unreadable, 'not a timeline in JSON');
  const story = Array.isArray(draft) ? { events: draft as TimelineInit['events'] } : (draft as TimelineInit);
  const { text: written, diagnostics } = exportTimeline(story, to, { article });
  for (const { code, path, message } of diagnostics) say(`${path || 'story'}: ${code}: ${message}`);
  process.stdout.write(written);
  return diagnostics.some(({ code }) => code === 'no-events' || code === 'no-address')
    ? CODES.faults
    : CODES.well;
}

/** What is drawn as it stands, and only looks like a mistake. */
const REMARKS: readonly DiagnosticCode[] = ['markup-in-text', 'year-off'];

function check(text: string, strict = false): number {
  const { draft, diagnostics } = readers.json(text);
  const faults = [
    ...diagnostics,
    ...(draft === null ? [] : normalize(draft, { timeZone: 'UTC', locale: 'en' }).diagnostics),
  ];
  const { lang } = (draft ?? {}) as Partial<TimelineInit>;
  for (const { code, path, message } of advise(faults, typeof lang === 'string' ? lang : 'en'))
    process.stdout.write(`${path || 'story'}: ${code}: ${message}\n`);
  return faults.some(({ code }) => strict || !REMARKS.includes(code)) ? CODES.faults : CODES.well;
}

function run(args: string[]): number | Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      published: text,
      lang: text,
      format: text,
      to: text,
      article: text,
      'day-first': { type: 'boolean' },
      'month-first': { type: 'boolean' },
      strict: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, file, ...more] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return CODES.well;
  }
  if (more.length) throw new Ending(CODES.usage, `one file at a time: ${more.join(' ')}`);
  if (command === 'extract') return extract(inputOf(file), values);
  if (command === 'import') return bringIn(inputOf(file), file ?? '', values);
  if (command === 'export') return takeAway(inputOf(file), values.to, values.article);
  if (command === 'check') return check(inputOf(file), values.strict);
  throw new Ending(CODES.usage, command === undefined ? USAGE : `unknown command: ${command}\n\n${USAGE}`);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isUsage =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof Ending) && !isUsage) throw error;
  say(error.message);
  process.exitCode = error instanceof Ending ? error.code : CODES.usage;
}
