// The review page of the demo: a story becomes a draft, the draft is corrected, and what is copied out works.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { STORY, card, focused, json, pageTests, startReview, status, titles } from '../tools/review-page.mjs';

let review;
before(async () => {
  review = await startReview('vite-review');
});
after(() => review?.close());

const { onDraft } = pageTests(() => review);
const dates = async (page) => (await json(page)).events.map(({ date }) => date);
const change = async (page, label, value) => {
  await page.getByLabel(label, { exact: true }).last().fill(value);
  await page.keyboard.press('Enter');
};

onDraft(
  'a pasted story is a draft: its events beside it, every date and quotation marked, the timeline drawn',
  async (page) => {
    assert.match(await status(page), /^Read: 5 events, 1 quotation, \d+ doubts?\.$/);
    assert.deepEqual(await dates(page), ['2026-03-09', '2024-03-03', '1931', '1968', '2027-05']);
    assert.deepEqual(await page.locator('#text .mark.date').allTextContents(), [
      'Monday',
      '3 March 2024',
      '1931',
      '1968',
      'May 2027',
    ]);
    assert.deepEqual(await page.locator('#text .mark.quote').allTextContents(), ['We waited long enough,']);
    assert.equal(
      (await page.locator('#text').textContent()).replace(/\s+/g, ' '),
      STORY.replace(/\n+/g, '').replace(/\s+/g, ' '),
    );
    assert.deepEqual(await page.locator('article-timeline').evaluate((element) => element.diagnostics), []);
    assert.equal(
      await page.locator('article-timeline').evaluate((element) => element.toJSON().events.length),
      5,
    );
  },
);

onDraft('what is doubtful is marked, with its reason, and leads to its place', async (page) => {
  const planned = page.locator('#text .mark.doubtful', { hasText: 'May 2027' });
  assert.match(await planned.getAttribute('title'), /to come/);
  assert.match(await card(page, 'second lane').locator('.doubts').textContent(), /to come/);
  await page.click('.all-doubts summary');
  await page.getByRole('link', { name: '“May 2027”' }).first().click();
  assert.equal(await focused(page), 'May 2027');
  for (let i = await card(page, 'second lane').locator('.doubts li').count(); i > 0; i--)
    await card(page, 'second lane').locator('.doubts button').first().click();
  assert.equal(await planned.count(), 0);
});

onDraft('a date is corrected where it is EDTF; else it stays as it was, with a message', async (page) => {
  await card(page, 'The Orle bridge was closed').getByRole('button', { name: /^Edit/ }).click();
  await change(page, 'Date (EDTF)', 'last year');
  assert.match(await page.locator('.event .fault').textContent(), /no date in EDTF/);
  assert.equal(await page.getByLabel('Date (EDTF)').getAttribute('aria-invalid'), 'true');
  assert.equal(await page.getByLabel('Date (EDTF)').inputValue(), 'last year');
  assert.equal((await dates(page))[1], '2024-03-03');
  await change(page, 'Date (EDTF)', '2024-03~');
  assert.equal((await dates(page))[1], '2024-03~');
  assert.equal(await page.locator('.event .fault').count(), 0);
});

onDraft('title, text, group, tags and lead are corrected, and the timeline shows it', async (page) => {
  await card(page, 'The Orle bridge was closed').getByRole('button', { name: /^Edit/ }).click();
  for (const [label, value] of [
    ['Group', 'Traffic'],
    ['Tags', 'bridge, cracks'],
    ['Text', 'Cracks.'],
    ['Title', 'Closed <b>at last</b>'],
  ]) {
    await page.locator('.form').getByLabel(label, { exact: true }).fill(value);
    await page.keyboard.press('Tab');
  }
  await page.getByRole('checkbox', { name: /Lead/ }).check();
  const { group, tags, text, title, lead } = (await json(page)).events[1];
  assert.deepEqual(
    { group, tags, text, title, lead },
    {
      group: 'Traffic',
      tags: ['bridge', 'cracks'],
      text: 'Cracks.',
      title: 'Closed <b>at last</b>',
      lead: true,
    },
  );
  assert.equal(await page.locator('#review b').count(), 0);
  assert.equal(
    await page
      .locator('article-timeline')
      .evaluate((element) => element.toJSON().events.find(({ lead: is }) => is).title),
    title,
  );
});

onDraft('two events are merged: one date and title, all words and quotations', async (page) => {
  await card(page, 'reopened')
    .getByRole('button', { name: /^Merge/ })
    .click();
  await page.getByLabel(/^Take in/).selectOption({ label: '2 2024-03-03 The Orle bridge was closed' });
  await page.getByRole('button', { name: /^Merge into event 1/ }).click();
  assert.match(await focused(page), /^Event 1: The Orle bridge/);
  const [event] = (await json(page)).events;
  assert.equal(
    event.text,
    'The Orle bridge reopened on Monday, two years after it was closed.\n\nThe bridge was closed on 3 March 2024.',
  );
  assert.equal(event.quotes.length, 1);
  assert.equal((await titles(page)).length, 4);
});

onDraft('an event is split in two, each with its quotations', async (page) => {
  await card(page, 'reopened')
    .getByRole('button', { name: /^Split/ })
    .click();
  await page.getByLabel('Its date (EDTF)').fill('soon');
  await page.getByRole('button', { name: 'Split event 1' }).last().click();
  assert.equal((await titles(page)).length, 5);
  await page.getByLabel('Its date (EDTF)').fill('2026-03-09T18:00');
  await page.getByLabel('Its title').fill('The mayor speaks');
  await page.getByLabel('We waited long enough').check();
  await page.locator('.form button[type=submit]').click();
  assert.match(await focused(page), /The mayor speaks$/);
  const [first, second] = (await json(page)).events;
  assert.deepEqual(
    [first.quotes?.length, second.date, second.title, second.quotes.length],
    [undefined, '2026-03-09T18:00', 'The mayor speaks', 1],
  );
});

onDraft('an event is deleted, the focus goes to the next, and undo brings it back', async (page) => {
  await card(page, 'The Orle bridge was closed')
    .getByRole('button', { name: /^Delete/ })
    .click();
  assert.deepEqual(await dates(page), ['2026-03-09', '1931', '1968', '2027-05']);
  await card(page, 'second lane')
    .getByRole('button', { name: /^Delete/ })
    .click();
  assert.match(await focused(page), /^Event 3:/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  assert.deepEqual(await dates(page), ['2026-03-09', '2024-03-03', '1931', '1968', '2027-05']);
  assert.match(await status(page), /^Undone: Deleted event 2, “The Orle bridge was closed”/);
  await page.keyboard.press('Control+Shift+z');
  assert.equal((await titles(page)).length, 4);
});

/** Selects words of the story as a mouse would. */
const selectWords = (page, words) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(wanted);
      if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + wanted.length);
    }
    throw new Error(`no ${wanted}`);
  }, words);

onDraft('an event and a quotation are made of selected words, with their place', async (page) => {
  await selectWords(page, 'stood on a banner in the crowd');
  await page.click('#make-event');
  await page.getByLabel('Date (EDTF)').fill('2026-03-08');
  await page.keyboard.press('Enter');
  const added = (await json(page)).events[4];
  assert.deepEqual(
    [added.date, added.title, added.anchor.exact, added.inferred],
    ['2026-03-08', 'stood on a banner in the crowd', 'stood on a banner in the crowd', undefined],
  );
  await selectWords(page, '“Never again” ');
  await page.getByLabel('Quotation for').selectOption({ index: 4 });
  await page.click('#make-quote');
  await page.getByLabel('Speaker', { exact: true }).fill('A banner');
  await page.keyboard.press('Enter');
  const [quote] = (await json(page)).events[4].quotes;
  assert.deepEqual(
    [quote.text, quote.speaker, quote.anchor.exact],
    ['Never again', { name: 'A banner' }, 'Never again'],
  );
});

onDraft('a quotation is corrected, moved and deleted', async (page) => {
  await page.getByRole('button', { name: /^Edit quotation/ }).click();
  for (const [label, value] of [
    ['Words', 'We waited'],
    ['Role', 'mayor'],
    ['Organization', 'City of Orle'],
    ['Said through', 'a speech'],
  ])
    await change(page, label, value);
  await page.getByLabel('Belongs to').selectOption({ index: 1 });
  const { events } = await json(page);
  assert.equal(events[0].quotes, undefined);
  const [{ text, speaker, source }] = events[1].quotes;
  assert.deepEqual(
    { text, speaker, source },
    {
      text: 'We waited',
      speaker: { name: 'Mara Venn', role: 'mayor', organization: 'City of Orle' },
      source: { name: 'a speech' },
    },
  );
  await page.getByRole('button', { name: /^Delete quotation/ }).click();
  assert.match(await focused(page), /^Event 2:/);
  assert.equal((await json(page)).events[1].quotes, undefined);
});

onDraft('one event is confirmed, then all', async (page) => {
  await card(page, 'The Orle bridge was closed')
    .getByRole('button', { name: /^Confirm/ })
    .click();
  assert.deepEqual(
    (await json(page)).events.map(({ inferred = false }) => inferred),
    [true, false, true, true, true],
  );
  await page.click('#confirm-all');
  assert.ok((await json(page)).events.every(({ inferred }) => inferred === undefined));
  assert.equal(await page.locator('.all-doubts li').count(), 0);
});
