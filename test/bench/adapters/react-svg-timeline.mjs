import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Timeline } from 'react-svg-timeline';
import { windowOf } from './window.mjs';

const row = ({ id, title, ms }) => ({ eventId: id, tooltip: title, laneId: 'all', startTimeMillis: ms });

globalThis.contestant = {
  mount(box, events, { height }) {
    const root = createRoot(box);
    const fixed = {
      width: box.clientWidth,
      height: height || 240,
      events: events.map(row),
      lanes: [{ laneId: 'all', label: '' }],
      dateFormat: (ms) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : ''),
      enableEventClustering: true,
      suppressMarkAnimation: true,
    };
    const draw = (customRange) =>
      flushSync(() =>
        root.render(createElement(Timeline, { ...fixed, ...(customRange && { customRange }) })),
      );
    draw();
    return windowOf(events, (from, to) => draw([from, to]));
  },
  complete: (handle, box) => box.querySelector('circle') !== null,
  zooms: () => true,
  zoom: (handle, factor, at) => handle.zoom(factor, at),
  pan: (handle, share) => handle.pan(share),
  domain: (handle) => handle.domain(),
};
