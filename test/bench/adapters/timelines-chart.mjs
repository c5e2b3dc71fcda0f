import TimelinesChart from 'timelines-chart';
import { windowOf } from './window.mjs';

const HALF_A_DAY = 43_200_000;

const row = ({ title, ms }) => ({
  label: title,
  data: [{ timeRange: [new Date(ms), new Date(ms + HALF_A_DAY)], val: 'event' }],
});

globalThis.contestant = {
  labels: '.y-axis text',
  mount(box, events, { height }) {
    const width = box.clientWidth;
    const chart = new TimelinesChart(box)
      .width(width)
      .useUtc(true)
      .maxLineHeight(24)
      .maxHeight(height || 640)
      .leftMargin(20)
      .rightMargin(Math.min(300, Math.round(width * 0.55)))
      .sort(
        () => 0,
        () => 0,
      )
      .zQualitative(true)
      .data([{ group: 'Events', data: events.map(row) }]);
    return { chart, ...windowOf(events, (from, to) => chart.zoomX([new Date(from), new Date(to)])) };
  },
  complete: ({ chart }, box, events) =>
    box.getElementsByClassName('series-segment').length >= Math.min(events.length, chart.getNLines()),
  // In order of time, as the events are.
  markersOf: () =>
    [...document.querySelectorAll('.series-segment')].sort(
      (a, b) => a.__data__.timeRange[0] - b.__data__.timeRange[0],
    ),
  zooms: () => true,
  zoom: (handle, factor, at) => handle.zoom(factor, at),
  pan: (handle, share) => handle.pan(share),
  domain: (handle) => handle.domain(),
};
