// What the page gives out.
import { exportTimeline, type ExportFormat } from '../../../src/export/index.js';
import { attributes, toHtml } from '../../../src/export/html.js';
import type { ArticleTimeline } from '../../../src/index.js';
import type { TimelineInit } from '../../../src/model/event.js';
import { saveFile } from '../save-file.js';
import { toJson } from '../review/output.js';
import { timelineOf, type Draft, type Look } from './model.js';
import { elementOf, elementSource, previewOf, toPage } from './page-file.js';
import { withoutFiles, withPictures } from './pictures.js';
import { styleOf } from './presets.js';
import type { Store } from './store.js';
import { count } from '../review/wording.js';

export type Format = 'page' | 'snippet' | 'html' | 'json' | 'frame' | ExportFormat;

interface FormatInfo {
  readonly label: string;
  readonly about: string;
  readonly file: string;
  readonly type: string;
  /** An address that it has in it, and what to ask for it. */
  readonly needs?: { readonly name: string; readonly label: string; readonly initial: string };
}

export const FORMATS: Readonly<Record<Format, FormatInfo>> = {
  page: {
    label: 'Web page',
    about: 'One file with the pictures in it, which opens in any browser, also from disk.',
    file: 'timeline.html',
    type: 'text/html',
  },
  frame: {
    label: 'Frame',
    about:
      'Where scripts are barred: timeline.json goes beside embed.html on your server, this into the article.',
    file: 'timeline-frame.html',
    type: 'text/html',
    needs: {
      name: 'host',
      label: 'Address of the folder with embed.html',
      initial: 'https://example.org/timelines/',
    },
  },
  snippet: {
    label: 'Snippet',
    about: 'For a page of your own: it works as it is, once article-timeline.js is where it says.',
    file: 'timeline-snippet.html',
    type: 'text/html',
    needs: { name: 'element', label: 'Address of article-timeline.js', initial: 'article-timeline.js' },
  },
  html: {
    label: 'HTML',
    about: 'A list that readers see where there is no script, and that the element draws.',
    file: 'timeline-list.html',
    type: 'text/html',
  },
  json: {
    label: 'JSON',
    about: 'All of it, for a file that src names. This page opens it again.',
    file: 'timeline.json',
    type: 'application/json',
  },
  csv: {
    label: 'CSV',
    about: 'For any spreadsheet. This page opens it again.',
    file: 'timeline.csv',
    type: 'text/csv',
  },
  tsv: {
    label: 'TSV',
    about: 'To paste into a spreadsheet.',
    file: 'timeline.tsv',
    type: 'text/tab-separated-values',
  },
  icalendar: {
    label: 'Calendar',
    about: 'iCalendar, for calendars.',
    file: 'timeline.ics',
    type: 'text/calendar',
  },
  'json-ld': {
    label: 'JSON-LD',
    about: 'Linked data after schema.org, for search engines.',
    file: 'timeline.jsonld',
    type: 'application/ld+json',
  },
  timelinejs: {
    label: 'TimelineJS',
    about: 'JSON for TimelineJS: nothing binds you to this element.',
    file: 'timelinejs.json',
    type: 'application/json',
  },
  'web-annotations': {
    label: 'Web Annotations',
    about: 'The passages of the article that events and quotations are anchored to (W3C).',
    file: 'timeline-annotations.jsonld',
    type: 'application/ld+json',
    needs: { name: 'article', label: 'Address of the article', initial: 'https://example.org/article' },
  },
};

/** A snippet with its look. */
function toSnippet(story: TimelineInit, look: Look, element: string): string {
  const style = styleOf(look);
  return [
    `<script type="module"${attributes({ src: element })}></script>`,
    ...(style ? ['<style>', style, '</style>'] : []),
    elementOf(story, look),
  ].join('\n');
}

/** The frame, and the script that gives it the height of what is in it. */
function toFrame(story: TimelineInit, look: Look, host: string): string {
  const folder = host.endsWith('/') ? host : `${host}/`;
  const downloads = look.settings.controls?.includes('export') ? ' allow-downloads' : '';
  const query = new URLSearchParams({
    src: 'timeline.json',
    ...(story.lang && { lang: story.lang }),
    ...look.settings,
  });
  return [
    `<iframe${attributes({
      title: story.title || 'Timeline',
      src: `${folder}embed.html?${query.toString()}`,
      width: '100%',
      height: '600',
      loading: 'lazy',
      sandbox: `allow-scripts allow-same-origin allow-popups${downloads}`,
      allow: 'clipboard-write; fullscreen',
    })}></iframe>`,
    `<script${attributes({ src: `${folder}fit-frames.js` })}></script>`,
  ].join('\n');
}

interface Given {
  readonly text: string;
  /** What the format has no place for. */
  readonly notes: readonly string[];
}

/** What is not in the page although it is in the story, in words. */
function notesOnPage(outside: readonly string[], story: TimelineInit): string[] {
  const notes = outside.map(
    (src) => `A picture stays where it is, for it cannot be fetched from here: ${src}`,
  );
  const hasMedia = story.events.some(({ media }) => media);
  return hasMedia ? [...notes, 'Films, sounds and documents stay where they are.'] : notes;
}

async function pageOf(story: TimelineInit, look: Look): Promise<Given> {
  const [source, { story: whole, outside }] = await Promise.all([elementSource(), withPictures(story)]);
  return { text: toPage(whole, look, source, previewOf(story)), notes: notesOnPage(outside, story) };
}

/** The formats of others; pictures from files have no address that could stand in them. */
function exported(story: TimelineInit, format: ExportFormat, article: string): Given {
  const { story: linked, left } = withoutFiles(story);
  const { text, diagnostics } = exportTimeline(linked, format, { article });
  const notes = diagnostics.map(({ message, path }) => `${path}: ${message}`);
  const files = left ? [`${count(left, 'picture')} from files cannot be in it.`] : [];
  return { text, notes: [...files, ...notes] };
}

async function outputOf(draft: Draft, format: Format, written: Store['view']['written']): Promise<Given> {
  const story = timelineOf(draft);
  const plain = (text: string): Given => ({ text, notes: [] });
  const { needs } = FORMATS[format];
  const address = needs ? written[needs.name] || needs.initial : '';
  switch (format) {
    case 'page':
      return pageOf(story, draft.look);
    case 'snippet':
      return plain(toSnippet(story, draft.look, address));
    case 'frame':
      return plain(toFrame(story, draft.look, address));
    case 'html':
      return plain(toHtml(story));
    case 'json':
      return plain(toJson(story));
    case 'csv':
    case 'tsv':
    case 'icalendar':
    case 'json-ld':
    case 'timelinejs':
    case 'web-annotations':
      return exported(story, format, address);
  }
}

/** So much is shown of what is given out, in UTF-16 units: all of it is copied and saved. */
const SHOWN = 20_000;
const BROKEN =
  'The element’s file article-timeline.all.js is not beside this page: build it first (npm run build).';

/** Shows what is given out in a format. */
export async function showOut(store: Store, format: Format): Promise<void> {
  store.show({ format });
  try {
    const { text, notes } = await outputOf(store.draft, format, store.view.written);
    const output =
      text.length > SHOWN
        ? `${text.slice(0, SHOWN)}\n… and ${count(text.length - SHOWN, 'more sign')}`
        : text;
    store.show({ written: { ...store.view.written, output, 'output-notes': notes.slice(0, 8).join('\n') } });
  } catch {
    store.show({ written: { ...store.view.written, output: '' }, status: BROKEN });
  }
}

export async function giveOut(store: Store, format: Format): Promise<void> {
  try {
    const { text } = await outputOf(store.draft, format, store.view.written);
    await navigator.clipboard.writeText(text);
    store.show({ status: `${FORMATS[format].label} copied.` });
  } catch {
    const code = document.getElementById('output');
    if (code) getSelection()?.selectAllChildren(code);
    store.show({ status: 'Selected: copy it with your own key, or save it.' });
  }
}

/** The title as the name of a file. */
function fileName(draft: Draft, file: string): string {
  const words = (draft.head.title ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return words ? file.replace(/^[^.]*/, words) : file;
}

/** How large a text is, in words. */
const sizeOf = (text: string): string =>
  text.length < 1_000_000
    ? `${Math.ceil(text.length / 1000)} kB`
    : `${(text.length / 1_000_000).toFixed(1)} MB`;

export async function saveOut(store: Store, format: Format): Promise<void> {
  const { file, type } = FORMATS[format];
  try {
    if (format === 'page') store.show({ status: 'The page is put together …' });
    const { text, notes } = await outputOf(store.draft, format, store.view.written);
    const name = format === 'frame' || format === 'snippet' ? file : fileName(store.draft, file);
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
    const size = format === 'page' ? `, ${sizeOf(text)}` : '';
    const written = { ...store.view.written, ...(format === 'page' && { 'page-notes': notes.join('\n') }) };
    store.show({ status: `Saved as ${name}${size}.`, written });
  } catch {
    store.show({ status: BROKEN });
  }
}

/** Saves the timeline as it is seen as a picture; `width` in px, '' for the width it has on the page. */
export async function savePicture(store: Store, kind: 'svg' | 'png', width: string): Promise<void> {
  const name = fileName(store.draft, `timeline.${kind}`);
  const options = { width: Number(width) || undefined };
  try {
    const timeline = document.querySelector('#live article-timeline') as ArticleTimeline;
    await timeline.updateComplete;
    const blob =
      kind === 'png'
        ? await timeline.toPNG(options)
        : new Blob([await timeline.toSVG(options)], { type: 'image/svg+xml' });
    saveFile(blob, name);
    store.show({ status: `Saved as ${name}.` });
  } catch {
    store.show({ status: 'There is no picture of it, or none of that size.' });
  }
}
