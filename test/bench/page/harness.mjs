// What every measured page has before its timeline: the data, the clock, and what reads the picture afterwards.
import { legibility } from './legibility.mjs';
import { BUSY, news } from './news.mjs';

const frame = () => new Promise((next) => requestAnimationFrame(next));
const box = () => document.getElementById('box');

/** In milliseconds since the page began. */
const marks = {};
const longTasks = [];
let events = [];
let options = {};
let handle;
let watched;

/** Data before the clock: `count` events of the generator, or a story that is given. */
function prepare(count, { height, story } = {}) {
  events = story?.events ?? news(count);
  options = { height, story };
  if (height) box().style.cssText = `height:${height}px;overflow:hidden auto`;
  new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask' });
}

function load(tag, attributes) {
  const element = Object.assign(document.createElement(tag), attributes);
  return new Promise((done, failed) => {
    element.onload = done;
    element.onerror = () => failed(new Error(`${attributes.src ?? attributes.href} did not load`));
    document.head.append(element);
  });
}

/** From before the first byte of the timeline is asked for until it shows everything and two frames have passed. */
async function start({ script, module, style }) {
  await frame();
  performance.mark('bench-start');
  marks.start = performance.now();
  await Promise.all([
    load('script', { src: script, ...(module && { type: 'module' }) }),
    ...(style ? [load('link', { rel: 'stylesheet', href: style })] : []),
  ]);
  marks.evaluated = performance.now();
  const { contestant } = globalThis;
  handle = await contestant.mount(box(), events, options);
  marks.mounted = performance.now();
  while (!contestant.complete(handle, box(), events)) await frame();
  marks.complete = performance.now();
  await frame();
  await frame();
  marks.done = performance.now();
  performance.mark('bench-done');
}

/** Of elements and of all nodes in the box, shadow roots too. */
function count(root = box()) {
  const elements = [...root.querySelectorAll('*')];
  const walker = document.createTreeWalker(root);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return elements
    .filter(({ shadowRoot }) => shadowRoot)
    .map(({ shadowRoot }) => count(shadowRoot))
    .reduce((sum, inner) => ({ elements: sum.elements + inner.elements, nodes: sum.nodes + inner.nodes }), {
      elements: elements.length,
      nodes,
    });
}

const stories = (n) => [news(n, 1), news(n, 2)];

globalThis.bench = {
  prepare,
  start: (files) => {
    // Out of the caller's task: what the timeline does in the same task is its own.
    const finished = new Promise((done) =>
      setTimeout(() =>
        start(files).then(
          () => done(null),
          (error) => done(String(error?.stack ?? error)),
        ),
      ),
    );
    return finished.then((error) => ({ error, marks, longTasks }));
  },
  async frames() {
    await frame();
    await frame();
  },
  zooms: () => globalThis.contestant.zooms?.(handle) ?? false,
  domain: () => globalThis.contestant.domain?.(handle) ?? null,
  point: () => globalThis.contestant.point(handle, BUSY),
  watchDomain: () => {
    watched = String(globalThis.contestant.domain(handle));
    marks.watched = performance.now();
  },
  /** Resolves to how long it took until the visible stretch was another, from when it was watched, ms. */
  async domainChanged() {
    while (String(globalThis.contestant.domain(handle)) === watched) await frame();
    return performance.now() - marks.watched;
  },
  step: (kind, direction) =>
    kind === 'zoom'
      ? globalThis.contestant.zoom(handle, 1.25, BUSY)
      : globalThis.contestant.pan(handle, 0.1 * direction),
  // Makes nothing: what is collected during a step is to be the contestant's.
  inSight: ([from, to]) => events.reduce((sum, { ms }) => sum + Number(ms >= from && ms < to), 0),
  count: () => count(),
  layouts: () => globalThis.contestant.layouts ?? [],
  set: (properties) => globalThis.contestant.set(handle, properties),
  burst: (days) => globalThis.contestant.zoomTo(handle, BUSY - days * 43_200_000, BUSY + days * 43_200_000),
  resetZoom: () => globalThis.contestant.resetZoom(handle),
  legibility: () => legibility(box(), events, globalThis.contestant, handle),
  prepareChurn: (n) => void (globalThis.benchStories = stories(n)),
  async churn(times) {
    for (let i = 0; i < times; i++) await globalThis.contestant.churn(box(), globalThis.benchStories);
  },
};
