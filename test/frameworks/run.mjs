// npm run frameworks: each project beside this file, built with the packed package as its users build theirs, with
// its types checked, and opened in Chromium. Needs the npm registry. Ends with the sum: "N passed, N failed".
//   node test/frameworks/run.mjs [react] [vue] …   only these
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/browser.mjs';
import { closingLine } from '../tools/counts.mjs';
import { serve } from '../tools/serve.mjs';
import { installPackage } from '../tools/tarball.mjs';
import { checkTool } from '../tools/tool.mjs';
import { checkPage, checkWithoutScript } from './checks.mjs';

const here = import.meta.dirname;

/** Those with `served` render the story before any script runs; `start` is the script that serves them. */
const projects = {
  plain: {},
  react: {},
  vue: {},
  svelte: {},
  next: { served: true },
  astro: { served: true },
  'lit-ssr': { served: true },
};

const counts = { passed: 0, failed: 0, skipped: 0 };

/** Counts what `work` does as one test. Resolves to whether it passed. */
async function check(name, work) {
  const started = performance.now();
  const took = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    await work();
    counts.passed++;
    console.log(`✔ ${name} (${took()})`);
    return true;
  } catch (error) {
    counts.failed++;
    console.log(`✖ ${name} (${took()})\n${error.message}`);
    return false;
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a script of a project that serves it. Resolves to `{ origin, close }` once it answers. */
async function startServer(folder, script) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), NODE_ENV: '' };
  // In a group of its own: the script starts others.
  const options = { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] };
  const child = spawn('npm', ['run', '--silent', script], options);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  const origin = `http://127.0.0.1:${port}`;
  const close = () => {
    if (child.exitCode === null) process.kill(-child.pid);
  };
  for (let tries = 0; tries < 120 && child.exitCode === null; tries++) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return { origin, close };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  close();
  throw new Error(`npm run ${script} does not answer:\n${printed}`);
}

/** Opens a project as it is served by `script`, else from its folder `dist`. */
async function open(name, folder, script, { served }, browser) {
  const title = script ? `${name}, ${script}` : name;
  let server;
  const isServed = await check(`${title}: is served`, async () => {
    server = script ? await startServer(folder, script) : await serve({}, {}, join(folder, 'dist'));
  });
  if (!isServed) return;
  const { origin, close } = server;
  await check(`${title}: runs, with a clean console`, () => checkPage(browser, origin));
  if (served) await check(`${title}: is read without scripts`, () => checkWithoutScript(browser, origin));
  await close();
}

async function runProject(name, tarball, browser) {
  const folder = mkdtempSync(join(tmpdir(), `article-timeline-${name}-`));
  cpSync(join(here, name), folder, { recursive: true });
  cpSync(join(here, 'story.json'), join(folder, 'story.json'));
  cpSync(join(here, 'story.json'), join(folder, 'public', 'story.json'));
  const npm = (...args) => checkTool('npm', args, { cwd: folder });
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const isInstalled = await check(`${name}: installs`, () =>
    npm('install', '--no-audit', '--no-fund', tarball),
  );
  if (isInstalled) {
    await check(`${name}: types`, () => npm('run', 'types'));
    const isBuilt = await check(`${name}: builds`, () => npm('run', 'build'));
    const served = ['start', 'dev'].filter((script) => script in scripts);
    for (const script of isBuilt ? [...served, ...(served.length ? [] : [undefined])] : [])
      await open(name, folder, script, projects[name], browser);
  }
  if (process.env.KEEP) console.log(`kept: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

async function main(names) {
  const unknown = names.find((name) => !existsSync(join(here, name, 'package.json')));
  if (unknown)
    throw new TypeError(`no such project: ${unknown} (there are ${Object.keys(projects).join(', ')})`);
  const { tarball, remove } = await installPackage();
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, ...(env && { env }) });
  try {
    for (const name of names.length ? names : Object.keys(projects)) await runProject(name, tarball, browser);
  } finally {
    await browser.close();
    remove();
  }
  console.log(`\n${closingLine(counts)}`);
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

await main(process.argv.slice(2));
