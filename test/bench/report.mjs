// Results as Markdown.
import { BEFORE, contestants, OURS } from './contestants.mjs';

const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '---:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const figure = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
const thousands = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
const verdict = (holds) => ({ true: 'yes', false: '**no**' })[holds] ?? '–';

/** The bounds, as a table. */
export const boundsTable = (rows) =>
  table(
    ['what', 'best peer', 'ours', 'bound', 'holds'],
    rows.map(({ what, peers, ours, bound, holds }) => [what, peers || '–', ours, bound, verdict(holds)]),
  );

/** One row for each contestant, one column for each number of events that `cell` has words for. */
function byCount(pictures, cell) {
  const counts = Object.keys(pictures).filter((count) =>
    Object.values(pictures[count]).some((each) => cell(each)),
  );
  const names = [...contestants.map(({ name }) => name), BEFORE].filter((name) =>
    counts.some((count) => pictures[count][name]),
  );
  if (!counts.length) return undefined;
  return table(
    ['', ...counts.map(thousands)],
    names.map((name) => [
      name === OURS ? `**${name}**` : name,
      ...counts.map((count) => (pictures[count][name] && cell(pictures[count][name])) || '–'),
    ]),
  );
}

const time = ({ render }) =>
  render?.unfinished ??
  (render && `${figure(render.median)} (${figure(render.least)}–${figure(render.most)}; ${render.count})`);
const evaluated = ({ render }) => render?.evaluated && figure(render.evaluated);
const heapOver =
  (floor) =>
  ({ heap }) =>
    heap && floor && `${((heap.median - floor) / 1_000_000).toFixed(2)}`;
const elements = ({ nodes }) => nodes && String(nodes.elements);

const step =
  (kind) =>
  ({ steps }) => {
    const found = steps?.[kind];
    if (!steps) return undefined;
    if (found?.p95 === undefined) return steps.missing ?? found?.missing;
    const sight =
      found.inSight === null || found.inSight === undefined ? '' : `, ${thousands(found.inSight)} in sight`;
    const after = found.unmoved ? `, **${found.unmoved} unmoved**` : sight;
    return `${figure(found.p50)} / ${figure(found.p95)} / ${figure(found.most)}${after}`;
  };

function heaps(pictures) {
  const rows = Object.entries(pictures).map(([count, at]) => [
    count,
    Object.fromEntries(
      Object.entries(at).map(([name, seen]) => [name, { words: heapOver(at.empty?.heap?.median)(seen) }]),
    ),
  ]);
  return byCount(Object.fromEntries(rows), ({ words }) => words);
}

const people = ({ contestants: who, sizes }) =>
  table(
    ['contestant', 'versions', 'minified', 'gzip', 'remark'],
    who.map(({ name, versions, notes }) => [
      name,
      versions.join(', ') || '–',
      ...['minified', 'gzip'].map((key) => (sizes?.[name]?.[key] ? thousands(sizes[name][key]) : '–')),
      notes,
    ]),
  );

function legibility(stories) {
  return Object.entries(stories).map(([story, at]) => {
    const widths = Object.keys(Object.values(at)[0]);
    const cell = (seen) => (seen ? words(seen) : '–');
    const words = (seen) =>
      seen.unfinished ??
      `${seen.readable} of ${seen.events}; ` +
        `${seen.dayDistance === null ? '–' : `${seen.dayDistance.toFixed(seen.dayDistance < 1 ? 3 : 1)} px`}`;
    return `### ${story}\n\n${table(
      ['', ...widths.map((width) => `${width} px`)],
      Object.entries(at).map(([name, seen]) => [name, ...widths.map((width) => cell(seen[width]))]),
    )}`;
  });
}

const section = (title, words, body) => (body ? [`## ${title}`, words, body].filter(Boolean) : []);

/** Everything of a run, to be read. */
export function markdown(results, rows) {
  const { pictures = {}, tasks, nodes } = results;
  const task =
    tasks &&
    table(
      ['', 'longest task, ms', 'with garbage collection', 'all garbage collection'],
      Object.entries(tasks).map(([count, seen]) => [
        thousands(count),
        ...(seen.unfinished
          ? [seen.unfinished, '–', '–']
          : [seen.own, seen.whole, seen.collected].map(figure)),
      ]),
    );
  const node =
    nodes &&
    table(
      ['', 'layout', 'window, days', 'elements', 'all nodes'],
      Object.entries(nodes).flatMap(([count, seen]) =>
        seen.unfinished
          ? [[thousands(count), seen.unfinished, '–', '–', '–']]
          : seen.map((each) => [
              thousands(count),
              each.layout,
              each.days ?? 'all',
              each.elements,
              each.nodes,
            ]),
      ),
    );
  return (
    [
      '# Timelines in one browser, side by side',
      `${results.at.slice(0, 10)}, Chromium ${results.chromium}, ${results.machine}. Made by \`npm run ` +
        `bench\`, which also says how each figure comes about. Ratios count, not milliseconds: everyone ` +
        'took turns in fresh pages of the same run.',
      boundsTable(rows),
      ...section('Who takes part', 'Bytes of script and style as a page loads them.', people(results)),
      ...section(
        'First complete picture',
        'ms from before the script is asked for until every event is drawn and two frames have passed: ' +
          'median (range; pages).',
        byCount(pictures, time),
      ),
      ...section('Of it, until the script has run', 'ms, median.', byCount(pictures, evaluated)),
      ...section('Longest task of ours while loading', 'From a trace.', task),
      ...section(
        'One step of zoom',
        'Main-thread tasks, ms: p50 / p95 / most; then the events in the window at the end.',
        byCount(pictures, step('zoom')),
      ),
      ...section('One step of pan', 'The same.', byCount(pictures, step('pan'))),
      ...section(
        'Heap over the page with its data',
        'MB after two garbage collections, median.',
        heaps(pictures),
      ),
      ...section('Elements in the first picture', 'Shadow roots too.', byCount(pictures, elements)),
      ...section('Elements of ours by layout and zoom', '', node),
      ...(results.legibility
        ? [
            '## Titles readable at first sight; least distance of markers of different days',
            ...legibility(results.legibility),
          ]
        : []),
    ].join('\n\n') + '\n'
  );
}
