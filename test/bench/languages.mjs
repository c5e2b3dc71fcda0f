// node test/bench/languages.mjs [runs]: how much longer the first picture takes in other languages than in English,
// whose words are there at once. cdn/ as it was built last; each run a page of its own, in turn; on a quiet machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';
import { repository } from '../tools/tool.mjs';
import { median } from './stats.mjs';

/** At most so many times as long as in English. */
const BOUND = 1.1;
const LANGUAGES = ['en', 'de', 'pl', 'ja'];
const runs = Number(process.argv[2] ?? 15);
const story = JSON.stringify(JSON.parse(readFileSync(join(repository, 'demo/hama/en.json'), 'utf8')));

const pageIn = (lang) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${lang}</title>
<link rel="icon" href="data:,"><body style="font: 16px/1.4 sans-serif">
<article-timeline><script type="application/json">${story.replaceAll('<', '\\u003C')}</script></article-timeline>
<script>document.addEventListener('timeline-load', () => requestAnimationFrame(() =>
  requestAnimationFrame(() => { globalThis.drawn = performance.now(); })));</script>
<script type="module" src="/cdn/article-timeline.js"></script>`;

const host = await serve(Object.fromEntries(LANGUAGES.map((lang) => [`/${lang}`, pageIn(lang)])));
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args, env });
const times = Object.fromEntries(LANGUAGES.map((lang) => [lang, []]));
for (let run = 0; run < runs; run++)
  for (const lang of LANGUAGES) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${host.origin}/${lang}`);
    await page.waitForFunction(() => globalThis.drawn);
    times[lang].push(await page.evaluate(() => globalThis.drawn));
    await context.close();
  }
await browser.close();
await host.close();
const english = median(times.en);
for (const lang of LANGUAGES) {
  const ms = median(times[lang]);
  console.log(
    `${lang}  ${ms.toFixed(0).padStart(5)} ms  ${(ms / english).toFixed(2)} × English (at most ${BOUND})`,
  );
}
