// The element as a page uses it. Loaded before the clock runs: only the element's own script is measured.

const picture = ({ element }) => element.shadowRoot.querySelector('[part~="picture"]') ?? element;

/** Resolves when everything is drawn: a large story is read in slices, and tells when it is. */
async function drawn(element) {
  const { detail } = await new Promise((done) =>
    element.addEventListener('timeline-load', done, { once: true }),
  );
  await element.updateComplete;
  return detail.events.length;
}

async function set({ element }, properties) {
  Object.assign(element, properties);
  await element.updateComplete;
}

globalThis.contestant = {
  labels: '[part~="card-title"]',
  markers: '[part~="marker"]',
  async mount(box, events, { height, story }) {
    const element = document.createElement('article-timeline');
    if (height) element.style.height = `${height}px`;
    const loaded = drawn(element);
    Object.assign(element, story ? { timeline: { ...story, events } } : { events });
    box.append(element);
    return { element, drawn: await loaded };
  },
  complete: ({ element, drawn: count }, box, events) =>
    count === events.length &&
    Boolean(picture({ element }).querySelector('[part~="card"], [part~="cluster"]')),
  zooms: ({ element }) => typeof element.zoomTo === 'function' && Array.isArray(element.visibleDomain),
  domain: ({ element }) => [...(element.visibleDomain ?? [])],
  /** In the axis, right of the middle: where the recent bursts are. */
  point(handle) {
    const { left, width, top, height } = picture(handle).getBoundingClientRect();
    const axis = picture(handle).querySelector('[part~="axis"]')?.getBoundingClientRect();
    return { x: left + width * 0.62, y: axis ? axis.top + axis.height / 2 : top + height / 2 };
  },
  markersOf({ element }, events) {
    const markers = [...element.shadowRoot.querySelectorAll('[part~="marker"]')];
    return markers.length === events.length ? markers : [];
  },
  layouts: ['horizontal', 'vertical', 'list'],
  set,
  async zoomTo(handle, from, to) {
    handle.element.zoomTo(from, to);
    await handle.element.updateComplete;
  },
  async resetZoom(handle) {
    handle.element.resetZoom();
    await handle.element.updateComplete;
  },
  /** Set, replaced and removed: once more for the test of what stays behind. */
  async churn(box, [first, second]) {
    const element = document.createElement('article-timeline');
    let loaded = drawn(element);
    element.events = first;
    box.append(element);
    await loaded;
    loaded = drawn(element);
    element.events = second;
    await loaded;
    element.remove();
  },
};
