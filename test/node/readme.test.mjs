// README.md is a promise: its examples run, its names exist, and every public name is in it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { normalize, readers } from '../../dist/input/index.js';
import { tokens } from '../../dist/theme/tokens.js';
import { formatDate, parseDate } from '../../dist/time/index.js';
import { findChromium } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';
import { repository } from '../tools/tool.mjs';

const text = (...path) => readFileSync(join(repository, ...path), 'utf8');
const readme = text('README.md');
const element = JSON.parse(text('custom-elements.json'))
  .modules.flatMap((module) => module.declarations)
  .find(({ tagName }) => tagName === 'article-timeline');
const namesOf = (rows) => (rows ?? []).map(({ name }) => name).filter(Boolean);
const all = (pattern, source) => [...source.matchAll(pattern)].map(([, found]) => found);
const without = (found, known) => [...new Set(found)].filter((name) => !known.includes(name));

/** The fenced examples in one language. */
const examples = (language) => all(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'), readme);

const attributes = namesOf(element.attributes);
const events = namesOf(element.events);
const parts = namesOf(element.cssParts);
const codes = all(/^ +\| '([\w-]+)'/gm, text('src', 'model', 'diagnostic.ts'));
const input = readdirSync(join(repository, 'src', 'input'))
  .map((name) => text('src', 'input', name))
  .join('\n');
const readAttributes = [...input.matchAll(/dataset\['(\w+)'\]|'data-([\w-]+)'/g)].map(
  ([, camel, kebab]) => `data-${camel ?? kebab}`,
);
const triedAttributes = all(
  /\b(data-[a-z-]+)/g,
  text('test', 'unit', 'input', 'html.test.ts') + text('test', 'unit', 'input', 'html-media.test.ts'),
);

test('it begins with a picture and the shortest page', () => {
  const [, picture, snippet] =
    /^# .*\n\n!\[[^\]]{20,}\]\(([^)]+)\)\n\n```html\n([^]*?)```/.exec(readme) ?? [];
  assert.match(picture ?? '', /^test\/visual\/baseline\/.*\.png$/);
  assert.ok(snippet.trim().split('\n').length <= 12);
});

test('each JSON example is a story without a fault', () => {
  assert.ok(examples('json').length > 0);
  for (const example of examples('json')) {
    const { draft, diagnostics } = readers.json(example);
    const { timeline, diagnostics: faults } = normalize(draft, { timeZone: 'UTC', locale: 'en' });
    assert.deepEqual([...diagnostics, ...faults], []);
    assert.ok(timeline.events.length > 0);
  }
});

test('the table of dates has what is said in en-GB', () => {
  const rows = [...readme.matchAll(/^\| `([^`]+)` \| ([^|]+) \| [^|]+ \|$/gm)].filter(([, date]) =>
    parseDate(date),
  );
  assert.ok(rows.length >= 20, `${rows.length} rows`);
  // Intl puts spaces of several widths around its dashes.
  const worded = (date) => formatDate(parseDate(date), 'en-GB').replace(/\s/g, ' ');
  assert.deepEqual(
    rows.map(([, date, said]) => `${date}: ${said}`),
    rows.map(([, date]) => `${date}: ${worded(date)}`),
  );
});

test('its examples name only attributes, variables, parts, events and data-… that exist', () => {
  const markup = ['html', 'jsx', 'vue', 'svelte', 'astro'].flatMap(examples).join('\n');
  const tags = all(/<article-timeline\b((?:"[^"]*"|\{[^}]*\}|[^>"{])*)>/g, markup).join('\n');
  const own = all(/(?:^|\s)([a-z-]+)=/g, tags).filter(
    (name) => !name.startsWith('on') && !name.startsWith('data-'),
  );
  // What every element has, and React's elements.
  const others = ['id', 'class', 'lang', 'dir', 'ref'];
  assert.deepEqual(without(own, [...attributes, ...namesOf(element.members), ...others]), []);
  assert.deepEqual(without(all(/\b(data-[a-z-]+)/g, readme), [...triedAttributes, ...readAttributes]), []);
  assert.deepEqual(without(all(/--article-timeline-([a-z\d-]+)/g, readme), Object.keys(tokens)), []);
  assert.deepEqual(without(all(/::part\(([^)]+)\)/g, readme), parts), []);
  assert.deepEqual(
    without(all(/\b(timeline-[a-z]+)\b(?!\/|\.js|-)/g, readme.replaceAll('article-timeline', '')), events),
    [],
  );
});

test('every attribute, property, method, event, variable, part, slot and code is in it', () => {
  const named = [
    ...attributes,
    ...namesOf(element.members),
    ...events,
    ...parts,
    ...namesOf(element.slots),
    ...codes,
    ...readAttributes,
  ];
  assert.deepEqual(
    named.filter((name) => !new RegExp(`\`${name}(\\(.*?\\))?\``).test(readme)),
    [],
  );
  assert.deepEqual(
    Object.keys(tokens).filter((name) => !readme.includes(`| \`--article-timeline-${name}\` |`)),
    [],
  );
  assert.deepEqual(
    codes.filter((code) => !readme.includes(`| \`${code}\` |`)),
    [],
  );
  assert.ok(codes.length > 10 && readAttributes.length > 5);
});

test('every row of its tables says something', () => {
  const empty = readme.split('\n').filter((line) => /^\|.*\|\s*\|$/.test(line) && !/^\|[-| ]+\|$/.test(line));
  assert.deepEqual(empty, []);
});

for (const file of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']) {
  test(`every link in ${file} leads somewhere`, () => {
    const source = text(file).replace(/^```[^]*?^```$/gm, '');
    const headings = all(/^#+ (.+)$/gm, source).map(
      (heading) =>
        `#${heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-')}`,
    );
    const links = all(/\]\(([^)\s]+)\)/g, source).filter((link) => !/^https:/.test(link));
    assert.deepEqual(
      links.filter((link) =>
        link.startsWith('#')
          ? !headings.includes(link)
          : !existsSync(join(repository, dirname(file), link.split('#')[0])),
      ),
      [],
    );
  });
}

test('a public forge runs the command that README.md gives for the tests', () => {
  const [, command] = /^(npm ci && npm test)\b/m.exec(readme) ?? [];
  assert.ok(text('.github', 'workflows', 'ci.yml').includes(`run: ${command}\n`));
});

test('CONTRIBUTING.md names only files, folders and commands that exist', () => {
  const source = text('CONTRIBUTING.md');
  const { scripts } = JSON.parse(text('package.json'));
  const paths = all(/`((?:src|test)\/[\w./-]+)`/g, source).filter((path) => path !== 'test/visual/failed/');
  assert.deepEqual(
    paths.filter((path) => !existsSync(join(repository, path))),
    [],
  );
  assert.deepEqual(without(all(/npm run ([\w:-]+)/g, `${source}${readme}`), Object.keys(scripts)), []);
});

let browser;
before(async () => {
  browser = await chromium.launch(await findChromium());
});
after(() => browser?.close());

/** Opens a page with `body`. Resolves to what it reports, and what each timeline in it draws. */
async function visit(body) {
  const script = { body: text('cdn', 'article-timeline.js'), type: 'text/javascript' };
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()),
  );
  const onDemand = Object.fromEntries(
    readdirSync(join(repository, 'cdn', 'parts')).flatMap((name) =>
      ['', '/js'].map((folder) => [
        `${folder}/parts/${name}`,
        { body: text('cdn', 'parts', name), type: 'text/javascript' },
      ]),
    ),
  );
  const server = await serve({
    ...onDemand,
    '/': `<!doctype html><html lang="en"><title>README</title>${body}`,
    '/article-timeline.js': script,
    '/js/article-timeline.js': script,
    '/favicon.ico': '',
    '/bridge.jpg': '',
  });
  try {
    await page.goto(server.origin, { waitUntil: 'networkidle' });
    const drawn = await page.evaluate(async () => {
      await customElements.whenDefined('article-timeline');
      const timelines = [...document.querySelectorAll('article-timeline')];
      await Promise.all(timelines.map((timeline) => timeline.updateComplete));
      return timelines.map((timeline) => ({
        diagnostics: timeline.diagnostics,
        markers: timeline.shadowRoot.querySelectorAll('[part~=marker]').length,
        events: timeline.toJSON().events.length,
      }));
    });
    return { problems, drawn };
  } finally {
    await page.close();
    await server.close();
  }
}

test('each HTML example draws all its events in a browser, without a report', async () => {
  const drawing = examples('html').filter((example) => example.includes('<article-timeline'));
  assert.ok(drawing.length >= 2);
  for (const example of drawing) {
    const { problems, drawn } = await visit(
      `${example}<script type="module" src="/article-timeline.js"></script>`,
    );
    assert.deepEqual(problems, []);
    for (const { diagnostics, markers, events: count } of drawn) {
      assert.deepEqual(diagnostics, []);
      assert.ok(count > 0 && markers === count, `${markers} markers, ${count} events`);
    }
    assert.equal(drawn.length, example.split('</article-timeline>').length - 1);
  }
});

test('each plain script example runs in a browser', async () => {
  const scripts = examples('js').filter((example) => /document\./.test(example));
  assert.ok(scripts.length >= 3);
  const story = examples('json')[0];
  for (const script of scripts) {
    const code = script.replace("import 'article-timeline';", "import '/article-timeline.js';");
    const { problems, drawn } = await visit(
      `<article-timeline lang="en"><script type="application/json">${story}</script></article-timeline>` +
        `<script type="module" src="/article-timeline.js"></script><script type="module">${code}</script>`,
    );
    assert.deepEqual(
      problems.filter((problem) => !/missing-message/.test(problem)),
      [],
    );
    assert.ok(drawn.every(({ markers }) => markers > 0));
  }
});
