import { Timeline } from '@gravity-ui/timeline';

globalThis.contestant = {
  mount(box, events, { height }) {
    const [from, to] = [events[0].ms, events.at(-1).ms];
    const margin = (to - from) * 0.03;
    const canvas = document.createElement('canvas');
    canvas.style.cssText = `display:block;width:100%;height:${height || 240}px`;
    box.replaceChildren(canvas);
    const markers = events.map(({ id, ms, title }) => ({
      id,
      time: ms,
      label: title,
      labelColor: '#111',
      color: '#c33',
      activeColor: '#f00',
      hoverColor: '#f55',
    }));
    const timeline = new Timeline({
      settings: { start: from - margin, end: to + margin, axes: [], events: [], sections: [], markers },
    });
    timeline.init(canvas);
    return { timeline };
  },
  complete: ({ timeline }) => timeline.state === 'READY' || timeline.api?.canvas?.width > 0,
  zooms: () => true,
  domain({ timeline }) {
    const { start, end } = timeline.api.getInterval();
    return [start, end];
  },
  point({ timeline }, at) {
    const { left, top, height } = timeline.canvas.getBoundingClientRect();
    return { x: left + timeline.api.timeToPosition(at), y: top + height / 2 };
  },
};
