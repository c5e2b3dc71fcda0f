// The studio of the demo: axe, small screens, dark colours, and five thousand rows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { pageTests, paste, rowCount, startStudio, status, value } from '../tools/studio-page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let studio;
before(async () => {
  studio = await startStudio('vite-studio-a11y');
});
after(() => studio?.close());

const { onPage, onSheet } = pageTests(() => studio);

async function violations(page) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => window.axe.run());
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const NARROW = { viewport: { width: 320, height: 640 } };

/** Looks at every part of the page. */
async function everyPart(page, look) {
  await look('start');
  await paste(page, 'Date\tTitle\tGroup\n1914\tOne\tA\nlater\tTwo\tB\n1914\tOne\tA', '#paste');
  await page.locator('#sheet').waitFor();
  await page.waitForFunction(() => document.querySelector('article-timeline').toJSON().events.length === 2);
  await look('table');
  await page.focus('#cell');
  await page.keyboard.press('F2');
  await look('an open cell');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.click('#add-quote');
  await page.click('#add-image');
  await look('details');
  await page.click('#tab-story');
  await page.click('#add-period');
  await look('story');
  await page.click('#tab-look');
  await look('look');
  await page.click('#tab-out');
  await page.waitForFunction(() => document.querySelector('#output').textContent !== '');
  await look('out');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{"events":[{"date":"2001","title":"Other"}]}'], 'other.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page.locator('#brought').waitFor();
  await look('what came in');
}

for (const colorScheme of ['light', 'dark'])
  onPage(
    `axe finds nothing in any part, ${colorScheme}`,
    (page) =>
      everyPart(page, async (part) => {
        assert.deepEqual(await violations(page), [], part);
      }),
    { colorScheme },
  );

onPage(
  'every part fits 320 px, and axe finds nothing there',
  async (page) => {
    await everyPart(page, async (part) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${part}: ${width} px`);
      assert.deepEqual(await violations(page), [], part);
    });
    await page.click('#tab-timeline');
    assert.ok(await page.locator('article-timeline').isVisible());
  },
  NARROW,
);

onSheet('what was done is said, and the focus is never lost', async (page) => {
  await page.focus('#cell');
  for (const key of ['Control+Enter', 'Control+d', 'Control+Delete', 'Alt+ArrowUp', 'Control+z', 'Delete']) {
    await page.keyboard.press(key);
    assert.ok(await page.evaluate(() => document.activeElement.id === 'cell'), key);
    assert.notEqual(await status(page), '');
  }
});

onPage('of five thousand rows few are drawn, and all can be reached and written', async (page) => {
  const rows = Array.from({ length: 5000 }, (_, i) => `${(i % 2000) + 1}\tEvent ${i}\tText ${i}`);
  await paste(page, ['Date\tTitle\tText', ...rows].join('\n'), '#paste');
  await page.locator('#sheet').waitFor();
  assert.equal(await rowCount(page), 5000);
  assert.ok((await page.locator('.grid-row').count()) < 60);
  await page.focus('#cell');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.type('2024');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The last');
  await page.keyboard.press('Enter');
  assert.equal(await rowCount(page), 5001);
  assert.equal(await value(page, 5001, 'title'), 'The last');
});

for (const [width, height] of [
  [1280, 800],
  [768, 1024],
  [375, 667],
])
  onSheet(
    `nothing blank follows the work, and the tabs stand on one line, ${width} px`,
    async (page) => {
      await page.getByRole('button', { name: 'Close these notes' }).click();
      const seen = await page.evaluate(() => {
        const bottoms = [...document.querySelectorAll('.work > *')].map(
          (part) => part.getBoundingClientRect().bottom + scrollY,
        );
        const tops = [...document.querySelectorAll('[role=tab]')]
          .filter((tab) => tab.offsetParent)
          .map((tab) => tab.getBoundingClientRect().top);
        const tabs = document.querySelector('[role=tablist]');
        return {
          blank: document.documentElement.scrollHeight - Math.max(innerHeight, ...bottoms),
          lines: new Set(tops).size,
          hidden: tabs.scrollWidth - tabs.clientWidth,
        };
      });
      assert.ok(seen.blank < 40, `${seen.blank} px of nothing`);
      assert.deepEqual([seen.lines, seen.hidden], [1, 0]);
    },
    { viewport: { width, height } },
  );

onPage('a table of few rows is as high as they are', async (page) => {
  await paste(page, 'Date\tTitle\n1901\tOne\n1902\tTwo', '#paste');
  const blank = await page.locator('#sheet').evaluate((sheet) => {
    const rows = [...sheet.querySelectorAll('.grid-row')].map((row) => row.getBoundingClientRect().bottom);
    return sheet.getBoundingClientRect().bottom - Math.max(...rows);
  });
  assert.ok(blank < 20, `${blank} px`);
});
