// What tests may ask of the browser from inside a page, beyond @web/test-runner-commands (test/tools/commands.ts
// has the typed calls).
import { comparePicture } from './pictures.mjs';

// A touch goes on from command to command only within one session.
const sessions = new WeakMap();
async function devtools(page) {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  return sessions.get(page);
}

const handlers = {
  /** The accessibility tree under `selector` as YAML; goes through open shadow roots. */
  'aria-snapshot': (page, { selector = 'body' } = {}) => page.locator(selector).ariaSnapshot(),
  /** Turns the wheel at (x, y) of the page, with modifier keys held. False where the browser cannot hold them. */
  wheel: async (page, { x, y, dx = 0, dy = 0, keys = [] }) => {
    if (keys.length && page.mouse.wheelIsAlone) return false;
    await page.mouse.move(x, y);
    for (const key of keys) await page.keyboard.down(key);
    await page.mouse.wheel(dx, dy);
    for (const key of keys) await page.keyboard.up(key);
    return true;
  },
  /**
   * Playwright's emulateMedia: { media, colorScheme, reducedMotion, forcedColors, contrast }; null puts one back.
   * False where the browser cannot show that.
   */
  emulate: async (page, media) => (await page.emulateMedia(media)) ?? true,
  /** One finger or several: { type: 'touchStart' | 'touchMove' | 'touchEnd', points: [{ x, y, id }] }. */
  touch: async (page, { type, points }) => {
    if (page.touch) return page.touch(type, points);
    const session = await devtools(page);
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    return true;
  },
  /** Compares a picture with the stored one; see pictures.mjs. */
  'compare-picture': comparePicture,
};

/** The plugin for @web/test-runner; `browser` are the launch options of the browser that runs. */
export const commands = (browser) => ({
  name: 'article-timeline-commands',
  executeCommand({ command, payload, session }) {
    const handler = Object.hasOwn(handlers, command) ? handlers[command] : undefined;
    return handler?.(session.browser.getPage(session.id), payload, browser);
  },
});
