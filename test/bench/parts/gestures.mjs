import { isOurs } from '../contestants.mjs';
import { within } from '../lab.mjs';
import { median } from '../stats.mjs';

const COUNTS = [12, 1_000];
const MOST_PAGES = 3;
/** A turn of the wheel is given up when nothing has answered it for so long, ms. */
const PATIENCE = 5_000;

/** Turns the wheel once, when the first picture stands, and waits until the visible stretch of time has changed. */
async function answered({ page, cdp }, { wheel }, seen) {
  const point = await page.evaluate(() => globalThis.bench.point());
  await page.evaluate(() => globalThis.bench.watchDomain());
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...point, deltaX: 0, ...wheel });
  const waited = await within(
    PATIENCE,
    'a zoom',
    page.evaluate(() => globalThis.bench.domainChanged()),
  );
  return { answered: seen.total + waited };
}

/**
 * From the start of the script until a turn of the wheel, made as soon as the first picture stands, has changed what
 * is visible: `{ [count]: { [name]: { total, answered } } }`, ms. Of our builds.
 */
export async function measureGestures(lab, contestants, { sizes, cap, runs }, log) {
  const all = {};
  for (const count of COUNTS.filter((each) => sizes.includes(each))) {
    all[count] = {};
    for (const contestant of contestants.filter(isOurs)) {
      const seen = [];
      for (let i = 0; i < Math.min(runs, MOST_PAGES); i++)
        seen.push(
          await lab.visit(contestant, { count, cap }, (tools, so) => answered(tools, contestant, so)),
        );
      const failed = seen.find(({ ok }) => !ok);
      all[count][contestant.name] = failed
        ? { unfinished: failed.why }
        : {
            total: median(seen.map(({ total }) => total)),
            answered: median(seen.map((each) => each.answered)),
          };
      log(
        `${count} events, until a wheel has zoomed, ${contestant.name}: ${JSON.stringify(all[count][contestant.name])}`,
      );
    }
  }
  return all;
}
