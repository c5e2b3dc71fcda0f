import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TimelineDiagnosticsEvent } from '../dom-events.js';
import type { Diagnostic } from '../model/diagnostic.js';

/** `selected` names an event that is not there. */
export const unknownEvent = (id: string | null): Diagnostic => ({
  code: 'unknown-event',
  path: '@selected',
  message: `no event has the id ${String(id)}`,
});

/** A language lacks these messages. */
export const missingMessages = (language: string, keys: readonly string[]): Diagnostic[] =>
  keys.length
    ? [{ code: 'missing-message', path: `messages.${language}`, message: `in English: ${keys.join(', ')}` }]
    : [];

/**
 * All that is wrong now: says so in an event when it changes, and once for each code in the console. The one place
 * that logs.
 */
export class DiagnosticsController implements ReactiveController {
  all: readonly Diagnostic[] = [];
  #told = this.all;
  readonly #logged = new Set<string>();
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Called before each update with all that is known. */
  use(diagnostics: readonly Diagnostic[]): void {
    const same =
      diagnostics.length === this.all.length &&
      diagnostics.every(
        ({ code, path, message }, i) =>
          code === this.all[i]?.code && path === this.all[i].path && message === this.all[i].message,
      );
    if (!same) this.all = diagnostics;
  }

  hostUpdated(): void {
    if (this.#told === this.all) return;
    this.#told = this.all;
    for (const { code, path, message } of this.all) {
      if (this.#logged.has(code)) continue;
      this.#logged.add(code);
      // eslint-disable-next-line no-console -- the one place that logs
      console.warn(`<article-timeline> ${code} at ${path || 'the top'}: ${message}`);
    }
    this.#host.dispatchEvent(new TimelineDiagnosticsEvent({ diagnostics: this.all }));
  }
}
