// A page that needs nothing else: the element is in it, and the story in words for those without scripts.
import { attributes, toHtml, toInnerHtml } from '../../../src/export/html.js';
import { normalize, toInit } from '../../../src/input/index.js';
import type { TimelineInit } from '../../../src/model/event.js';
import { toJson } from '../review/output.js';
import { readHtmlForm } from './bringing.js';
import { list, type Look } from './model.js';
import { isInside } from './pictures.js';
import { schemeOf, styleOf, variablesOf } from './presets.js';

/** Where the element's one file lies beside this page. */
const ELEMENT = 'article-timeline.all.js';
const DESCRIPTION_LENGTH = 200;

let script: Promise<string> | undefined;

/** The source of the element. Rejects if it is not there: then the package is not built. */
export function elementSource(): Promise<string> {
  script ??= fetch(ELEMENT).then((answer) => {
    if (!answer.ok) throw new Error(`${ELEMENT}: ${answer.status}`);
    return answer.text();
  });
  script.catch(() => {
    script = undefined;
  });
  return script;
}

/** Code in a script element: nothing in it ends that, or begins a comment. */
const inScript = (code: string): string =>
  code.replace(/<(?=\/script|script|!--)/gi, '\\x3c').replace(/\n?\/\/# sourceMappingURL=.*$/m, '');

const plain = (text: string): string =>
  text
    .replace(/[*_[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function describe({ text, events }: TimelineInit): string {
  const words = text ? plain(text) : events.map(({ title }) => title).join('. ');
  return words.length <= DESCRIPTION_LENGTH
    ? words
    : `${words.slice(0, DESCRIPTION_LENGTH).replace(/\s+\S*$/, '')}…`;
}

/** The first picture that other sites can load. */
export function previewOf({ image, events }: TimelineInit): string {
  const all = [image, ...events.flatMap((event) => event.image)].flat();
  return all.find((each) => /^https?:\/\//i.test(each?.src ?? ''))?.src ?? '';
}

/** What link previews show. */
function metaOf(story: TimelineInit, title: string, picture: string): string[] {
  const description = describe(story);
  const meta: Readonly<Record<string, string>>[] = [
    { name: 'description', content: description },
    { property: 'og:type', content: 'article' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    ...(picture ? [{ property: 'og:image', content: picture }] : []),
    { name: 'twitter:card', content: picture ? 'summary_large_image' : 'summary' },
  ];
  return meta.filter(({ content }) => content).map((each) => `<meta${attributes(each)}>`);
}

/** Settings as attributes; one that is set and no more is ''. */
const settingsOf = (settings: Look['settings']): string =>
  Object.entries(settings)
    .map(([name, value]) => (value === '' ? ` ${name}` : attributes({ [name]: value })))
    .join('');

/** The element with its settings; with the data for the script, and a list of all events without it. */
export function elementOf(
  story: TimelineInit,
  look: Look,
  extra: Readonly<Record<string, string>> = {},
): string {
  const names = settingsOf({ ...look.settings, ...extra });
  const json = toJson(story).replace(/</g, '\\u003c');
  return [
    `<article-timeline${attributes({ lang: story.lang })}${names}>`,
    `<script type="application/json">\n${json}\n</script>`,
    toInnerHtml(story),
    '</article-timeline>',
  ].join('\n');
}

/**
 * The element with the story as a list alone: pictures that are in the page are in it once. Null where the list has no
 * place for all of the story.
 */
function listElementOf(story: TimelineInit, settings: Look['settings']): string | null {
  const checked = toInit(normalize(story, { timeZone: 'UTC', locale: 'en' }).timeline);
  const form = toHtml(checked);
  if (JSON.stringify(readHtmlForm(form)) !== JSON.stringify(checked)) return null;
  return form.replace('<article-timeline', () => `<article-timeline${settingsOf(settings)}`);
}

/**
 * The story as one HTML file that works from disk and on any server. `source` is the element's own, `preview` the
 * address of a picture for links to the page.
 */
export function toPage(story: TimelineInit, look: Look, source: string, preview: string): string {
  const title = story.title || 'Timeline';
  const settings = {
    'heading-level': '1',
    permalinks: '',
    // A reader begins at the beginning, where nothing is more important.
    ...(!story.events.some(({ lead }) => lead) && { selected: 'first' }),
  };
  const all = [story.image, ...story.events.flatMap(({ image }) => list(image))];
  const hasPictures = all.some((image) => isInside(image?.src));
  const inList = hasPictures ? listElementOf(story, { ...look.settings, ...settings }) : null;
  const { background = 'Canvas', color = 'CanvasText' } = variablesOf(look);
  return [
    '<!doctype html>',
    `<html${attributes({ lang: story.lang || 'en' })}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta name="color-scheme" content="${schemeOf(look) || 'light dark'}">`,
    `<title>${attributes({ x: title }).slice(4, -1)}</title>`,
    ...metaOf(story, title, preview),
    '<style>',
    `body { margin: 0 auto; max-width: 75rem; padding: 1rem clamp(1rem, 3vw, 2rem); background: ${background};`,
    `  color: ${color}; font: 1rem/1.5 system-ui, sans-serif; }`,
    styleOf(look),
    // The list, before it is drawn and where there are no scripts.
    'article-timeline:not(:defined) img { max-width: min(100%, 37.5rem); height: auto; }',
    '</style>',
    '</head>',
    '<body>',
    inList ?? elementOf(story, look, settings),
    `<script>\n${inScript(source)}\n</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
