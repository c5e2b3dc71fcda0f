// A page of the demo as its tests use it: from the sources, in a browser of its own, without any network.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from './browser.mjs';
import { repository } from './tool.mjs';

/**
 * Starts browser and server.
 *
 * @param file the page's, in `demo/`
 * @param ready a selector of what is there once the page can be used
 * @param cache a folder for the server alone
 * @returns `open(options, context, address)`, which gives a page, in a context of its own unless told, with
 *   `problems`: errors, and whatever it asked for elsewhere; `close()`; and the `browser` and the page's `url`
 */
export async function startDemo(file, ready, cache) {
  const browser = await chromium.launch(await findChromium());
  const server = await createServer({
    configFile: join(repository, 'vite.config.ts'),
    cacheDir: join(repository, '.cache', cache),
    logLevel: 'error',
    server: { open: false, hmr: false, watch: null },
  });
  await server.listen();
  const url = new URL(file, server.resolvedUrls.local[0]).href;
  const own = (options) => browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  return {
    url,
    browser,
    async open(options = {}, context = null, address = url) {
      const page = await (context ?? (await own(options))).newPage();
      page.setDefaultTimeout(30_000);
      page.problems = [];
      page.on('pageerror', (error) => page.problems.push(error.stack));
      page.on('console', (message) => {
        if (message.type() === 'error') page.problems.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL('/', url).href) && !request.url().startsWith('blob:'))
          page.problems.push(`it asked for ${request.url()}`);
      });
      await page.goto(address);
      await page.locator(ready).first().waitFor({ state: 'attached' });
      return page;
    },
    close: () => Promise.all([browser.close(), server.close()]),
  };
}

/**
 * Two ways to write a test: on a page of its own as it opens, and after `prepare(page)`. On none of these pages may
 * anything go wrong, and none may ask for anything elsewhere.
 */
export function testsOn(demo, prepare) {
  const onPage = (name, run, options) =>
    test(name, async () => {
      const page = await demo().open(options);
      try {
        await run(page);
        assert.deepEqual(page.problems, []);
      } finally {
        await page.context().close();
      }
    });
  const onPrepared = (name, run, options) =>
    onPage(
      name,
      async (page) => {
        await prepare(page);
        await run(page);
      },
      options,
    );
  return { onPage, onPrepared };
}
