// For pages that show timelines in frames: gives each frame the height of what is in it. It knows only frames that
// show the page beside this script, and listens only to these.
(() => {
  const MOST = 20_000;
  const { origin: home, href } = new URL('embed.html', document.currentScript.src);
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(href));
  addEventListener('message', ({ source, origin, data }) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== home || data?.type !== 'article-timeline') return;
    if (Number.isFinite(data.height) && data.height > 0)
      frame.style.height = `${Math.min(data.height, MOST)}px`;
  });
})();
