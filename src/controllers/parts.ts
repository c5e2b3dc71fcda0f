import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../model/diagnostic.js';

/** What is known of one part. */
interface LoadedPart {
  readonly loading: Promise<void>;
  /** What is in its file; absent until that has arrived. */
  module?: unknown;
  hasFailed: boolean;
  /** Whether something waits for it: what is only loaded ahead is nobody's concern. */
  isNeeded: boolean;
}

/**
 * The parts of the element that stand in files of their own, because no first picture needs them. A part is loaded when
 * it is asked for, or ahead of that; when one arrives that was asked for, the host is updated. Where one cannot be
 * loaded, the element goes on without it and says so in a diagnostic.
 */
export class PartsController<P extends object> implements ReactiveController {
  readonly #parts = new Map<keyof P, LoadedPart>();
  readonly #loaders: { readonly [K in keyof P]: () => Promise<P[K]> };
  readonly #host: ReactiveControllerHost;

  /** @param loaders for each part what imports its file */
  constructor(host: ReactiveControllerHost, loaders: { readonly [K in keyof P]: () => Promise<P[K]> }) {
    this.#host = host;
    this.#loaders = loaders;
    host.addController(this);
  }

  /** What is in a part; undefined until it has been loaded, and where it cannot be. */
  get<K extends keyof P>(name: K): P[K] | undefined {
    return this.#parts.get(name)?.module as P[K] | undefined;
  }

  /** Loads a part that what is drawn now waits for. */
  need(name: keyof P): void {
    this.#load(name).isNeeded = true;
  }

  /** Loads a part before it is asked for. */
  ahead(name: keyof P): void {
    this.#load(name);
  }

  hasFailed(name: keyof P): boolean {
    return this.#parts.get(name)?.hasFailed ?? false;
  }

  /** Whether something that was asked for is on its way. */
  get busy(): boolean {
    return this.#awaited.length > 0;
  }

  /** Resolves when all that was asked for has arrived or failed. */
  get complete(): Promise<unknown> {
    return Promise.all(this.#awaited.map(({ loading }) => loading));
  }

  get #awaited(): readonly LoadedPart[] {
    return [...this.#parts.values()].filter((part) => part.isNeeded && !part.module && !part.hasFailed);
  }

  /** One for each part that cannot be loaded, whether or not anybody has missed it yet. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#parts]
      .filter(([, part]) => part.hasFailed)
      .map(([name]) => ({
        code: 'fetch-failed',
        path: '',
        message: `The part “${String(name)}” of the element could not be loaded.`,
      }));
  }

  #load(name: keyof P): LoadedPart {
    const known = this.#parts.get(name);
    if (known) return known;
    const part: LoadedPart = {
      hasFailed: false,
      isNeeded: false,
      loading: this.#loaders[name]().then(
        (module) => {
          part.module = module;
          if (part.isNeeded) this.#host.requestUpdate();
        },
        () => {
          part.hasFailed = true;
          this.#host.requestUpdate();
        },
      ),
    };
    this.#parts.set(name, part);
    return part;
  }

  /** What failed may be there when the element is put into a page again. */
  hostConnected(): void {
    for (const [name, { hasFailed }] of this.#parts) if (hasFailed) this.#parts.delete(name);
  }
}
