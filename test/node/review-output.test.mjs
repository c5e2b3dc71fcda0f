// What the review page gives out: JSON, HTML and a snippet, copied and saved.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { card, json, output, pageTests, startReview } from '../tools/review-page.mjs';
import { serve } from '../tools/serve.mjs';
import { repository } from '../tools/tool.mjs';

const isValid = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(repository, 'schema.json'), 'utf8')),
);

let review;
before(async () => {
  review = await startReview('vite-review-output');
});
after(() => review?.close());

const { onDraft } = pageTests(() => review);
const change = async (page, label, value) => {
  await page.getByLabel(label, { exact: true }).last().fill(value);
  await page.keyboard.press('Enter');
};

onDraft('what is copied and saved is what is shown', async (page) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [format, file] of [
    ['json', 'timeline.json'],
    ['html', 'timeline.html'],
    ['snippet', 'timeline-snippet.html'],
  ]) {
    const shown = await output(page, format);
    await page.click('#copy');
    await page.locator('[role=status]', { hasText: 'copied' }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), shown);
    const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
    assert.equal(saved.suggestedFilename(), file);
    assert.equal(readFileSync(await saved.path(), 'utf8'), `${shown}\n`);
  }
});

/** Opens `body` with the built element; resolves to what it draws and what it complains of. */
async function drawn(body) {
  const server = await serve({ '/': `<!doctype html><html lang="en"><title>x</title>${body}</html>` });
  const page = await review.open();
  try {
    await page.goto(server.origin);
    return await page.evaluate(async () => {
      await customElements.whenDefined('article-timeline');
      const element = document.querySelector('article-timeline');
      await element.updateComplete;
      // An event that lasts is a bar with its name.
      const told = element.shadowRoot.querySelectorAll(
        '[part~=card] [data-event], [data-event]:has([part~=span-title])',
      );
      return {
        diagnostics: element.diagnostics,
        story: element.toJSON(),
        told: new Set([...told].map(({ dataset }) => dataset.event)).size,
      };
    });
  } finally {
    await page.context().close();
    await server.close();
  }
}
const SCRIPT = '<script type="module" src="/cdn/article-timeline.js"></script>';

onDraft(
  'snippet, JSON and HTML are the same story, pass the schema and draw without a fault',
  async (page) => {
    await page.click('#confirm-all');
    await card(page, 'was widened').getByRole('button', { name: /^Edit/ }).click();
    await change(page, 'Date (EDTF)', '1968~/..');
    await change(page, 'Title', '</script><!--<script> & "so" on');
    await page.keyboard.press('Tab');
    const data = await json(page);
    assert.ok(isValid(data), JSON.stringify(isValid.errors));
    assert.equal(data.events[3].title, '</script><!--<script> & "so" on');
    const html = await output(page, 'html');
    await output(page, 'snippet');
    await change(page, 'Address of article-timeline.js', '/cdn/article-timeline.js');
    const snippet = await drawn(await page.textContent('#output'));
    const list = await drawn(html + SCRIPT);
    // The title's markup is shown as text, and told; nothing else is.
    const codes = [snippet, list].map(({ diagnostics }) => diagnostics.map(({ code }) => code));
    assert.deepEqual(codes, [['markup-in-text'], ['markup-in-text']]);
    assert.equal(snippet.told, 5);
    const bare = ({ events, ...story }) => ({
      ...story,
      events: events
        .map((event) => ({ ...event, id: undefined }))
        .sort((a, b) => a.title.localeCompare(b.title)),
    });
    assert.deepEqual(bare(snippet.story), bare(data));
    assert.deepEqual(bare(list.story), bare(data));
  },
);
