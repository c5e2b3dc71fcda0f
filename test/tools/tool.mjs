// Runs a command line tool of a dev dependency.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

const windows = process.platform === 'win32';
const command = (tool) =>
  ['npm', 'tar'].includes(tool) ? tool : join(repository, 'node_modules', '.bin', tool);

function start(tool, args, { cwd = repository, env = {}, stdio }) {
  return spawn(windows ? `"${command(tool)}"` : command(tool), args, {
    cwd,
    stdio,
    shell: windows,
    env: { ...process.env, ...env },
  });
}

/** Runs `tool` with its output on ours. Resolves to its exit code; a tool that a signal ended has 1. */
export function runTool(tool, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(tool, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs `tool` silently. Resolves to its standard output; rejects with all that it printed when it fails. */
export function checkTool(tool, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(tool, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let all = '';
    child.stdout.setEncoding('utf8').on('data', (text) => ((output += text), (all += text)));
    child.stderr.setEncoding('utf8').on('data', (text) => (all += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${tool} ${args.join(' ')} exited with ${code}:\n${all}`));
    });
  });
}
