// The review page of the demo takes a draft from elsewhere, and marks what the story does not bear out.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import {
  PUBLISHED,
  STORY,
  card,
  focused,
  json,
  pageTests,
  startReview,
  status,
  titles,
} from '../tools/review-page.mjs';

let review;
before(async () => {
  review = await startReview('vite-review-given');
});
after(() => review?.close());

const { onPage, onDraft } = pageTests(() => review);

/** What a model may give: two events are true but for a year, a name and a word. */
const GIVEN = {
  title: 'The Orle bridge',
  events: [
    { date: '1932', title: 'The bridge is built', text: 'It was built in 1931 and widened in 1968.' },
    {
      date: '2026-03-09',
      title: 'Tom Moor reopens the bridge',
      quotes: [
        { text: 'We waited long enough', speaker: 'Mara Venn' },
        { text: 'We waited too long', speaker: 'Mara Benn' },
      ],
    },
    { date: 'soon', title: 'A second lane opens' },
  ],
};

const check = async (page, draft) => {
  if (!(await page.isVisible('#story'))) await page.click('.story > summary');
  if (!(await page.isVisible('#given-draft'))) await page.click('.given summary');
  await page.fill('#given-draft', typeof draft === 'string' ? draft : JSON.stringify(draft));
  await page.getByRole('button', { name: 'Check the draft' }).click();
};

onPage(
  'a draft is held against the story: what does not stand there is a doubt at its place',
  async (page) => {
    await page.fill('#story', STORY);
    await page.fill('#published', PUBLISHED);
    await check(page, GIVEN);
    await page.locator('.event').first().waitFor();
    assert.match(await status(page), /^Draft checked: 2 events, 2 quotations, 4 doubts\.$/);
    assert.deepEqual(await titles(page), ['The bridge is built', 'Tom Moor reopens the bridge']);
    assert.match(await page.textContent('#notices'), /events\[2\]\.date/);
    assert.match(
      await card(page, 'is built').locator('.doubts').first().textContent(),
      /no such date.*1932/s,
    );
    const [title, words, speaker] = await card(page, 'Tom Moor').locator('.doubts .why').allTextContents();
    assert.match(title, /name or number.*Tom Moor/s);
    assert.match(words, /does not have these words.*We waited too long/s);
    assert.match(speaker, /no such name.*Mara Benn/s);
    const { title: called, events } = await json(page);
    assert.equal(called, 'The Orle bridge');
    assert.ok(events.every(({ inferred, id }) => inferred && !id));
    // So an event that is chosen in the timeline is the one in the draft.
    await page.locator('article-timeline').getByText('The bridge is built').first().click();
    await page.locator('.event.selected').first().waitFor();
    assert.deepEqual(await page.locator('#text .mark.quote').allTextContents(), ['We waited long enough']);
    await page.click('#undo');
    assert.equal(await page.locator('.event').count(), 0);
  },
);

onDraft('a draft takes the place of the one before, but for what was confirmed', async (page) => {
  await card(page, 'widened')
    .getByRole('button', { name: /^Confirm/ })
    .click();
  await check(page, GIVEN.events.slice(1, 2));
  assert.match(await status(page), /1 confirmed event kept/);
  assert.deepEqual(await titles(page), ['The bridge was widened', 'Tom Moor reopens the bridge']);
});

onPage(
  'what is no draft stays in its field with a message; without a story there is nothing to hold',
  async (page) => {
    await check(page, '{ "events": [');
    assert.match(await status(page), /Paste the story too/);
    await page.fill('#story', STORY);
    for (const [draft, message] of [
      ['{ "events": [', /not json/],
      ['{ "name": "x" }', /not a timeline/],
      ['[]', /./],
    ]) {
      await check(page, draft);
      assert.match(await page.textContent('#given-draft-fault'), message);
      assert.equal(await page.inputValue('#given-draft'), draft);
      assert.equal(await page.getAttribute('#given-draft', 'aria-invalid'), 'true');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'given-draft');
    }
    await page.fill('#given-draft', JSON.stringify(GIVEN));
    assert.equal(await page.locator('#given-draft-fault').count(), 0);
  },
);

onPage('it all works by the keyboard, and nothing of a draft is run as markup', async (page) => {
  await page.fill('#story', STORY);
  await page.locator('.given summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'given-draft');
  const markup = '<img src="https://example.org/x.png" onerror="alert(1)">';
  await page.keyboard.insertText(JSON.stringify([{ date: '1931', title: markup }]));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.event').first().waitFor();
  assert.deepEqual(await titles(page), [markup]);
});
