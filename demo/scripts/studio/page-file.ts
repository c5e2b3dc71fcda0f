// A page that needs nothing else: the element is in it, and the story in words for those without scripts.
import { attributes, toInnerHtml } from '../../../src/export/html.js';
import type { TimelineInit } from '../../../src/model/event.js';
import { toJson } from '../review/output.js';
import type { Look } from './model.js';
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
function pictureOf({ image, events }: TimelineInit): string {
  const all = [image, ...events.flatMap((event) => event.image)].flat();
  return all.find((each) => /^https?:\/\//i.test(each?.src ?? ''))?.src ?? '';
}

/** What link previews show. */
function metaOf(story: TimelineInit, title: string): string[] {
  const [description, picture] = [describe(story), pictureOf(story)];
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

/** The element with its settings; with the data for the script, and a list of all events without it. */
export function elementOf(
  story: TimelineInit,
  look: Look,
  extra: Readonly<Record<string, string>> = {},
): string {
  const set = Object.entries({ ...look.settings, ...extra });
  const names = set
    .map(([name, value]) => (value === '' ? ` ${name}` : attributes({ [name]: value })))
    .join('');
  const json = toJson(story).replace(/</g, '\\u003c');
  return [
    `<article-timeline${attributes({ lang: story.lang })}${names}>`,
    `<script type="application/json">\n${json}\n</script>`,
    toInnerHtml(story),
    '</article-timeline>',
  ].join('\n');
}

/**
 * The story as one HTML file that works from disk and on any server. `source` is the element's own.
 */
export function toPage(story: TimelineInit, look: Look, source: string): string {
  const title = story.title || 'Timeline';
  const { background = 'Canvas', color = 'CanvasText' } = variablesOf(look);
  return [
    '<!doctype html>',
    `<html${attributes({ lang: story.lang || 'en' })}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta name="color-scheme" content="${schemeOf(look) || 'light dark'}">`,
    `<title>${attributes({ x: title }).slice(4, -1)}</title>`,
    ...metaOf(story, title),
    '<style>',
    `body { margin: 0 auto; max-width: 75rem; padding: 1rem clamp(1rem, 3vw, 2rem); background: ${background};`,
    `  color: ${color}; font: 1rem/1.5 system-ui, sans-serif; }`,
    styleOf(look),
    '</style>',
    '</head>',
    '<body>',
    elementOf(story, look, { 'heading-level': '1', permalinks: '' }),
    `<script>\n${inScript(source)}\n</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
