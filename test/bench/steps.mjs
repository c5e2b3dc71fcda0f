// Zooms and pans what is drawn, step by step, and reads how long the main thread was busy with each.
import { setTimeout as sleep } from 'node:timers/promises';
import { metrics, within } from './lab.mjs';

/** A step has ended when nothing has happened for two of these, ms. */
const POLL = 30;
/** Less than this in a poll is nothing: asking costs a little itself, ms. */
const SILENCE = 2;
const LONGEST = 1_500;
/** How far a drag goes, in so many moves, px. */
const DRAG = 80;
const MOVES = 4;

async function quiet(cdp, since) {
  let last = since;
  let silent = 0;
  for (const from = performance.now(); silent < 2 && performance.now() - from < LONGEST;) {
    await sleep(POLL);
    const now = await metrics(cdp);
    silent = now.task - last.task < SILENCE ? silent + 1 : 0;
    last = now;
  }
  return last;
}

/** What the main thread did because of `act`, until it is quiet again. */
async function busy({ page, cdp }, cap, act) {
  const before = await metrics(cdp);
  await within(
    cap,
    'step',
    act().then(() => page.evaluate(() => globalThis.bench.frames())),
  );
  const after = await quiet(cdp, await metrics(cdp));
  return { task: after.task - before.task, own: after.own - before.own };
}

const mouse = (cdp, type, point, rest = {}) =>
  cdp.send('Input.dispatchMouseEvent', { type, ...point, ...rest });

async function drag(cdp, { x, y }, direction) {
  const held = { button: 'left', buttons: 1, clickCount: 1 };
  await mouse(cdp, 'mousePressed', { x, y }, held);
  for (let i = 1; i <= MOVES; i++)
    await mouse(
      cdp,
      'mouseMoved',
      { x: x - (direction * DRAG * i) / MOVES, y },
      { button: 'left', buttons: 1 },
    );
  await mouse(cdp, 'mouseReleased', { x: x - direction * DRAG, y }, { ...held, buttons: 0 });
}

/** How a contestant is told one step: by input, or by its own functions. False where it goes no further. */
function actor({ page, cdp }, how, { wheel }, point, kind) {
  if (how === 'wheel' && kind === 'pan')
    return (direction) => mouse(cdp, 'mouseWheel', point, { deltaX: 100 * direction, deltaY: 0 });
  if (how === 'wheel') return () => mouse(cdp, 'mouseWheel', point, { deltaX: 0, ...wheel });
  if (how === 'drag') return (direction) => drag(cdp, point, direction);
  return (direction) => page.evaluate(([step, way]) => globalThis.bench.step(step, way), [kind, direction]);
}

/** The task time of a step that nothing answers: the mouse moves over the page's heading. */
async function floorOf(tools) {
  const idle = [];
  for (let i = 0; i < 5; i++)
    idle.push((await busy(tools, 5_000, () => mouse(tools.cdp, 'mouseMoved', { x: 200 + i, y: 10 }))).task);
  return idle.sort((a, b) => a - b)[2];
}

const changed = (before, after) => !before || before.some((end, index) => end !== after[index]);

/** Steps of one kind: zooming in all the way; panning half of it onwards, half of it back. */
async function phase(tools, contestant, kind, { steps, cap, phase: longest }, floor) {
  const { page } = tools;
  const domain = () => page.evaluate(() => globalThis.bench.domain());
  const how = contestant[kind];
  const point = how === 'api' ? undefined : await page.evaluate(() => globalThis.bench.point());
  if (point) await mouse(tools.cdp, 'mouseMoved', point);
  const act = actor(tools, how, contestant, point, kind);
  const seen = { times: [], own: [], from: await domain(), unmoved: 0 };
  for (let i = 0, from = performance.now(); i < steps && performance.now() - from < longest; i++) {
    const before = await domain();
    let further = true;
    const { task, own } = await busy(
      tools,
      cap,
      async () => (further = (await act(i < steps / 2 ? 1 : -1)) !== false),
    );
    if (!further) break;
    seen.times.push(Math.max(0, task - floor));
    seen.own.push(own);
    if (!changed(before, await domain())) seen.unmoved++;
  }
  seen.to = await domain();
  seen.inSight = seen.to && (await page.evaluate((ends) => globalThis.bench.inSight(ends), seen.to));
  return seen;
}

/**
 * Resolves to `{ zoom, pan, took }`, the first two `{ times, own, from, to, unmoved, inSight }`: main-thread ms of
 * each step (all tasks, and script, layout and style alone), the visible domain before and after, how many steps
 * did not change it, and how many events are in it at the end; and how long it `took`, ms. Or to `{ missing }`
 * where it cannot zoom (yet).
 */
export async function drive(tools, contestant, options) {
  if (!(await tools.page.evaluate(() => globalThis.bench.zooms()))) return { missing: 'not there yet' };
  const from = performance.now();
  const floor = await floorOf(tools);
  const zoom = await phase(tools, contestant, 'zoom', options, floor);
  const pan = await phase(tools, contestant, 'pan', options, floor);
  return { zoom, pan, took: performance.now() - from };
}
