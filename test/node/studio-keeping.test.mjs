// The studio of the demo: no work is lost, by reloading, a page that breaks off, two tabs, or going away.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  json,
  kept,
  pageTests,
  paste,
  pasteSheet,
  rowCount,
  startStudio,
  value,
} from '../tools/studio-page.mjs';

let studio;
before(async () => {
  studio = await startStudio('vite-studio-keeping');
});
after(() => studio?.close());

const { onPage, onSheet } = pageTests(() => studio);

onSheet('work and every step of it survive a reload', async (page) => {
  await page.focus('#cell');
  await page.keyboard.press('Control+Delete');
  await page.keyboard.type('1500');
  await page.keyboard.press('Enter');
  await kept(page);
  await page.reload();
  await page.locator('#sheet').waitFor();
  assert.deepEqual([await rowCount(page), await value(page, 1, 'date')], [19, '1500']);
  await page.click('#undo');
  assert.equal(await value(page, 1, 'date'), 'c. 1450');
  await page.click('#undo');
  assert.equal(await rowCount(page), 20);
  await page.click('#undo');
  assert.equal(await rowCount(page), 0);
});

test('what is typed is kept when the page breaks off in the midst of a cell', async () => {
  const page = await studio.open();
  const context = page.context();
  await pasteSheet(page);
  await page.focus('#cell');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Not finish');
  const address = await kept(page);
  const client = await context.newCDPSession(page);
  const crash = page.waitForEvent('crash');
  client.send('Page.crash').catch(() => undefined);
  await crash;
  const again = await studio.open({}, context, address);
  await again.locator('#sheet').waitFor();
  assert.equal(await value(again, 1, 'title'), 'Not finish');
  await context.close();
});

onSheet('what is changed in two tabs is kept, in two drafts', async (page) => {
  const address = await kept(page);
  const other = await studio.open({}, page.context(), address);
  for (const [each, title] of [
    [page, 'From the first tab'],
    [other, 'From the second tab'],
  ]) {
    await each.bringToFront();
    await each.locator('#sheet').waitFor();
    await each.fill('#title', title);
    await kept(each);
  }
  await other.getByText('changed in another tab').waitFor();
  assert.notEqual(other.url(), page.url());
  await other.click('#to-start');
  await other.locator('.kept a').first().waitFor();
  const names = await other.locator('.kept a').allTextContents();
  assert.deepEqual(names.sort(), ['From the first tab', 'From the second tab']);
  await page.reload();
  assert.equal(await page.inputValue('#title'), 'From the first tab');
});

onSheet('an earlier draft is opened again, and deleted', async (page) => {
  await page.fill('#title', 'Five centuries');
  await page.click('#to-start');
  await paste(page, 'Date\tTitle\n2001\tAnother one', '#paste');
  await page.locator('#sheet').waitFor();
  await kept(page);
  await page.click('#to-start');
  await page.getByRole('link', { name: 'Five centuries' }).click();
  assert.equal(await rowCount(page), 20);
  await page.click('#to-start');
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Delete the draft Another one' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.kept li').length === 1);
});

onPage('where the browser keeps nothing, that is told, and the rest works', async (page) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not allowed', 'SecurityError');
    };
  });
  await page.reload();
  await pasteSheet(page);
  await page.getByText('This browser keeps nothing for this page').waitFor();
  assert.equal((await json(page)).events.length, 19);
});
