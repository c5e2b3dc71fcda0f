import '@knight-lab/timelinejs/dist/css/timeline.css';
import TL from '@knight-lab/timelinejs/dist/js/timeline.js';

const UNITS = ['year', 'month', 'day', 'hour', 'minute'];

const dateOf = (date) =>
  Object.fromEntries(date.split(/[-T:]/).map((part, index) => [UNITS[index], Number(part)]));

const slide = ({ id, date, title, text, quotes }) => ({
  unique_id: id,
  start_date: dateOf(date),
  text: {
    headline: title,
    text: [
      `<p>${text}</p>`,
      ...quotes.map((quote) => `<blockquote>${quote.text} – ${quote.speaker}</blockquote>`),
    ].join(''),
  },
});

globalThis.contestant = {
  labels: '.tl-timemarker .tl-headline',
  mount(box, events, { height }) {
    box.style.height = `${height || 600}px`;
    const timeline = new TL.Timeline(
      box,
      { events: events.map(slide) },
      { font: null, hash_bookmark: false, script_path: `${location.origin}/` },
    );
    return { timeline };
  },
  complete: ({ timeline }, box, events) =>
    timeline.ready && box.getElementsByClassName('tl-timemarker').length >= events.length,
  markersOf: (handle, events) =>
    events
      .map(({ id }) => document.querySelector(`#${CSS.escape(id)}-marker .tl-timemarker-line-left`))
      .filter(Boolean),
  zooms: () => true,
  zoom({ timeline }) {
    const before = timeline._timenav.options.scale_factor;
    timeline.zoomIn();
    return timeline._timenav.options.scale_factor !== before;
  },
  point() {
    const { left, width, bottom } = document.getElementById('box').getBoundingClientRect();
    return { x: left + width * 0.6, y: bottom - 60 };
  },
};
