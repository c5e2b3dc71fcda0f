// Our own articles (test/extract/articles): NAME.txt and, by hand, NAME.json with what a reader finds in it.
//   dates     [place, value, other values taken as right …], EDTF; Tmorning, Tafternoon, Tevening, Tnight are parts
// of a day
//   notDates  places that look like dates and are none: ages, sums, durations
//   events    { id, date, alsoDates?, sentence: 'its beginning … its end', titles: all that a reader would accept,
// optional? }
//   quotes    { at: place, speaker, role?, source?, events: ids of the events it may stand at, optional? }
// A place is a passage that stands in the text exactly once, with [brackets] around what is meant: no offset is
// counted by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { repository } from '../tools/tool.mjs';

const folderOf = (name) => join(repository, 'test', 'extract', name);

/** Where `passage` stands in `text`; throws unless it does so exactly once. */
function only(text, passage, from = 0) {
  const start = text.indexOf(passage, from);
  if (start < 0) throw new Error(`not in the text: ${passage}`);
  if (from === 0 && text.includes(passage, start + 1))
    throw new Error(`more than once in the text: ${passage}`);
  return start;
}

function bracketed(text, place) {
  const [, before, meant] = /^([^[]*)\[([^\]]*)\]/.exec(place) ?? [];
  if (meant === undefined) throw new Error(`no brackets: ${place}`);
  const start = only(text, place.replace(/[[\]]/g, '')) + before.length;
  return { start, end: start + meant.length };
}

function elided(text, sentence) {
  const [first, last] = sentence.split(' … ');
  const start = only(text, first);
  const end = text.indexOf(last, start + first.length) + last.length;
  if (end < start + first.length) throw new Error(`not after it in the text: ${last}`);
  return { start, end };
}

function readArticle(path) {
  const text = readFileSync(path.replace(/json$/, 'txt'), 'utf8');
  const gold = JSON.parse(readFileSync(path, 'utf8'));
  const events = (gold.events ?? []).map(({ sentence, date, alsoDates = [], ...event }) => ({
    ...event,
    ...elided(text, sentence),
    dates: [date, ...alsoDates],
  }));
  const ids = new Set(events.map(({ id }) => id));
  const quotes = gold.quotes.map(({ at, ...quote }) => ({ ...quote, ...bracketed(text, at) }));
  const unknown = quotes.flatMap((quote) => quote.events ?? []).find((id) => !ids.has(id));
  if (unknown) throw new Error(`no such event: ${unknown}`);
  return {
    name: basename(path, '.json'),
    text,
    lang: gold.lang ?? 'en',
    published: gold.published,
    dateline: gold.dateline,
    dates: gold.dates.map(([place, ...values]) => ({ ...bracketed(text, place), values })),
    notDates: gold.notDates.map((place) => bracketed(text, place)),
    events,
    quotes,
  };
}

/**
 * All of them, in the order of their names. Those in `languages` (French and German, written before there were rules
 * for them) have dates and quotations alone.
 */
export function readArticles(name = 'articles') {
  const folder = folderOf(name);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      try {
        return readArticle(join(folder, name));
      } catch (error) {
        throw new Error(`${name}: ${error.message}`);
      }
    });
}
