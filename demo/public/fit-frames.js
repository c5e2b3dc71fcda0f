// For pages that show timelines in frames: gives each frame the height of what is in it, and leads it to the event
// that the address of the page names. It knows only frames that show the page beside this script.
(() => {
  const MOST = 20_000;
  const { origin: home, href } = new URL('embed.html', document.currentScript.src);
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(href));
  const tell = ({ contentWindow }) => {
    // To any host: a frame that has not come yet has none.
    contentWindow.postMessage({ type: 'article-timeline', page: location.href }, '*');
  };
  const tellAll = () => {
    frames().forEach(tell);
  };
  addEventListener('hashchange', tellAll);
  addEventListener('message', ({ source, origin, data }) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== home || data?.type !== 'article-timeline') return;
    if (data.isReady) tell(frame);
    if (Number.isFinite(data.height) && data.height > 0)
      frame.style.height = `${Math.min(data.height, MOST)}px`;
  });
  // Those that were ready before this script.
  tellAll();
})();
