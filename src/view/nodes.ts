const ITEMS = '.picture [data-event], td [data-event]';
const LIST = '.picture ol';

/** Whether a node is an item that can be chosen, or the list of them in the picture. */
export const isInList = (node: Element): boolean => node.matches(`${ITEMS}, ${LIST}`);

/** The event that an item stands for, by its index; NaN where there is none. */
export const eventOf = (item: HTMLElement | undefined): number => Number(item?.dataset['event'] ?? NaN);

/**
 * The nodes of the view that controllers work with. Here alone is written how each is found: next to the templates that
 * draw them. What is not drawn now is undefined, and no list has it.
 */
export class ViewNodes {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  #one(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  #all(selector: string): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  /** What has the focus. */
  get active(): HTMLElement | undefined {
    return (this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined) ?? undefined;
  }

  /** The picture, and in it the sheet that moves along with the axis. */
  get picture(): HTMLElement | undefined {
    return this.#one('.picture');
  }

  get sheet(): HTMLElement | undefined {
    return this.#one('.sheet');
  }

  /** What is measured: as wide as what is drawn may be. */
  get probes(): HTMLElement | undefined {
    return this.#one('.probes');
  }

  /** As high as the element is, where the page sets its height. */
  get room(): HTMLElement | undefined {
    return this.#one('.room');
  }

  /** What scrolls in place of the page, where the height is bounded. */
  get scroller(): HTMLElement | undefined {
    return this.#one('.bounded > .form');
  }

  /** All nodes whose size tells something of the surroundings. */
  get sized(): readonly HTMLElement[] {
    return this.#all('.room, .probes, .probes > *, .pane');
  }

  /** The pane where it stands under the picture, and where it is open in a card. */
  get paneBelow(): HTMLElement | undefined {
    return this.#one('.frame > div > .pane');
  }

  get paneInCard(): HTMLElement | undefined {
    return this.#one('details .pane');
  }

  get paneTitle(): HTMLElement | undefined {
    return this.#one('#pane-title');
  }

  /** Whether the pane unfolds in the cards. */
  get unfolds(): boolean {
    return this.#one('details') !== undefined;
  }

  /** The list in the picture. */
  get list(): HTMLElement | undefined {
    return this.#one(LIST);
  }

  /** What can be chosen: the items of the list, or a button in each row of the table. */
  get items(): readonly HTMLElement[] {
    return this.#all(ITEMS);
  }

  /** The item of the current event. */
  get currentItem(): HTMLElement | undefined {
    return this.#one('li.current summary, [data-event][aria-current=true]');
  }

  /** The card of an event in the picture. */
  cardOf(event: number): HTMLElement | undefined {
    return this.#one(`.picture [data-event='${String(event)}']`)?.closest<HTMLElement>('.card') ?? undefined;
  }

  /** The lines from markers to cards. */
  get connectors(): readonly Element[] {
    return this.#all('.picture path.connector');
  }

  /** Whether the window on the strip has the focus. */
  get isWindowActive(): boolean {
    return this.active?.getAttribute('role') === 'slider';
  }
}
