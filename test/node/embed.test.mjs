// Pages as readers have them: with scrollbars that take room, as a flex item, scaled, and on paper.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';
import { repository } from '../tools/tool.mjs';

const story = readFileSync(join(repository, 'demo', 'hama', 'en.json'), 'utf8');
const element =
  `<article-timeline><script type="application/json">${story.replaceAll('<', '\\u003c')}</script>` +
  '</article-timeline>';
const page = (body) =>
  '<!doctype html><html lang="en"><title>A page</title><style>body { margin: 0 ' +
  `}</style>${body}<script type="module" src="/cdn/article-timeline.js"></script></html>`;

let browser;
before(async () => {
  browser = await chromium.launch({ ...(await findChromium()), ignoreDefaultArgs: ['--hide-scrollbars'] });
});
after(() => browser?.close());

/** Opens a page with this body; resolves to what `look` finds in it once the picture is complete. */
async function open(body, viewport, look) {
  const server = await serve({ '/': page(body) });
  const tab = await browser.newPage({ viewport });
  try {
    await tab.goto(server.origin, { timeout: 10_000 });
    await tab.waitForFunction(
      () => document.querySelector('article-timeline').shadowRoot?.querySelector('.picture, .plain'),
      null,
      { timeout: 10_000 },
    );
    await tab.waitForTimeout(300);
    return await look(tab);
  } finally {
    await tab.close();
    await server.close();
  }
}

const settles = async (tab) => {
  const widths = await tab.evaluate(async () => {
    const seen = new Set();
    const { shadowRoot } = document.querySelector('article-timeline');
    for (let i = 0; i < 20; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.add(shadowRoot.querySelector('.picture')?.style.blockSize);
    }
    return seen.size;
  });
  assert.equal(widths, 1, 'the picture goes on changing');
};

for (const height of [900, 1000, 1057, 1094, 1150]) {
  test(`a scrollbar that comes and goes with the picture's height does not keep it busy, ${height} px`, () =>
    open(
      `<div style="width: 720px; height: ${height}px; overflow: auto">${element}</div>`,
      { width: 800, height: 1300 },
      settles,
    ));
}

test('as a flex item it takes the room there is, whatever it draws', () =>
  open(
    `<div style="display: flex; gap: 1rem"><div style="width: 200px">a</div>${element}</div>`,
    { width: 700, height: 800 },
    async (tab) => {
      await settles(tab);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    },
  ));

test('scaled, it is laid out for its own width', () =>
  open(
    `<div style="width: 1000px; transform: scale(.5)">${element}</div>`,
    { width: 1100, height: 800 },
    async (tab) => {
      assert.equal(
        await tab.evaluate(
          () =>
            getComputedStyle(document.querySelector('article-timeline').shadowRoot.querySelector('.picture'))
              .width,
        ),
        '1000px',
      );
      assert.ok(
        await tab.evaluate(() =>
          document.querySelector('article-timeline').shadowRoot.querySelector('li.card > button'),
        ),
        'lies down',
      );
    },
  ));

test('on paper it stands whole, and so does what follows it', () =>
  open(`<p>before</p>${element}<p>after</p>`, { width: 900, height: 800 }, async (tab) => {
    const pdf = (await tab.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type \/Page\b(?!s)/g)?.length;
    assert.ok(pages >= 2, `${pages} pages`);
  }));

/** In the page: a point of the picture where there is nothing to choose. */
function findFreePoint() {
  const { shadowRoot } = document.querySelector('article-timeline');
  const { left, right, top, bottom } = shadowRoot.querySelector('.picture').getBoundingClientRect();
  for (let y = bottom - 10; y > top; y -= 5)
    for (let x = left + 50; x < right - 50; x += 10) {
      const under = shadowRoot.elementFromPoint(x, y);
      if (under?.closest('.picture') && !under.closest('button, a, li')) return { x, y };
    }
  return null;
}

test('the one file hears all gestures, although it carries only what it needs of what reads them', () =>
  open(element, { width: 1000, height: 800 }, async (tab) => {
    const errors = [];
    tab.on('pageerror', ({ message }) => errors.push(message));
    const picture = await tab.locator('.picture').boundingBox();
    const [x, y] = [picture.x + picture.width / 2, picture.y + picture.height - 40];
    const seen = async () => {
      await tab.waitForTimeout(300);
      return tab.evaluate(() => document.querySelector('article-timeline').visibleDomain);
    };
    const length = ([from, to]) => to - from;
    const whole = await seen();
    await tab.mouse.move(x, y);
    await tab.keyboard.down('Control');
    for (let i = 0; i < 4; i++) await tab.mouse.wheel(0, -100);
    await tab.keyboard.up('Control');
    const zoomed = await seen();
    assert.ok(length(zoomed) < length(whole), 'a wheel zooms');
    await tab.mouse.down();
    await tab.mouse.move(x - 120, y, { steps: 4 });
    await tab.mouse.up();
    const panned = await seen();
    assert.ok(panned[0] > zoomed[0], 'a drag pans');
    const free = await tab.evaluate(findFreePoint);
    await tab.mouse.dblclick(free.x, free.y);
    assert.deepEqual(await seen(), panned, 'a double click does not zoom');
    const cdp = await tab.context().newCDPSession(tab);
    const touch = (type, apart) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: apart
          ? [
              { x: x - apart, y, id: 1 },
              { x: x + apart, y, id: 2 },
            ]
          : [],
      });
    await touch('touchStart', 40);
    for (const apart of [60, 80, 100]) await touch('touchMove', apart);
    await touch('touchEnd');
    assert.ok(length(await seen()) < length(panned), 'two fingers zoom');
    assert.deepEqual(errors, []);
  }));
