// The studio of the demo as its tests use it.
import { join } from 'node:path';
import { startDemo, testsOn } from './demo-page.mjs';

/** Twenty rows as a teacher copies them from a spreadsheet: one has no date that can be read. */
export const SHEET = [
  'Date\tTitle\tDescription',
  '1492\tColumbus reaches America\tHe believes that he is in Asia.',
  'c. 1450\tPrinting with movable type\tIn Mainz.',
  '31 October 1517\tTheses against indulgences\tMartin Luther sends them to his archbishop.',
  '1618–48\tThirty Years’ War\t',
  '14 July 1789\tThe Bastille is stormed\t',
  'some time later\tA row without a date\t',
  ...Array.from({ length: 14 }, (_, i) => `${1800 + i * 10}\tEvent of ${1800 + i * 10}\tText ${i}`),
].join('\n');

/** @param cache a folder for the server alone */
export const startStudio = (cache) => startDemo('studio.html', '#paste, #sheet', cache);

/** Pastes a text where the focus is, as a browser does; gives whether the page took it. */
export async function paste(page, text, selector) {
  if (selector) await page.locator(selector).waitFor();
  return page.evaluate(
    ([words, at]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      const target = at ? document.querySelector(at) : document.activeElement;
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      return !target.dispatchEvent(event);
    },
    [text, selector],
  );
}

/** Pastes the twenty rows at the beginning. */
export async function pasteSheet(page, text = SHEET) {
  await paste(page, text, '#paste');
  await page.locator('#sheet').waitFor();
}

export const status = (page) => page.textContent('[role=status]');
/** What stands in the cell of a row, from 1, and a column by its name. */
export const cell = (page, row, column) => page.locator(`[data-row="${row - 1}"].of-${column}`);
export const value = (page, row, column) => cell(page, row, column).locator('.value').textContent();
export const meaning = async (page, row, column) => {
  const note = cell(page, row, column).locator('.meaning');
  return (await note.count()) ? note.textContent() : '';
};
/** The number of events in the table. */
export const rowCount = async (page) =>
  Number(await page.locator('[role=grid]').getAttribute('aria-rowcount')) - 2;
/** What the timeline has drawn, as data, once that is so. */
export const drawn = (page, isSo, given) =>
  page
    .waitForFunction(isSo, given)
    .then(() => page.evaluate(() => document.querySelector('article-timeline').toJSON()));
/** What the page gives out in a format. */
export async function output(page, format) {
  await page.click('#tab-out');
  await page.check(`input[name=format][value="${format}"]`);
  await page.waitForFunction(() => document.querySelector('#output')?.textContent !== '');
  return page.textContent('#output');
}
export const json = async (page) => JSON.parse(await output(page, 'json'));

/** Saves the story as a web page in a folder; gives where it lies. */
export async function savePage(page, folder) {
  await page.click('#tab-out');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-page')]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** In the page: whether the draft that its address names is kept as it is seen, title and rows, and what is typed. */
async function isKeptAsSeen() {
  const [, id] = /^#draft=(\w+)$/.exec(location.hash) ?? [];
  if (!id) return false;
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answer(indexedDB.open('article-timeline/studio'));
  const kept = await answer(database.transaction('drafts').objectStore('drafts').get(id));
  database.close();
  if (!kept) return false;
  const { head, rows } = kept.draft;
  const seen = (cell) =>
    cell.querySelector('input, textarea')?.value ?? cell.querySelector('.value').textContent;
  const isKept = (cell) => {
    const row = rows[cell.dataset.row];
    // The last row is for the next event.
    return !row || seen(cell) === (row[cell.classList.contains('of-date') ? 'date' : 'title'] ?? '');
  };
  return (
    (head.title ?? '') === document.querySelector('#title').value &&
    rows.length === Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) - 2 &&
    [...document.querySelectorAll('[role=gridcell]:is(.of-date, .of-title)')].every(isKept)
  );
}

/** Waits until the work is kept, then gives the address that opens it. */
export async function kept(page) {
  const end = Date.now() + 30_000;
  while (!(await page.evaluate(isKeptAsSeen))) {
    if (Date.now() > end) throw new Error('waited in vain for the work to be kept');
    await page.waitForTimeout(20);
  }
  return page.url();
}

/** Ways to write a test: `onPage` with a page of its own, `onSheet` with the twenty rows pasted. */
export function pageTests(studio) {
  const { onPage, onPrepared } = testsOn(studio, (page) => pasteSheet(page));
  return { onPage, onSheet: onPrepared };
}
