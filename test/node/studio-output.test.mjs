// The studio of the demo: what it gives out, and that this works where it is put.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before } from 'node:test';
import {
  json,
  kept,
  output,
  pageTests,
  paste,
  pasteSheet,
  rowCount,
  savePage,
  startStudio,
  value,
} from '../tools/studio-page.mjs';

const folder = mkdtempSync(join(tmpdir(), 'studio-'));
let studio;
before(async () => {
  studio = await startStudio('vite-studio-output');
});
after(async () => {
  await studio?.close();
  rmSync(folder, { recursive: true });
});

const { onPage, onSheet } = pageTests(() => studio);

onSheet('the web page draws from disk, asks for nothing, and has words for link previews', async (page) => {
  await page.fill('#title', 'Five </script> centuries');
  await page.click('#tab-look');
  await page.check('input[name=preset][value=newspaper]');
  const file = await savePage(page, folder);
  assert.match(file, /five-script-centuries\.html$/);
  const seen = await studio.browser.newPage();
  const asked = [];
  seen.on('request', (request) => asked.push(request.url()));
  seen.on('pageerror', (error) => asked.push(error.message));
  const address = pathToFileURL(file).href;
  await seen.goto(address);
  await seen.waitForFunction(
    () => document.querySelector('article-timeline').toJSON?.().events.length === 19,
  );
  assert.deepEqual(asked, [address]);
  const { title, og, color } = await seen.evaluate(() => ({
    title: document.title,
    og: document.querySelector('meta[property="og:title"]').content,
    color: getComputedStyle(document.body).backgroundColor,
  }));
  assert.deepEqual([title, og], Array(2).fill('Five </script> centuries'));
  await seen.getByRole('heading', { level: 1, name: 'Five </script> centuries' }).waitFor();
  assert.equal(color, 'rgb(251, 247, 238)');
  await seen.close();
});

onSheet('without scripts the web page is a list of all events', async (page) => {
  const file = await savePage(page, folder);
  const context = await studio.browser.newContext({ javaScriptEnabled: false });
  const seen = await context.newPage();
  await seen.goto(pathToFileURL(file).href);
  assert.equal(await seen.locator('article-timeline li h3').count(), 19);
  assert.ok(await seen.getByText('Columbus reaches America').first().isVisible());
  await context.close();
});

onSheet('the web page, the JSON, the list and the table come in again', async (page) => {
  const story = await json(page);
  const page_ = readFileSync(await savePage(page, folder), 'utf8');
  const forms = [page_];
  for (const format of ['json', 'html', 'csv']) forms.push(await output(page, format));
  for (const form of forms) {
    await page.click('#to-start');
    await paste(page, form, '#paste');
    await page.locator('#sheet').waitFor();
    assert.equal(await rowCount(page), 19);
    const again = await json(page);
    const dates = ({ events }) => events.map(({ date, title, text }) => [date, title, text]).sort();
    assert.deepEqual(dates(again), dates(story));
  }
});

onSheet('the timeline is saved as a picture, on a phone too', async (page) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.click('#tab-out');
  await page.locator('article-timeline').waitFor();
  for (const [button, begin] of [
    ['#save-png', '\x89PNG'],
    ['#save-svg', '<svg'],
  ]) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    const text = readFileSync(file, 'latin1');
    assert.ok(text.startsWith(begin), text.slice(0, 60));
    if (button === '#save-svg') assert.match(text, /Columbus/);
  }
});

onSheet('every format is given out', async (page) => {
  const begins = {
    frame:
      /^<iframe title="Timeline" src="https:\/\/example\.org\/timelines\/embed\.html\?src=timeline\.json/,
    snippet: /^<script type="module" src="article-timeline\.js"><\/script>\n<article-timeline/,
    html: /^<article-timeline/,
    json: /^\{/,
    csv: /^date,/,
    tsv: /^date\t/,
    icalendar: /^BEGIN:VCALENDAR/,
    'json-ld': /^\{/,
    timelinejs: /^\{/,
    'web-annotations': /"AnnotationCollection"/,
  };
  for (const [format, begin] of Object.entries(begins)) {
    const text = await output(page, format);
    await page.waitForFunction(
      ([source]) => new RegExp(source).test(document.querySelector('#output').textContent),
      [begin.source],
    );
    assert.ok(text.length > 0, format);
  }
});

onPage('a draft of an article goes on in the studio', async (page) => {
  await page.goto(new URL('review.html', studio.url).href);
  await page.fill(
    '#story',
    'The Orle bridge was built in 1931. The bridge was closed on 3 March 2024, said Mara Venn.',
  );
  await page.click('button[type=submit]');
  await page.locator('.event').first().waitFor();
  await page.click('#go-on');
  await page.locator('#sheet').waitFor();
  assert.equal(await value(page, 1, 'date'), '1931');
  await page.focus('#cell');
  await page.keyboard.type('1932');
  await kept(page);
  await page.reload();
  await page.locator('#sheet').waitFor();
  assert.equal(await value(page, 1, 'date'), '1932');
});

onPage('an article that is pasted in the studio is read on its page', async (page) => {
  await paste(
    page,
    'The Orle bridge was built in 1931. It is 300 metres long, and many people walk over it each day.\n' +
      'It was closed on 3 March 2024 for two years, and many were angry about that.',
    '#paste',
  );
  await page.getByRole('link', { name: 'Read it as an article' }).click();
  await page.locator('.event').first().waitFor();
  assert.match(await page.textContent('.event h3'), /built/);
});

onPage('what begins with a formula runs in no spreadsheet', async (page) => {
  await pasteSheet(page, 'Date\tTitle\n2001\t=1+1');
  assert.match(await output(page, 'csv'), /'=1\+1/);
});
