// Compares what a page shows with the pictures in test/visual/baseline/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { repository } from './tool.mjs';

const folder = (kind) => join(repository, 'test', 'visual', kind);

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function read(file) {
  try {
    return PNG.sync.read(readFileSync(file));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** `{ passed, message, diff? }` for two decoded pictures: `tolerance` is the part of all pixels that may differ. */
export function compare(stored, taken, tolerance) {
  const { width, height } = stored;
  if (width !== taken.width || height !== taken.height) {
    return {
      passed: false,
      message: `${taken.width} × ${taken.height} pixels, stored are ${width} × ${height}`,
    };
  }
  const diff = new PNG({ width, height });
  const different = pixelmatch(stored.data, taken.data, diff.data, width, height, { threshold: 0.1 });
  const part = different / (width * height);
  return { passed: part <= tolerance, message: `${(part * 100).toFixed(2)} % of the pixels differ`, diff };
}

function judge(name, buffer, tolerance) {
  const baseline = join(folder('baseline'), `${name}.png`);
  const failed = (kind) => join(folder('failed'), `${name}${kind}.png`);
  if (process.env.UPDATE_PICTURES) {
    write(baseline, buffer);
    return { passed: true, message: 'stored' };
  }
  for (const kind of ['', '-diff']) rmSync(failed(kind), { force: true });
  const stored = read(baseline);
  const { passed, message, diff } = stored
    ? compare(stored, PNG.sync.read(buffer), tolerance)
    : { passed: false, message: 'no stored picture; npm run pictures makes it' };
  if (!passed) write(failed(''), buffer);
  if (!passed && diff) write(failed('-diff'), PNG.sync.write(diff));
  return { passed, message: `${name}: ${message}` };
}

/**
 * The command behind `comparePicture()` in commands.ts. Writes the picture and the difference to test/visual/failed/
 * when they differ; stores the picture instead when $UPDATE_PICTURES is set.
 */
export async function comparePicture(page, { name, selector, tolerance = 0.001 }, { pinned }) {
  if (!/^[\w-]+(\/[\w-]+)*$/.test(name)) throw new TypeError(`invalid picture name: ${name}`);
  if (!pinned)
    return { compared: false, passed: true, message: 'not the browser that made the stored pictures' };
  const target = selector ? page.locator(selector).first() : page;
  const buffer = await target.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
  return { compared: true, ...judge(name, buffer, tolerance) };
}
