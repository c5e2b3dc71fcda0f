// Every language is a file, which is loaded when it is needed, and all are where nothing can be waited for.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { formatDate, loadWords, parseDate } from 'article-timeline/time';

const folder = new URL('../../src/messages/', import.meta.url);
const read = (file) => readFileSync(new URL(file, folder), 'utf8');
const languages = readdirSync(folder)
  .map((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1])
  .filter((code) => code && code !== 'en');

test(`${languages.join(', ')} are loaded when needed, are in the list of all, and have quotation marks`, () => {
  assert.ok(languages.length >= 4);
  const codesIn = (file, pattern) => [...read(file).matchAll(pattern)].map(([, code]) => code);
  assert.deepEqual(codesIn('load.ts', /^ {2}(\w+): \(\) => import\('\.\/\1\.js'\)/gm), languages);
  assert.deepEqual(codesIn('all.ts', /^import \{ \w+ \} from '\.\/([a-z]{2})\.js';/gm), languages);
  const marked = codesIn('marks.ts', /^ {2}(\w+): \{ quoted: /gm);
  assert.deepEqual(
    languages.filter((code) => !marked.includes(code)),
    [],
  );
});

test('in Node all languages are there at once, and may be loaded all the same', async () => {
  assert.equal(formatDate(parseDate('2011/..'), 'de'), 'seit 2011');
  assert.equal(await loadWords('de'), undefined);
  assert.equal(await loadWords('no language'), undefined);
});
