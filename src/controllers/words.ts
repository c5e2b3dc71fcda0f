import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Words } from '../messages/index.js';
import { dateFormat } from '../messages/intl.js';
import { areLoaded, loadWords } from '../messages/load.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { localeOf } from './language.js';
import { onServer } from './server.js';

/**
 * The language in which all is worded: the one that is asked for, as soon as its words are there. Until then the last
 * one stays; the first picture waits. Where its file cannot be loaded the words are in English.
 */
export class WordsController implements ReactiveController {
  /** BCP 47. */
  locale = 'en';
  /** Whether there is no language yet in which anything could be said. */
  waits = true;
  /** Resolves when no words are on their way. */
  loaded = Promise.resolve();
  /** The language whose words are on their way. */
  #coming = '';
  readonly #failed = new Set<string>();
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.use();
  }

  /** What the words lack, as long as no more of them are on their way. */
  lacks({ lang, missing }: Words): readonly Diagnostic[] {
    const path = `messages.${lang}`;
    const keys = this.waits ? [] : missing();
    const message = this.#failed.has(this.locale)
      ? 'The words of the language could not be loaded.'
      : `in English: ${keys.join(', ')}`;
    return keys.length ? [{ code: 'missing-message', path, message }] : [];
  }

  /** Called before each update: the language to word it in, and whether it waits for its words. */
  use(): Pick<this, 'locale' | 'waits'> {
    const wanted = localeOf(this.#host);
    if (onServer || areLoaded(wanted) || this.#failed.has(wanted)) {
      this.locale = wanted;
      this.waits = false;
    } else {
      if (this.waits) this.locale = wanted;
      this.#load(wanted);
    }
    return this;
  }

  #load(wanted: string): void {
    if (this.#coming === wanted) return;
    this.#coming = wanted;
    const loaded = loadWords(wanted)
      .catch(() => void this.#failed.add(wanted))
      .then(() => {
        if (this.loaded === loaded) this.#coming = '';
        this.#host.requestUpdate();
      });
    this.loaded = loaded;
    // While they are on their way: the first of these takes as long as all of a small picture.
    dateFormat(wanted, { year: 'numeric', month: 'short', day: 'numeric' });
  }
}
