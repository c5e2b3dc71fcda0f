// What every form of date is called in every language: date-words.json, which was read word by word when it was written
// and translated back. Whoever changes a line of it has read it likewise.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatDate, parseDate } from 'article-timeline/time';

const tables = JSON.parse(readFileSync(new URL('date-words.json', import.meta.url), 'utf8'));
const spaced = (text) => text.replace(/\s/g, ' ');
const worded = (edtf, lang) => spaced(formatDate(parseDate(edtf), lang));

for (const [lang, table] of Object.entries(tables))
  test(`says every form of date in ${lang}`, () => {
    assert.deepEqual(Object.fromEntries(Object.keys(table).map((edtf) => [edtf, worded(edtf, lang)])), table);
  });

test('the tables are of all languages, and have all forms', () => {
  const files = readdirSync(new URL('../../src/messages/', import.meta.url));
  const languages = files.map((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1]).filter(Boolean);
  assert.deepEqual(
    Object.keys(tables).map((tag) => tag.split('-')[0]),
    languages,
  );
  for (const table of Object.values(tables)) assert.deepEqual(Object.keys(table), Object.keys(tables.en));
});

test('no other language has English words in its dates', () => {
  const english = /\b(about|perhaps|before|since|between|and|or|earlier|unknown|years?|ago)\b/;
  for (const [lang, table] of Object.entries(tables))
    if (lang !== 'en') for (const text of Object.values(table)) assert.doesNotMatch(text, english, lang);
});

test('digits are those of the language in every form', () => {
  for (const text of Object.values(tables.fa)) assert.doesNotMatch(text, /[0-9]/);
  for (const edtf of Object.keys(tables.en)) assert.doesNotMatch(worded(edtf, 'ar-EG'), /[0-9]/, edtf);
});
