// The review page of the demo as its tests use it.
import { startDemo, testsOn } from './demo-page.mjs';

/** Five dates, of which one is relative and one is to come; a quotation, and words in marks that are none. */
export const STORY = [
  'Bridge reopens after two years',
  'The Orle bridge reopened on Monday, two years after it was closed. ' +
    '“We waited long enough,” said Mara Venn, the mayor of Orle.',
  'The bridge was closed on 3 March 2024. It was built in 1931 and widened in 1968. ' +
    '“Never again” stood on a banner in the crowd.',
  'A second lane will open in May 2027.',
].join('\n\n');
export const PUBLISHED = '2026-03-10';

/** @param cache a folder for the server alone */
export const startReview = (cache) => startDemo('review.html', '#story', cache);

/** Types a story in and reads it. */
export async function readStory(page, text = STORY, published = PUBLISHED) {
  if (!(await page.isVisible('#story'))) await page.click('.story summary');
  await page.fill('#story', text);
  await page.fill('#published', published);
  await page.click('button[type=submit]');
  await page.locator('.event').first().waitFor();
}

export const status = (page) => page.textContent('[role=status]');
export const titles = (page) =>
  page
    .locator('.event > h3')
    .evaluateAll((all) => all.map((title) => title.textContent.replace(/^Event \d+: /, '')));
/** The card of the event with these words in its title. */
export const card = (page, words) =>
  page.locator('.event').filter({ has: page.locator(`h3:has-text("${words}")`) });
/** What the page gives out in a format. */
export async function output(page, format) {
  await page.check(`input[name=format][value=${format}]`);
  return page.textContent('#output');
}
export const json = async (page) => JSON.parse(await output(page, 'json'));
/** The words of what has the focus. */
export const focused = (page) =>
  page.evaluate(
    () =>
      document.activeElement.textContent.replace(/\s+/g, ' ').trim() ||
      document.activeElement.id ||
      document.activeElement.tagName,
  );

/** Ways to write a test: `onPage` with a page of its own, `onDraft` with the story already read. */
export function pageTests(review) {
  const { onPage, onPrepared } = testsOn(review, (page) => readStory(page));
  return { onPage, onDraft: onPrepared };
}
