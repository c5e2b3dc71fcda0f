// The studio of the demo: pictures from files, and pictures in the page that is taken away.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before } from 'node:test';
import {
  cell,
  json,
  output,
  pageTests,
  pasteSheet,
  savePage,
  startStudio,
  status,
  value,
} from '../tools/studio-page.mjs';

const folder = mkdtempSync(join(tmpdir(), 'studio-'));
let studio;
before(async () => {
  studio = await startStudio('vite-studio-pictures');
});
after(async () => {
  await studio?.close();
  rmSync(folder, { recursive: true });
});

const { onPage, onSheet } = pageTests(() => studio);

/** A picture of noise as a file, which no format makes small. */
const noise = async (page, width, height) =>
  Buffer.from(
    await page.evaluate(
      async ([width, height]) => {
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        const image = context.createImageData(width, height);
        let seed = 1;
        for (let i = 0; i < image.data.length; i++)
          image.data[i] = i % 4 === 3 ? 255 : (seed = (seed * 16807) % 2147483647);
        context.putImageData(image, 0, 0);
        const blob = await canvas.convertToBlob({ type: 'image/png' });
        return [...new Uint8Array(await blob.arrayBuffer())];
      },
      [width, height],
    ),
  );

const SMALL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** The size of a picture at an address, in px. */
const sizeOf = (page, src) =>
  page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, src);

const openFirst = async (page) => {
  await page.focus('#cell');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.locator('#details-heading').waitFor();
};

const drop = (page, selector, { type = 'image/png', name = 'ship.png' } = {}) =>
  page.evaluate(
    ([at, bytes, type, name]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector(at).dispatchEvent(event);
    },
    [selector, [...SMALL], type, name],
  );

onSheet(
  'a picture from a file is made small, stands in the form and the table, and is undone',
  async (page) => {
    await openFirst(page);
    await page.click('#add-image');
    const file = await noise(page, 1600, 800);
    await page.setInputFiles('#src-0-file', { name: 'sea.png', mimeType: 'image/png', buffer: file });
    await page.getByText('From a file').waitFor();
    assert.match(await status(page), /Took the picture “sea\.png”, \d+ kB/);
    const { src, alt } = (await json(page)).events.find(({ image }) => image).image;
    assert.match(src, /^data:image\/webp;base64,/);
    assert.equal(alt, '');
    assert.deepEqual(await sizeOf(page, src), [1200, 600]);
    assert.ok(src.length < file.length / 2, `${src.length} of ${file.length}`);
    await page.click('#tab-events');
    await page.click('#back');
    assert.equal(await value(page, 1, 'image'), 'From a file');
    assert.ok(await page.evaluate(() => document.querySelector('article-timeline').toJSON().events[1].image));
    await page.click('#undo');
    assert.equal(await value(page, 1, 'image'), '');
  },
);

onSheet('a picture is dropped on a row, and on the field of the story', async (page) => {
  await drop(page, '[data-row="2"].of-title');
  await page.waitForFunction(() => document.querySelector('[data-row="2"].of-image img'));
  assert.equal(await value(page, 3, 'image'), 'From a file');
  await cell(page, 3, 'image').click();
  await page.keyboard.press('Enter');
  assert.match(await page.textContent('#details-heading'), /Event 3/);
  await page.click('#tab-story');
  await drop(page, '#story-src');
  await page.locator('#panel .picture img').waitFor();
  const story = await json(page);
  assert.match(story.image.src, /^data:image/);
  assert.equal(story.events.filter(({ image }) => image).length, 1);
  assert.match(await output(page, 'csv'), /^date/);
  await page.getByText('2 pictures from files cannot be in it.').waitFor();
});

onSheet('what is no picture is said, and nothing is lost', async (page) => {
  await openFirst(page);
  await page.click('#add-image');
  await page.fill('#src-0', 'https://pictures.example/a.jpg');
  await page.setInputFiles('#src-0-file', {
    name: 'letter.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture'),
  });
  await page.getByText('“letter.png” is no picture').waitFor();
  assert.equal(await page.inputValue('#src-0'), 'https://pictures.example/a.jpg');
  page.problems.splice(0);
});

const HOSTED = [
  'Date\tTitle\tImage',
  '1901\tOne\thttps://pictures.example/open.png',
  '1902\tTwo\thttps://pictures.example/closed.png',
  '1903\tThree\t',
].join('\n');

onPage('the web page has its pictures in it and names those that stay outside', async (page) => {
  // A site that lets other pages show its picture and not read it.
  await page.route('https://pictures.example/**', (route, request) => {
    const isRefused = request.url().endsWith('closed.png') && request.resourceType() === 'fetch';
    return isRefused ? route.abort() : route.fulfill({ contentType: 'image/png', body: SMALL });
  });
  await pasteSheet(page, HOSTED);
  await drop(page, '[data-row="2"].of-title');
  await page.waitForFunction(() => document.querySelector('[data-row="2"].of-image img'));
  const file = await savePage(page, folder);
  const note = 'A picture stays where it is, for it cannot be fetched from here: ';
  await page.getByText(`${note}https://pictures.example/closed.png`).waitFor();
  assert.equal(await page.getByText(note).count(), 1);
  const asked = page.problems.splice(0);
  assert.ok(
    asked.every((problem) => problem.includes('pictures.example/') || /CORS|ERR_FAILED/.test(problem)),
  );

  const text = readFileSync(file, 'utf8');
  assert.equal(text.match(/data:image\/webp;base64,/g).length, 2, 'each is in the page once');
  assert.match(text, /og:image" content="https:\/\/pictures\.example\/open\.png"/);
  const seen = await studio.browser.newPage();
  const outside = [];
  seen.on('request', (request) => {
    if (request.url().startsWith('http')) outside.push(request.url());
  });
  await seen.goto(pathToFileURL(file).href);
  await seen.waitForFunction(() => document.querySelector('article-timeline').toJSON?.().events.length === 3);
  const shown = await seen.evaluate(() => document.querySelector('article-timeline').toJSON().events);
  assert.deepEqual(
    shown.map(({ image }) => image?.src.slice(0, 24)),
    [
      'data:image/webp;base64,UklGRu',
      'https://pictures.example/closed.png',
      'data:image/webp;base64,UklGRu',
    ].map((src) => src.slice(0, 24)),
  );
  assert.ok(
    outside.every((url) => url.endsWith('closed.png')),
    outside.join(),
  );
  await seen.close();

  // And it comes in again with them.
  await page.click('#to-start');
  await pasteSheet(page, text);
  assert.equal(await value(page, 3, 'image'), 'From a file');
  page.problems.splice(0);
});

onSheet('the web page opens at its first event, or at the most important', async (page) => {
  const opened = async () => {
    const seen = await studio.browser.newPage();
    await seen.goto(pathToFileURL(await savePage(page, folder)).href);
    const pane = seen.locator('article-timeline [part="pane"]');
    const title = await pane.getByRole('heading').first().textContent();
    await seen.close();
    return title;
  };
  assert.equal(await opened(), 'Printing with movable type');
  await page.click('#tab-events');
  await openFirst(page);
  await page.check('#detail-lead');
  assert.equal(await opened(), 'Columbus reaches America');
});
