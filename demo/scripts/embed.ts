import '../../src/index.js';

/** The attributes that the address of the page may set: all that change what is seen, none that name other data. */
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
  'time-zone',
  'today',
];

const element = document.querySelector('article-timeline');
const query = new URLSearchParams(location.search);

/** Tells the page around the frame, which may be on any host: nothing that is told is a secret. */
const tell = (message: object): void => {
  if (parent !== window) parent.postMessage({ type: 'article-timeline', ...message }, '*');
};

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
  new ResizeObserver(() => {
    tell({ height: Math.ceil(document.body.getBoundingClientRect().height) });
  }).observe(document.body);
}
