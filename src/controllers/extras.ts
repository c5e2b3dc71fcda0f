import type { ReactiveController } from 'lit';
import { onServer } from './server.js';
import { loadWords } from '../messages/load.js';
import { formatDate } from '../time/format.js';
import type { DownloadsHost } from '../extras/downloads.js';
import type { LiveHost, LiveParts } from '../extras/live.js';

/** What is loaded when a page asks for it, and drawn with the rest from then on. */
const LOADERS = {
  downloads: async () => (await import('../extras/downloads.js')).Downloads,
  live: async () => (await import('../extras/live.js')).LiveStory,
  problems: async () => (await import('../extras/problems.js')).ProblemList,
} as const;

type ExtraName = keyof typeof LOADERS;
type ExtraPart<Name extends ExtraName> = InstanceType<Awaited<ReturnType<(typeof LOADERS)[Name]>>>;

/** The parts of the view that few pages ask for. */
export class ExtrasController implements ReactiveController {
  /** Resolves when those that were asked for are there. */
  loaded: Promise<unknown> = Promise.resolve();
  /** Whether the list of what a reader may take away is open. */
  hasDownloads = false;
  readonly toggleDownloads = (): void => {
    this.hasDownloads = !this.hasDownloads;
    this.#host.requestUpdate();
  };
  readonly #made = new Map<ExtraName, ExtraPart<ExtraName> | undefined>();
  readonly #host: LiveHost & DownloadsHost;
  readonly #parts: LiveParts;
  readonly #interval: () => number | undefined;

  /** @param interval how often the source is asked again, ms; nothing for never */
  constructor(host: LiveHost & DownloadsHost, parts: LiveParts, interval: () => number | undefined) {
    this.#host = host;
    this.#parts = parts;
    this.#interval = interval;
    host.addController(this);
  }

  hostConnected(): void {
    for (const extra of this.#made.values()) extra?.connect();
  }

  /** What keeps the story up to date, also while there is none yet. */
  get live(): ExtraPart<'live'> | undefined {
    return this.get('live', this.#interval() !== undefined);
  }

  get downloads(): ExtraPart<'downloads'> | undefined {
    return this.get('downloads', this.hasDownloads);
  }

  hostUpdated(): void {
    this.live?.update();
  }

  hostDisconnected(): void {
    for (const extra of this.#made.values()) extra?.disconnect();
  }

  /** The part if it is wanted and there. It is loaded when it is wanted first; without it, all else is there. */
  get<Name extends ExtraName>(name: Name, isWanted: boolean): ExtraPart<Name> | undefined {
    if (!isWanted || onServer) return undefined;
    if (!this.#made.has(name)) {
      this.#made.set(name, undefined);
      this.loaded = Promise.all([this.loaded, this.#load(name)]);
    }
    return this.#made.get(name) as ExtraPart<Name> | undefined;
  }

  async #load(name: ExtraName): Promise<void> {
    try {
      const Part = await LOADERS[name]();
      const made = new Part(this.#host, { ...this.#parts, loadWords, formatDate }, this.#interval);
      this.#made.set(name, made);
      if (this.#host.isConnected) made.connect();
      this.#host.requestUpdate();
    } catch {
      // The network: the page has been told of worse by its own parts.
    }
  }
}
