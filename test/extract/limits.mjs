// What the extractor may cost: time, on texts that people write and on those they do not, and size.
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { repository } from '../tools/tool.mjs';

/**
 * dist/extract/index.js with all it imports, minified and gzip -9, in bytes: `english` is what is loaded at first,
 * `further` has each file of another language by its name. By esbuild, as cdn/ it has nothing of the bundler in it:
 * what Vite loads parts with is once in a page, whatever they are.
 */
export async function extractSizes() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: repository,
    entryPoints: ['dist/extract/index.js'],
    outdir: 'out',
    chunkNames: '[name].[hash]',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const sizes = outputFiles.map(({ path, contents }) => [
    basename(path).split('.', 1)[0],
    gzipSync(contents, { level: 9 }).length,
  ]);
  const { index, ...further } = Object.fromEntries(sizes);
  return { english: index, further };
}

/** Prose of `length` UTF-16 units: the articles one after another, as often as needed. */
export function proseOf(articles, length) {
  const all = articles.map(({ text }) => text).join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** The same unit again and again, `length` UTF-16 units of it. */
const fill = (unit) => (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** What nobody writes, and nothing but what is looked at closely: each is a function from a length to a text. */
export const hostile = {
  'quotation marks': fill('"'),
  'curly quotation marks': fill('“”'),
  'opening marks with words': fill('“a '),
  digits: fill('1984'),
  'one letter': fill('a'),
  'unpaired surrogates': fill('\uD83D'),
  'nested brackets': fill('('),
  'full stops': fill('. '),
  'line breaks': fill('\n'),
  abbreviations: fill('A.'),
  'dashes within marks': fill('“— a '),
  capitals: fill('A B '),
  commas: fill('a, '),
  years: fill('1999 '),
  'one verb': fill('said '),
  'words that date nothing': fill('the end of '),
  'one sentence of dates': fill('on Monday, 5 May 2020 and '),
  'short sentences of dates': fill('It fell in 1999. '),
  'lines of dates': fill('1 May 2020\n'),
  'quotations and speakers': fill('“Yes,” said Mr A. '),
};

/**
 * The time that a processor spends on `work`, in ms, whatever else the machine does: the median of some runs, after
 * as many to warm up.
 */
export function timeOf(work, runs = 1) {
  const times = Array.from({ length: 2 * runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).slice(runs);
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

const LENGTH = 30_000;
const TRIES = 10;

/**
 * How many times as long `work` takes on ten times the text; `textOf` gives a text of some length. Other things
 * that the machine does only ever add to a time, so the smallest of some tries counts.
 */
export function growthOf(work, textOf) {
  const [short, long] = [textOf(LENGTH), textOf(10 * LENGTH)];
  let growth = Infinity;
  for (let tries = 0; tries < TRIES && growth > 10; tries++) {
    // Ten times over, so that the collector of garbage has as much to do.
    const time = timeOf(() => {
      for (let i = 0; i < 10; i++) work(short);
    });
    // What takes next to no time is not worth comparing.
    growth = Math.min(growth, (10 * timeOf(() => work(long))) / Math.max(time, 20));
  }
  return growth;
}
