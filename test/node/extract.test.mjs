// The reading of articles, as built: how right it is on our own articles, and that no text makes it slow.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as extractor from '../../dist/extract/index.js';
import { falsehoodBounds, plantFalsehoods } from '../extract/falsehoods.mjs';
import { readArticles } from '../extract/gold.mjs';
import { extractSizes, growthOf, hostile, proseOf } from '../extract/limits.mjs';
import { bounds, languageBounds, names, score, scoreLanguage } from '../extract/score.mjs';
import { ceilings } from '../tools/measure.mjs';

const articles = readArticles();
for (const lang of extractor.articleLanguages) await extractor.loadLanguage(lang);
const { shares, ...counts } = score(extractor, articles);

test('our own set has at least 12 articles, in two languages, and every mark of its gold stands in its text', () => {
  assert.ok(articles.length >= 12);
  assert.deepEqual([...new Set(articles.map(({ lang }) => lang))].sort(), ['en', 'es']);
  for (const { name, text, dates, quotes, events } of articles) {
    assert.ok(dates.length && quotes.length && events.length, name);
    assert.match(
      `${text.split(/\s+/).length}`,
      /^(?:1[5-9]\d|[23]\d\d|4[0-4]\d)$/,
      `${name}: 150 to 450 words`,
    );
  }
});

for (const [key, { right, all, percent, errors }] of Object.entries(shares)) {
  test(`${names[key]}: at least ${bounds[key]} %`, () => {
    assert.ok(percent >= bounds[key], `${right} of ${all}\n${errors.join('\n')}`);
  });
}

for (const [key, errors] of Object.entries(counts)) {
  test(`${names[key]}: at most ${bounds[key]}`, () => {
    assert.ok(errors.length <= bounds[key], errors.join('\n'));
  });
}

const further = readArticles('languages');
for (const lang of ['fr', 'de']) {
  const own = further.filter((article) => article.lang === lang);
  const { dates, quotes, errors } = scoreLanguage(extractor, own);

  test(`in ${lang}: F of dates at least ${languageBounds.dates}, of quotations ${languageBounds.quotes}`, () => {
    assert.ok(own.length >= 8);
    assert.ok(dates >= languageBounds.dates, `${dates} for dates\n${errors.join('\n')}`);
    assert.ok(quotes >= languageBounds.quotes, `${quotes} for quotations\n${errors.join('\n')}`);
  });
}

const { kinds, truth } = plantFalsehoods(extractor, [...articles, ...further], 1);

const { marked: least, trueMarked: most } = falsehoodBounds;

test(`verify marks at least ${least} % of falsehoods, and at most ${most} % of what is true`, () => {
  const counts = Object.values(kinds);
  const sumOf = (key) => counts.reduce((sum, count) => sum + count[key], 0);
  assert.ok(counts.every(({ planted }) => planted >= 20));
  assert.ok(100 * sumOf('marked') >= falsehoodBounds.marked * sumOf('planted'), JSON.stringify(kinds));
  assert.ok(truth.things >= 1000);
  assert.ok(100 * truth.marked <= falsehoodBounds.trueMarked * truth.things, truth.doubts.join('\n'));
});

const read = (text) => extractor.extractTimeline(text, { published: '2026-03-05' });

/** Ten times the text takes at most so many times the time: twelve, with room for the collector of garbage. */
const MOST_GROWTH = 14;

const texts = { articles: (length) => proseOf(articles, length), ...hostile };
for (const [name, textOf] of Object.entries(texts)) {
  test(`the time for ${name} grows with their length, and no faster`, () => {
    const growth = growthOf(read, textOf);
    assert.ok(growth <= MOST_GROWTH, `${growth.toFixed(1)} times the time for ten times the text`);
  });
}

test(`with English it is at most ${ceilings.extract / 1000} kB, each further language at most 4`, async () => {
  const { english, further } = await extractSizes();
  assert.ok(english <= ceilings.extract, `${english} bytes`);
  assert.deepEqual(['en', ...Object.keys(further)].sort(), [...extractor.articleLanguages].sort());
  for (const [lang, size] of Object.entries(further))
    assert.ok(size <= ceilings[lang], `${lang}: ${size} bytes`);
});
