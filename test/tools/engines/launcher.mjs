// A launcher for @web/test-runner that drives a browser which Playwright does not know. The test runner's own commands
// ask only for a few methods of Playwright's page; a page that has these is enough for them.

/** A browser that has not answered after so long is lost, ms. */
const ANSWERS = 20_000;

/** What is promised, if it comes in time; else rejects. */
export const inTime = (promised) =>
  Promise.race([
    promised,
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error('The browser does not answer.')), ANSWERS).unref();
    }),
  ]);

/**
 * One browser, and a page in it for each test file. After one that was lost, the next file has another.
 *
 * @param name what the runner calls the browser
 * @param open starts the browser; resolves to `{ newPage, close }`. A page has the names of Playwright's.
 * @param end when no file begins any more, ms since the epoch
 */
export function pageLauncher(name, open, end) {
  let browser;
  let page;
  let active;
  let address;
  async function quit() {
    const old = browser;
    browser = page = undefined;
    await old?.close();
  }
  return {
    name,
    // So the runner's commands take the page for Playwright's.
    type: 'playwright',
    concurrency: 1,
    async startSession(session, url) {
      active = session;
      address = url;
      if (Date.now() > end) throw new Error('It has not begun in time.');
      try {
        browser ??= await open();
        page = await browser.newPage();
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.goto(url);
      } catch (error) {
        await quit();
        throw error;
      }
    },
    isActive: (session) => session === active,
    // Pages of tests go nowhere else.
    getBrowserUrl: () => address,
    getPage: () => page,
    async stopSession() {
      active = undefined;
      await inTime(page?.close()).catch(quit);
      return {};
    },
    stop: quit,
    startDebugSession: () => Promise.reject(new Error(`${name} has no debugger here.`)),
  };
}

/** A method that this engine's protocol has nothing for: the tests that need it are in cannot-run.mjs. */
export const cannot = (what) => () => {
  throw new Error(`This browser cannot ${what} from a test.`);
};

/** What neither engine has. */
export const missing = {
  locator: cannot('write down its accessibility tree'),
};

/** The keys of a chord, "Control+a", in the order in which they are pressed. */
export const keysOf = (chord) => chord.split(/\+(?=.)/);

export const TIME_ZONE = 'America/St_Johns';

/** A place inside the window: no protocol takes one outside, where hands go all the same. */
export const inside = ({ width, height }, x, y) => [
  Math.max(0, Math.min(width - 1, x)),
  Math.max(0, Math.min(height - 1, y)),
];
