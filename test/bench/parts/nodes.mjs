import { OURS } from '../contestants.mjs';

/** The widths of the window around an instant in the midst of a burst, days. */
const WINDOWS = [4_000, 60, 1];

/** Elements and nodes of ours in each layout, whole and zoomed: `{ [count]: [{ layout, days, elements, nodes }] }`. */
async function countAll({ page }) {
  const found = [];
  const read = async (layout, days) =>
    found.push({ layout, days, ...(await page.evaluate(() => globalThis.bench.count())) });
  const zooms = await page.evaluate(() => globalThis.bench.zooms());
  for (const layout of await page.evaluate(() => globalThis.bench.layouts())) {
    await page.evaluate((name) => globalThis.bench.set({ layout: name }), layout);
    await read(layout, null);
    for (const days of zooms && layout !== 'list' ? WINDOWS : []) {
      await page.evaluate((width) => globalThis.bench.burst(width), days);
      await page.evaluate(() => globalThis.bench.frames());
      await read(layout, days);
    }
    if (zooms) await page.evaluate(() => globalThis.bench.resetZoom());
  }
  return { found };
}

export async function measureNodes(lab, contestants, { sizes, cap }, log) {
  const ours = contestants.find(({ name }) => name === OURS);
  const all = {};
  for (const count of sizes) {
    const seen = await lab.visit(ours, { count, cap: cap * 2 }, countAll);
    all[count] = seen.ok ? seen.found : { unfinished: seen.why };
    log(
      `${count} events: ` +
        `${seen.ok ? `at most ${Math.max(...seen.found.map(({ elements }) => elements))} elements` : seen.why}`,
    );
  }
  return all;
}
