// Accessibility trees of stories: in Chromium by its protocol, in Firefox and WebKitGTK over AT-SPI.
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { draw, SITUATIONS, storyOf } from '../situations.mjs';
import { repository } from '../tool.mjs';
import { treeInChromium } from './chromium.mjs';

const NAMES = [
  'story',
  'vertical, pane open',
  'zoomed',
  'lanes and colours',
  'search',
  'table',
  'list',
  'spans',
  'periods',
  'crowd',
];

/** The situations whose trees are stored. */
export const READ = NAMES.map((name) => SITUATIONS.find((each) => each.name === name));

const FONTS = '/node_modules/@fontsource/source-sans-3/files/source-sans-3-latin';
/** The same letters in all browsers: the same cards have room. */
const PAGE = `<!doctype html><html lang="en-GB"><title>A story</title><style>
@font-face { font-family: Own; src: url(${FONTS}-400-normal.woff2) }
@font-face { font-family: Own; font-weight: 700; src: url(${FONTS}-700-normal.woff2) }
body { margin: 20px; font: 16px/1.5 Own } </style>
<p style="margin: 0; block-size: 0; overflow: hidden">Words <b>of</b> the page</p>
<script type="module" src="/cdn/article-timeline.js"></script>`;
const DRIVEN = `<script type="module">
import { showInTurn } from '/test/tools/trees/page.js';
${String(draw)}
await document.fonts.ready;
showInTurn(draw, ${JSON.stringify(NAMES)});
</script>`;

/** What `draw` takes; all in a box as wide as the situation's window. */
const settingOf = (situation) => {
  const { width = 1280, attributes = {}, act } = situation;
  const style = `inline-size: ${width - 40}px`;
  return {
    story: storyOf(situation),
    attributes: { ...attributes, lang: 'en-GB' },
    style,
    act: act && String(act),
  };
};

async function inChromium() {
  const server = await serve({ '/': PAGE });
  const browser = await chromium.launch(await findChromium());
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1200 }, reducedMotion: 'reduce' });
    const trees = new Map();
    for (const situation of READ) {
      await page.goto(server.origin);
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(draw, settingOf(situation));
      await page.waitForTimeout(300);
      trees.set(situation.name, await treeInChromium(page));
    }
    return trees;
  } finally {
    await browser.close();
    await server.close();
  }
}

const MINI = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const PREFERENCES = ['browser.shell.checkDefaultBrowser', 'browser.aboutwelcome.enabled']
  .map((name) => `user_pref('${name}', false);`)
  .concat("user_pref('datareporting.policy.dataSubmissionEnabled', false);")
  .concat("user_pref('ui.prefersReducedMotion', 1);")
  .join('\n');

/** How each browser is started, and the name of its application. */
const DESKTOP = {
  firefox: {
    path: '/usr/bin/firefox-esr',
    application: 'firefox',
    args(origin, folder) {
      writeFileSync(join(folder, 'user.js'), PREFERENCES);
      return ['--no-remote', '--profile', folder, '--width', '1500', '--height', '1300', origin];
    },
  },
  webkit: {
    path: MINI,
    application: 'minibrowser',
    args: (origin) => ['--private', '--geometry=1500x1300', origin],
  },
};

/** On a screen and a bus of its own: runs inside `dbus-run-session`, see {@link inDesktop}. */
export async function readDesktop(name) {
  const { path, application, args } = DESKTOP[name];
  const folder = mkdtempSync(join(tmpdir(), 'trees-'));
  const pages = { '/': PAGE + DRIVEN };
  for (const situation of READ)
    pages[`/situations/${situation.name}`] = {
      body: JSON.stringify(settingOf(situation)),
      type: 'application/json',
    };
  const server = await serve(pages);
  const env = {
    ...process.env,
    GNOME_ACCESSIBILITY: '1',
    GTK_MODULES: 'gail:atk-bridge',
    GDK_BACKEND: 'x11',
  };
  const windows = spawn('openbox', { stdio: 'ignore', env });
  const browser = spawn(path, args(server.origin, folder), { stdio: 'ignore', env });
  try {
    const trees = [];
    for (const situation of READ) {
      pages['/turn'] = { body: situation.name, type: 'text/plain' };
      const script = join(repository, 'test', 'tools', 'trees', 'atspi.py');
      const { stdout } = await promisify(execFile)(
        '/usr/bin/python3',
        [script, application, `ready: ${situation.name}`],
        { env, maxBuffer: 1e8, timeout: 90_000 },
      );
      trees.push([situation.name, JSON.parse(stdout)]);
    }
    return trees;
  } finally {
    browser.kill();
    windows.kill();
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function inDesktop(name) {
  const output = join(mkdtempSync(join(tmpdir(), 'trees-')), 'trees.json');
  const script = join(repository, 'test', 'tools', 'trees', 'desktop.mjs');
  const args = [
    '-a',
    '-s',
    '-screen 0 1600x1400x24',
    'dbus-run-session',
    '--',
    process.execPath,
    script,
    name,
    output,
  ];
  await promisify(execFile)('xvfb-run', args, { maxBuffer: 1e8, timeout: 300_000 });
  const { default: trees } = await import(output, { with: { type: 'json' } });
  return new Map(trees);
}

export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** Whether a browser is here, and what reads it. */
export const canRead = (engine) =>
  engine === 'chromium' ||
  [DESKTOP[engine].path, '/usr/bin/dbus-run-session', '/usr/bin/xvfb-run', '/usr/bin/openbox'].every((path) =>
    existsSync(path),
  );

/** The tree of each situation, by its name. */
export const readTrees = (engine) => (engine === 'chromium' ? inChromium() : inDesktop(engine));
