// Where the tests' Chromium comes from: $CHROME_PATH, an installed one, else the one that a dev dependency carries.
import { accessSync, constants } from 'node:fs';

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const QUIET = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

async function installed() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (process.env.NO_SYSTEM_CHROME) return undefined;
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge'];
  const found = usual.find(executable);
  if (found) return found;
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined; // chrome-launcher throws where it finds none
  }
}

/** The Chromium whose version package-lock.json pins: pictures are only compared in this one. Linux x64 only. */
export async function pinnedChromium() {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'; // makes the package unpack its own libnss3, libnspr4 and libexpat
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  return { executablePath, args: [...QUIET, '--no-sandbox', '--no-zygote', '--headless=shell'], pinned: true };
}

/** Launch options for Playwright: `{ executablePath, args, pinned }`. */
export async function findChromium() {
  const executablePath = await installed();
  if (!executablePath) return pinnedChromium();
  const args = [...QUIET];
  if (process.getuid?.() === 0 || process.env.CI) args.push('--no-sandbox');
  return { executablePath, args, pinned: false };
}
