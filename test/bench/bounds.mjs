// What must hold, each against the peers of the same run or against ours.
import { compare } from './compare.mjs';
import { ceilings } from '../tools/measure.mjs';
import { contestants, OURS } from './contestants.mjs';

const MB = 1_000_000;
const kB = 1_000;
const PEERS = contestants.filter(({ name, floor }) => name !== OURS && !floor).map(({ name }) => name);

/** Of the fastest peer. */
const FIRST_PICTURE = { 12: 2, 1_000: 1, 10_000: 0.8, 100_000: 0.5 };
/** Of our own at a tenth. */
const MILLION = 8;
/** ms without garbage collection. */
const LONGEST_TASK = 100;
/** What is answered within this is felt as immediate (Nielsen, Usability Engineering, 1993), ms. */
const IMMEDIATE = 100;
const STEPS_BASE = 1_000;
/** Of our own at the base. */
const STEPS_GROWTH = 1.5;
const STEPS_AT = [10_000, 100_000, 1_000_000];
const HEAP = { 10_000: 2.5 * MB, 100_000: 14 * MB };
const ELEMENTS = 600;
/** px */
const DAY_DISTANCE = 8;
/** Of the heap before. */
const KEPT = 1.05;

const ms = (value) =>
  value === undefined || value === null ? '–' : `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
const mb = (value) => `${(value / MB).toFixed(2)} MB`;
const thousands = (count) => Number(count).toLocaleString('en').replaceAll(',', ' ');
const events = (count) => `${thousands(count)} events`;

/** A line of the table; without a value of ours it does not count. `holds` is undefined where nothing was measured. */
const row = (what, { peers = '', ours, bound, holds }) => ({
  what,
  peers,
  ours: ours ?? 'not measured',
  bound,
  holds: ours === undefined ? undefined : Boolean(holds),
});

/** The best peer by a figure: `{ name, value }`. */
function best(at, figure) {
  const found = PEERS.map((name) => ({ name, value: at?.[name] && figure(at[name]) })).filter(
    ({ value }) => value !== undefined,
  );
  return found.sort((a, b) => a.value - b.value)[0];
}

const named = (peer, words) => (peer ? `${peer.name} ${words(peer.value)}` : 'none');

/** Without peers in the run there is nothing to compare with. */
const competes = (at) => PEERS.some((name) => at?.[name]);

/** Where no peer has finished, the fastest needs the cap at least. */
function picture({ pictures, options }, count, share, extra = '') {
  const at = pictures?.[count];
  const own = competes(at) ? at[OURS]?.render : undefined;
  const peer = best(at, ({ render }) => render.median) ?? { name: 'none within', value: options.cap };
  const holds = own?.median <= share * peer.value;
  const ratio = own?.median ? `, ${(own.median / peer.value).toFixed(2)} ×` : '';
  return row(`first complete picture, ${events(count)}${extra}`, {
    peers: own && named(peer, ms),
    ours: own && (own.unfinished ?? ms(own.median) + ratio),
    bound: `≤ ${share} × the fastest`,
    holds,
  });
}

function million({ pictures }) {
  const [own, tenth] = [1_000_000, 100_000].map((count) => pictures?.[count]?.[OURS]?.render);
  const peer = best(pictures?.[1_000_000], ({ render }) => render.median);
  const ratio = own?.median / tenth?.median;
  return row(`first complete picture, ${events(1_000_000)}`, {
    peers: own && named(peer, ms),
    ours: own && tenth && (own.unfinished ?? `${ms(own.median)}, ${ratio.toFixed(1)} × our 100 000`),
    bound: `finishes, ≤ ${MILLION} × our 100 000`,
    holds: ratio <= MILLION,
  });
}

function task({ tasks }, count) {
  const own = tasks?.[count];
  const words = own && (own.unfinished ?? `${ms(own.own)} (with garbage collection ${ms(own.whole)})`);
  return row(`longest task while loading, ${events(count)}`, {
    ours: words,
    bound: `≤ ${LONGEST_TASK} ms without garbage collection`,
    holds: own?.own <= LONGEST_TASK,
  });
}

/** What of a drive counts: a step that moved nothing makes all of it void. */
function p95(steps, kind) {
  const found = steps?.[kind];
  return found?.unmoved ? undefined : found?.p95;
}

function stepWords(steps, kind, extra = '') {
  if (!steps) return undefined;
  const found = steps[kind];
  if (!found?.p95) return steps.missing ?? found?.missing;
  if (found.unmoved)
    return `void: the visible domain did not change in ${found.unmoved} of ${found.count} steps`;
  return ms(found.p95) + extra;
}

function baseStep({ pictures }, kind) {
  const at = pictures?.[STEPS_BASE];
  const own = competes(at) ? at[OURS]?.steps : undefined;
  const peer = best(at, ({ steps }) => p95(steps, kind));
  const value = p95(own, kind);
  return row(`one ${kind} step, p95, ${events(STEPS_BASE)}`, {
    peers: named(peer, ms),
    ours: stepWords(own, kind),
    bound: '≤ the best peer',
    holds: value <= (peer?.value ?? Infinity),
  });
}

function grownStep({ pictures }, kind, count) {
  const own = pictures?.[count]?.[OURS]?.steps;
  const peer = best(pictures?.[count], ({ steps }) => p95(steps, kind));
  const base = p95(pictures?.[STEPS_BASE]?.[OURS]?.steps, kind);
  const ratio = p95(own, kind) / base;
  const measured = base !== undefined || own?.missing || own?.[kind]?.unmoved;
  return row(`one ${kind} step, p95, ${events(count)}`, {
    peers: named(peer, ms),
    ours: measured && stepWords(own, kind, `, ${ratio.toFixed(2)} × our ${thousands(STEPS_BASE)}`),
    bound: `≤ ${STEPS_GROWTH} × our 1 000`,
    holds: ratio <= STEPS_GROWTH,
  });
}

function heap({ pictures }, count, most) {
  const at = pictures?.[count];
  const floor = at?.empty?.heap?.median;
  const own = at?.[OURS]?.heap?.median;
  const peer = best(at, (each) => each.heap && floor && each.heap.median - floor);
  const more = own - floor;
  return row(`heap over the page with its data, ${events(count)}`, {
    peers: named(peer, mb),
    ours: own && floor ? mb(more) : undefined,
    bound: `≤ ${most / MB} MB`,
    holds: more <= most,
  });
}

function elements({ nodes, pictures }) {
  const seen = Object.values(nodes ?? {}).flatMap((found) => found.unfinished ?? found);
  const unfinished = seen.find((each) => typeof each === 'string');
  const most = [...seen].sort((a, b) => b.elements - a.elements)[0];
  const largest = Math.max(...Object.keys(pictures ?? {}).map(Number), 0);
  const peer = best(pictures?.[largest], (each) => each.nodes?.elements);
  return row('elements on screen, any number of events, layout and zoom', {
    peers: peer ? `${named(peer, String)} at ${events(largest)}` : '',
    ours: seen.length ? (unfinished ?? `${most.elements}, layout ${most.layout}`) : undefined,
    bound: `≤ ${ELEMENTS}`,
    holds: !unfinished && most?.elements <= ELEMENTS,
  });
}

const px = (value) =>
  value === null || value === undefined ? 'not one each' : `${value.toFixed(value < 1 ? 3 : 1)} px`;

function readable({ legibility }, story, width) {
  const at = legibility?.[story];
  const own = at?.[OURS]?.[width];
  const others = PEERS.map((name) => ({ name, seen: at?.[name]?.[width] })).filter(
    ({ seen }) => seen?.events,
  );
  const most = others.sort((a, b) => b.seen.readable - a.seen.readable)[0];
  const farthest = others
    .filter(({ seen }) => seen.dayDistance !== null)
    .sort((a, b) => b.seen.dayDistance - a.seen.dayDistance)[0];
  const peers = most
    ? [
        `${most.name} ${most.seen.readable} of ${most.seen.events}`,
        ...(farthest ? [`${farthest.name} ${px(farthest.seen.dayDistance)}`] : []),
      ].join('; ')
    : '';
  return row(
    `${story === 'article' ? 'the article' : 'the demo’s story'}, ${width} px: titles readable; ` +
      'markers of two days apart',
    {
      peers,
      ours: own && (own.unfinished ?? `${own.readable} of ${own.events}; ${px(own.dayDistance)}`),
      bound: `all; ≥ ${DAY_DISTANCE} px`,
      holds: own && own.readable === own.events && own.dayDistance >= DAY_DISTANCE,
    },
  );
}

function memory({ memory: seen }) {
  if (!seen?.before)
    return row('memory after set, replaced, removed', {
      ours: seen?.unfinished,
      bound: 'within 5 %, no listeners',
      holds: false,
    });
  const ratio = seen.after.heap / seen.before.heap;
  const listeners = seen.after.listeners - seen.before.listeners;
  return row(`memory after ${seen.times} times set, replaced, removed`, {
    ours: `${((ratio - 1) * 100).toFixed(1)} %, ${listeners} listeners more`,
    bound: 'within 5 %, no listeners',
    holds: ratio <= KEPT && listeners <= 0,
  });
}

function size({ sizes }) {
  const kilo = (bytes) => `${(bytes / kB).toFixed(1)} kB`;
  const peer = best(sizes, ({ gzip }) => gzip);
  return row('script and style, minified, gzip', {
    peers: named(peer, kilo),
    ours: sizes?.[OURS] && kilo(sizes[OURS].gzip),
    bound: `≤ ${ceilings.first / kB} kB`,
    holds: sizes?.[OURS]?.gzip <= ceilings.first,
  });
}

/** From the start until a turn of the wheel, made when the picture stands, has zoomed. */
function gestures({ gestures: at }, count) {
  const own = at?.[count]?.[OURS];
  const after = own && own.answered - own.total;
  return row(`until gestures work, ${events(count)}`, {
    ours: own && (own.unfinished ?? `${ms(own.answered)}, ${ms(after)} after the picture`),
    bound: `≤ ${IMMEDIATE} ms after the picture`,
    holds: after <= IMMEDIATE,
  });
}

/** The table: `{ what, peers, ours, bound, holds }`; `holds` is undefined where this run has not measured it. */
export function judge(results) {
  const kinds = ['zoom', 'pan'];
  return [
    ...compare(results),
    ...Object.entries(FIRST_PICTURE).map(([count, share]) => picture(results, count, share)),
    ...[12, 1_000].map((count) =>
      picture(
        { pictures: results.slowed, options: results.options },
        count,
        FIRST_PICTURE[count],
        ', processor 4 × slower',
      ),
    ),
    ...[12, 1_000].map((count) => gestures(results, count)),
    million(results),
    ...[100_000, 1_000_000].map((count) => task(results, count)),
    ...kinds.map((kind) => baseStep(results, kind)),
    ...kinds.flatMap((kind) => STEPS_AT.map((count) => grownStep(results, kind, count))),
    ...Object.entries(HEAP).map(([count, most]) => heap(results, count, most)),
    elements(results),
    ...['article', 'demo'].flatMap((story) =>
      [320, 375, 768, 1280].map((width) => readable(results, story, width)),
    ),
    memory(results),
    size(results),
  ];
}
