// For pages that show timelines in frames: gives each frame the height of what is in it. It listens only to frames
// that are marked, and only to the host from which they come.
(() => {
  const MOST = 20_000;
  const frames = () => [...document.querySelectorAll('iframe[data-article-timeline]')];
  addEventListener('message', ({ source, origin, data }) => {
    const frame = frames().find((each) => each.contentWindow === source);
    if (!frame || new URL(frame.src).origin !== origin || data?.type !== 'article-timeline') return;
    if (Number.isFinite(data.height) && data.height > 0)
      frame.style.height = `${Math.min(data.height, MOST)}px`;
  });
})();
