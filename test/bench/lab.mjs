// A browser that reaches this machine alone, and pages in it that one contestant has to itself.
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';

/** No name but ours is looked up; a million events need more memory than a page usually has. */
const ARGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--js-flags=--max-old-space-size=4000',
];

/** Tasks, garbage collection, the harness's marks: not more, since each costs. */
const TRACED = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'];

/** Did not finish: too slow, or the page has crashed. */
export class Unfinished extends Error {}

/** Rejects with Unfinished where `promise` takes longer than `ms`. */
export async function within(ms, what, promise) {
  let timer;
  const late = new Promise(
    (_, reject) =>
      (timer = setTimeout(() => reject(new Unfinished(`${what}: not within ${ms / 1000} s`)), ms)),
  );
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

const pageOf = (
  name,
  harness,
  before,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>html,body{margin:0}body{font:16px/1.4 sans-serif}h1{font-size:18px;margin:8px}
#box{position:relative;display:flow-root;width:100%}</style>
<script src="${harness}"></script>${before ? `<script src="${before}"></script>` : ''}</head>
<body><main><h1>${name}</h1><div id="box"></div></main></body></html>`;

/** Main-thread tasks, script, layout and style so far, in ms; memory in bytes. */
export async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  const of = Object.fromEntries(list.map(({ name, value }) => [name, value]));
  return {
    task: of.TaskDuration * 1000,
    own: (of.ScriptDuration + of.LayoutDuration + of.RecalcStyleDuration) * 1000,
    heap: of.JSHeapUsedSize,
    listeners: of.JSEventListeners,
  };
}

export async function collectGarbage(cdp) {
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
}

export class Lab {
  #server;
  #host;
  #browser;

  /** @param bundles what bundleAll() gives */
  constructor(bundles, { headed }) {
    this.bundles = bundles;
    this.headed = headed;
  }

  async open() {
    const { harness, files } = this.bundles;
    this.#host ??= await serve(
      Object.fromEntries(
        Object.entries(files).map(([name, { before }]) => [`/bench/${name}`, pageOf(name, harness, before)]),
      ),
    );
    if (this.#browser?.isConnected()) return;
    const { executablePath, args, env } = await findChromium();
    this.#server = await chromium.launchServer({
      executablePath,
      env,
      headless: !this.headed,
      args: [...args, ...ARGS],
    });
    this.#browser = await chromium.connect(this.#server.wsEndpoint());
  }

  get version() {
    return this.#browser.version();
  }

  /** Ends the browser: the one way out of a page that hangs. */
  async #end() {
    await this.#server?.kill();
    this.#browser = this.#server = undefined;
  }

  async close() {
    await this.#end();
    await this.#host?.close();
    this.#host = undefined;
  }

  /**
   * Opens a page of its own process, makes the data, collects garbage, and lets the contestant draw. `then` is called
   * with `{ page, cdp, browser }` and what was seen so far; what it resolves to is added.
   * Resolves to `{ ok, total, evaluated, longTasks, errors, … }`, times in ms from the start of the script, or
   * `{ ok: false, why }`.
   */
  async visit({ name }, { count, story, width = 1280, height = 800, cap, traced = false, slower = 1 }, then) {
    await this.open();
    let context;
    try {
      context = await this.#browser.newContext({
        viewport: { width, height },
        timezoneId: 'UTC',
        locale: 'en-GB',
      });
      const page = await context.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error).slice(0, 200)));
      const crashed = new Promise((_, reject) =>
        page.on('crash', () => reject(new Unfinished('the page crashed'))),
      );
      crashed.catch(() => {});
      const tools = { page, browser: this.#browser, cdp: await context.newCDPSession(page) };
      const result = await Promise.race([
        crashed,
        this.#run(name, tools, { count, story, cap, traced, slower }, then),
      ]);
      return { ok: true, errors, ...result };
    } catch (error) {
      if (!(error instanceof Unfinished))
        return {
          ok: false,
          why: String(error.message ?? error)
            .split('\n')[0]
            .slice(0, 300),
          broken: true,
        };
      await this.#end();
      return { ok: false, why: error.message };
    } finally {
      if (this.#browser)
        await within(10_000, 'closing', context?.close() ?? Promise.resolve()).catch(() => this.#end());
    }
  }

  async #run(name, tools, { count, story, cap, traced, slower }, then) {
    const { page, cdp, browser } = tools;
    await cdp.send('Performance.enable');
    await page.goto(`${this.#host.origin}/bench/${name}`);
    const drawn = { height: count >= 100 ? 600 : 0, ...(story && { story }) };
    await within(
      120_000,
      'data',
      page.evaluate(([n, settings]) => globalThis.bench.prepare(n, settings), [count, drawn]),
    );
    await collectGarbage(cdp);
    if (slower !== 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    if (traced) await browser.startTracing(page, { categories: TRACED });
    const { error, marks, longTasks } = await within(
      cap,
      'first picture',
      page.evaluate((files) => globalThis.bench.start(files), this.bundles.files[name]),
    );
    if (error) throw new Error(error);
    const seen = { total: marks.done - marks.start, evaluated: marks.evaluated - marks.start, longTasks };
    return { ...seen, ...(await then?.(tools, seen)) };
  }
}
