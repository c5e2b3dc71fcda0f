// The longest tasks of the main thread in a trace, garbage collection told apart.

const COLLECTION = /^(MinorGC|MajorGC|V8\.GC|BlinkGC|CppGC)/;

/** How much of [from, to] these stretches cover together; they may overlap. */
function covered(stretches, from, to) {
  let sum = 0;
  let reached = from;
  for (const { ts, dur } of stretches) {
    const start = Math.max(ts, reached);
    const end = Math.min(ts + dur, to);
    if (end > start) [sum, reached] = [sum + end - start, end];
  }
  return sum;
}

/**
 * The longest task between the marks of the harness, ms: `whole`, and `own` without the garbage collection in it
 * (each of the task where it is largest); and `collected`, all garbage collection on the main thread.
 */
export function longestTask(buffer) {
  const { traceEvents } = JSON.parse(buffer.toString('utf8'));
  const mark = (name) =>
    traceEvents.find((event) => event.name === name && event.cat.includes('blink.user_timing'));
  const [start, done] = [mark('bench-start'), mark('bench-done')];
  const main = traceEvents.filter(
    ({ ph, pid, tid, ts, dur }) =>
      ph === 'X' && pid === start.pid && tid === start.tid && ts < done.ts && ts + dur > start.ts,
  );
  const collections = main.filter(({ name }) => COLLECTION.test(name)).sort((a, b) => a.ts - b.ts);
  const tasks = main
    .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
    .map(({ ts, dur }) => ({ whole: dur / 1000, own: (dur - covered(collections, ts, ts + dur)) / 1000 }));
  const most = (key) => tasks.reduce((longest, task) => Math.max(longest, task[key]), 0);
  return {
    whole: most('whole'),
    own: most('own'),
    tasks: tasks.length,
    collected: covered(collections, start.ts, done.ts) / 1000,
  };
}
