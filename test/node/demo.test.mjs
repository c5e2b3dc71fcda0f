// `npm start`: every page of the demo, from the sources and with Lit's development build, which warns of misuse.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from '../tools/browser.mjs';
import { repository } from '../tools/tool.mjs';

const pages = readdirSync(join(repository, 'demo'), { recursive: true }).filter((name) =>
  name.endsWith('.html'),
);

let browser;
let server;
before(async () => {
  browser = await chromium.launch(await findChromium());
  server = await createServer({
    configFile: join(repository, 'vite.config.ts'),
    cacheDir: join(repository, '.cache', 'vite'),
    logLevel: 'error',
    server: { open: false },
  });
  await server.listen();
});
after(() => Promise.all([browser?.close(), server?.close()]));

test('there is a first page', () => assert.ok(pages.includes('index.html')));

for (const name of pages) {
  test(`demo/${name} draws its timelines without an error or a warning`, async () => {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      const isNotice = /Lit is in dev mode/.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !isNotice) problems.push(message.text());
    });
    page.on('requestfailed', (request) => problems.push(`no answer to ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    });
    await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
    await page.goto(new URL(name, server.resolvedUrls.local[0]).href, { waitUntil: 'networkidle' });
    const drawn = await page.evaluate(async () => {
      await customElements.whenDefined('article-timeline');
      const elements = [...document.querySelectorAll('article-timeline')];
      await Promise.all(elements.map((element) => element.updateComplete));
      return elements.map((element) => element.shadowRoot.textContent.trim() !== '');
    });
    await page.close();
    assert.deepEqual(problems, []);
    assert.ok(drawn.length > 0 && drawn.every(Boolean), `${drawn}`);
  });
}

test('the story of Hama is the same as HTML and as JSON', async () => {
  const page = await browser.newPage();
  await page.goto(new URL('hama/timeline.html', server.resolvedUrls.local[0]).href, {
    waitUntil: 'networkidle',
  });
  const [fromHtml, fromJson] = await page.evaluate(async () => {
    const element = document.querySelector('article-timeline');
    await element.updateComplete;
    const html = element.toJSON();
    element.timeline = await (await fetch('en.json')).json();
    await element.updateComplete;
    return [html, element.toJSON()];
  });
  await page.close();
  assert.equal(fromJson.events.length, 12);
  assert.deepEqual(fromHtml.events, fromJson.events);
});
