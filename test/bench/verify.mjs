// npm run build:modules && node test/bench/verify.mjs [--errors] [SEED]
// How many falsehoods that are planted in drafts of our own articles `verify` marks, and how many true things.
import * as extractor from '../../dist/extract/index.js';
import { falsehoodBounds, plantFalsehoods } from '../extract/falsehoods.mjs';
import { readArticles } from '../extract/gold.mjs';

const showErrors = process.argv.includes('--errors');
const seed = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 1);
for (const lang of extractor.articleLanguages) await extractor.loadLanguage(lang);
const articles = [...readArticles(), ...readArticles('languages')];
const { kinds, truth } = plantFalsehoods(extractor, articles, seed);
const percent = (part, all) => `${((100 * part) / all).toFixed(1)} %`.padStart(8);
const tell = (lines) => {
  if (showErrors) for (const line of lines) console.log(`${' '.repeat(12)}${line}`);
};

let [planted, marked] = [0, 0];
console.log(`Planted in ${articles.length} drafts, and marked:`);
for (const [kind, count] of Object.entries(kinds)) {
  console.log(`${percent(count.marked, count.planted)}  ${kind}: ${count.marked} of ${count.planted}`);
  tell(count.missed);
  planted += count.planted;
  marked += count.marked;
}
console.log(`${percent(marked, planted)}  all, at least ${falsehoodBounds.marked}: ${marked} of ${planted}`);
console.log(
  `${percent(truth.marked, truth.things)}  of what is true, at most ${falsehoodBounds.trueMarked}: ` +
    `${truth.marked} of ${truth.things}`,
);
tell(truth.doubts);
process.exitCode =
  marked >= (falsehoodBounds.marked / 100) * planted &&
  truth.marked <= (falsehoodBounds.trueMarked / 100) * truth.things
    ? 0
    : 1;
