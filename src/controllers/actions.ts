import type { Cluster } from '../layout/scene.js';
import type { ViewNodes } from '../view/nodes.js';
import type { PagesController } from './pages.js';
import type { SelectionController } from './selection.js';
import type { ZoomController } from './zoom.js';

type ReaderReason = 'pointer' | 'keyboard';

export interface ActionsHost<Scale> {
  scale: Scale;
  readonly updateComplete: Promise<boolean>;
}

/** What the reader can do in the view, whatever controllers that concerns. */
export class ReaderActions<Scale> {
  readonly #host: ActionsHost<Scale>;
  readonly #nodes: ViewNodes;
  readonly #pages: PagesController;
  readonly #selection: SelectionController;
  readonly #zoom: ZoomController;

  constructor(
    host: ActionsHost<Scale>,
    nodes: ViewNodes,
    pages: PagesController,
    selection: SelectionController,
    zoom: ZoomController,
  ) {
    this.#host = host;
    this.#nodes = nodes;
    this.#pages = pages;
    this.#selection = selection;
    this.#zoom = zoom;
  }

  readonly select = (event: number, reason: ReaderReason, move?: boolean): boolean =>
    this.#selection.choose(event, reason, move);

  readonly enter = (cluster: Cluster, reason: ReaderReason): void => {
    if (this.#zoom.enter(cluster, reason)) this.#selection.enter(cluster.event);
    else this.#selection.choose(cluster.main, reason);
  };

  readonly zoomBy = (factor: number, reason: ReaderReason): void => {
    this.#selection.said = 'stretch';
    this.#zoom.by(factor, reason, this.#selection.current);
  };

  readonly setScale = (name: Scale): void => {
    this.#host.scale = name;
  };

  /** From a heading of the list to the event in the picture; where there is none, it is selected. */
  readonly reveal = (event: number, reason: ReaderReason): void => {
    this.#selection.choose(event, reason, false);
    if (this.#selection.current !== event) return;
    this.#selection.open = true;
    this.#pages.showPicture();
    void this.#scroll();
  };

  async #scroll(): Promise<void> {
    await this.#host.updateComplete;
    this.#nodes.currentItem?.scrollIntoView({ block: 'nearest' });
  }
}
