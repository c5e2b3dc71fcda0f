// The review page for everyone: axe, the keyboard alone, narrow and wide, light and dark, both directions of writing.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { card, focused, json, readStory, startReview, titles } from '../tools/review-page.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let review;
before(async () => {
  review = await startReview('vite-review-a11y');
});
after(() => review?.close());

async function violations(page) {
  const found = await page.evaluate(() =>
    globalThis.axe.run(document, {
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    }),
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} ${target.flat().join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}

/** What reaches beyond the page on either side. */
const overflow = (page) =>
  page.evaluate(() => {
    const wide = [...document.querySelectorAll('#review *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > innerWidth + 1 || left < -1) && !element.closest('article-timeline');
    });
    return [
      document.documentElement.scrollWidth > innerWidth ? 'the page' : '',
      ...wide.map(({ tagName, id, className }) => `${tagName} ${id} ${className}`),
    ].filter(Boolean);
  });

async function openEverything(page) {
  await page.click('.story summary');
  await page.click('.all-doubts summary');
  await page.locator('#text').focus();
  for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
}

const STATES = [
  [
    'a draft from elsewhere that cannot be read',
    async (page) => {
      await page.click('.given summary');
      await page.fill('#given-draft', '{');
      await page.getByRole('button', { name: 'Check the draft' }).click();
    },
  ],
  [
    'an event corrected, with a mistake',
    async (page) => {
      await card(page, 'The Orle bridge was closed').getByRole('button', { name: /^Edit/ }).click();
      await page.getByLabel('Date (EDTF)').fill('soon');
      await page.keyboard.press('Enter');
    },
  ],
  ['a quotation corrected', (page) => page.getByRole('button', { name: /^Edit quotation/ }).click()],
  [
    'an event split',
    (page) =>
      card(page, 'reopened')
        .getByRole('button', { name: /^Split/ })
        .click(),
  ],
  [
    'two events merged',
    (page) =>
      card(page, 'reopened')
        .getByRole('button', { name: /^Merge/ })
        .click(),
  ],
];

for (const width of [320, 768, 1280]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing and nothing overflows, ${width} px, ${colorScheme}`, async () => {
      const page = await review.open({
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.addScriptTag({ path: axe });
      assert.deepEqual([await violations(page), await overflow(page)], [[], []], 'empty');
      await readStory(page);
      await openEverything(page);
      for (const [name, enter] of STATES) {
        await enter(page);
        assert.deepEqual([await violations(page), await overflow(page)], [[], []], name);
      }
      await page.context().close();
    });
  }
}

test('forced colours and writing from right to left break nothing', async () => {
  const page = await review.open({ viewport: { width: 320, height: 800 }, forcedColors: 'active' });
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await readStory(page);
  await openEverything(page);
  assert.deepEqual(await overflow(page), []);
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.deepEqual(await overflow(page), []);
  await page.context().close();
});

/** Presses Tab until the focus is on something with this name. */
async function tabTo(page, name) {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const { activeElement: element } = document;
      return (
        element.labels?.[0]?.textContent.trim() ??
        (element.getAttribute('aria-label') || element.textContent.replace(/\s+/g, ' ').trim())
      );
    });
    if (now.startsWith(name)) return;
  }
  assert.fail(`no way to “${name}”`);
}

test('a story is read, corrected, confirmed and copied by the keyboard alone', async () => {
  const page = await review.open();
  await tabTo(page, 'Text of the story');
  await page.keyboard.insertText(
    'The mill burned down in 1901. “Nobody slept,” said Ada Roth, the miller. It was rebuilt in 1903.',
  );
  await tabTo(page, 'Read the story');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), 'Timeline');
  await tabTo(page, 'Edit event 1');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.labels[0].textContent.trim()), 'Date (EDTF)');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('1901-05');
  await tabTo(page, 'Done');
  await page.keyboard.press('Enter');
  assert.match(await focused(page), /^Edit event 1/);
  await tabTo(page, 'Delete event 2');
  await page.keyboard.press('Enter');
  assert.match(await focused(page), /^Event 1/);
  await page.keyboard.press('Control+z');
  assert.equal((await titles(page)).length, 2);
  await tabTo(page, 'Confirm event 2');
  await page.keyboard.press('Enter');
  assert.match(await focused(page), /^Event 2/);
  await tabTo(page, 'Download');
  assert.deepEqual(
    (await json(page)).events.map(({ date, inferred }) => [date, inferred]),
    [
      ['1901-05', true],
      ['1903', undefined],
    ],
  );
  await page.context().close();
});

test('words are picked from the text by the arrow keys, and become an event', async () => {
  const page = await review.open();
  await readStory(page);
  await tabTo(page, 'Text with what was found');
  const picked = () => page.evaluate(() => document.getSelection().toString().replace(/\s+/g, ' '));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  assert.equal(await picked(), 'reopens');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  assert.equal(await picked(), 'reopens after');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  assert.equal(await picked(), 'The Orle bridge reopened on Monday, two years after it was closed.');
  await tabTo(page, 'Make an event');
  await page.keyboard.press('Enter');
  assert.equal((await titles(page)).length, 6);
  assert.equal(await page.evaluate(() => document.activeElement.labels[0].textContent.trim()), 'Date (EDTF)');
  await page.context().close();
});

test('the focus is never lost: not when what had it goes', async () => {
  const page = await review.open();
  await readStory(page);
  const left = () => page.evaluate(() => document.activeElement !== document.body);
  for (let i = 0; i < 5; i++) {
    await page
      .locator('.event')
      .last()
      .getByRole('button', { name: /^Delete event/ })
      .click();
    assert.ok(await left(), `after ${i + 1} deleted`);
  }
  await page.click('#undo');
  await page.click('#start-over');
  assert.ok(await left(), 'after starting over');
  for (let i = 0; i < 6; i++) {
    await page.click('#undo');
    assert.ok(await left(), `after ${i + 1} undone`);
  }
  await page.context().close();
});
