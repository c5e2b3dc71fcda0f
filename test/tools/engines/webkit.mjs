// WebKitGTK by WebDriver (https://www.w3.org/TR/webdriver2/), on a screen of its own where there is none.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cannot, inTime, inside, keysOf, missing, pageLauncher, TIME_ZONE } from './launcher.mjs';

const PLACES = ['/usr/bin/WebKitWebDriver'];

/** Where WebKit's driver is: at $WEBKIT_DRIVER if that is set, else where systems put it; undefined where it is not. */
export const findWebKit = () =>
  (process.env.WEBKIT_DRIVER ? [process.env.WEBKIT_DRIVER] : PLACES).find((path) => existsSync(path));

/** WebDriver's code points for keys without a character. */
const KEYS = {
  Space: ' ',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** A process ends with this one at the latest, also when this one is interrupted. Gives what ends it before. */
function endedWithUs(child) {
  const end = () => child.kill();
  process.once('exit', end);
  return end;
}

/** The number of a screen that is made for this, and how it is ended. */
async function openScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.on('error', reject);
    screen.on('exit', () => reject(new Error('Xvfb could not start.')));
    screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return { display: `:${number}`, close: endedWithUs(screen) };
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A call of WebDriver's. */
async function call(method, url, body) {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function startDriver(env) {
  const origin = `http://127.0.0.1:${await freePort()}`;
  const driver = spawn(findWebKit(), ['--host=127.0.0.1', `--port=${new URL(origin).port}`], {
    stdio: 'ignore',
    env,
  });
  const close = endedWithUs(driver);
  for (let i = 0; i < 100; i++) {
    const isReady = await call('GET', `${origin}/status`).catch(() => false);
    if (isReady) return { origin, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  close();
  throw new Error('WebKitWebDriver does not answer.');
}

/** Keyboard and mouse: what is held stays so from action to action. */
function hands(act, size) {
  let at = { x: 0, y: 0 };
  let turns = 0;
  const key = (type, name) => ({ type, value: KEYS[name] ?? name });
  const keys = (actions) => act({ type: 'key', id: 'keyboard', actions });
  const pointer = (actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const moveTo = (x, y) => {
    [x, y] = inside(size(), x, y);
    at = { x: Math.round(x), y: Math.round(y) };
    return { type: 'pointerMove', ...at, duration: 0, origin: 'viewport' };
  };
  const button = (type, { button: name = 'left' } = {}) => ({ type, button: BUTTONS[name] });
  const tap = (name) => [key('keyDown', name), key('keyUp', name)];
  return {
    keyboard: {
      down: (name) => keys([key('keyDown', name)]),
      up: (name) => keys([key('keyUp', name)]),
      type: (text) => keys([...text].flatMap(tap)),
      press(chord) {
        const names = keysOf(chord);
        const up = [...names].reverse().map((name) => key('keyUp', name));
        return keys([...names.map((name) => key('keyDown', name)), ...up]);
      },
    },
    mouse: {
      // Wheels of WebDriver forget the keys that are held.
      wheelIsAlone: true,
      move: (x, y) => pointer([moveTo(x, y)]),
      down: (options) => pointer([button('pointerDown', options)]),
      up: (options) => pointer([button('pointerUp', options)]),
      click: (x, y, options) =>
        pointer([moveTo(x, y), button('pointerDown', options), button('pointerUp', options)]),
      wheel(deltaX, deltaY) {
        const scroll = { type: 'scroll', ...at, deltaX, deltaY, duration: 0, origin: 'viewport' };
        // One that turns as far as it did last is taken for at rest: each is another wheel.
        return act({ type: 'wheel', id: `wheel ${turns++}`, actions: [scroll] });
      },
    },
  };
}

/** Pages stand in a frame: no window is as narrow as a telephone. */
const FRAME = `
  document.body.style.margin = 0;
  document.body.replaceChildren(document.createElement('iframe'));
  document.querySelector('iframe').style.cssText = 'display: block; border: 0';`;
const SIZE = `Object.assign(document.querySelector('iframe'), { width: arguments[0], height: arguments[1] });`;
const GO = `
  const frame = document.querySelector('iframe');
  frame.src = arguments[0];`;

/** What this browser shows always: light, without motion, on the screen, in a page's own colours. */
const SHOWN = { colorScheme: 'light', reducedMotion: 'reduce', media: 'screen', forcedColors: 'none' };

const emulateMedia = (media) =>
  Object.entries(media).every(([name, value]) => value === null || value === SHOWN[name]);

/** A folder of settings for GTK, which the browser asks whether to move things. */
function writeSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'gtk-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
}

async function open() {
  const screen = process.env.DISPLAY ? { display: process.env.DISPLAY, close() {} } : await openScreen();
  const settings = writeSettings();
  const own = { DISPLAY: screen.display, TZ: TIME_ZONE, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: settings };
  const env = { ...process.env, ...own };
  const driver = await startDriver(env);
  const { sessionId } = await call('POST', `${driver.origin}/session`, {
    capabilities: { alwaysMatch: { timeouts: { script: 300_000 } } },
  });
  const session = (path, body) => call('POST', `${driver.origin}/session/${sessionId}/${path}`, body);
  const execute = (script, ...args) => session('execute/sync', { script, args });
  const act = async (source) => {
    await session('actions', { actions: [source] });
  };
  await session('window/rect', { x: 0, y: 0, width: 1500, height: 1300 });
  await session('url', { url: 'about:blank' });
  return {
    async close() {
      await inTime(call('DELETE', `${driver.origin}/session/${sessionId}`)).catch(() => undefined);
      driver.close();
      screen.close();
      rmSync(settings, { recursive: true, force: true });
    },
    async newPage() {
      await execute(FRAME);
      let size;
      const { mouse, keyboard } = hands(act, () => size);
      return {
        ...missing,
        mouse,
        keyboard,
        context: cannot('be touched'),
        emulateMedia,
        async goto(url) {
          // What asks for the focus in a frame that nobody has clicked does not get it.
          await mouse.click(0, 0);
          await execute(GO, url);
        },
        setViewportSize: (wanted) => execute(SIZE, (size = wanted).width, wanted.height),
        close: () => execute('document.body.replaceChildren()'),
      };
    },
  };
}

export const webkit = (end) => pageLauncher('WebKitGTK', open, end);
