// node test/bench/import.mjs FOLDER: what becomes of every file in a folder (after `npm run build:modules`).
// Prints for each how many entries with a date it has, as counted without our readers, how many were drawn, and the
// fields that have neither a home in the story nor a diagnostic.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows, dsvFormat } from 'd3';
import ICAL from 'ical.js';
import { delimiterOf } from '../../dist/import/cells.js';
import { importTimeline } from '../../dist/import/index.js';
import { looseJson } from '../../dist/import/loose-json.js';
import { normalize } from '../../dist/input/index.js';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node test/bench/import.mjs FOLDER');
  process.exit(2);
}

const DATE_KEYS = /^(?:start_date|startDate|start|s|date|datePublished|pointInTime|dateCreated|time)$/;

/** The texts and numbers in JSON, with the paths that diagnostics have; and how many objects have a date. */
function jsonFields(value, path = '', key = '') {
  if (Array.isArray(value)) return value.flatMap((each, i) => jsonFields(each, `${path}[${i}]`, key));
  if (typeof value !== 'object' || value === null) return [{ path, value: String(value ?? '') }];
  return Object.entries(value).flatMap(([name, each]) =>
    jsonFields(each, path ? `${path}.${name}` : name, name),
  );
}

function datedObjects(value) {
  if (typeof value !== 'object' || value === null) return 0;
  const isDated =
    !Array.isArray(value) && Object.keys(value).some((key) => DATE_KEYS.test(key) && value[key]);
  return Object.entries(value).reduce(
    (sum, [key, each]) => sum + (isDated && DATE_KEYS.test(key) ? 0 : datedObjects(each)),
    Number(isDated),
  );
}

function tableFields(text) {
  const delimiter = delimiterOf(text);
  const rows = delimiter === ',' ? csvParseRows(text) : dsvFormat(delimiter).parseRows(text);
  const [headers = [], ...rest] = rows;
  const fields = rest.flatMap((row, i) =>
    row.map((value, at) => ({ path: `row ${i + 2}.${(headers[at] ?? '').trim()}`, value })),
  );
  return { fields, dated: rest.filter((row) => row.some((cell) => cell.trim())).length };
}

function calendarFields(text) {
  const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const fields = entries.flatMap((entry, i) =>
    entry.getAllProperties().map((property) => ({
      path: `VEVENT[${i}].${property.name.toUpperCase()}`,
      value: property.getValues().join(' '),
    })),
  );
  return { fields, dated: entries.filter((entry) => entry.hasProperty('dtstart')).length };
}

/** The fields of a file by a reader that is not ours, but for data in scripts. */
function readFields(text) {
  if (/^\s*BEGIN:VCALENDAR/.test(text)) return calendarFields(text);
  const scripts = [...text.matchAll(/<script[^>]*ld\+json[^>]*>([^]*?)<\/script/g)].map(([, json]) => json);
  try {
    const value = scripts.length ? scripts.map((script) => JSON.parse(script)) : JSON.parse(text);
    return { fields: scripts.length ? [] : jsonFields(value), dated: datedObjects(value) };
  } catch {
    const value = looseJson(text);
    return value ? { fields: jsonFields(value), dated: datedObjects(value) } : tableFields(text);
  }
}

/** Fields that a program or a vocabulary needs for itself: they say nothing of the story. */
const OWN_NEEDS =
  /(?:^|\.)(?:@context.*|@id|@type|scale|type|DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE|STATUS|CLASS|TRANSP|TZID)$/;
const IS_DATE = /date|year|^(?:start|end)$|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID/i;

/** What remains of a value in a story: its letters and digits, without markup. */
const bare = (value) =>
  value
    .replace(/<[^>]*>/g, ' ')
    .replace(/&\w+;/g, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+/, '')
    .toLowerCase();

function isAtHome({ path, value }, story, told) {
  const key = path.replace(/^.*\./, '');
  if (OWN_NEEDS.test(path)) return true;
  // Dates are found again by their year.
  const year = /\d{3,4}/.exec(value)?.[0] ?? value.slice(0, 4);
  const words = bare(IS_DATE.test(key) ? year : value).slice(0, 24);
  if (!words || words === 'false' || story.includes(words)) return true;
  return told.some((each) => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}[`));
}

for (const name of readdirSync(folder).sort()) {
  const text = readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '');
  const began = performance.now();
  const { timeline, format, diagnostics } = await importTimeline(text, { name });
  const ms = Math.round(performance.now() - began);
  const drawn = normalize(timeline, { timeZone: 'UTC', locale: 'en' }).timeline.events.length;
  const { fields, dated } = readFields(text);
  const story = bare(JSON.stringify(timeline));
  const told = diagnostics.map(({ path }) => path).filter(Boolean);
  const lost = fields.filter((field) => !isAtHome(field, story, told));
  const counts = new Map();
  for (const { path } of lost) {
    const field = path.replace(/^row \d+\.|\[\d+\]/g, '');
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const list = [...counts].map(([field, count]) => `${field} (${count})`).join(', ');
  console.log(`${name}: ${format}, ${dated} dated, ${drawn} drawn, ${diagnostics.length} told, ${ms} ms`);
  if (list) console.log(`  neither a home nor a diagnostic: ${list}`);
}
