// What the extractor may cost: time, on texts that people write and on those they do not, and size.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { repository } from '../tools/tool.mjs';

/** dist/extract/index.js with all it imports, both languages, minified and gzip -9, in bytes. */
export async function extractSize() {
  const { output } = await build({
    configFile: false,
    root: repository,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: 'dist/extract/index.js',
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  });
  return gzipSync(output[0].code, { level: 9 }).length;
}

/** Prose of `length` UTF-16 units: the articles one after another, as often as needed. */
export function proseOf(articles, length) {
  const all = articles.map(({ text }) => text).join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

const MB = 2 ** 20;
const fill = (unit) => unit.repeat(Math.ceil(MB / unit.length)).slice(0, MB);

/** A megabyte each, of what nobody writes. */
const hostile = {
  'quotation marks': fill('"'),
  'curly quotation marks': fill('“”'),
  'opening marks with words': fill('“a '),
  digits: fill('1984'),
  'one letter': fill('a'),
  'unpaired surrogates': fill('\uD83D'),
  'nested brackets': fill('('),
  'full stops': fill('. '),
  'line breaks': fill('\n'),
};

/** A megabyte each, of nothing but what is looked at closely: more work than any article. */
const dense = {
  capitals: fill('A B '),
  commas: fill('a, '),
  years: fill('1999 '),
  'one sentence of dates': fill('on Monday, 5 May 2020 and '),
  'short sentences of dates': fill('It fell in 1999. '),
  'lines of dates': fill('1 May 2020\n'),
  'quotations and speakers': fill('“Yes,” said Mr A. '),
};

/** The most that a megabyte of each may take, ms: what is looked at closely takes longer. */
export const limits = [
  { texts: hostile, most: 2_000 },
  { texts: dense, most: 3_000 },
];

/** The time that a processor spends on `work`, in ms, whatever else the machine does: the median of some runs, after as many to warm up. */
export function timeOf(work, runs = 1) {
  const times = Array.from({ length: 2 * runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).slice(runs);
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}
