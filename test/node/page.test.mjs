// The file for a script tag on pages with a strict policy, and on pages that load it more than once.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';
import { repository } from '../tools/tool.mjs';

let browser;
before(async () => {
  browser = await chromium.launch(await findChromium());
});
after(() => browser?.close());

const policy = (trustedTypes) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; ` +
  `require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;

const events = [
  { date: '1984', title: 'Planned', quotes: [{ text: 'It will stand.', speaker: 'The engineer' }] },
  { date: '2011-03-05', title: 'Built' },
];
const html = (scripts) => `<!doctype html><html lang="en"><title>A bridge</title>
<article-timeline heading="A bridge" src="/events.json"></article-timeline>
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}`;

/** Opens a page that loads `scripts` under `csp`. Resolves to what went wrong, and what `look` finds in the page. */
async function visit(scripts, csp, look, story = JSON.stringify({ events }), others = {}) {
  const pages = {
    '/': html(scripts),
    '/events.json': { body: story, type: 'application/json' },
    '/favicon.ico': { body: '', type: 'image/x-icon' },
    ...others,
  };
  const server = await serve(pages, { 'content-security-policy': csp });
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  try {
    await page.goto(server.origin, { waitUntil: 'networkidle' });
    return { problems, found: await page.evaluate(look) };
  } finally {
    await page.close();
    await server.close();
  }
}

test('pictures to take away need nothing of a strict policy', async () => {
  const { problems, found } = await visit(['/cdn/article-timeline.js'], policy('lit-html'), async () => {
    const element = document.querySelector('article-timeline');
    await customElements.whenDefined('article-timeline');
    const svg = await element.toSVG();
    const { type, size } = await element.toPNG();
    return { svg, type, size };
  });
  assert.deepEqual(problems, []);
  assert.match(found.svg, /^<svg [^>]+>\n<title>A bridge<\/title>\n/);
  assert.equal(found.type, 'image/png');
  assert.ok(found.size > 1000);
});

const drawn = async () => {
  const element = document.querySelector('article-timeline');
  await customElements.whenDefined('article-timeline');
  await element.updateComplete;
  return element.shadowRoot.textContent;
};

test('it works under a strict policy with trusted types, without a report', async () => {
  const { problems, found } = await visit(['/cdn/article-timeline.js'], policy('lit-html'), drawn);
  assert.deepEqual(problems, []);
  assert.match(found, /A bridge/);
  for (const { title } of events) assert.ok(found.includes(title), `${title} is not shown`);
});

/** The address of the file that a part is loaded from. */
/** The part with a name, and of several with the same one that with these words. */
const partFile = (name, words = '') => {
  const folder = join(repository, 'cdn', 'parts');
  const file = readdirSync(folder).find(
    (each) =>
      each.startsWith(`${name}-`) &&
      each.endsWith('.js') &&
      readFileSync(join(folder, each), 'utf8').includes(words),
  );
  assert.ok(file, `no part ${name}`);
  return `/cdn/parts/${file}`;
};

/** Every event selected in both layouts, then the list, the table and every scale. */
const used = async () => {
  const element = document.querySelector('article-timeline');
  await customElements.whenDefined('article-timeline');
  const reports = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    reports.push(effectiveDirective),
  );
  for (const layout of ['horizontal', 'vertical']) {
    element.layout = layout;
    for (const { id } of element.toJSON().events) {
      element.select(id);
      await element.updateComplete;
    }
  }
  for (const change of [
    { scale: 'time' },
    { scale: 'even' },
    { scale: 'compressed' },
    { layout: 'list' },
    { timeline: { events: [{ id: element.selected, date: '1982', title: 'Alone' }] } },
  ]) {
    Object.assign(element, change);
    await element.updateComplete;
  }
  const loaded = new Promise((resolve) => element.addEventListener('timeline-load', resolve, { once: true }));
  element.timeline = null; // src counts again
  await loaded;
  element.shadowRoot.querySelector('[aria-pressed]').click();
  // What the table is made of comes when it is asked for.
  const rows = () => element.shadowRoot.querySelectorAll('tbody tr').length;
  while (!rows()) await new Promise(requestAnimationFrame);
  return { reports, rows: rows() };
};

test('both stories work in every form under that policy', async () => {
  for (const path of ['hama/en.json', 'comet/en.json']) {
    const story = readFileSync(join(repository, 'demo', path), 'utf8');
    const { problems, found } = await visit(['/cdn/article-timeline.js'], policy('lit-html'), used, story);
    assert.deepEqual(problems, []);
    assert.deepEqual(found, { reports: [], rows: JSON.parse(story).events.length });
  }
});

/** A draft from the page's own article, then one of its events, then the way to its passage. */
const readFromArticle = async () => {
  const reports = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    reports.push(effectiveDirective),
  );
  const element = document.querySelector('article-timeline');
  await customElements.whenDefined('article-timeline');
  element.src = null;
  const article = Object.assign(document.createElement('article'), { id: 'story' });
  article.append(
    Object.assign(document.createElement('p'), { textContent: 'The bridge fell on 3 March 2021.' }),
  );
  document.body.append(article);
  const loaded = new Promise((resolve) => element.addEventListener('timeline-load', resolve, { once: true }));
  Object.assign(element, { htmlFor: 'story', extract: true });
  const { detail } = await loaded;
  while (!element.shadowRoot.querySelector('[part=read]')) await new Promise(requestAnimationFrame);
  element.shadowRoot.querySelector('[part=read]').click();
  await element.updateComplete;
  return {
    reports,
    source: detail.source,
    dates: detail.events.map(({ date }) => date),
    said: element.shadowRoot.querySelector('[role=status]').textContent,
    look:
      getComputedStyle(article, '::highlight(article-timeline-current)').backgroundColor !==
      'rgba(0, 0, 0, 0)',
  };
};

test('it reads an article with what stands beside it, under that policy', async () => {
  const { problems, found } = await visit(['/cdn/article-timeline.js'], policy('lit-html'), readFromArticle);
  assert.deepEqual(problems, []);
  assert.deepEqual(found, {
    reports: [],
    source: 'article',
    dates: ['2021-03-03'],
    said: 'The bridge fell on 3 March 2021.',
    look: true,
  });
});

test('where the part for articles is missing, it says so and the page stays as it is', async () => {
  const tell = async () => {
    const element = document.querySelector('article-timeline');
    await customElements.whenDefined('article-timeline');
    element.src = null;
    Object.assign(element, { htmlFor: 'story', extract: true });
    while (!element.diagnostics.length) await new Promise(requestAnimationFrame);
    await element.updateComplete;
    return {
      told: element.diagnostics.map(({ code, path }) => `${code} ${path}`),
      shown: element.shadowRoot.querySelector('[part=error]') !== null,
    };
  };
  const { found } = await visit(['/cdn/article-timeline.js'], policy('lit-html'), tell, undefined, {
    [partFile('article')]: { body: '', type: 'text/plain', status: 404 },
  });
  assert.deepEqual(found, { told: ['fetch-failed @for'], shown: true });
  const half = await visit(['/cdn/article-timeline.js'], policy('lit-html'), tell, undefined, {
    [partFile('extract')]: { body: '', type: 'text/plain', status: 404 },
    '/': html(['/cdn/article-timeline.js']).replace(
      '<article-timeline',
      '<p id="story">In 1990 it rained.</p><article-timeline',
    ),
  });
  assert.deepEqual(half.found, { told: ['fetch-failed @extract'], shown: true });
});

test('where the words of the language are missing, it is in English and says so', async () => {
  const tell = async () => {
    const element = document.querySelector('article-timeline');
    await customElements.whenDefined('article-timeline');
    while (!element.shadowRoot.querySelector('[part=summary]')) await new Promise(requestAnimationFrame);
    await element.updateComplete;
    return {
      told: element.diagnostics.map(({ code, path, message }) => `${code} ${path}: ${message}`),
      summary: element.shadowRoot.querySelector('[part=summary]').textContent,
    };
  };
  const page = html(['/cdn/article-timeline.js']).replace('lang="en"', 'lang="de"');
  const missing = await visit([], policy('lit-html'), tell, undefined, {
    '/': page,
    [partFile('de', 'Maßstabsgetreu')]: { body: '', type: 'text/plain', status: 404 },
  });
  assert.deepEqual(missing.found.told, [
    'missing-message messages.de: The words of the language could not be loaded.',
  ]);
  assert.match(missing.found.summary, /2 events/);
  const { found, problems } = await visit([], policy('lit-html'), tell, undefined, { '/': page });
  assert.deepEqual(problems, []);
  assert.deepEqual(found.told, []);
  assert.match(found.summary, /2 Ereignisse/);
});

test('in one file it works as a plain script, on a page from disk too', async () => {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  const folder = mkdtempSync(join(tmpdir(), 'from-disk-'));
  try {
    const script = pathToFileURL(join(repository, 'cdn', 'article-timeline.all.js'));
    const story = JSON.stringify({ events });
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      '<!doctype html><html lang="en"><title>A bridge</title><article-timeline><script ' +
        `type="application/json">${story}</script></article-timeline><script src="${script}"></script>`,
    );
    await page.goto(String(pathToFileURL(file)));
    assert.match(await page.evaluate(drawn), /Planned/);
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
});

test('two copies on one page do no harm', async () => {
  const { problems, found } = await visit(
    ['/cdn/article-timeline.js', '/cdn/article-timeline.js?copy'],
    policy(`lit-html 'allow-duplicates'`),
    drawn,
  );
  // Lit itself says that it is there twice; nothing else may be said.
  assert.deepEqual(
    problems.filter((text) => !/Multiple versions of Lit loaded/.test(text)),
    [],
  );
  assert.match(found, /A bridge/);
});
