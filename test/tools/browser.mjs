// Where the tests' Chromium comes from: $CHROME_PATH, an installed one, else the one that a dev dependency carries.
import { execFile } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from './tool.mjs';

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

async function installed() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (process.env.NO_SYSTEM_CHROME) return undefined;
  const usual = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ];
  const found = usual.find(executable);
  if (found) return found;
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined; // chrome-launcher throws where it finds none
  }
}

/**
 * Unpacks the browser into `folder`. The package itself knows only the temporary folder, where it takes whatever
 * version it finds; so this happens beside `folder` and moves there when it is whole.
 */
async function unpack(folder) {
  const staging = `${folder}.${process.pid}`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  // The runtime's name makes the package unpack its own libnss3, libnspr4 and libexpat.
  const env = { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const code = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: repository,
    env,
  });
  const fonts = join(staging, 'fonts', 'fonts.conf');
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/fonts', join(folder, 'fonts')));
  try {
    renameSync(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(staging, { recursive: true, force: true }); // another process was faster
  }
}

/** The pinned browser runs on Linux x64 alone. */
export const hasPinnedChromium = () => process.platform === 'linux' && process.arch === 'x64';

/** Launch options of the Chromium whose version package-lock.json pins: pictures are only compared in this one. */
export async function pinnedChromium() {
  const { version } = JSON.parse(
    readFileSync(join(repository, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8'),
  );
  const folder = join(repository, 'node_modules', '.cache', 'article-timeline', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    args: [...QUIET, '--no-sandbox', '--no-zygote', '--headless=shell'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
    pinned: true,
  };
}

/** Launch options for Playwright: `{ executablePath, args, env?, pinned }`. */
export async function findChromium() {
  const executablePath = await installed();
  if (!executablePath) {
    if (hasPinnedChromium()) return pinnedChromium();
    throw new Error('The tests need Chrome or Chromium: install one, or name one in CHROME_PATH.');
  }
  const args = [...QUIET];
  if (process.getuid?.() === 0 || process.env.CI) args.push('--no-sandbox');
  return { executablePath, args, pinned: false };
}
