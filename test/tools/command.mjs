// The command `article-timeline` in tests, and a folder for its files, which goes when they end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { repository } from './tool.mjs';

const command = join(repository, 'dist', 'cli', 'article-timeline.js');

export const folder = mkdtempSync(join(tmpdir(), 'article-timeline-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs it with this on standard input; gives how it ended, and what it wrote. */
export function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Writes a file into the folder; gives its path. */
export function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
