// A page that is saved while its timeline is drawn, and read later without scripts: the author's own list is in it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';

const page = `<!doctype html><html lang="en"><title>A bridge</title><article-timeline><ol>
<li><time datetime="1966">1966</time> <strong>The flood</strong><p>Two arches are gone.</p></li>
<li><time datetime="1982">1982</time> <strong>The bridge opens</strong>
<blockquote>It stands.</blockquote></li></ol></article-timeline>
<script type="module" src="/cdn/article-timeline.js"></script></html>`;

/** How browsers save a page: the elements as they are, or with their shadow roots. */
const ways = {
  html: (tab) => tab.content(),
  mhtml: async (tab) => {
    const session = await tab.context().newCDPSession(tab);
    return (await session.send('Page.captureSnapshot', { format: 'mhtml' })).data;
  },
};

let browser;
before(async () => {
  browser = await chromium.launch(await findChromium());
});
after(() => browser?.close());

for (const [kind, save] of Object.entries(ways))
  test(`a saved page has the author's list, to be seen without scripts: ${kind}`, async () => {
    const server = await serve({ '/': page });
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const tab = await browser.newPage();
      await tab.goto(server.origin);
      await tab.waitForFunction(() =>
        document.querySelector('article-timeline').shadowRoot?.querySelector('.picture'),
      );
      assert.equal(await tab.locator('article-timeline > ol').isVisible(), false, 'it is drawn');
      const file = join(folder, `page.${kind}`);
      writeFileSync(file, await save(tab));
      await tab.close();
      const saved = await context.newPage();
      await saved.goto(pathToFileURL(file).href);
      for (const text of ['The flood', 'Two arches are gone.', 'The bridge opens', 'It stands.'])
        assert.equal(await saved.locator('article-timeline > ol').getByText(text).isVisible(), true, text);
      // Nor is the sample by which text is measured.
      for (const sample of await saved.getByText('Hamburgefonstiv').all())
        assert.equal(await sample.isVisible(), false);
    } finally {
      await context.close();
      await server.close();
      rmSync(folder, { recursive: true });
    }
  });
