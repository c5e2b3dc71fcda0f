// The browser's own search, as a link to a text starts it: it finds words that are hidden, and opens what it finds.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';

const events = [
  {
    id: 'flood',
    date: '1966-11-04',
    title: 'The flood takes two arches',
    text: 'Zinnober stands only here.',
  },
  {
    id: 'between',
    date: '1990',
    title: 'Between',
    quotes: ['The first stands on its card.', 'Karmin is said only here.'].map((said) => ({ text: said })),
  },
  { id: 'closed', date: '2024-12-03', title: 'The bridge is closed', lead: true, text: 'Nobody crosses.' },
];
const page = `<!doctype html><html lang="en"><title>A bridge</title><p style="height: 2000px">Above</p>
<article-timeline><script type="application/json">${JSON.stringify({ events })}</script></article-timeline>
<script type="module" src="/cdn/article-timeline.js"></script>`;

let browser;
/** A browser without a window may have no search, and no links to a text: what it can of these, in plain HTML. */
let can;

async function ofPlainHtml() {
  const plain = '<!doctype html><title>A text</title><p>Indigo</p><p hidden="until-found">Zinnober</p>';
  const server = await serve({ '/': plain });
  const tab = await browser.newPage();
  try {
    await tab.goto(`${server.origin}/#:~:text=Zinnober`);
    const isOpen = () => !document.querySelector('[hidden]');
    const follow = await tab.waitForFunction(isOpen, undefined, { timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    return { follow, find: await tab.evaluate(() => window.find('Indigo', false, false, true)) };
  } finally {
    await tab.close();
    await server.close();
  }
}

before(async () => {
  browser = await chromium.launch(await findChromium());
  can = await ofPlainHtml();
});
after(() => browser?.close());

test('the words of all events are found in the page', async () => {
  const server = await serve({ '/': page });
  const tab = await browser.newPage();
  /** Where there is no search, the words are there for it. */
  const find = ([wanted, canFind]) =>
    canFind
      ? window.find(wanted, false, false, true)
      : document.querySelector('article-timeline').shadowRoot.textContent.includes(wanted);
  try {
    await tab.goto(server.origin);
    for (const word of ['Zinnober', 'Karmin', 'Nobody crosses'])
      await tab.waitForFunction(find, [word, can.find]);
    assert.equal(await tab.evaluate(find, ['Indigo', can.find]), false);
  } finally {
    await tab.close();
    await server.close();
  }
});

for (const width of [1000, 375])
  for (const [text, id] of [
    ['Zinnober', 'flood'],
    ['Karmin', 'between'],
  ])
    test(`a text that is not shown opens its event, and is in sight, ${text}, ${width} px`, async () => {
      // There the test before this one is all that can be seen.
      if (!can.follow) return;
      const server = await serve({ '/': page });
      const tab = await browser.newPage({ viewport: { width, height: 600 } });
      try {
        await tab.goto(`${server.origin}/#:~:text=${text}`);
        await tab.waitForFunction(
          (wanted) => document.querySelector('article-timeline').selected === wanted,
          id,
        );
        await tab.waitForFunction((wanted) => {
          const { shadowRoot } = document.querySelector('article-timeline');
          const node = [...shadowRoot.querySelectorAll('[part=pane] :is(p, blockquote)')].find((each) =>
            each.textContent.includes(wanted),
          );
          const { top = -1, bottom = -1 } = node?.getBoundingClientRect() ?? {};
          return node?.checkVisibility() && top >= 0 && bottom <= innerHeight;
        }, text);
        assert.equal(await tab.evaluate(() => scrollY > 0), true);
      } finally {
        await tab.close();
        await server.close();
      }
    });
