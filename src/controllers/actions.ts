import type { Cluster } from '../layout/scene.js';
import type { ViewNodes } from '../view/nodes.js';
import { Bubbles } from './bubbles.js';
import type { PagesController } from './pages.js';
import type { SelectionController } from './selection.js';
import type { ZoomController } from './zoom.js';

type ReaderReason = 'pointer' | 'keyboard';

export interface ActionsHost<Scale> {
  scale: Scale;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** What the reader can do in the view, whatever controllers that concerns. */
export class ReaderActions<Scale> {
  readonly bubbles: Bubbles;
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
    this.bubbles = new Bubbles(host);
    this.#nodes = nodes;
    this.#pages = pages;
    this.#selection = selection;
    this.#zoom = zoom;
  }

  readonly select = (event: number, reason: ReaderReason, move?: boolean): boolean =>
    this.#selection.choose(event, reason, move);

  readonly enter = (cluster: Cluster, reason: ReaderReason): void => {
    this.bubbles.close();
    if (!this.#zoom.enter(cluster, reason)) {
      this.#selection.choose(cluster.main, reason);
      return;
    }
    // What had the focus goes with the list of the bubble.
    if (this.#nodes.isInBubble) this.#selection.focus(cluster.event);
    this.#selection.enter(cluster.event);
  };

  readonly canEnter = (cluster: Cluster): boolean => this.#zoom.domainFor(cluster) !== undefined;

  /** Opens the list of a bubble, or closes it; without what draws it, the bubble is zoomed to. */
  readonly press = async (cluster: Cluster, reason: ReaderReason): Promise<void> => {
    if (this.bubbles.isOpen(cluster)) this.bubbles.close();
    else if (await this.#pages.load()) this.bubbles.open(cluster);
    else this.enter(cluster, reason);
  };

  /** An event in the list of a bubble: by keyboard, the focus goes to its pane, else to the bubble. */
  readonly pick = (event: number, reason: ReaderReason): void => {
    this.bubbles.close();
    if (reason === 'pointer') this.#selection.focus(event);
    this.#selection.choose(event, reason);
  };

  /** Closes the list of a bubble; the focus goes back to it. */
  readonly leave = (cluster: Cluster): void => {
    this.bubbles.close();
    this.#selection.focus(cluster.event);
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
