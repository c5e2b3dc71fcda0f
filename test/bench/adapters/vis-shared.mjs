import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

/** How far clustering has come: it draws all items first, and clusters them when they have been measured. */
const clustered = (box, events) =>
  box.getElementsByClassName('vis-cluster').length > 0 &&
  box.getElementsByClassName('vis-item-content').length < events.length;

export const visTimeline = (options) => ({
  labels: '.vis-item .vis-item-content',
  mount(box, events, { height }) {
    const items = new DataSet(
      events.map(({ id, title, text, ms }) => ({ id, content: title, title: text, start: new Date(ms) })),
    );
    const handle = { drawn: false };
    handle.timeline = new Timeline(box, items, { ...(height && { height: `${height}px` }), ...options });
    handle.timeline.on('changed', () => (handle.drawn = true));
    return handle;
  },
  complete({ timeline, drawn }, box, events) {
    if (!drawn || timeline.dom.root.style.visibility === 'hidden') return false;
    if (options.cluster) return clustered(box, events);
    return box.getElementsByClassName('vis-dot').length >= events.length;
  },
  markersOf: ({ timeline }, events) =>
    events.map(({ id }) => timeline.itemSet.items[id]?.dom?.dot).filter((dot) => dot?.isConnected),
  zooms: () => true,
  domain({ timeline }) {
    const { start, end } = timeline.getWindow();
    return [start.valueOf(), end.valueOf()];
  },
  point({ timeline }, at) {
    const { start, end } = timeline.getWindow();
    const { left, width } = timeline.dom.center.getBoundingClientRect();
    // What lies in the centre may be far higher than what is seen of it.
    const { top, height } = timeline.dom.root.getBoundingClientRect();
    return { x: left + (width * (at - start)) / (end - start), y: top + height / 2 };
  },
});
