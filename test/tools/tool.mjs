// Runs a command line tool of a dev dependency.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

const windows = process.platform === 'win32';
const command = (tool) => (tool === 'npm' ? tool : join(repository, 'node_modules', '.bin', tool));

function start(tool, args, { cwd = repository, env = {}, stdio }) {
  return spawn(windows ? `"${command(tool)}"` : command(tool), args, { cwd, stdio, shell: windows, env: { ...process.env, ...env } });
}

/** Runs `tool` with its output on ours. Resolves to its exit code; a tool that a signal ended has 1. */
export function runTool(tool, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(tool, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs `tool` silently. Resolves to what it printed; rejects with the same when it fails. */
export function checkTool(tool, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(tool, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${tool} ${args.join(' ')} exited with ${code}:\n${output}`));
    });
  });
}
