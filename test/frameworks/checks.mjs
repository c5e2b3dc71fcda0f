// What holds on the page of every project. It has timelines of one story, each with an id that says how it is given;
// an <output> with the id of the timeline and of the event that was selected last; and a button that adds an event
// to those marked with `data-grows`. Where a framework takes over what a server has rendered, the button is disabled
// until then.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const story = JSON.parse(readFileSync(new URL('story.json', import.meta.url), 'utf8'));
const titles = story.events.map(({ title }) => title);
const quotes = story.events.flatMap((event) => event.quotes ?? []).map(({ text }) => text);

/** Browsers ask for it by themselves. */
const isIcon = (url) => url.endsWith('/favicon.ico');

/** What Lit says of itself in development. */
const isLit = (text) => text.startsWith('Lit is in dev mode');

/** What a page puts on the console, throws or fails to load. */
function listen(page) {
  const heard = [];
  page.on('console', (message) => {
    if (isIcon(message.location().url) || isLit(message.text())) return;
    if (['error', 'warning'].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`thrown: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !isIcon(response.url()))
      heard.push(`${response.status()} ${response.url()}`);
  });
  return heard;
}

/** In the page: what each timeline has drawn, once all are complete; nothing before the tag is known. */
async function readTimelines() {
  if (!customElements.get('article-timeline')) return [];
  const elements = [...document.querySelectorAll('article-timeline')];
  await Promise.all(elements.map((element) => element.updateComplete));
  return elements.map((element) => ({
    id: element.id,
    grows: 'grows' in element.dataset,
    titles: element.toJSON().events.map(({ title }) => title),
    quotes: element.toJSON().events.flatMap((event) => (event.quotes ?? []).map(({ text }) => text)),
    frames: element.shadowRoot.querySelectorAll('[part~=frame]').length,
    headings: [...element.shadowRoot.querySelectorAll('[part~=heading]')].map((each) =>
      each.textContent.trim(),
    ),
    cards: element.shadowRoot.querySelectorAll('[part=card-title]').length,
  }));
}

/** Reads again until `isSo`; what was read last then goes to the assertions. */
async function until(read, isSo) {
  const end = Date.now() + 20_000;
  let seen = await read();
  while (!isSo(seen) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    seen = await read();
  }
  return seen;
}

/** Opens a page: every timeline is drawn once and whole, is heard, and follows its data. */
export async function checkPage(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const heard = listen(page);
  await page.goto(url);
  const read = () => page.evaluate(readTimelines);
  const drawn = await until(read, (all) => all.length > 0 && all.every(({ cards }) => cards > 0));
  assert.ok(drawn.length > 1, `no timelines\n${heard.join('\n')}`);
  for (const { id, ...each } of drawn)
    assert.deepEqual(
      [id, each.titles, each.quotes, each.frames, each.headings, each.cards > 0],
      [id, titles, quotes, 1, [story.title], true],
      heard.join('\n'),
    );
  await page.waitForSelector('button#add:enabled');
  for (const { id } of drawn) {
    await page.locator(`#${id}`).locator('[part~=card-title]', { hasText: story.events[1].title }).click();
    const said = `${id} ${story.events[1].id}`;
    assert.equal(
      await until(
        () => page.textContent('output'),
        (text) => text === said,
      ),
      said,
    );
  }
  await page.click('button#add');
  const counts = (all) => all.map(({ id, titles: { length } }) => `${id} ${length}`);
  const expected = drawn.map(({ id, grows }) => `${id} ${titles.length + (grows ? 1 : 0)}`);
  const grown = await until(read, (all) => counts(all).join() === expected.join());
  assert.deepEqual(counts(grown), expected);
  assert.deepEqual(heard, []);
  await page.close();
}

/** Opens a page without JavaScript: each timeline but those of a file is a list of all events with all quotations. */
export async function checkWithoutScript(browser, url) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const timelines = page.locator('article-timeline:not([src])');
  assert.ok((await timelines.count()) > 1);
  for (const timeline of await timelines.all()) {
    const snapshot = (await timeline.ariaSnapshot()).replace(/\\(.)/g, '$1');
    const missing = [...titles, ...quotes].filter((text) => !snapshot.includes(text));
    assert.deepEqual(missing, [], `${await timeline.getAttribute('id')}:\n${snapshot}`);
    assert.match(snapshot, /listitem/);
  }
  await context.close();
}
