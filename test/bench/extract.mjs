// npm run build:modules && node test/bench/extract.mjs [--errors]
// How right the extractor is on our own articles, how fast, and how large; fails when a bound is missed. --errors
// tells what is wrong.
import { cpus } from 'node:os';
import * as extractor from '../../dist/extract/index.js';
import { readArticles } from '../extract/gold.mjs';
import { extractSizes, hostile, proseOf, timeOf } from '../extract/limits.mjs';
import { bounds, languageBounds, names, score, scoreLanguage } from '../extract/score.mjs';
import { ceilings } from '../tools/measure.mjs';

const showErrors = process.argv.includes('--errors');
let missed = 0;

function line(isHeld, value, name, errors = []) {
  if (!isHeld) missed += 1;
  console.log(`${isHeld ? ' ' : '✗'} ${value.padStart(24)}  ${name}`);
  if (showErrors) for (const error of errors) console.log(`${' '.repeat(30)}${error}`);
}

const articles = readArticles();
for (const lang of extractor.articleLanguages) await extractor.loadLanguage(lang);
const { shares, ...counts } = score(extractor, articles);
console.log(
  `Our own ${articles.length} articles, ${articles.filter(({ lang }) => lang !== 'en').length} of them not in English:`,
);
for (const [key, { right, all, percent, errors }] of Object.entries(shares)) {
  line(
    percent >= bounds[key],
    `${percent.toFixed(1)} %, at least ${bounds[key]}`,
    `${names[key]}: ${right} of ${all}`,
    errors,
  );
}
for (const [key, errors] of Object.entries(counts))
  line(errors.length <= bounds[key], `${errors.length}, at most ${bounds[key]}`, names[key], errors);

const further = readArticles('languages');
console.log(`\nOur own ${further.length} articles in French and German, F:`);
for (const lang of new Set(further.map((article) => article.lang))) {
  const own = further.filter((article) => article.lang === lang);
  const { dates, quotes, counts, errors } = scoreLanguage(extractor, own);
  const told = (kind) => `${counts[kind].right} right of ${counts[kind].gold}, ${counts[kind].found} found`;
  const percent = (value, least) => `${value.toFixed(1)} %, at least ${least}`;
  line(
    dates >= languageBounds.dates,
    percent(dates, languageBounds.dates),
    `${lang} dates: ${told('dates')}`,
    errors,
  );
  line(
    quotes >= languageBounds.quotes,
    percent(quotes, languageBounds.quotes),
    `${lang} quotations with their speaker: ${told('quotes')}`,
  );
}

console.log(`\nTime of the processor, ${cpus()[0]?.model ?? 'unnamed'}, Node ${process.versions.node}:`);
const english = articles.filter(({ lang }) => lang === 'en');
const read = (text, lang) => extractor.extractTimeline(text, { published: '2026-03-05', lang });
const short = timeOf(() => read(proseOf(english, 10_000)), 25);
const long = timeOf(() => read(proseOf(english, 1_000_000)), 3);
line(short <= 20, `${short.toFixed(1)} ms, at most 20`, '10 000 characters of articles');
line(
  long <= 150 * short,
  `${long.toFixed(0)} ms`,
  `1 000 000 characters: ${(long / short).toFixed(0)} times as long`,
);
const most = 2000;
for (const [name, textOf] of Object.entries(hostile)) {
  const text = textOf(2 ** 20);
  // Told, for some of them look like another language, and would be left unread.
  const time = timeOf(() => read(text, 'en'));
  line(time <= most, `${time.toFixed(0)} ms, at most ${most}`, `a megabyte of ${name}`);
}

const { english: first, further: files } = await extractSizes();
console.log('\nSize, minified and gzip:');
const sizeLine = (size, most, name) =>
  line(size <= most, `${(size / 1000).toFixed(2)} kB, at most ${most / 1000}`, name);
sizeLine(first, ceilings.extract, 'article-timeline/extract with English');
for (const [lang, size] of Object.entries(files)) sizeLine(size, ceilings[lang] ?? 0, lang);
process.exitCode = missed ? 1 : 0;
