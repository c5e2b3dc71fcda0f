// This build against an earlier one of the same run.
import { BEFORE, OURS } from './contestants.mjs';
import { median } from './stats.mjs';

/** The most that a first picture may take, of what it took before, by the number of events. */
const FIRST_PICTURE = { 12: 0.9, 1_000: 0.9, 10_000: 1.05, 100_000: 1.05 };
const STEP = 1.05;

const ms = (value) => `${value.toFixed(1)} ms`;
const events = (count) => `${Number(count).toLocaleString('en').replaceAll(',', ' ')} events`;

/** Both are lists of times, ms, of pages that took turns: what slows the machine for a while slows both of a pair. */
function ratio(what, most, [times, before]) {
  if (!times || !before)
    return { what, peers: '', ours: 'not measured', bound: `≤ ${most} ×`, holds: undefined };
  const share = median(times.slice(0, before.length).map((time, i) => time / before[i]));
  return {
    what: `${what}, of what it was before`,
    peers: `before ${ms(median(before))}`,
    ours: `${ms(median(times))}, ${share.toFixed(2)} ×`,
    bound: `≤ ${most} ×`,
    holds: share <= most,
  };
}

/** Rows of the table of bounds; none where no earlier build took part. */
export function compare({ pictures, options }) {
  if (!options.before) return [];
  const of = (count, figure) => [OURS, BEFORE].map((name) => figure(pictures?.[count]?.[name] ?? {}));
  const steps = (kind) => (count) =>
    ratio(
      `one ${kind} step, ${events(count)}`,
      STEP,
      of(count, (seen) => seen.steps?.[kind]?.each),
    );
  const driven = Object.keys(pictures ?? {}).filter((count) => pictures[count][OURS]?.steps?.zoom);
  return [
    ...Object.entries(FIRST_PICTURE).map(([count, most]) =>
      ratio(
        `first complete picture, ${events(count)}`,
        most,
        of(count, (seen) => seen.render?.each),
      ),
    ),
    ...driven.map(steps('zoom')),
    ...driven.map(steps('pan')),
  ];
}
