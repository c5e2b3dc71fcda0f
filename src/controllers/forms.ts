import type { ReactiveControllerHost } from 'lit';
import { autoLayout } from '../layout/index.js';
import type { Measure } from '../layout/measure.js';
import { PartsController } from './parts.js';

/** How a story is drawn. */
export type DrawnLayout = 'horizontal' | 'vertical' | 'list';

/** What the form hangs on. */
export interface Shown {
  readonly surroundings: { readonly width: number; readonly measure: Measure | undefined };
  readonly pages: { readonly isTable: boolean };
  readonly print: { readonly printing: boolean };
}

/**
 * In which form a story is shown: as a picture, or as a table or list, or on paper. These need a part of their own,
 * which is loaded when one of them is asked for; until it has arrived the picture stays.
 */
export class FormsController<F> {
  readonly parts: PartsController<{ forms: F }>;
  readonly #shown: Shown;
  #layout: DrawnLayout | 'auto' = 'auto';

  /** @param load imports the part */
  constructor(host: ReactiveControllerHost, load: () => Promise<F>, shown: Shown) {
    this.parts = new PartsController(host, { forms: load });
    this.#shown = shown;
  }

  /** Called before each update with the layout that is asked for, and whether there are events to draw. */
  use(layout: DrawnLayout | 'auto', hasEvents: boolean): void {
    this.#layout = layout;
    if (hasEvents && this.#shown.surroundings.measure && this.#isAsked) this.parts.need('forms');
  }

  /** Whether a list is what is wished for: asked for by name, or because there is no room for cards. */
  get #isList(): boolean {
    const { width, measure } = this.#shown.surroundings;
    if (this.#layout !== 'auto') return this.#layout === 'list';
    return width > 0 && measure !== undefined && autoLayout(width, measure) === 'list';
  }

  get #isAsked(): boolean {
    return this.#shown.pages.isTable || this.#isList || this.#shown.print.printing;
  }

  /** The table, the list and what is printed, once they are loaded, where one of them is shown. */
  get loaded(): F | undefined {
    return this.#isAsked ? this.parts.get('forms') : undefined;
  }

  /** Whether the table is shown. */
  get isTable(): boolean {
    return this.#shown.pages.isTable && this.loaded !== undefined;
  }

  /** What is printed in place of what is on the screen. */
  get printed(): F | undefined {
    return this.#shown.print.printing ? this.loaded : undefined;
  }

  /** Whether the reader asked for what cannot be loaded. */
  get isMissing(): boolean {
    return this.parts.hasFailed('forms') && (this.#shown.pages.isTable || this.#isList);
  }

  /** The layout to draw; undefined while the list is on its way, a picture where it cannot be loaded. */
  layoutFor(measure: Measure): DrawnLayout | undefined {
    if (this.#isList && !this.parts.hasFailed('forms')) return this.loaded && 'list';
    if (this.#layout === 'horizontal' || this.#layout === 'vertical') return this.#layout;
    return autoLayout(this.#shown.surroundings.width, measure) === 'horizontal' ? 'horizontal' : 'vertical';
  }
}
