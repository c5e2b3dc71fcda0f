import { OURS } from '../contestants.mjs';
import { collectGarbage, metrics } from '../lab.mjs';

const EVENTS = 1_000;
/** Until compiled code and caches have grown to what they will be. */
const WARM_UP = 20;
const TIMES = 50;

async function settled({ page, cdp }) {
  await page.evaluate(() => globalThis.bench.frames());
  await collectGarbage(cdp);
  const { heap, listeners } = await metrics(cdp);
  return { heap, listeners };
}

async function churn(tools) {
  const { page } = tools;
  await page.evaluate((n) => globalThis.bench.prepareChurn(n), EVENTS);
  await page.evaluate((times) => globalThis.bench.churn(times), WARM_UP);
  const before = await settled(tools);
  await page.evaluate((times) => globalThis.bench.churn(times), TIMES);
  return { before, after: await settled(tools) };
}

/**
 * What stays after an element was set, given other events, and removed, many times: `{ times, before, after }`,
 * heap in bytes, listeners.
 */
export async function measureMemory(lab, contestants, { cap }, log) {
  const ours = contestants.find(({ name }) => name === OURS);
  const seen = await lab.visit(ours, { count: 12, cap }, churn);
  const found = seen.ok ? { times: TIMES, before: seen.before, after: seen.after } : { unfinished: seen.why };
  const { before, after } = seen;
  const told = () => [
    `${(after.heap / before.heap).toFixed(3)} of the heap before`,
    `${after.listeners - before.listeners} listeners more`,
  ];
  log(`memory: ${seen.ok ? told().join(', ') : seen.why}`);
  return found;
}
