// A launcher for @web/test-runner that drives a browser which Playwright does not know. The test runner's own commands
// ask only for a few methods of Playwright's page; a page that has these is enough for them.

/**
 * One browser, and a page in it for each test file.
 *
 * @param name what the runner calls the browser
 * @param open starts the browser; resolves to `{ newPage, close }`. A page has the names of Playwright's.
 */
export function pageLauncher(name, open) {
  let browser;
  let page;
  let active;
  let address;
  return {
    name,
    // So the runner's commands take the page for Playwright's.
    type: 'playwright',
    concurrency: 1,
    async startSession(session, url) {
      browser ??= await open();
      active = session;
      address = url;
      page = await browser.newPage();
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(url);
    },
    isActive: (session) => session === active,
    // Pages of tests go nowhere else.
    getBrowserUrl: () => address,
    getPage: () => page,
    async stopSession() {
      active = undefined;
      await page.close();
      return {};
    },
    async stop() {
      await browser?.close();
      browser = undefined;
    },
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
