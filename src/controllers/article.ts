import type { ReactiveController } from 'lit';
import type { ArticleLink, Draft, LinkHost, LinkSelection } from '../article/index.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceController } from './source.js';

/** Loads what ties the timeline to an article, when the page names one. */
export class ArticleController implements ReactiveController {
  link: ArticleLink | undefined;
  #failure: Draft | undefined;
  #isAsked = false;
  readonly #host: LinkHost;
  readonly #source: SourceController;
  readonly #selection: LinkSelection;

  constructor(host: LinkHost, source: SourceController, selection: LinkSelection) {
    this.#host = host;
    this.#source = source;
    this.#selection = selection;
    host.addController(this);
  }

  /** What was read from the article; undefined until then. */
  get draft(): Draft | undefined {
    return this.#failure ?? this.link?.draft;
  }

  get diagnostics(): readonly Diagnostic[] {
    // A source that fails says so itself.
    return (this.#isSource || !this.#failure ? this.link : this.#failure)?.diagnostics ?? [];
  }

  get #isSource(): boolean {
    return this.#source.state.name === 'article';
  }

  hostUpdated(): void {
    if (this.#isAsked || !this.#host.htmlFor) return;
    this.#isAsked = true;
    void import('../article/index.js')
      .then(
        ({ ArticleLink }) => {
          this.link = new ArticleLink(this.#host, this.#selection, () => this.#isSource);
        },
        () => {
          this.#failure = {
            draft: null,
            diagnostics: [
              { code: 'fetch-failed', path: '@for', message: 'The part for articles could not be loaded.' },
            ],
          };
        },
      )
      .then(() => this.#host.requestUpdate());
  }
}
