// `npm run build:site`: the static folder, served from a folder of its own under a strict policy, and its page in a
// frame of a page on another host.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';
import { repository } from '../tools/tool.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "media-src 'self'; base-uri 'none'; form-action 'none'";

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const outDir = join(folder, 'press', 'timelines');
let browser;
let site;
const opened = [];
before(async () => {
  const configFile = join(repository, 'vite.site.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir } });
  browser = await chromium.launch(await findChromium());
  site = await serve({}, { 'content-security-policy': POLICY }, folder);
});
after(async () => {
  await browser?.close();
  // Also those that a test which failed has left open.
  await Promise.all(opened.map((one) => one.close()));
  await site?.close();
  rmSync(folder, { recursive: true });
});

const address = (page) => `${site.origin}/press/timelines/${page}`;

const isDrawn = () =>
  [...document.querySelectorAll('article-timeline')].every(
    (element) => element.shadowRoot?.childElementCount > 0,
  );

/** Opens a page; resolves to it and to a list that takes what goes wrong in it. */
async function open(url, viewport = { width: 800, height: 600 }) {
  const page = await browser.newPage({ viewport });
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, problems };
}

test('every page draws its timelines from a folder of its own, under a strict policy', async () => {
  const names = readdirSync(outDir, { recursive: true }).filter((name) => name.endsWith('.html'));
  assert.ok(names.includes('index.html') && names.includes('embed.html'), `${names}`);
  for (const name of names) {
    const { page, problems } = await open(address(name));
    await page.waitForFunction(isDrawn);
    await page.close();
    assert.deepEqual(problems, [], name);
  }
});

test('it has the stories, and what they show and play', async () => {
  for (const name of [
    'hama/en.json',
    'comet/orbit.svg',
    'moon/apollo-8.webm',
    'moon/apollo-8.vtt',
    'moon/beep.wav',
  ])
    assert.equal((await fetch(address(name))).status, 200, name);
});

test('the studio makes a page of a table there, under trusted types too', async () => {
  const strict = await serve(
    {},
    { 'content-security-policy': `${POLICY}; require-trusted-types-for 'script'; trusted-types lit-html` },
    folder,
  );
  opened.push(strict);
  const { page, problems } = await open(`${strict.origin}/press/timelines/studio.html`);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.waitForFunction(
    () => document.querySelector('article-timeline')?.toJSON?.().events.length === 12,
  );
  await page.getByRole('tab', { name: 'Take it away' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-page')]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const piece of stream.setEncoding('utf8')) text += piece;
  assert.ok(text.startsWith('<!doctype html>') && text.length > 300_000, `${text.length}`);
  assert.deepEqual(problems, []);
  await page.close();
});

test('the page for frames shows the story that its address names, as its other settings say', async () => {
  const { page, problems } = await open(address('embed.html?src=hama/ar.json&lang=ar&dir=rtl&layout=list'));
  await page.waitForFunction(() => document.title !== 'Timeline');
  const seen = await page.evaluate(() => {
    const { lang, dir, layout } = document.querySelector('article-timeline');
    return { lang, dir, layout, page: document.documentElement.lang };
  });
  assert.deepEqual(seen, { lang: 'ar', dir: 'rtl', layout: 'list', page: 'ar' });
  assert.deepEqual(problems, []);
  await page.close();
});

test('it shows no story of another host', async () => {
  const other = await serve(
    { '/story.json': { type: 'application/json', body: '{"events":[{"date":"2001","title":"Forged"}]}' } },
    { 'access-control-allow-origin': '*' },
  );
  const { page } = await open(address(`embed.html?src=${encodeURIComponent(`${other.origin}/story.json`)}`));
  await page.getByText('The timeline could not be loaded').waitFor();
  assert.equal(await page.getByText('Forged').count(), 0);
  await page.close();
  await other.close();
});

const hostPage = (frames) => `<!doctype html><html lang="en"><title>An article</title><body>
${frames}<script src="${address('fit-frames.js')}"></script></body></html>`;
const frame = (src) =>
  `<iframe title="Timeline" width="100%" height="200" loading="lazy"
    sandbox="allow-scripts allow-same-origin" allow="clipboard-write" src="${src}"></iframe>`;

/** A page on another host with these frames, under a policy of its own. */
async function withHost(frames, look, hash = '') {
  const policy = `default-src 'none'; script-src ${site.origin}; frame-src *; style-src 'none'`;
  const host = await serve({ '/': hostPage(frames) }, { 'content-security-policy': policy });
  const { page, problems } = await open(`${host.origin}/${hash}`, { width: 900, height: 700 });
  try {
    await look(page, problems);
  } finally {
    await page.close();
    await host.close();
  }
}

const heightOf = (page, n = 0) =>
  page.evaluate((at) => document.querySelectorAll('iframe')[at].clientHeight, n);

test('a frame gets the height of its timeline, and again when the page becomes narrower', () =>
  withHost(frame(address('embed.html?src=hama/en.json')), async (page, problems) => {
    const inside = page.frames()[1];
    const fits = async () => {
      await inside.waitForFunction(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return document.body.clientHeight > 250 && scrollHeight === clientHeight;
      });
      await inside.waitForFunction(
        () => Math.abs(document.documentElement.clientHeight - document.body.clientHeight) <= 1,
      );
      return heightOf(page);
    };
    const wide = await fits();
    assert.ok(wide > 250, `${wide} px`);
    await page.setViewportSize({ width: 360, height: 700 });
    await page.waitForFunction((before) => document.querySelector('iframe').clientHeight !== before, wide);
    const narrow = await fits();
    assert.ok(narrow > wide, `${narrow} px`);
    assert.deepEqual(problems, []);
  }));

test('the address of the page opens an event in the frame, and links copied there lead to the page', () =>
  withHost(
    frame(address('embed.html?src=hama/en.json')),
    async (page) => {
      const inside = page.frames()[1];
      const opens = (id) =>
        inside.waitForFunction(
          (wanted) => document.querySelector('article-timeline').selected === wanted,
          id,
        );
      await opens('hama-1982');
      await page.evaluate(() => {
        location.hash = '#event=war-2011';
      });
      await opens('war-2011');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await inside.getByRole('button', { name: 'Copy link' }).click();
      const [origin, copied] = await page.evaluate(async () => {
        window.focus();
        return [location.origin, await navigator.clipboard.readText()];
      });
      assert.equal(copied, `${origin}/#event=war-2011`);
    },
    '#event=hama-1982',
  ));

test('frames that show another page, and those that have gone to another host, keep their height', async () => {
  const forger = await serve({
    '/': `<!doctype html><title>x</title><script>
      parent.postMessage({ type: 'article-timeline', height: 5000 }, '*');
      parent[0].postMessage({ type: 'article-timeline', height: 5000 }, '*');</script>`,
  });
  await withHost(frame(forger.origin) + frame(address('embed.html?src=hama/en.json')), async (page) => {
    await page.waitForFunction(() => document.querySelectorAll('iframe')[1].clientHeight > 200);
    const height = await heightOf(page, 1);
    await page.evaluate((url) => {
      window[1].location.replace(url);
    }, forger.origin);
    await page.frames()[2].waitForURL(`${forger.origin}/`);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    assert.deepEqual([await heightOf(page, 0), await heightOf(page, 1)], [200, height]);
  });
  await forger.close();
});
