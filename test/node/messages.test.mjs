// The languages are lists in the order of the English messages; the name before each text keeps them readable.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../../src/messages/', import.meta.url);
const read = (file) => readFileSync(new URL(file, folder), 'utf8');
const english = [...read('en.ts').matchAll(/^ {2}(\w+): '/gm)].map(([, name]) => name);
const languages = readdirSync(folder).filter((file) => /^[a-z]{2,3}\.ts$/.test(file) && file !== 'en.ts');

test(`${languages.join(', ')} name their messages as English does, in the same order`, () => {
  assert.ok(languages.length >= 4 && english.length > 30);
  for (const file of languages)
    assert.deepEqual(
      [...read(file).matchAll(/^ {2}\/\* (\w+) +\*\/ '/gm)].map(([, name]) => name),
      english,
      file,
    );
});
