// The studio of the demo: dates as they are written, and notes on what came in.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import {
  cell,
  json,
  meaning,
  output,
  pageTests,
  paste,
  pasteSheet,
  startStudio,
  value,
} from '../tools/studio-page.mjs';

let studio;
before(async () => {
  studio = await startStudio('vite-studio-dates');
});
after(() => studio?.close());

const { onPage, onSheet } = pageTests(() => studio);

const notes = (page) => page.locator('.came li').allTextContents();

const WRITTEN = 'Date\tTitle\n4/5/2001\tSpring\n14/6/2002\tSummer\n5 May 1945\tPeace';

onPage(
  'dates stay as they are written, and what they mean stands below and in what is given out',
  async (page) => {
    await pasteSheet(page, WRITTEN);
    assert.equal(await value(page, 1, 'date'), '4/5/2001');
    assert.equal(await meaning(page, 1, 'date'), 'May 4, 2001', 'the other date has the day first');
    assert.equal(await value(page, 2, 'date'), '14/6/2002');
    const { events } = await json(page);
    assert.deepEqual(
      events.map(({ date }) => date),
      ['2001-05-04', '2002-06-14', '1945-05-05'],
    );
    await page.click('#tab-story');
    assert.equal(await page.inputValue('#order'), 'day');
  },
);

onPage('what is added with the other order is written so that it means the same', async (page) => {
  await pasteSheet(page, WRITTEN);
  await page.focus('#cell');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    const text = 'Date,Title\n7/8/2003,Added\n12/31/2003,Last';
    dataTransfer.items.add(new File([text], 'more.csv', { type: 'text/csv' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page.getByRole('button', { name: 'Replace my events' }).waitFor();
  await page.getByRole('button', { name: 'Add to my events' }).click();
  await cell(page, 5, 'date').waitFor();
  assert.equal(await value(page, 1, 'date'), '4/5/2001');
  assert.equal(await meaning(page, 1, 'date'), 'May 4, 2001');
  assert.deepEqual(
    (await json(page)).events.map(({ date }) => date),
    ['2001-05-04', '2002-06-14', '1945-05-05', '2003-07-08', '2003-12-31'],
  );
});

for (const [locale, words] of [
  ['en-US', 'April 5, 2001?'],
  ['en-GB', '4 May 2001?'],
  ['en-AU', 'May 4, 2001?'],
  ['de-DE', '4. Mai 2001?'],
])
  onPage(
    `a date that is typed is read in the way of the browser, ${locale}, and its cell says what else it may be`,
    async (page) => {
      await page.click('#start-empty');
      await page.locator('#cell').waitFor();
      await page.keyboard.type('4/5/2001');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (wanted) => document.querySelector('[data-row="0"].of-date .meaning')?.textContent.trim() === wanted,
        words,
      );
      assert.equal(await value(page, 1, 'date'), '4/5/2001');
      await cell(page, 1, 'date').click();
      assert.match(await meaning(page, 1, 'date'), /, or .*Say which comes first/);
    },
    { locale },
  );

onPage('periods stay as they are written too, and mean the same in what is given out', async (page) => {
  await pasteSheet(page, WRITTEN);
  await page.click('#tab-story');
  await page.click('#add-period');
  await page.keyboard.type('1/4/2001–30/6/2002');
  await page.fill('#period-title-0', 'The works');
  await page.focus('#title');
  assert.equal(await page.inputValue('#period-date-0'), '1/4/2001–30/6/2002');
});

onSheet('a note names the event as the table numbers it, and leads to its cell', async (page) => {
  assert.ok(await page.locator('.came li').first().isVisible());
  assert.deepEqual(await notes(page), [
    'Event 6, “A row without a date”, Date: “some time later” is not read as a date. ' +
      'Write it anew, such as 5 May 1945.',
  ]);
  await page.click('#tab-look');
  await page.locator('.came li button').click();
  assert.deepEqual(
    await page.evaluate(() => {
      const { row, column } = document.activeElement.dataset;
      return [row, column];
    }),
    ['5', '0'],
  );
  const whole = cell(page, 6, 'date').locator('.meaning');
  assert.match(await whole.textContent(), /Try “5 May 1945”/);
  // All of it is to be read: nothing is cut off at its sides.
  assert.ok(await whole.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth + 1));
  await page.getByRole('button', { name: 'Close these notes' }).click();
  assert.equal(await page.locator('.came').count(), 0);
});

for (const [width, columns] of [
  [1280, ['date', 'title']],
  [375, ['date', 'title']],
  [320, ['date']],
])
  onSheet(
    `what is wrong with a date is to be read in its cell, and no row runs into the next, ${width} px`,
    async (page) => {
      const cut = (column) =>
        cell(page, 6, column)
          .locator('.meaning')
          .evaluateAll((all) =>
            all.filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.textContent),
          );
      for (const column of columns) assert.deepEqual(await cut(column), []);
      const tall = await page.locator('.cell').evaluateAll((all) =>
        all
          .filter((each) => {
            const [own, row] = [each, each.parentElement].map((box) => box.getBoundingClientRect());
            return own.bottom > row.bottom + 1 && !each.closest('.grid-head');
          })
          .map((each) => each.textContent),
      );
      assert.deepEqual(tall, []);
    },
    { viewport: { width, height: 720 } },
  );

onPage('a column without a place is one note; many notes are folded away', async (page) => {
  const rows = Array.from({ length: 5 }, (_, i) => `soon ${i}\tEvent ${i}\tmood ${i}`);
  await paste(page, ['Date\tTitle\tMood', '1901\tFirst\t', ...rows].join('\n'), '#paste');
  await page.locator('#sheet').waitFor();
  assert.equal(await page.locator('.came li').first().isVisible(), false);
  await page.click('.came summary');
  const said = await notes(page);
  assert.equal(said.filter((note) => note.includes('Mood')).length, 1);
  assert.match(said.at(-1), /There is no place for the column “Mood”: its words are left out, in 5 rows/);
  await page.locator('.came li button').nth(1).click();
  assert.equal(await page.evaluate(() => document.activeElement.dataset.row), '2');
});

onPage('notes on other files name the event, and no path', async (page) => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT\nDTSTART:20200101\nSUMMARY:Opening\nGEO:1;2\nEND:VEVENT',
    'BEGIN:VEVENT\nSUMMARY:Never\nEND:VEVENT',
    'END:VCALENDAR',
  ].join('\n');
  await pasteSheet(page, calendar);
  const [first, second] = await notes(page);
  assert.match(first, /^Event 1, “Opening”, GEO: /);
  assert.match(second, /^Entry 2 of what came in: It has no date/);
  assert.match(await output(page, 'csv'), /Opening/);
});
