// What a reader takes away is saved by the browser, on a page with a strict policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';

let browser;
before(async () => {
  browser = await chromium.launch(await findChromium());
});
after(() => browser?.close());

const POLICY =
  `default-src 'none'; script-src 'self'; connect-src 'self'; ` +
  `require-trusted-types-for 'script'; trusted-types lit-html`;
const events = [
  { date: '1984', title: 'Planned', quotes: [{ text: 'It will stand.', speaker: 'The engineer' }] },
  { date: '2011-03-05', title: 'Built' },
];

test('downloads are saved under a strict policy, without a report', async () => {
  const page = `<!doctype html><html lang="en"><title>A bridge</title>
    <article-timeline heading="A bridge" controls="export" src="/events.json"></article-timeline>
    <script type="module" src="/cdn/article-timeline.js"></script>`;
  const server = await serve(
    {
      '/': page,
      '/events.json': { body: JSON.stringify({ events }), type: 'application/json' },
      '/favicon.ico': { body: '', type: 'image/x-icon' },
    },
    { 'content-security-policy': POLICY },
  );
  const tab = await browser.newPage();
  const problems = [];
  tab.on('pageerror', (error) => problems.push(error.message));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  try {
    await tab.goto(server.origin);
    await tab.click('[part~=control-export]');
    for (const [format, file, begin] of [
      ['SVG', 'A bridge.svg', /^<svg /],
      ['PNG', 'A bridge.png', /^.PNG/],
      ['CSV', 'A bridge.csv', /^\u00ef\u00bb\u00bfdate,title/],
      ['JSON-LD', 'A bridge.jsonld', /^\{/],
    ]) {
      const [download] = await Promise.all([
        tab.waitForEvent('download'),
        tab.click(`[part~=control-download]:text-is("${format}")`),
      ]);
      assert.equal(download.suggestedFilename(), file);
      assert.match(readFileSync(await download.path(), 'latin1'), begin);
    }
    assert.deepEqual(problems, []);
  } finally {
    await tab.close();
    await server.close();
  }
});
