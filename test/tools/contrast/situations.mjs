// What is looked at: stories of the demo as readers have them before them.

/** `act` runs in the page, with the element; it is not to refer to anything else. */
export const SITUATIONS = [
  { name: 'story', path: 'hama/en' },
  { name: 'vertical, pane open', path: 'hama/en', width: 375 },
  { name: 'right to left', path: 'hama/ar', width: 768, attributes: { lang: 'ar', dir: 'rtl' } },
  {
    name: 'on a tinted page',
    path: 'hama/en',
    style: 'color-scheme: light; background: #fff1e5; color: #33302e',
  },
  { name: 'lanes and colours', path: 'comet/en', attributes: { 'group-by': 'group', 'color-by': 'group' } },
  { name: 'colours', path: 'hama/en', attributes: { 'color-by': 'speaker' } },
  { name: 'spans', path: 'gallery/reigns' },
  {
    name: 'spans, one chosen',
    path: 'gallery/reigns',
    width: 768,
    act: (element) => (element.selected = element.toJSON().events[5].id ?? 'first'),
  },
  { name: 'periods', path: 'gallery/life' },
  { name: 'long spans, vertical', path: 'gallery/cosmos', width: 375 },
  {
    name: 'search',
    path: 'comet/en',
    act: (element) => (element.query = { text: 'sun' }),
  },
  {
    name: 'crowd',
    crowd: 500,
    act: (element) => element.shadowRoot.querySelector('[part~=control-filter]')?.click(),
  },
  { name: 'crowd, search', crowd: 500, act: (element) => (element.query = { text: '7' }) },
  {
    name: 'zoomed',
    path: 'comet/en',
    act: (element) => element.zoomTo(Date.UTC(1600, 0), Date.UTC(1950, 0)),
  },
  {
    name: 'table',
    path: 'hama/en',
    act: (element) => element.shadowRoot.querySelector('[part~=control-table]').click(),
  },
  { name: 'list', path: 'hama/en', attributes: { layout: 'list' } },
  { name: 'diagnostics', path: 'hama/en', bad: true, attributes: { 'show-diagnostics': '' } },
  { name: 'media', path: 'moon/en' },
  { name: 'media, embedded', path: 'philae/en', width: 480 },
  { name: 'stage', path: 'hama/en', attributes: { story: '' } },
  {
    name: 'stage, in the story',
    path: 'hama/en',
    attributes: { story: '' },
    act: (element) => element.shadowRoot.querySelector('[part~=control-begin]').click(),
  },
];

/** What a reader may have asked for. */
export const SCHEMES = ['light', 'dark'].flatMap((colorScheme) => [
  { name: colorScheme, media: { colorScheme, contrast: 'no-preference', forcedColors: 'none' } },
  { name: `${colorScheme}, more`, media: { colorScheme, contrast: 'more', forcedColors: 'none' } },
  {
    name: `${colorScheme}, forced`,
    media: { colorScheme, contrast: 'no-preference', forcedColors: 'active' },
  },
]);
