// Who takes part, and how each is driven. What it does in the page stands in adapters/.

export const OURS = 'article-timeline';

/** An earlier build of ours, where one is given. */
export const BEFORE = 'before';

/** Builds of ours are never left out for being slow. */
export const isOurs = ({ name }) => name === OURS || name === BEFORE;

/** What Chromium's input protocol calls the Ctrl key. */
const CTRL = 2;

/**
 * `adapter` is its file in adapters/. `script` is loaded when the clock runs; where it is missing, the adapter
 * brings the package along in its own bundle and is itself what is loaded. `zoom` and `pan`: by real `wheel` and
 * `drag`, or by calling its `api`. Those that are `further` take part where their packages are found. `notes` say
 * what its figures can be compared with.
 */
export const contestants = [
  {
    name: 'empty',
    adapter: 'empty.mjs',
    packages: [],
    floor: true,
    notes: 'the page with its data and no timeline: the floor of time and memory',
  },
  {
    name: OURS,
    adapter: 'ours.mjs',
    script: '/cdn/article-timeline.js',
    packages: [],
    zoom: 'wheel',
    pan: 'drag',
    wheel: { deltaY: -16, modifiers: CTRL },
    notes: 'ours: the file for a script tag, Lit and D3 in it',
  },
  {
    name: 'vis-timeline',
    adapter: 'vis.mjs',
    packages: ['vis-timeline', 'vis-data', 'vis-util', 'moment'],
    zoom: 'wheel',
    pan: 'drag',
    wheel: { deltaY: -100, modifiers: 0 },
    notes: 'default options: boxes, stacked',
  },
  {
    name: 'vis-timeline-cluster',
    adapter: 'vis-cluster.mjs',
    packages: ['vis-timeline', 'vis-data', 'vis-util', 'moment'],
    zoom: 'wheel',
    pan: 'drag',
    wheel: { deltaY: -100, modifiers: 0 },
    notes:
      'the same with its option cluster: it draws every item, and the clusters about a second later; ' +
      'counts instead of titles',
  },
  {
    name: 'timelinejs',
    adapter: 'timelinejs.mjs',
    packages: ['@knight-lab/timelinejs'],
    zoom: 'api',
    pan: 'drag',
    notes:
      'one slide at a time above a strip of short titles; needs a height; has a few levels of zoom, and ' +
      'animates each step',
  },
  {
    name: 'timelines-chart',
    adapter: 'timelines-chart.mjs',
    packages: ['timelines-chart'],
    zoom: 'api',
    pan: 'api',
    notes:
      'a row for each event, with its title at the side; from 1 000 events on rows are less than a pixel high',
  },
  {
    name: 'd3-milestones',
    adapter: 'd3-milestones.mjs',
    packages: ['d3-milestones'],
    zoom: 'api',
    pan: 'api',
    notes:
      'default options: a static picture by day with overlapping titles; a step is a new picture of the ' +
      'events in the window',
  },
  {
    name: 'gravity-timeline',
    adapter: 'gravity-timeline.mjs',
    packages: ['@gravity-ui/timeline'],
    further: true,
    zoom: 'wheel',
    pan: 'wheel',
    wheel: { deltaY: -100, modifiers: 0 },
    notes:
      'a canvas: only the titles that fit in one row, nothing for assistive technology; its first step ' +
      'of zoom goes from decades to two months',
  },
  {
    name: 'react-svg-timeline',
    adapter: 'react-svg-timeline.mjs',
    packages: ['react-svg-timeline', 'react', 'react-dom'],
    further: true,
    zoom: 'api',
    pan: 'api',
    notes:
      'marks in a lane, clustered; titles are tooltips: a floor for marks, not for a timeline to be read',
  },
];

export const NAMES = contestants.map(({ name }) => name);

/** Everyone, with the files of the builds of ours that the command line names. */
export function withBuilds({ element, before }) {
  const ours = contestants.find(({ name }) => name === OURS);
  const earlier = { ...ours, name: BEFORE, element: before, notes: 'an earlier build of ours' };
  return contestants.flatMap((each) => {
    if (each.name !== OURS) return each;
    return [{ ...each, element }, ...(before ? [earlier] : [])];
  });
}
