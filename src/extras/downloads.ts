import { css, html, nothing, type TemplateResult } from 'lit';
import type { DateWords, ExportFormat } from '../export/formats.js';
import { loadGuideWords } from '../messages/guide/load.js';
import type { MessageKey } from '../messages/index.js';
import type { Timeline, TimelineInit } from '../model/event.js';
import type { StageTools, ViewContext } from '../view/context.js';
import { Dressed } from './dressed.js';

/** What a story is taken from. */
export interface DownloadsHost extends HTMLElement {
  /** The id of the article that it belongs to. */
  htmlFor: string | null;
  requestUpdate(): void;
  toJSON(): TimelineInit;
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob>;
}

/** What dates in words need. Handed over: bundlers would cut it out of what is loaded first. */
export interface Wordings {
  /** Loads the words of a language, BCP 47. */
  readonly loadWords: (lang: string) => Promise<void>;
  readonly formatDate: DateWords;
}

/** A format: its name, which is the same in all languages, the end of the file's name, and its type. */
interface DownloadFormat {
  readonly name: string;
  readonly end: string;
  readonly type: string;
  readonly needs?: 'picture' | 'anchors';
  readonly make: (host: DownloadsHost, wordings: Wordings) => string | Promise<string | Blob>;
}

/** Fields with an address. */
const ADDRESS_FIELDS = ['src', 'url', 'poster'];

/** A story as plain data, with addresses that lead from anywhere to where they lead from the page. */
const storyOf = (host: DownloadsHost): TimelineInit =>
  JSON.parse(JSON.stringify(host.toJSON()), (key, value: unknown) =>
    ADDRESS_FIELDS.includes(key) && typeof value === 'string' ? absolute(value, host.baseURI) : value,
  ) as TimelineInit;

function absolute(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

/** The article: the one on this page, else the story's source, else this page. */
function articleOf(host: DownloadsHost, { source }: TimelineInit): string | undefined {
  const url = typeof source === 'object' ? source.url : undefined;
  const { href = host.baseURI } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? {};
  return url !== undefined && !host.htmlFor ? url : href;
}

/** What writes the formats of data is loaded with the first one. */
const exported =
  (format: ExportFormat, before = '') =>
  async (host: DownloadsHost, { loadWords, formatDate }: Wordings): Promise<string> => {
    const { writeStory } = await import('../export/formats.js');
    const story = storyOf(host);
    // A format may have dates in words, of the story's language; without them they are in English.
    await loadWords(story.lang ?? '').catch(() => undefined);
    return before + writeStory(story, format, formatDate, { article: articleOf(host, story) }).text;
  };

/** Without it, spreadsheets take what is not English for another encoding. */
const BYTE_ORDER_MARK = '\ufeff';

const DOWNLOADS: readonly DownloadFormat[] = [
  { name: 'SVG', end: 'svg', type: 'image/svg+xml', needs: 'picture', make: (host) => host.toSVG() },
  { name: 'PNG', end: 'png', type: 'image/png', needs: 'picture', make: (host) => host.toPNG() },
  { name: 'CSV', end: 'csv', type: 'text/csv', make: exported('csv', BYTE_ORDER_MARK) },
  { name: 'TSV', end: 'tsv', type: 'text/tab-separated-values', make: exported('tsv') },
  { name: 'iCalendar', end: 'ics', type: 'text/calendar', make: exported('icalendar') },
  {
    name: 'JSON',
    end: 'json',
    type: 'application/json',
    make: (host) => JSON.stringify(storyOf(host), null, 2),
  },
  { name: 'JSON-LD', end: 'jsonld', type: 'application/ld+json', make: exported('json-ld') },
  { name: 'TimelineJS', end: 'timelinejs.json', type: 'application/json', make: exported('timelinejs') },
  {
    name: 'Web Annotations',
    end: 'annotations.jsonld',
    type: 'application/ld+json',
    needs: 'anchors',
    make: exported('web-annotations'),
  },
];

/** Characters that file systems refuse or nobody sees, and so many that are kept, in code points. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{C}\s]+/gu;
const LONGEST_NAME = 80;
/** Devices of Windows. */
const RESERVED_NAME = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** The title of a story as the name of a file. */
export function fileName(title: string): string {
  const safe = Array.from(title.normalize().replace(NOT_IN_NAMES, ' ').trim())
    .slice(0, LONGEST_NAME)
    .join('');
  const name = safe.replace(/^[. ]+|[. ]+$/g, '');
  return !name || RESERVED_NAME.test(name) ? 'timeline' : name;
}

/** ms: browsers begin to read what is downloaded a little later. */
const KEPT_FOR = 60_000;

function save(file: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_FOR);
}

function hasAnchors({ events }: Timeline): boolean {
  for (const { anchor, quotes } of events) if (anchor ?? quotes.some((quote) => quote.anchor)) return true;
  return false;
}

const downloadsStyles = css`
  .downloads {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    font-size: var(--_date-size);
  }
  .downloads > * {
    font-size: inherit;
  }
  .downloads > [role='status'] {
    flex: 1 1 12em;
    overflow-wrap: anywhere;
  }
`;

/** The formats in which a reader may take the story away, and the file of each. Loaded when the list is opened. */
export class Downloads extends Dressed<DownloadsHost> {
  readonly #wordings: Wordings;
  #context: ViewContext | undefined;
  /** What has been done last. */
  #said: { readonly key: MessageKey; readonly name: string } | undefined;
  /** Whether a passage of an article is named, and in which story. */
  #anchored: { readonly timeline: Timeline; readonly isSo: boolean } | undefined;

  constructor(host: DownloadsHost, wordings: Wordings) {
    super(host, downloadsStyles);
    this.#wordings = wordings;
    host.shadowRoot?.addEventListener('keydown', this.#leave);
  }

  render(context: ViewContext, { word }: StageTools): TemplateResult {
    this.#context = context;
    const { wording, scene } = context;
    const has = { picture: Boolean(scene), anchors: this.#hasAnchors(context.timeline) };
    const offered = DOWNLOADS.filter(({ needs }) => !needs || has[needs]);
    const said = this.#said;
    return html`<div class="downloads" part="downloads" role="group" aria-label=${wording.words('download')}
      >${offered.map(
        (format) =>
          html`<button
            class="control"
            part="control control-download"
            lang="en"
            @click=${() => void this.#take(format, context)}
            >${format.name}</button
          >`,
      )}<span class="muted" role="status"
        >${said ? word(wording, said.key, { name: said.name }) : nothing}</span
      ></div
    >`;
  }

  #hasAnchors(timeline: Timeline): boolean {
    if (this.#anchored?.timeline !== timeline) {
      this.#anchored = { timeline, isSo: hasAnchors(timeline) };
    }
    return this.#anchored.isSo;
  }

  async #take({ end, type, make }: DownloadFormat, { heading, wording }: ViewContext): Promise<void> {
    const name = `${fileName(heading)}.${end}`;
    const worded = loadGuideWords(wording.words.lang);
    this.#say(undefined);
    let key: MessageKey = 'downloaded';
    try {
      save(name, await make(this.host, this.#wordings), type);
    } catch {
      // What writes it cannot be loaded, or the browser cannot paint so large a picture.
      key = 'notDownloaded';
    }
    await worded;
    this.#say({ key, name });
  }

  /** Said again, it is another change. */
  #say(said: { readonly key: MessageKey; readonly name: string } | undefined): void {
    this.#said = said;
    this.host.requestUpdate();
  }

  /** Escape closes the list; the focus goes back to its button. */
  readonly #leave = (event: Event): void => {
    const { extras } = this.#context ?? {};
    const from = event.target as Element;
    if ((event as KeyboardEvent).key !== 'Escape' || !extras?.hasDownloads) return;
    if (!from.closest('.downloads, [part~=control-export]')) return;
    event.preventDefault();
    event.stopPropagation();
    extras.toggleDownloads();
    this.host.shadowRoot?.querySelector<HTMLElement>('[part~=control-export]')?.focus();
  };
}
