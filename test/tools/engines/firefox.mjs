// Firefox by WebDriver BiDi.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { inTime, inside, keysOf, missing, pageLauncher, TIME_ZONE } from './launcher.mjs';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Where Firefox is: at $FIREFOX_PATH if that is set, else where systems put it; undefined where it is not. */
export const findFirefox = () =>
  (process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : PLACES).find((path) => existsSync(path));

const PREFERENCES = {
  // As in other headless browsers: pages are as wide as the window.
  'ui.useOverlayScrollbars': 1,
  'widget.gtk.overlay-scrollbars.enabled': true,
  'dom.w3c_touch_events.enabled': 1,
  // Ctrl and the wheel would zoom all pages from then on.
  'mousewheel.with_control.action': 0,
};

const KEYS = { Space: ' ' };

/** What the browser's own window may set for a page: what pages are told of the reader's wishes. */
const OVERRIDES = {
  media: ['mediumOverride', ''],
  colorScheme: ['prefersColorSchemeOverride', 'none'],
  reducedMotion: ['prefersReducedMotionOverride', 'none'],
  forcedColors: ['forcedColorsOverride', 'none'],
};

/** Sets media features, as Playwright's `emulateMedia` does: from the window that pages stand in. */
async function emulate(connection, media) {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const sets = Object.entries(media).map(([name, value]) => {
    const [property, none] = OVERRIDES[name];
    return `tab.linkedBrowser.browsingContext.${property} = ${JSON.stringify(value ?? none)};`;
  });
  await connection.send('script.evaluate', {
    expression: `for (const tab of gBrowser.tabs) { ${sets.join(' ')} }`,
    target: { context: tree.result.contexts[0].context },
    awaitPromise: false,
  });
}

/** Fingers that stay on the glass from call to call; each is a pointer of its own. */
function fingers(connection, context) {
  const down = new Set();
  const act = (id, actions) => ({
    type: 'pointer',
    id: `finger ${id}`,
    parameters: { pointerType: 'touch' },
    actions,
  });
  return async (type, points = []) => {
    const moves = points.map(({ x, y, id = 0 }) => {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const isNew = !down.has(id);
      down.add(id);
      return act(id, isNew ? [move, { type: 'pointerDown', button: 0 }] : [move]);
    });
    const ids = new Set(points.map(({ id = 0 }) => id));
    const lifted = type === 'touchEnd' ? [...down].filter((id) => !ids.has(id)) : [];
    for (const id of lifted) down.delete(id);
    const ups = lifted.map((id) => act(id, [{ type: 'pointerUp', button: 0 }]));
    await connection.send('input.performActions', { context, actions: [...moves, ...ups] });
    return true;
  };
}

async function open() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    // Media features are set from the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: PREFERENCES,
    env: { ...process.env, TZ: TIME_ZONE },
  });
  return {
    newPage: () => newPage(browser),
    close: () => inTime(browser.close()).catch(() => browser.process().kill()),
  };
}

async function newPage(browser) {
  const page = await browser.newPage();
  const { keyboard, mouse } = page;
  const { connection } = browser;
  const key = (name) => KEYS[name] ?? name;
  let size;
  return {
    ...missing,
    goto: (url) => page.goto(url),
    close: () => page.close(),
    setViewportSize: (wanted) => page.setViewport((size = wanted)),
    emulateMedia: (media) => emulate(connection, media),
    touch: fingers(connection, page.mainFrame()._id),
    mouse: {
      move: (x, y) => mouse.move(...inside(size, x, y)),
      down: (options) => mouse.down(options),
      up: (options) => mouse.up(options),
      click: (x, y, options) => mouse.click(...inside(size, x, y), options),
      wheel: (deltaX, deltaY) => mouse.wheel({ deltaX, deltaY }),
    },
    keyboard: {
      down: (name) => keyboard.down(key(name)),
      up: (name) => keyboard.up(key(name)),
      type: (text) => keyboard.type(text),
      async press(chord) {
        const keys = keysOf(chord).map(key);
        for (const each of keys) await keyboard.down(each);
        for (const each of keys.reverse()) await keyboard.up(each);
      },
    },
  };
}

export const firefox = (end) => pageLauncher('Firefox', open, end);
