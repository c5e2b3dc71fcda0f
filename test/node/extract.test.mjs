// The reading of articles, as built: how right it is on our own articles, and that no text makes it slow.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as extractor from '../../dist/extract/index.js';
import { readArticles } from '../extract/gold.mjs';
import { extractSize, limits, proseOf, timeOf } from '../extract/limits.mjs';
import { bounds, names, score } from '../extract/score.mjs';
import { budget } from '../tools/measure.mjs';

const articles = readArticles();
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

const read = (text) => extractor.extractTimeline(text, { published: '2026-03-05' });

test('the time for an article grows with its length, and no faster', () => {
  const [short, long] = [50_000, 400_000].map((length) => timeOf(() => read(proseOf(articles, length)), 3));
  assert.ok(
    long < 16 * short,
    `${short.toFixed(0)} ms for 50 000 characters, ${long.toFixed(0)} ms for eight times as many`,
  );
});

for (const { texts, most } of limits) {
  for (const [name, text] of Object.entries(texts)) {
    test(`a megabyte of ${name} takes at most ${most} ms`, () => {
      const time = timeOf(() => read(text));
      assert.ok(time <= most, `${time.toFixed(0)} ms`);
    });
  }
}

test(`with both languages it is at most ${budget.extract / 1000} kB`, async () => {
  const size = await extractSize();
  assert.ok(size <= budget.extract, `${size} bytes`);
});
