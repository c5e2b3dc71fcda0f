// Whom a page asks for media, and when: every request is seen, and other hosts answer with a page of ours.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';

/** The policy of README.md, with what its section on media adds. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "media-src 'self' https://films.example https://sounds.example; " +
  'frame-src https://www.youtube-nocookie.com https://player.vimeo.com; ' +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** A tenth of a second of silence: 8000 samples a second, of one byte. */
function wav() {
  const samples = Buffer.alloc(800, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF');
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

const MEDIA = [
  { src: '/bell.wav', title: 'A bell', captions: { src: '/bell.vtt', lang: 'en' } },
  { src: 'https://films.example/rise.mp4', title: 'The rise' },
  { src: 'https://sounds.example/rain.mp3', title: 'Rain' },
  { src: 'https://www.youtube.com/watch?v=M7lc1UVf-VE&t=90', title: 'On YouTube' },
  { src: 'https://youtu.be/M7lc1UVf-VE', title: 'A short address' },
  { src: 'https://www.youtube.com/shorts/M7lc1UVf-VE', title: 'A short film' },
  { src: 'https://vimeo.com/76979871', title: 'On Vimeo' },
  { src: 'https://papers.example/report.pdf', title: 'The report' },
  { src: 'https://open.spotify.com/track/1', title: 'A song' },
  { src: 'https://en.wikipedia.org/wiki/Moon', title: 'The Moon' },
];
const events = MEDIA.map((media, i) => ({
  id: `e${i}`,
  date: `1969-07-${10 + i}`,
  title: media.title,
  media,
}));
const story = JSON.stringify({ events }).replaceAll('<', '\\u003c');
const page = (attributes = '') =>
  '<!doctype html><html lang="en"><title>A page</title>' +
  `<article-timeline ${attributes}><script type="application/json">${story}</script></article-timeline>` +
  '<script type="module" src="/cdn/article-timeline.js"></script></html>';

let browser;
before(async () => (browser = await chromium.launch(await findChromium())));
after(() => browser?.close());

/** Opens a page under the policy; `look` gets it, the requests to other hosts so far, and the reports. */
async function open(attributes, look) {
  const pages = { '/': page(attributes), '/bell.wav': { body: wav(), type: 'audio/wav' } };
  const server = await serve(pages, { 'content-security-policy': POLICY });
  const tab = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const elsewhere = [];
  const reports = [];
  await tab.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(server.origin)) return route.continue();
    elsewhere.push(url);
    return route.fulfill({ contentType: 'text/html', body: '<title>Somebody else</title>' });
  });
  await tab.exposeFunction('report', (report) => reports.push(report));
  await tab.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      globalThis.report(`${violatedDirective} ${blockedURI}`),
    ),
  );
  try {
    await tab.goto(server.origin);
    await tab.locator('article-timeline [part~=media]').first().waitFor();
    await look({ tab, elsewhere, reports });
  } finally {
    await tab.close();
    await server.close();
  }
}

const select = (tab, id) =>
  tab.evaluate(async (event) => {
    const element = document.querySelector('article-timeline');
    element.select(event);
    await element.updateComplete;
  }, id);

test('no other host is asked before a press, with media of every kind in sight', () =>
  open('layout="list"', async ({ tab, elsewhere, reports }) => {
    await tab.locator('[part~=player] button').first().waitFor();
    assert.equal(await tab.locator('[part~=media]').count(), MEDIA.length);
    assert.equal(await tab.locator('[part~=player] audio, [part~=player] video').count(), 3);
    for (const media of await tab.locator('[part~=media]').all()) {
      await media.scrollIntoViewIfNeeded();
      await media.hover();
    }
    await tab.waitForTimeout(500);
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(reports, []);
  }));

test('a press asks the host that its button names, and nobody else; another event ends it', () =>
  open('', async ({ tab, elsewhere, reports }) => {
    await select(tab, 'e3');
    const button = tab.locator('[part~=player] button');
    assert.match(await button.textContent(), /youtube-nocookie\.com/);
    await button.focus();
    await tab.keyboard.press('Enter');
    const frame = tab.locator('[part~=player] iframe');
    await frame.waitFor();
    const attribute = (name) => frame.getAttribute(name);
    assert.equal(await attribute('title'), 'On YouTube');
    assert.equal(await attribute('referrerpolicy'), 'strict-origin-when-cross-origin');
    assert.ok(!(await attribute('sandbox')).includes('top-navigation'));
    assert.ok(await frame.evaluate((node) => node.getRootNode().activeElement === node));
    await tab.waitForTimeout(300);
    assert.deepEqual(elsewhere, ['https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?autoplay=1&start=90']);
    await select(tab, 'e6');
    assert.equal(await frame.count(), 0);
    await select(tab, 'e3');
    await button.waitFor();
    assert.equal(await frame.count(), 0);
    assert.equal(elsewhere.length, 1);
    assert.deepEqual(reports, []);
  }));

test('a frame that is taken from the page with its element asks anew where it comes back', () =>
  open('', async ({ tab, elsewhere }) => {
    await select(tab, 'e6');
    await tab.locator('[part~=player] button').click();
    await tab.locator('[part~=player] iframe').waitFor();
    // A frame that is gone before it has asked asks nobody.
    while (elsewhere.length === 0) await tab.waitForTimeout(20);
    await tab.evaluate(async () => {
      const element = document.querySelector('article-timeline');
      element.remove();
      await new Promise(requestAnimationFrame);
      document.body.append(element);
    });
    await tab.locator('[part~=player] button').waitFor();
    assert.deepEqual(elsewhere, ['https://player.vimeo.com/video/76979871?dnt=1&autoplay=1']);
  }));

test('a sound of the page is played, and stops when another event opens', () =>
  open('', async ({ tab, reports }) => {
    await select(tab, 'e0');
    const audio = await tab.locator('[part~=player] audio').elementHandle();
    assert.equal(await audio.evaluate((node) => node.readyState), 0, 'nothing is loaded before');
    await audio.evaluate((node) => ((node.loop = true), (node.muted = true), node.play()));
    assert.equal(await audio.evaluate((node) => node.paused), false);
    await select(tab, 'e1');
    await tab.waitForTimeout(100);
    assert.equal(await audio.evaluate((node) => node.paused), true);
    assert.deepEqual(reports, []);
  }));

test('on paper media are their caption and address', () =>
  open('', async ({ tab }) => {
    await tab.emulateMedia({ media: 'print' });
    const link = tab.locator('.print [part~=media] a').nth(3);
    await link.waitFor();
    assert.equal(await tab.locator('.print [part~=player]').first().isVisible(), false);
    const after = await link.evaluate((node) => getComputedStyle(node, '::after').content);
    assert.match(after, /attr\(href\)|youtube\.com\/watch/);
  }));
