import '../../src/index.js';

/** The attributes that the address of the page may set: the story, and all that change how it is seen. */
const SETTINGS = [
  'src',
  'heading',
  'heading-level',
  'layout',
  'scale',
  'scale-origin',
  'cards',
  'group-by',
  'color-by',
  'controls',
  'lang',
  'dir',
  'selected',
  'story',
  'autoplay',
  'time-zone',
  'today',
];

const element = document.querySelector('article-timeline');
const query = new URLSearchParams(location.search);

/** Tells the page around the frame, which may be on any host: nothing that is told is a secret. */
const tell = (message: object): void => {
  if (parent !== window) parent.postMessage({ type: 'article-timeline', ...message }, '*');
};

const tellHeight = (): void => {
  tell({ height: Math.ceil(document.body.getBoundingClientRect().height) });
};

/** The page around the frame says where it is: what a reader copies leads there, and its `#event=…` is ours. */
function takePlace({ source, origin, data }: MessageEvent<{ type?: unknown; page?: unknown } | null>): void {
  if (source !== parent || data?.type !== 'article-timeline' || typeof data.page !== 'string') return;
  if (!URL.canParse(data.page)) return;
  const page = new URL(data.page);
  if (page.origin !== origin) return;
  tellHeight();
  const { hash } = page;
  page.hash = '';
  const canonical = document.querySelector('link[rel=canonical]') ?? document.createElement('link');
  canonical.setAttribute('rel', 'canonical');
  canonical.setAttribute('href', page.href);
  document.head.append(canonical);
  if (hash && hash !== location.hash) location.replace(hash);
}

if (element) {
  const lang = query.get('lang');
  if (lang) document.documentElement.lang = lang;
  for (const name of SETTINGS) {
    const value = query.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  element.addEventListener('timeline-load', () => {
    const { title } = element.toJSON();
    if (title) document.title = title;
  });
  if (parent !== window) addEventListener('message', takePlace);
  tell({ isReady: true });
  new ResizeObserver(tellHeight).observe(document.body);
}
