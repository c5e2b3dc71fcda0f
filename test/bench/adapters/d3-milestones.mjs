import 'd3-milestones/build/d3-milestones.css';
import milestones from 'd3-milestones/src/main';
import { windowOf } from './window.mjs';

const DAY = 86_400_000;

const row = ({ ms, title }) => ({ timestamp: new Date(ms).toISOString().slice(0, 16), text: title });

globalThis.contestant = {
  labels: '.milestones-text-label',
  mount(box, events) {
    box.innerHTML = '<div id="milestones"></div>';
    const timeline = milestones('#milestones')
      .mapping({ timestamp: 'timestamp', text: 'text' })
      .parseTime('%Y-%m-%dT%H:%M')
      .aggregateBy('day');
    timeline.render(events.map(row));
    return windowOf(events, (from, to) =>
      timeline.render(events.filter(({ ms }) => ms >= from && ms <= to).map(row)),
    );
  },
  /** One marker for a day, so one for each event of it. */
  markersOf(handle, events) {
    const days = [...new Set(events.map(({ ms }) => Math.floor(ms / DAY)))];
    const bullets = [...document.querySelectorAll('.milestones__group__bullet')];
    return bullets.length === days.length
      ? events.map(({ ms }) => bullets[days.indexOf(Math.floor(ms / DAY))])
      : [];
  },
  complete: (handle, box) => box.getElementsByClassName('milestones-text-label').length > 0,
  zooms: () => true,
  zoom: (handle, factor, at) => handle.zoom(factor, at),
  pan: (handle, share) => handle.pan(share),
  domain: (handle) => handle.domain(),
};
