// The review page of the demo as its tests use it: from the sources, in a browser of its own, without any network.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from './browser.mjs';
import { repository } from './tool.mjs';

/** Five dates, of which one is relative and one is to come; a quotation, and words in marks that are none. */
export const STORY = [
  'Bridge reopens after two years',
  'The Orle bridge reopened on Monday, two years after it was closed. ' +
    '“We waited long enough,” said Mara Venn, the mayor of Orle.',
  'The bridge was closed on 3 March 2024. It was built in 1931 and widened in 1968. ' +
    '“Never again” stood on a banner in the crowd.',
  'A second lane will open in May 2027.',
].join('\n\n');
export const PUBLISHED = '2026-03-10';

/**
 * Starts browser and server; `cache` names a folder for the server alone. Resolves to `open(options)`, which gives
 * a fresh page with `problems`, and `close()`.
 */
export async function startReview(cache) {
  const browser = await chromium.launch(await findChromium());
  const server = await createServer({
    configFile: join(repository, 'vite.config.ts'),
    cacheDir: join(repository, '.cache', cache),
    logLevel: 'error',
    server: { open: false, hmr: false, watch: null },
  });
  await server.listen();
  const url = new URL('review.html', server.resolvedUrls.local[0]).href;
  return {
    url,
    async open(options = {}) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      page.setDefaultTimeout(30_000);
      page.problems = [];
      page.on('pageerror', (error) => page.problems.push(error.stack));
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL('/', url).href) && !request.url().startsWith('blob:'))
          page.problems.push(`it asked for ${request.url()}`);
      });
      await page.goto(url);
      await page.locator('#story').waitFor({ state: 'attached' });
      return page;
    },
    close: () => Promise.all([browser.close(), server.close()]),
  };
}

/** Types a story in and reads it. */
export async function readStory(page, text = STORY, published = PUBLISHED) {
  if (!(await page.isVisible('#story'))) await page.click('.story summary');
  await page.fill('#story', text);
  await page.fill('#published', published);
  await page.click('button[type=submit]');
  await page.locator('.event').first().waitFor();
}

export const status = (page) => page.textContent('[role=status]');
export const titles = (page) =>
  page
    .locator('.event > h3')
    .evaluateAll((all) => all.map((title) => title.textContent.replace(/^Event \d+: /, '')));
/** The card of the event with these words in its title. */
export const card = (page, words) =>
  page.locator('.event').filter({ has: page.locator(`h3:has-text("${words}")`) });
/** What the page gives out in a format. */
export async function output(page, format) {
  await page.check(`input[name=format][value=${format}]`);
  return page.textContent('#output');
}
export const json = async (page) => JSON.parse(await output(page, 'json'));
/** The words of what has the focus. */
export const focused = (page) =>
  page.evaluate(
    () =>
      document.activeElement.textContent.replace(/\s+/g, ' ').trim() ||
      document.activeElement.id ||
      document.activeElement.tagName,
  );

/**
 * Ways to write a test: `onPage` with a page of its own, `onDraft` with the story already read. On none of these
 * pages may anything go wrong, and none may ask for anything elsewhere.
 */
export function pageTests(review) {
  const onPage = (name, run) =>
    test(name, async () => {
      const page = await review().open();
      try {
        await run(page);
        assert.deepEqual(page.problems, []);
      } finally {
        await page.context().close();
      }
    });
  const onDraft = (name, run) =>
    onPage(name, async (page) => {
      await readStory(page);
      await run(page);
    });
  return { onPage, onDraft };
}
