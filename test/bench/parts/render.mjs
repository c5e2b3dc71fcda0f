// Time to the first complete picture, and in the same pages the heap and single steps of zoom and pan.
import { isOurs } from '../contestants.mjs';
import { collectGarbage, metrics, Unfinished, within } from '../lab.mjs';
import { median, spread, summary } from '../stats.mjs';
import { drive } from '../steps.mjs';

/** A contestant is not tried that by its last time, in proportion, would need this many times the cap. */
const HOPELESS = 1.5;

const STEPS_FROM = 1_000;
/** An empty page is the same every time, and its data take long. */
const FLOOR_ONCE_ABOVE = 100_000;
/** Further visits in which nothing is driven, for the heap. */
const HEAP_RUNS = 2;
const HEAPS_AT = new Set([10_000, 100_000]);

/** What one visit finds beside the time. */
async function look(tools, seen, contestant, { options, driven }) {
  const found = {};
  // Not where steps follow: a heap that was made as small as it can be is collected again in the midst of them.
  if (!driven && options.parts.includes('heap')) {
    await within(options.cap, 'garbage collection', collectGarbage(tools.cdp));
    found.heap = (await metrics(tools.cdp)).heap;
  }
  if (options.parts.includes('nodes'))
    found.nodes = await tools.page.evaluate(() => globalThis.bench.count());
  if (!driven) return found;
  if (!isOurs(contestant) && seen.total > options.slow)
    return {
      ...found,
      steps: { missing: `not driven: first picture takes more than ${options.slow / 1000} s` },
    };
  try {
    return { ...found, steps: await drive(tools, contestant, options) };
  } catch (error) {
    if (error instanceof Unfinished) throw error;
    return { ...found, steps: { missing: String(error.message).split('\n')[0] } };
  }
}

/** Everyone once, each time begun by another and every second time backwards. */
function orderOf(contestants, run) {
  const order = contestants.map((_, index) => contestants[(index + run) % contestants.length]);
  return run % 2 ? order.reverse() : order;
}

const known = (visits, key) => visits.map((visit) => visit[key]).filter((value) => value !== undefined);

function stepsOf(visits) {
  const all = known(visits, 'steps');
  const driven = all.filter(({ zoom }) => zoom);
  if (!driven.length) return all[0];
  const kind = (name) => {
    const times = driven.flatMap((each) => each[name].times);
    const [{ from, to, inSight }] = driven.map((each) => each[name]);
    const unmoved = driven.reduce((sum, each) => sum + each[name].unmoved, 0);
    return times.length
      ? {
          ...spread(times),
          each: driven.map((each) => median(each[name].times)),
          ownScript: spread(driven.flatMap((each) => each[name].own)),
          from,
          to,
          inSight,
          unmoved,
        }
      : { missing: 'goes no further' };
  };
  return { runs: driven.length, zoom: kind('zoom'), pan: kind('pan') };
}

function digest(visits) {
  const done = visits.filter(({ ok }) => ok);
  if (!done.length) return { render: { unfinished: visits[0].why } };
  const heap = known(done, 'heap');
  return {
    render: {
      ...summary(known(done, 'total')),
      each: known(done, 'total'),
      evaluated: median(known(done, 'evaluated')),
      longestTask: Math.max(0, ...known(done, 'longTasks').flat()),
      errors: [...new Set(done.flatMap(({ errors }) => errors))].slice(0, 3),
    },
    ...(heap.length && { heap: summary(heap) }),
    nodes: known(done, 'nodes')[0],
    steps: stepsOf(done),
  };
}

class Round {
  #visits = new Map();
  #spent = new Map();
  #driving = new Map();

  constructor(lab, options, count, log) {
    Object.assign(this, { lab, options, count, log });
  }

  /** One page of one contestant, unless it has failed here or used up its time. */
  async visit(contestant, run) {
    const { options, count } = this;
    const visits = this.#visits.get(contestant.name) ?? [];
    const spent = this.#spent.get(contestant.name) ?? 0;
    if (contestant.floor && visits.length && count > FLOOR_ONCE_ABOVE) return;
    const driving = this.#driving.get(contestant.name) ?? 0;
    const exceeds = (time, limit) => visits.length > 0 && time * (1 + 1 / visits.length) > limit;
    if (visits.some(({ ok }) => !ok) || exceeds(spent, options.budget)) return;
    const affordable = isOurs(contestant) || !exceeds(driving, options.driving);
    const driven =
      options.parts.includes('interact') &&
      contestant.zoom &&
      count >= STEPS_FROM &&
      visits.length < options.driven &&
      affordable;
    const seen = await this.lab.visit(contestant, { count, cap: options.cap }, (tools, so) =>
      look(tools, so, contestant, { options, driven }),
    );
    this.#visits.set(contestant.name, [...visits, seen]);
    this.#spent.set(contestant.name, spent + (seen.total ?? options.cap));
    this.#driving.set(contestant.name, driving + (seen.steps?.took ?? 0));
    this.log(
      `${count} events, run ${run + 1}, ${contestant.name}: ${seen.ok ? `${seen.total.toFixed(0)} ms` : seen.why}`,
    );
  }

  results() {
    return new Map([...this.#visits].map(([name, visits]) => [name, digest(visits)]));
  }
}

/** A contestant that is out at `count`: it has failed below, or by its last time would fail. */
function outAt(previous, count, cap) {
  if (!previous) return undefined;
  if (previous.unfinished) return previous.unfinished;
  // What few events take says nothing.
  const expected = previous.at < STEPS_FROM ? 0 : (previous.median * count) / previous.at;
  return expected > cap * HOPELESS
    ? `not tried: ${previous.at} take ${(previous.median / 1000).toFixed(1)} s`
    : undefined;
}

/** Is there anything to read in the pages of so many events? */
const wanted = (count, { parts }) =>
  parts.includes('render') ||
  parts.includes('nodes') ||
  (parts.includes('interact') && count >= STEPS_FROM) ||
  (parts.includes('heap') && HEAPS_AT.has(count));

/** Resolves to `{ [count]: { [name]: { render, heap, nodes, steps } } }`. */
export async function measurePictures(lab, contestants, options, log) {
  const all = {};
  const last = new Map();
  for (const count of options.sizes.filter((each) => wanted(each, options))) {
    const round = new Round(lab, options, count, log);
    const out = new Map(
      contestants.map((each) => [
        each.name,
        isOurs(each) ? undefined : outAt(last.get(each.name), count, options.cap),
      ]),
    );
    const taking = contestants.filter(({ name }) => !out.get(name));
    const heaps =
      options.parts.includes('heap') && options.parts.includes('interact') && HEAPS_AT.has(count)
        ? HEAP_RUNS
        : 0;
    for (let run = 0; run < options.runs + heaps; run++)
      for (const contestant of orderOf(taking, run)) await round.visit(contestant, run);
    const results = round.results();
    for (const [name, why] of out) if (why) results.set(name, { render: { unfinished: why } });
    for (const [name, { render }] of results) last.set(name, { ...render, at: count });
    all[count] = Object.fromEntries(results);
  }
  return all;
}
