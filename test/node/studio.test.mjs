// The studio of the demo: what comes in, the table and its keys, and the timeline beside it.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import {
  cell,
  drawn,
  json,
  meaning,
  pageTests,
  paste,
  rowCount,
  startStudio,
  status,
  value,
} from '../tools/studio-page.mjs';

let studio;
before(async () => {
  studio = await startStudio('vite-studio');
});
after(() => studio?.close());

const { onPage, onSheet } = pageTests(() => studio);

const titlesDrawn = (page, count) =>
  drawn(
    page,
    (wanted) => document.querySelector('article-timeline')?.toJSON().events.length === wanted,
    count,
  );

onSheet('a pasted table becomes rows with dates in words, and a timeline', async (page) => {
  assert.match(await status(page), /a table, 20 events\.$/);
  assert.equal(await page.locator('#brought').count(), 0);
  assert.equal(await rowCount(page), 20);
  assert.deepEqual(
    [await value(page, 2, 'date'), await meaning(page, 2, 'date'), await value(page, 4, 'date')],
    ['c. 1450', 'about 1450', '1618–48'],
  );
  assert.match(await meaning(page, 4, 'date'), /^1618\s–\s1648$/);
  const { events } = await titlesDrawn(page, 19);
  assert.deepEqual(
    events.slice(0, 2).map(({ date, title }) => [date, title]),
    [
      ['1450~', 'Printing with movable type'],
      ['1492', 'Columbus reaches America'],
    ],
  );
});

onSheet(
  'a row whose date cannot be read stays in the table, is pointed at, and is mended by typing',
  async (page) => {
    assert.equal(await value(page, 6, 'date'), 'some time later');
    assert.match(await meaning(page, 6, 'date'), /Not read as a date/);
    await page.click('#faulty');
    await page.keyboard.type('1799');
    assert.equal(await meaning(page, 6, 'date'), '1799');
    await page.keyboard.press('Enter');
    await titlesDrawn(page, 20);
    assert.equal(await page.locator('#faulty').count(), 0);
  },
);

onPage('a table is written from nothing with the keys alone, as in a spreadsheet', async (page) => {
  await page.focus('#start-empty');
  await page.keyboard.press('Enter');
  await page.locator('#cell').waitFor();
  await page.keyboard.type('5 May 1945');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Prague rises');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Against the occupation.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('8 May 1945');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The war in Europe ends');
  await page.keyboard.press('Enter');
  assert.equal(await rowCount(page), 2);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  assert.deepEqual(
    [await value(page, 1, 'title'), await value(page, 2, 'text')],
    ['The war in Europe ends', 'Against the occupation.'],
  );
  await page.keyboard.press('Control+d');
  assert.equal(await rowCount(page), 3);
  assert.match(await meaning(page, 2, 'title'), /The same as event 1/);
  await page.keyboard.press('Control+Delete');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.type(' at midnight');
  await page.keyboard.press('Escape');
  assert.deepEqual(
    (await json(page)).events.map(({ date, title }) => [date, title]),
    [
      ['1945-05-08', 'The war in Europe ends'],
      ['1945-05-05', 'Prague rises'],
    ],
  );
});

onSheet('the table is one stop of the Tab key, and arrows go through it', async (page) => {
  await page.focus('#cell');
  await page.keyboard.press('Control+ArrowDown');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.row), '20');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  assert.ok(await page.evaluate(() => document.activeElement.classList.contains('of-more')));
  assert.equal(await page.locator('[role=gridcell][tabindex="0"]').count(), 1);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => Boolean(document.activeElement.closest('[role=grid]'))), false);
});

onSheet('a block of cells is copied and pasted, and undone in one step', async (page) => {
  await page.focus('#cell');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+ArrowLeft');
  await paste(page, '1950\tOne\n1960\tTwo\n1970\tThree');
  assert.equal(await rowCount(page), 23);
  assert.equal(await value(page, 23, 'title'), 'Three');
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData('text/plain');
  });
  assert.equal(copied, '1950\tOne\n1960\tTwo\n1970\tThree');
  await page.keyboard.press('Control+z');
  assert.equal(await rowCount(page), 20);
  await page.keyboard.press('Control+Shift+z');
  assert.equal(await rowCount(page), 23);
});

onSheet('what comes in while there is work is asked about first, and can be undone', async (page) => {
  const drop = () =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{"events":[{"date":"2001","title":"Other"}]}'], 'other.json'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
  await drop();
  await page.locator('#brought').waitFor();
  assert.match(await page.textContent('#brought'), /other\.json: 1 event/);
  assert.equal(await rowCount(page), 20);
  await page.locator('#brought').getByRole('button', { name: 'Cancel' }).click();
  assert.equal(await rowCount(page), 20);
  await drop();
  await page.getByRole('button', { name: 'Replace my events' }).click();
  assert.equal(await rowCount(page), 1);
  await page.click('#undo');
  assert.equal(await rowCount(page), 20);
});

onPage('whether day or month comes first is asked where no date tells', async (page) => {
  await paste(page, 'Date\tTitle\n4/5/2001\tA\n6/7/2002\tB', '#paste');
  await page.getByRole('button', { name: 'The day' }).click();
  await page.locator('#sheet').waitFor();
  assert.equal(await meaning(page, 1, 'date'), 'May 4, 2001');
});

onPage('at the beginning a table is pasted wherever the focus is', async (page) => {
  await page.evaluate(() => document.activeElement.blur());
  await paste(page, 'Date\tTitle\n1957\tSputnik');
  await page.locator('#sheet').waitFor();
  assert.equal(await rowCount(page), 1);
});

onPage('a list of lines, and one without headers, are tables too', async (page) => {
  await paste(page, '1914: The war begins\n1918: The war ends', '#paste');
  await page.locator('#sheet').waitFor();
  assert.equal(await value(page, 2, 'title'), 'The war ends');
  await page.click('#to-start');
  await page.locator('#paste').waitFor();
  await paste(page, '1957\tSputnik\n1961\tGagarin', '#paste');
  await page.locator('#sheet').waitFor();
  assert.deepEqual([await rowCount(page), await value(page, 1, 'title')], [2, 'Sputnik']);
});

onPage('a text without events changes nothing, and an article is shown its way', async (page) => {
  const prose =
    'The mayor opened the bridge while many people looked on and said that it was about time. '.repeat(3);
  await page.fill('#paste', prose);
  await page.getByRole('button', { name: 'Make the timeline' }).click();
  await page.getByText('It reads like an article').waitFor();
  await page.locator('#brought').getByRole('button', { name: 'Back' }).click();
  assert.equal(await page.inputValue('#paste'), prose);
});

onSheet('all of an event is written in its form: quotations, posts, pictures', async (page) => {
  await page.focus('#cell');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.locator('#details-heading').waitFor();
  await page.click('#add-quote');
  await page.keyboard.type('Land!');
  await page.fill('#speaker-0', 'Rodrigo de Triana');
  await page.fill('#role-0', 'sailor');
  await paste(
    page,
    '<blockquote class="twitter-tweet"><p lang="en">We were there.</p>&mdash; Ada Conti (@ada) ' +
      '<a href="https://twitter.com/ada/status/1">5 May 2014</a></blockquote>',
    '#post',
  );
  await page.click('#add-image');
  await page.keyboard.type('ship.jpg');
  await page.fill('#alt-0', 'A ship');
  const { events } = await json(page);
  const { quotes, image } = events.find(({ title }) => title.startsWith('Columbus'));
  assert.deepEqual(quotes[0], { text: 'Land!', speaker: { name: 'Rodrigo de Triana', role: 'sailor' } });
  assert.deepEqual([quotes[1].text, quotes[1].speaker.name], ['We were there.', 'Ada Conti']);
  assert.deepEqual(image, { src: 'ship.jpg', alt: 'A ship' });
});

onSheet('a press on an event of the timeline goes to its row', async (page) => {
  await titlesDrawn(page, 19);
  await page.evaluate(() => {
    document.querySelector('article-timeline').selected = 'e3';
  });
  await page.locator('article-timeline').getByRole('button', { name: 'Next', exact: false }).first().click();
  await page.waitForFunction(() => document.querySelector('.grid-row.here')?.innerText.includes('1618'));
  assert.equal(await cell(page, 4, 'date').getAttribute('tabindex'), '0');
});
