// npm run build:modules && node test/bench/doubts.mjs [FILE...]
// What a doubt is worth: of each kind, how many of the things that carry it are wrong, and how many of all errors
// carry one; in our own articles, or in those of JSON files: a list of
// { text, published, quotes: [{ start, end, speaker }], gold: [{ start, end, date }] }, all offsets in UTF-16 units.
import { readFileSync } from 'node:fs';
import * as extractor from '../../dist/extract/index.js';
import { countDoubts } from '../extract/doubts.mjs';
import { readArticles } from '../extract/gold.mjs';

const percent = (part, all) => (all ? `${((100 * part) / all).toFixed(0)} %` : '–');

/** Articles with gold, whoever made it: events are those of some sentences, each with its date. */
const fromFile = (file) =>
  JSON.parse(readFileSync(file, 'utf8')).map(({ gold = [], ...article }) => ({
    ...article,
    isPartial: true,
    events: gold.map(({ date, ...place }) => ({ ...place, dates: [date] })),
  }));

const files = process.argv.slice(2);
for (const lang of extractor.articleLanguages) await extractor.loadLanguage(lang);
const { kinds, errors } = countDoubts(extractor, files.length ? files.flatMap(fromFile) : readArticles());

console.log('Of the things with a doubt, so many are wrong:');
for (const [reason, { all, wrong }] of Object.entries(kinds).sort())
  console.log(`${percent(wrong, all).padStart(6)}  ${reason}: ${wrong} of ${all}`);
console.log('\nOf the errors, so many carry a doubt:');
for (const [subject, { all, doubted, judged }] of Object.entries(errors))
  console.log(`${percent(doubted, all).padStart(6)}  ${subject}: ${doubted} of ${all} errors, in ${judged}`);
