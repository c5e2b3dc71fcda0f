// What is loaded after the first picture: late, or not at all.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';

let browser;
before(async () => {
  browser = await chromium.launch(await findChromium());
});
after(() => browser?.close());

const events = [
  { date: '1984', title: 'Planned' },
  { date: '2011-03-05', title: 'Built' },
];

/** Opens a page with a timeline, whose parts `answer` answers for. `act` is called with the page. */
async function visit({ answer, attributes = '' }, act) {
  const story = JSON.stringify({ events });
  const server = await serve({
    '/': `<!doctype html><html lang="en"><title>A bridge</title>
<article-timeline ${attributes}><script type="application/json">${story}</script></article-timeline>
<script type="module" src="/cdn/article-timeline.js"></script>`,
  });
  const page = await browser.newPage();
  await page.route('**/cdn/parts/*.js', answer);
  try {
    await page.goto(server.origin);
    await page.waitForFunction(() =>
      document
        .querySelector('article-timeline')
        .shadowRoot?.querySelector('[part~=heading], [part~=summary]'),
    );
    return await act(page);
  } finally {
    await page.close();
    await server.close();
  }
}

/** What is seen, and what is told. */
const look = (page) =>
  page.evaluate(async () => {
    const element = document.querySelector('article-timeline');
    const has = (selector) => element.shadowRoot.querySelector(selector) !== null;
    return {
      cards: element.shadowRoot.querySelectorAll('[part~=card]').length,
      table: has('table'),
      picture: has('[part~=picture]'),
      alert: element.shadowRoot.querySelector('[role=alert]')?.textContent ?? '',
      told: element.diagnostics.map(({ code, message }) => `${code}: ${message}`),
    };
  });

const press = (page) => page.locator('article-timeline [aria-pressed]').click();
const complete = (page) =>
  page.evaluate(async () => {
    await document.querySelector('article-timeline').updateComplete;
  });

/** Holds back what is asked for until it is let go. */
function gate() {
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  return { open, answer: async (route) => (await opened, route.continue()) };
}

test('the table comes when its file has arrived, and the picture stays until then', async () => {
  const { open, answer } = gate();
  await visit({ answer }, async (page) => {
    await complete(page);
    await press(page);
    const waiting = await look(page);
    assert.deepEqual([waiting.picture, waiting.table, waiting.told], [true, false, []]);
    open();
    await complete(page);
    const seen = await look(page);
    assert.deepEqual([seen.picture, seen.table], [false, true]);
  });
});

test('where it cannot be loaded the picture stays, and reader and author are told', async () => {
  await visit({ answer: (route) => route.abort() }, async (page) => {
    await complete(page);
    await press(page);
    await complete(page);
    const { picture, table, alert, told } = await look(page);
    assert.deepEqual([picture, table], [true, false]);
    assert.match(alert, /could not be loaded/);
    assert.deepEqual(told, ['fetch-failed: The part “forms” of the element could not be loaded.']);
  });
});

test('a list whose file cannot be loaded is a picture', async () => {
  await visit({ answer: (route) => route.abort(), attributes: 'layout="list"' }, async (page) => {
    await complete(page);
    const { picture, alert, told } = await look(page);
    assert.equal(picture, true);
    assert.match(alert, /could not be loaded/);
    assert.equal(told.length, 1);
  });
});

test('what is printed before its file has arrived is the picture; after that, the list of all events', async () => {
  const { open, answer } = gate();
  await visit({ answer }, async (page) => {
    await complete(page);
    await page.emulateMedia({ media: 'print' });
    const isSeen = (part) => page.locator(`article-timeline [part~=${part}]`).first().isVisible();
    assert.equal(await isSeen('picture'), true);
    open();
    await complete(page);
    assert.equal(await isSeen('picture'), false);
    assert.equal((await look(page)).cards, 2 * events.length);
  });
});
