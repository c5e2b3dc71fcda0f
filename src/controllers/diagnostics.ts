import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TimelineDiagnosticsEvent } from '../dom-events.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { localeOf } from './language.js';

/** `selected` names an event that is not there. */
export const unknownEvent = (id: string | null): Diagnostic => ({
  code: 'unknown-event',
  path: '@selected',
  message: `no event has the id ${String(id)}`,
});

const isSame = (a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ code, path, message }, i) => code === b[i]?.code && path === b[i].path && message === b[i].message,
  );

/**
 * All that is wrong now: says so in an event when it changes, and once for each code in the console. The one place
 * that logs. What would be right is read from what was refused by a part that is loaded only then; with it the list
 * changes once more.
 */
export class DiagnosticsController implements ReactiveController {
  all: readonly Diagnostic[] = [];
  #told = this.all;
  /** Those found, without advice. */
  #found = this.all;
  readonly #logged = new Set<string>();
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Called before each update with all that is known. */
  use(diagnostics: readonly Diagnostic[]): void {
    if (!isSame(diagnostics, this.#found)) this.all = this.#found = diagnostics;
  }

  hostUpdated(): void {
    if (this.#told === this.all) return;
    this.#tell();
    if (this.all.length) void this.#advise(this.all);
  }

  #tell(): void {
    this.#told = this.all;
    this.#host.dispatchEvent(new TimelineDiagnosticsEvent({ diagnostics: this.all }));
  }

  async #advise(found: readonly Diagnostic[]): Promise<void> {
    let advised = found;
    try {
      const { advise } = await import('../advice/index.js');
      advised = advise(found, localeOf(this.#host));
    } catch {
      // Without the part for advice it is known what is wrong all the same.
    }
    if (this.#found !== found) return;
    this.#log(advised);
    if (isSame(advised, found)) return;
    this.all = advised;
    this.#tell();
    this.#host.requestUpdate();
  }

  #log(diagnostics: readonly Diagnostic[]): void {
    for (const { code, path, message } of diagnostics) {
      if (this.#logged.has(code)) continue;
      this.#logged.add(code);
      // eslint-disable-next-line no-console -- the one place that logs
      console.warn(`<article-timeline> ${code} at ${path || 'the top'}: ${message}`);
    }
  }
}
