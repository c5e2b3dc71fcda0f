// What is looked at: stories of the demo as readers have them before them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from './stories.mjs';
import { repository } from './tool.mjs';

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

/** So many events, most of them within some weeks. */
function crowd(count) {
  const next = random(7);
  const date = () => new Date(Date.UTC(2020, 0) + (next() < 0.7 ? 400 + next() * 40 : next() * 1200) * 864e5);
  const events = Array.from({ length: count }, (_, i) => ({
    date: date().toISOString().slice(0, 10),
    title: `Report ${i} from the river`,
    ...(i % 3 === 0 && { quotes: [{ text: `The level is ${i}.`, speaker: `Warden ${i % 4}` }] }),
  }));
  return { title: 'A crowded river', events };
}

/** A story of the demo, its pictures where the demo has them. */
export function storyOf({ path, crowd: count, bad }) {
  if (count) return crowd(count);
  const story = JSON.parse(readFileSync(join(repository, 'demo', `${path}.json`), 'utf8'));
  for (const each of story.events.flatMap(({ image = [], media = [] }) => [image, media].flat()))
    if (!/^https?:/.test(each.src)) each.src = `/demo/${each.src}`;
  if (bad) story.events.push({ date: 'soon', title: 'Nobody knows when' });
  return story;
}

/** In the page: draws the story. */
export async function draw({ story, attributes, style, act }) {
  await customElements.whenDefined('article-timeline');
  const element = document.createElement('article-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.style.cssText = style;
  element.timeline = story;
  document.body.append(element);
  await element.updateComplete;
  if (!act) return;
  // What is asked for may have to be loaded first.
  await new Promise((done) => setTimeout(done, 300));
  await (0, eval)(`(${act})`)(element);
  await new Promise((done) => setTimeout(done, 500));
  await element.updateComplete;
}
