// The review page of the demo: where stories come in, and that no work is lost.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { card, json, pageTests, readStory, startReview, status, titles } from '../tools/review-page.mjs';

let review;
before(async () => {
  review = await startReview('vite-review-keeping');
});
after(() => review?.close());

const { onDraft, onPage } = pageTests(() => review);

onDraft('work, undo and unread text survive a reload', async (page) => {
  await card(page, 'The Orle bridge was closed')
    .getByRole('button', { name: /^Delete/ })
    .click();
  await page.click('.story summary');
  await page.fill('#story', 'Not read yet');
  await page.reload();
  await page.locator('.event').first().waitFor();
  assert.equal((await titles(page)).length, 4);
  assert.equal(await page.inputValue('#story'), 'Not read yet');
  await page.click('#undo');
  assert.equal((await titles(page)).length, 5);
});

onDraft('a bad paste and starting over lose nothing', async (page) => {
  await page.click('.story summary');
  await page.fill('#story', 'x');
  await page.click('button[type=submit]');
  assert.equal((await titles(page)).length, 0);
  await page.click('#start-over');
  assert.equal(await page.inputValue('#story'), '');
  await page.click('#undo');
  await page.click('#undo');
  assert.equal((await titles(page)).length, 5);
});

onPage('a full or broken storage is told, and the rest works', async (page) => {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await readStory(page);
  await page.locator('.notices', { hasText: 'too long for the browser to keep' }).waitFor();
});

onPage('what was kept and cannot be read is told, and put aside', async (page) => {
  await page.addInitScript(() => {
    if (!sessionStorage.seen) localStorage['article-timeline/review/1'] = '{"steps": 1}';
  });
  await page.reload();
  await page.locator('.notices', { hasText: 'cannot be read' }).waitFor();
  assert.equal(
    await page.evaluate(() => localStorage['article-timeline/review/1/unreadable']),
    '{"steps": 1}',
  );
  await readStory(page);
  assert.equal((await titles(page)).length, 5);
});

onDraft('read again with another date of publication, what a person confirmed stays', async (page) => {
  const built = card(page, 'The bridge was built').first();
  await built.getByRole('button', { name: /^Edit/ }).click();
  await page.getByLabel('Date (EDTF)').fill('1931-05');
  await page.keyboard.press('Enter');
  await built.getByRole('button', { name: /^Confirm/ }).click();
  await page.click('.story summary');
  await page.fill('#published', '2026-03-19');
  await page.click('button[type=submit]');
  assert.match(await status(page), /1 confirmed event kept\. Undo/);
  assert.deepEqual(
    (await json(page)).events.map(({ date, inferred = false }) => [date, inferred]),
    [
      ['2026-03-16', true],
      ['2024-03-03', true],
      ['1931-05', false],
      ['1968', true],
      ['2027-05', true],
    ],
  );
  await readStory(page, 'Another story. The mill burned down in 1901.');
  assert.deepEqual(
    (await json(page)).events.map(({ date }) => date),
    ['1901'],
  );
});

onDraft('a dropped file is read; what it replaces can be brought back', async (page) => {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['The mill burned down in 1901.'], 'mill.txt', { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await card(page, 'The mill burned down').waitFor();
  assert.match(await status(page), /^“mill.txt” read: 1 event/);
  await page.click('#undo');
  assert.equal((await titles(page)).length, 5);
});

const PAGE = `<!doctype html><html lang="es"><head>
<script type="application/ld+json">{"@graph":[{"datePublished":"2026-03-10T08:00:00Z"}]}</script></head><body>
<nav>Menu 1999</nav><h1>The bridge &amp; the river</h1><article>
<p>The bridge reopened on Monday. <img src=x onerror="window.hit = 1"></p><aside>Since 1900</aside>
<h2>Before</h2><p>It was<br>closed in 2024.</p><script>window.hit = 1</script></article></body></html>`;

onPage('an HTML file gives its text, date and language, and runs nothing', async (page) => {
  await page.setInputFiles('#file', { name: 'story.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) });
  await page.locator('#text').waitFor();
  assert.equal(
    await page.inputValue('#story'),
    'The bridge & the river\n\nThe bridge reopened on Monday.\n\nBefore\n\nIt was\n\nclosed in 2024.',
  );
  assert.deepEqual(
    [await page.inputValue('#published'), await page.inputValue('#lang')],
    ['2026-03-10', 'es'],
  );
  assert.deepEqual(await page.locator('#text h3').allTextContents(), ['The bridge & the river', 'Before']);
  assert.equal(await page.evaluate(() => window.hit), undefined);
});

onPage(
  'a story is read in the language of its words, and in one that is not read it says so',
  async (page) => {
    await readStory(page, 'El alcalde cerró el puente el 3 de marzo de 2021, y los vecinos lo repararon.');
    assert.equal((await json(page)).lang, 'es');
    assert.equal(await page.inputValue('#lang'), '');
    await page.click('.story summary');
    await page.fill('#story', 'De burgemeester heeft de brug op 3 april 2021 gesloten.');
    await page.click('button[type=submit]');
    await page.locator('#notices').waitFor();
    assert.match(await page.locator('#notices').textContent(), /articles in the language "nl" are not read/);
    assert.deepEqual(await titles(page), []);
  },
);
